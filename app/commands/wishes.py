"""The transactions behind the commands: what each does to the wishes of a connection."""

import uuid
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from app.commands import questions
from app.domain.change import EDITABLE, ENDED, UNSENT, Change, Kind, Reason, State, fold_wish, requeue, step
from app.domain.merge import lay_over, merge
from app.domain.program import EDITED_FIELDS, Finding, ProgramState, Values, check_alike
from app.domain.text import trim
from app.store import changes, connections, programs
from app.store.transaction import Transaction
from app.sync import outcome
from app.sync.reconcile import reconcile_all


@dataclass(frozen=True, slots=True)
class Wisher:
    """For which connection, and when, a person wishes."""

    connection_id: str
    now: datetime

    def wish(self, key: str, kind: Kind, wanted: Values | None, base: Values | None) -> Change:
        """A new wish for a program."""
        return Change(uuid.uuid4().hex, self.connection_id, key, kind, wanted, base, self.now)


def add(transaction: Transaction, wisher: Wisher, key: str, values: Values) -> None:
    """Queue an addition under a new key."""
    wanted = replace(values, name=trim(values.name), code=trim(values.code))
    _remember_chain(transaction, wisher.connection_id, wanted)
    changes.put(transaction, wisher.wish(key, Kind.ADD, wanted, None))


def update(transaction: Transaction, wisher: Wisher, key: str, wanted: Values, seen: Values | None) -> None:
    """Queue new values. Code and chain of a program that is on the platform, or on its way there, stay as they are.

    Only what differs from `seen`, what the person had before them, is asked for. Where the program was changed
    in that very field meanwhile, it is a conflict, not theirs overwritten.
    """
    pending, remote, shown = _shown(transaction, wisher.connection_id, key)
    if shown is None:
        return
    last = pending[-1] if pending else None
    is_unsent = last is not None and last.kind is Kind.ADD and last.state in UNSENT | {State.REFUSED}
    seen = seen or shown
    if is_unsent:
        _remember_chain(transaction, wisher.connection_id, wanted)
    wanted = replace(wanted, name=trim(wanted.name), code=trim(wanted.code))
    fields = [*EDITED_FIELDS, "code", "chain_id"] if is_unsent else EDITED_FIELDS
    asked = {field: getattr(wanted, field) for field in fields if getattr(wanted, field) != getattr(seen, field)}
    base = replace(shown, **{field: getattr(seen, field) for field in asked})
    wish = wisher.wish(key, Kind.UPDATE, replace(shown, **asked), base)
    _fold(transaction, _still_open(pending, remote), wish)
    reconcile_all(transaction, wisher.connection_id, {key}, wisher.now)


def delete(transaction: Transaction, wisher: Wisher, keys: Sequence[str]) -> None:
    """Mark programs for deletion."""
    for key in keys:
        pending, _, shown = _shown(transaction, wisher.connection_id, key)
        if shown is not None:
            _fold(transaction, pending, wisher.wish(key, Kind.DELETE, None, shown))


def approve(transaction: Transaction, wisher: Wisher, change_ids: Collection[str]) -> None:
    """Send was pressed for these."""
    for change_id in change_ids:
        change = changes.read(transaction, wisher.connection_id, change_id)
        if change is not None and change.state in UNSENT and change.approved_at is None:
            changes.put(transaction, replace(change, approved_at=wisher.now, reason=Reason.NONE))


def hold_back(transaction: Transaction, wisher: Wisher, change_ids: Collection[str]) -> None:
    """What was approved and has not left yet waits for Send again."""
    for change_id in change_ids:
        change = changes.read(transaction, wisher.connection_id, change_id)
        if change is not None and change.state in UNSENT and change.approved_at is not None:
            held = replace(change, state=State.QUEUED, approved_at=None, revision=change.revision + 1)
            changes.put(transaction, held)


def discard(transaction: Transaction, connection_id: str, change_ids: Collection[str]) -> None:
    """Drop what is not on its way; of a question that is forgotten the attempt ends too."""
    asking = questions.asking(transaction, connection_id)
    for change_id in change_ids:
        change = changes.read(transaction, connection_id, change_id)
        if change is None or change.state in ENDED | {State.SENDING, State.UNKNOWN}:
            continue
        if change_id in asking:
            outcome.settle(transaction, asking[change_id])
        changes.put(transaction, step(change, State.DROPPED))
        _unfollow(transaction, change)


