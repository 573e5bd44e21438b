"""Undo and redo: what each step did to the wishes for each program, and how it is taken back."""

import asyncio
import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from app.domain.change import EDITABLE, ENDED, Change, State, step
from app.store import changes
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


def record(
    transaction: Transaction, connection_id: str, keys: Iterable[str], work: Callable[[Transaction], None]
) -> UndoStep:
    """Do `work`, and note what it did to the wishes of these programs. A question that it ended is not noted."""
    keys = tuple(dict.fromkeys(keys))
    before = {key: _wishes(transaction, connection_id, key) for key in keys}
    work(transaction)
    edits = [_edit(key, before[key], _wishes(transaction, connection_id, key)) for key in keys]
    return UndoStep(tuple(edit for edit in edits if edit.before != edit.after and _can_wait(edit.before)))


def take_back(transaction: Transaction, connection_id: str, taken: UndoStep, now: datetime) -> None:
    """Give each program the wishes it had before a step. What is already on its way is left alone.

    What was approved before is approved `now`, so that a deletion rests once more.
    """
    for edit in taken.edits:
        current = _touched(_wishes(transaction, connection_id, edit.key), edit)
        if _is_untouched(current, edit.after):
            _restore(transaction, current, tuple(_waiting(change, now) for change in edit.before))


def _edit(key: str, before: Wishes, after: Wishes) -> Edit:
    edit = Edit(key, before, after, frozenset(change.change_id for change in before if change in after))
    return replace(edit, before=_touched(before, edit), after=_touched(after, edit))


def _touched(wishes: Iterable[Change], edit: Edit) -> Wishes:
    return tuple(change for change in wishes if change.change_id not in edit.others)


def _wishes(transaction: Transaction, connection_id: str, key: str) -> Wishes:
    return tuple(change for _, change in changes.unfinished(transaction, connection_id, (key,)))


def _can_wait(wishes: Wishes) -> bool:
    return all(change.state in EDITABLE for change in wishes)


def _is_untouched(current: Wishes, after: Wishes) -> bool:
    """Whether the wishes are still those that the step left, none of them on its way."""
    same = [_asked(change) for change in current] == [_asked(change) for change in after]
    return same and _can_wait(current)


def _asked(change: Change) -> tuple[object, ...]:
    """What a change asks for, whatever else a refresh learnt of its program meanwhile."""
    wanted, base = change.wanted, change.base
    approved = change.approved_at is not None
    if wanted is None or base is None:
        return change.kind, approved, wanted
    fields = ("name", "code", "type", "subscription")
    wished = tuple((one, getattr(wanted, one)) for one in fields if getattr(wanted, one) != getattr(base, one))
    return change.kind, approved, wished


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

    def last(self, pending: Iterable[Change], *, undone: bool = False) -> UndoStep | None:
        """The step that undo (or redo) would take back. Steps of which all was sent are forgotten."""
        by_key: dict[str, list[Change]] = {}
        for change in pending:
            by_key.setdefault(change.key, []).append(change)
        stack = self._undone if undone else self._done
        while stack and _is_over(stack[-1], by_key):
            stack.pop()
        return next((one for one in reversed(stack) if _can_take_back(one, by_key)), None)

    def moved(self, taken: UndoStep, taken_back: UndoStep, *, undone: bool = False) -> None:
        """A step was taken back, which is a step of its own for the other direction."""
        (self._undone if undone else self._done).remove(taken)
        if taken_back.edits:
            (self._done if undone else self._undone).append(taken_back)


def _can_take_back(taken: UndoStep, by_key: Mapping[str, Iterable[Change]]) -> bool:
    """Whether anything of a step can be taken back now."""
    return any(_is_untouched(_touched(by_key.get(edit.key, ()), edit), edit.after) for edit in taken.edits)


def _is_over(taken: UndoStep, by_key: Mapping[str, Iterable[Change]]) -> bool:
    """Whether all that a step left has ended for good."""
    left = {change.change_id for edit in taken.edits for change in edit.after}
    waits = any(one.change_id in left for edit in taken.edits for one in by_key.get(edit.key, ()))
    return not waits and not _can_take_back(taken, by_key)


def unfinished_keys(pending: Iterable[Change], change_ids: Iterable[str]) -> tuple[str, ...]:
    """The programs that these changes are for."""
    wanted = set(change_ids)
    return tuple(dict.fromkeys(one.key for one in pending if one.change_id in wanted and one.state not in ENDED))
