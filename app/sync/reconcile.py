"""A refresh meets pending changes: what becomes of a wish when the platform's values are seen anew."""

from dataclasses import replace
from datetime import datetime

from app.domain.change import EDITABLE, Change, Kind, Reason, State, requeue, step
from app.domain.event import found_event
from app.domain.merge import Record
from app.domain.program import EDITED_FIELDS, ProgramState, Values
from app.domain.text import canonical
from app.store import changes, programs
from app.store.transaction import Transaction
from app.sync import history


def reconcile_all(transaction: Transaction, connection_id: str, keys: set[str], now: datetime) -> None:
    """Bring the unfinished changes of these programs in line with what was just seen."""
    pending = [change for _, change in changes.unfinished(transaction, connection_id, keys)]
    if not pending:
        return
    records = programs.by_keys(transaction, connection_id, {change.key for change in pending})
    seen: set[str] = set()
    found = []
    for change in pending:
        record = records.get(change.key)
        if record is not None and change.key not in seen:
            altered = reconcile(change, record)
            if altered is not change:
                changes.put(transaction, altered)
                found.append(found_event(altered, now))
        seen.add(change.key)
    history.record(transaction, connection_id, found)


def reconcile(change: Change, record: Record) -> Change:
    """The change as it stands now that its program is seen as `record`. Nothing on its way is touched."""
    if change.state not in EDITABLE or record.remote is None:
        return change
    match change.kind:
        case Kind.UPDATE:
            return _reconcile_update(change, record, record.remote)
        case Kind.DELETE:
            return _reconcile_delete(change, record, record.remote)
        case Kind.ADD:
            return change


def _reconcile_update(change: Change, record: Record, remote: Values) -> Change:
    wanted, base = change.wanted, change.base
    if wanted is None or base is None:
        return change
    if record.state is not ProgramState.ACTIVE:
        return _conflict(change, _gone(record), None)
    wished = [field for field in EDITED_FIELDS if getattr(wanted, field) != getattr(base, field)]
    if all(_equal(remote, wanted, field) for field in wished):
        return step(change, State.DONE, theirs=None)
    if any(not _equal(remote, base, field) and not _equal(remote, wanted, field) for field in wished):
        return _conflict(change, Reason.RENAMED_THERE, remote)
    change = _calm(change)
    moved = replace(remote, **{field: getattr(wanted, field) for field in wished})
    rebased = replace(remote, **{field: getattr(base, field) for field in wished})
    return change if (moved, rebased) == (wanted, base) else replace(change, wanted=moved, base=rebased)


def _reconcile_delete(change: Change, record: Record, remote: Values) -> Change:
    if change.reason is Reason.LATE_TWIN:  # the person's word is waited for, unless somebody else deleted it
        return step(change, State.DROPPED) if record.state is ProgramState.DELETED else change
    if record.state is ProgramState.DELETED:
        return step(change, State.DONE)
    if record.state is ProgramState.UNSEEN:
        return _conflict(change, Reason.OUT_OF_SIGHT, None)
    if change.base is not None and any(not _equal(remote, change.base, field) for field in EDITED_FIELDS):
        return _conflict(change, Reason.RENAMED_THERE, remote)
    return _calm(change)


def _conflict(change: Change, reason: Reason, theirs: Values | None) -> Change:
    """The change in conflict. A refused one stays refused: the platform's word is not painted over."""
    if change.state is State.REFUSED:
        return change
    if change.state is State.CONFLICT:
        same = (change.reason, change.theirs) == (reason, theirs)
        return change if same else replace(change, reason=reason, theirs=theirs)
    return step(change, State.CONFLICT, reason=reason, theirs=theirs)


def _calm(change: Change) -> Change:
    """The program is again what it was when the person began: a conflict is over, and asks for Send anew."""
    return replace(requeue(change), approved_at=None) if change.state is State.CONFLICT else change


def _gone(record: Record) -> Reason:
    return Reason.DELETED_THERE if record.state is ProgramState.DELETED else Reason.OUT_OF_SIGHT


def _equal(left: Values, right: Values, field: str) -> bool:
    one, other = getattr(left, field), getattr(right, field)
    return one == other or (one is not None and other is not None and canonical(one) == canonical(other))