def retry(transaction: Transaction, wisher: Wisher, change_id: str) -> None:
    """A refused change is sent once more."""
    change = changes.read(transaction, wisher.connection_id, change_id)
    if change is not None and change.state is State.REFUSED:
        sends = change.sends if change.kind is Kind.ADD else 0  # an addition that was sent may yet appear
        again = replace(requeue(change), approved_at=wisher.now, revision=change.revision + 1, sends=sends)
        changes.put(transaction, again)


def keep_mine(transaction: Transaction, wisher: Wisher, change_id: str) -> None:
    """The person saw what the program is there now, and wants the wish all the same."""
    change = changes.read(transaction, wisher.connection_id, change_id)
    if change is None or change.state is not State.CONFLICT:
        return
    approved_at = None if change.approved_at is None else wisher.now
    base = change.theirs or change.base
    wanted = change.wanted if base is None else lay_over(base, (change,))
    again = replace(requeue(change), base=base, approved_at=approved_at, revision=change.revision + 1)
    changes.put(transaction, again if change.wanted is None else replace(again, wanted=wanted))


def find_alike(transaction: Transaction, connection_id: str, values: Values, key: str | None) -> tuple[Finding, ...]:
    """Warnings on other programs of the list, and on additions that wait."""
    known = programs.alike(transaction, connection_id, values)
    others = [(other, state) for one, other, state in known if one != key]
    for _, change in changes.unfinished(transaction, connection_id):
        if change.kind is Kind.ADD and change.key != key and change.wanted is not None:
            others.append((change.wanted, ProgramState.LOCAL))
    return tuple(check_alike(values, others))


def _remember_chain(transaction: Transaction, connection_id: str, values: Values) -> None:
    """The next addition begins with the same chain, where the platform does not tell which it is."""
    connection = connections.read(transaction, connection_id)
    told = connection is None or (connection.enterprise is not None and not connection.enterprise.is_portfolio)
    if connection is not None and not told and values.chain_id and values.chain_id != connection.chain_id:
        connections.put(transaction, replace(connection, chain_id=values.chain_id))


def _shown(transaction: Transaction, connection_id: str, key: str) -> tuple[list[Change], Values | None, Values | None]:
    """The wishes of a program, what it is on the platform, and with the wishes; None for one that is not there."""
    pending = [change for _, change in changes.unfinished(transaction, connection_id, (key,))]
    record = programs.by_keys(transaction, connection_id, (key,)).get(key)
    if record is None:
        wanted = [change.wanted for change in pending if change.wanted is not None]
        return pending, None, wanted[-1] if wanted else None
    row = merge(record, pending)
    return pending, record.remote, None if row is None else row.values


def _fold(transaction: Transaction, pending: Sequence[Change], wish: Change) -> None:
    folded = fold_wish(pending, wish)
    for change in (folded.dropped, folded.put):
        if change is not None:
            changes.put(transaction, change)


def _still_open(pending: list[Change], remote: Values | None) -> list[Change]:
    """The wishes of a program, the last without what is so on the platform by now: what was before is a new wish."""
    if not pending or remote is None:
        return pending
    *before, last = pending
    if last.kind is not Kind.UPDATE or last.base is None:
        return pending
    done = {one: getattr(remote, one) for one in EDITED_FIELDS if getattr(last.wanted, one) == getattr(remote, one)}
    return [*before, replace(last, base=replace(last.base, **done))]


def _unfollow(transaction: Transaction, dropped: Change) -> None:
    """What waited behind a dropped change begins where that one did; without its addition there is no program."""
    behind = [one for _, one in changes.unfinished(transaction, dropped.connection_id, (dropped.key,))]
    if dropped.kind is Kind.ADD:
        for change in behind:
            changes.put(transaction, step(change, State.DROPPED))
    elif behind and behind[0].base == dropped.wanted and behind[0].state in EDITABLE:
        changes.put(transaction, replace(behind[0], base=dropped.base, revision=behind[0].revision + 1))
