"""An attempt: one time that bytes may have left, and the evidence kept to find out what became of it."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.change import Change, Kind
from app.domain.program import Program, Values


class AttemptState(StrEnum):
    """How far an attempt went."""

    PREPARED = "prepared"  # evidence stored, nothing sent
    SENDING = "sending"  # marked before the first byte
    UNKNOWN = "unknown"  # the answer was lost: look
    ASKING = "asking"  # looking did not decide: the person must
    ABSENT = "absent"  # an addition did not land, as it seems; what appears before it is sent again is ours
    WATCHED = "watched"  # an addition that was sent twice is done; the first request may be applied late
    SETTLED = "settled"


# In these nobody can tell yet whether a program is the addition.
IN_DOUBT = frozenset({AttemptState.PREPARED, AttemptState.SENDING, AttemptState.UNKNOWN, AttemptState.ASKING})


@dataclass(frozen=True, slots=True)
class Sent:
    """One change as it was sent: a later edit has a higher revision and is not answered by this attempt."""

    change_id: str
    revision: int
    key: str
    program_id: str | None
    values: Values | None


@dataclass(frozen=True, slots=True)
class Attempt:
    """One request with what was known before it. Times are on the server's clock.

    `baseline` holds the identifiers that an addition cannot have made, `candidates` what may be the
    addition when only the person can tell.
    """

    attempt_id: str
    connection_id: str
    kind: Kind
    sent: tuple[Sent, ...]
    prepared_at: datetime
    state: AttemptState = AttemptState.PREPARED
    baseline: frozenset[str] = frozenset()
    candidates: tuple[Program, ...] = ()


def sent_of(change: Change, program_id: str | None) -> Sent:
    """The change as it is about to be sent."""
    return Sent(change.change_id, change.revision, change.key, program_id, change.wanted)
