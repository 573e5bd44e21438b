"""Undo and redo: what each step did to the wishes for each program, and how it is taken back."""

import asyncio
import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from app.commands import wishes
from app.commands.reversal import Opposite, opposite
from app.commands.wishes import Wisher
from app.domain.change import EDITABLE, ENDED, UNSENT, Change, Kind, State, step
from app.domain.merge import Row, Snapshot, merge
from app.domain.program import Values
from app.store import changes, programs
from app.store.transaction import Transaction

Wishes = tuple[Change, ...]  # the unfinished changes of one program, oldest first


@dataclass(frozen=True, slots=True)
class Edit:
    """What one step did to one program's wishes; `others` are those that it left as they were."""

    key: str
    before: Wishes
    after: Wishes
    others: frozenset[str]


@dataclass(frozen=True, slots=True)
class UndoStep:
    """One press of the person: a batch is one step."""

    edits: tuple[Edit, ...]

    def new_keys(self) -> dict[str, str]:
        """A key for each program that may have to be added again, by the key that it had."""
        return dict(zip((edit.key for edit in self.edits), programs.new_keys(len(self.edits)), strict=True))


def record(
    transaction: Transaction, connection_id: str, keys: Iterable[str], work: Callable[[Transaction], None]
) -> UndoStep:
    """Do `work`, and note what it did to the wishes of these programs. A question that it ended is not noted."""
    keys = tuple(dict.fromkeys(keys))
    before = {key: _wishes(transaction, connection_id, key) for key in keys}
    work(transaction)
    edits = [_edit(key, before[key], _wishes(transaction, connection_id, key)) for key in keys]
    return UndoStep(tuple(edit for edit in edits if edit.before != edit.after and _can_wait(edit.before)))


def take_back(transaction: Transaction, wisher: Wisher, taken: UndoStep, again: Mapping[str, str]) -> None:
    """Give each program the wishes it had before a step. What is already on its way is left alone.

    What was approved before is approved now, so that a deletion rests once more. What was sent is
    answered by the opposite wish; a program that was deleted is added under the key that `again` has for it.
    """
    for edit in taken.edits:
        pending = _wishes(transaction, wisher.connection_id, edit.key)
        current = _touched(pending, edit)
        if _is_untouched(current, edit):
            _restore(transaction, current, tuple(_waiting(change, wisher.now) for change in edit.before))
        elif reverse := _opposite(edit, current, _row(transaction, wisher.connection_id, edit.key, pending)):
            _wish(transaction, wisher, edit.key, reverse, again.get(edit.key))


def _wish(transaction: Transaction, wisher: Wisher, key: str, reverse: Opposite, again: str | None) -> None:
    match reverse.kind, reverse.wanted:
        case Kind.DELETE, _:
            wishes.delete(transaction, wisher, (key,))
        case Kind.UPDATE, Values() as wanted:
            wishes.update(transaction, wisher, key, wanted, None)
        case Kind.ADD, Values() as wanted if again is not None:
            wishes.add(transaction, wisher, again, wanted)


def _row(transaction: Transaction, connection_id: str, key: str, pending: Wishes) -> Row | None:
    known = programs.by_keys(transaction, connection_id, (key,)).get(key)
    return None if known is None else merge(known, pending)


def _edit(key: str, before: Wishes, after: Wishes) -> Edit:
    edit = Edit(key, before, after, frozenset(change.change_id for change in before if change in after))
    return replace(edit, before=_touched(before, edit), after=_touched(after, edit))


def _touched(wishes: Iterable[Change], edit: Edit) -> Wishes:
    return tuple(change for change in wishes if change.change_id not in edit.others)


def _wishes(transaction: Transaction, connection_id: str, key: str) -> Wishes:
    return tuple(change for _, change in changes.unfinished(transaction, connection_id, (key,)))


def _can_wait(wishes: Wishes) -> bool:
    return all(change.state in EDITABLE for change in wishes)


def _is_untouched(current: Wishes, edit: Edit) -> bool:
    """Whether the wishes are still those that the step left, none of them on its way.

    Of a step that only approved them, none may have been answered either.
    """
    same = len(current) == len(edit.after) and all(map(_is_same, current, edit.after))
    waits = UNSENT if _only_approves(edit) else EDITABLE
    return same and all(change.state in waits for change in current)


def _only_approves(edit: Edit) -> bool:
    before, after = ([(one.kind, _asked(one)) for one in wishes] for wishes in (edit.before, edit.after))
    return before == after


def _is_same(current: Change, left: Change) -> bool:
    """Whether a wish asks for the same, whatever else a refresh learnt of its program meanwhile.

    One that was restored under another identifier has to begin at the same as well: a rename that was
    sent, and its opposite taken back by another rename, may well aim at the same name.
    """
    asked, was_asked = _asked(current), _asked(left)
    otherwise_approved = current.state in UNSENT and (current.approved_at is None) != (left.approved_at is None)
    same = current.kind is left.kind and not otherwise_approved
    if current.change_id == left.change_id:
        return same and [(field, aim) for field, _, aim in asked] == [(field, aim) for field, _, aim in was_asked]
    return same and asked == was_asked


def _asked(change: Change) -> list[tuple[str, object, object]]:
    """The fields that a change asks for: each with what it was and what it is to be."""
    wanted, base = change.wanted, change.base
    if wanted is None or base is None:
        return [("", None, wanted)]
    pairs = ((one, getattr(base, one), getattr(wanted, one)) for one in ("name", "code", "type", "subscription"))
    return [pair for pair in pairs if pair[1] != pair[2]]


def _opposite(edit: Edit, current: Wishes, row: Row | None) -> Opposite | None:
    """What takes back an edit that has ended by being sent; None while it waits, or where that cannot be done."""
    left = {change.change_id for change in edit.after}
    if not _can_wait(current) or any(change.change_id in left for change in current):
        return None
    return opposite(edit.before, edit.after, row)


def _restore(transaction: Transaction, current: Wishes, before: Wishes) -> None:
    kept = {change.change_id for change in before}
    present = {change.change_id: change for change in current}
    for change in current:
        if change.change_id not in kept:
            changes.put(transaction, step(change, State.DROPPED))
    for change in before:
        now = present.get(change.change_id)
        if now is not None:  # how it fared on its way is not taken back
            again = replace(change, sends=now.sends, batch_limit=now.batch_limit, revision=now.revision + 1)
            changes.put(transaction, again)
        else:  # an ended change stays ended: its wish begins anew
            changes.put(transaction, replace(change, change_id=uuid.uuid4().hex, revision=1))


def _waiting(change: Change, now: datetime) -> Change:
    """The wish as it was; one that was being prepared waits again."""
    state = State.QUEUED if change.state is State.PREPARED else change.state
    return replace(change, state=state, approved_at=None if change.approved_at is None else now)


class UndoStack:
    """The steps of one connection, until quit. One that cannot be taken back just now is passed over."""

    def __init__(self) -> None:
        self.lock = asyncio.Lock()  # a step is recorded or taken back as a whole
        self._done: list[UndoStep] = []
        self._undone: list[UndoStep] = []

    def push(self, done: UndoStep) -> None:
        """A new step; what was undone before can no longer be redone."""
        if done.edits:
            self._done.append(done)
            self._undone.clear()

    def last(self, snapshot: Snapshot | None, *, undone: bool = False) -> UndoStep | None:
        """The step that undo (or redo) would take back. Steps that can never be taken back are forgotten."""
        if snapshot is None:
            return None
        present = _Present(snapshot)
        stack = self._undone if undone else self._done
        while stack and present.is_over(stack[-1]):
            stack.pop()
        return next((one for one in reversed(stack) if present.can_take_back(one)), None)

    def adds_again(self, snapshot: Snapshot | None) -> tuple[Values, ...]:
        """What undo would add again, since its deletion was sent."""
        last = self.last(snapshot)
        if snapshot is None or last is None:
            return ()
        present = _Present(snapshot)
        found = (present.opposite(edit) for edit in last.edits)
        return tuple(one.wanted for one in found if one is not None and one.kind is Kind.ADD and one.wanted is not None)

    def moved(self, taken: UndoStep, taken_back: UndoStep, *, undone: bool = False) -> None:
        """A step was taken back, which is a step of its own for the other direction."""
        (self._undone if undone else self._done).remove(taken)
        if taken_back.edits:
            (self._done if undone else self._undone).append(taken_back)


class _Present:
    """What became of steps, as a snapshot shows it."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._rows = snapshot.rows
        self._by_key: dict[str, list[Change]] = {}
        for change in snapshot.changes:
            self._by_key.setdefault(change.key, []).append(change)

    def can_take_back(self, taken: UndoStep) -> bool:
        """Whether anything of a step can be taken back now."""
        return any(_is_untouched(self._current(edit), edit) or self.opposite(edit) for edit in taken.edits)

    def opposite(self, edit: Edit) -> Opposite | None:
        """What takes back an edit that was sent."""
        current = self._current(edit)
        return None if _is_untouched(current, edit) else _opposite(edit, current, self._rows.get(edit.key))

    def is_over(self, taken: UndoStep) -> bool:
        """Whether all that a step left has ended for good, and nothing takes it back."""
        left = {change.change_id for edit in taken.edits for change in edit.after}
        waits = any(one.change_id in left for edit in taken.edits for one in self._by_key.get(edit.key, ()))
        return not waits and not self.can_take_back(taken)

    def _current(self, edit: Edit) -> Wishes:
        return _touched(self._by_key.get(edit.key, ()), edit)


def unfinished_keys(pending: Iterable[Change], change_ids: Iterable[str]) -> tuple[str, ...]:
    """The programs that these changes are for."""
    wanted = set(change_ids)
    return tuple(dict.fromkeys(one.key for one in pending if one.change_id in wanted and one.state not in ENDED))
