"""What the contract leaves open, as switches: a client must be right whichever way they stand."""

from dataclasses import dataclass
from enum import StrEnum


class Codes(StrEnum):
    """What an addition with a taken code meets."""

    SECOND_ALLOWED = "second_allowed"
    UNIQUE = "unique"  # 403; deleted programs do not count


class CodeMatch(StrEnum):
    """When two codes count as the same, in the `Codes` filter and for uniqueness."""

    EXACT = "exact"
    ANY_CASE = "any_case"


class Batch(StrEnum):
    """What becomes of the good items of an addition or update in which one is refused."""

    ALL_OR_NOTHING = "all_or_nothing"
    PARTIAL = "partial"


class DeleteRefusal(StrEnum):
    """The status that tells of a program with active memberships."""

    FORBIDDEN = "403"
    INVALID = "400"


class DeleteExtent(StrEnum):
    """Which of the other programs are deleted when one is refused."""

    NONE = "none"
    BEFORE_REFUSED = "before_refused"
    ALL_OTHERS = "all_others"


class Verdict(StrEnum):
    """Whether something doubtful is taken or refused with 400."""

    ACCEPTED = "accepted"
    REFUSED = "refused"


class Strangers(StrEnum):
    """What becomes of identifiers that this token cannot see."""

    REFUSED = "refused"  # 400 for the whole request
    IGNORED = "ignored"


class TextForm(StrEnum):
    """What the platform makes of a name or a code."""

    AS_SENT = "as_sent"
    TRIMMED = "trimmed"
    NORMALISED = "normalised"  # trimmed and NFC


class AnswerOrder(StrEnum):
    """The order of the programs in the answer of an addition."""

    AS_REQUESTED = "as_requested"
    REVERSED = "reversed"


class AnswerName(StrEnum):
    """The values that the answer of an update shows."""

    NEW = "new"
    OLD = "old"


class Moves(StrEnum):
    """What a write to an existing program moves."""

    NOTHING = "nothing"
    TIME = "time"  # UpdatedUtc
    TIME_AND_ORDER = "time_and_order"  # UpdatedUtc, and the program becomes the newest


class IntervalEnd(StrEnum):
    """Whether an interval contains its end."""

    EXCLUDED = "excluded"
    INCLUDED = "included"


class NoStates(StrEnum):
    """What `ActivityStates` means when it is absent or empty."""

    BOTH = "both"
    ACTIVE = "active"
    NOTHING = "nothing"
    REFUSED = "refused"


@dataclass(slots=True)
class Switches:
    """One setting for each open question; the defaults are the likeliest answers."""

    codes: Codes = Codes.SECOND_ALLOWED
    code_match: CodeMatch = CodeMatch.EXACT
    batch: Batch = Batch.ALL_OR_NOTHING
    delete_refusal: DeleteRefusal = DeleteRefusal.FORBIDDEN
    delete_extent: DeleteExtent = DeleteExtent.NONE
    delete_again: Verdict = Verdict.REFUSED  # deleting what is deleted
    unknown_in_write: Strangers = Strangers.REFUSED
    unknown_in_read: Strangers = Strangers.REFUSED
    update_deleted: Verdict = Verdict.REFUSED
    long_update_name: Verdict = Verdict.REFUSED  # over 100 characters; the contract states no limit for updates
    data_cluster_id: Verdict = Verdict.REFUSED  # sent in the current edition
    text_form: TextForm = TextForm.AS_SENT
    answer_order: AnswerOrder = AnswerOrder.AS_REQUESTED
    answer_name: AnswerName = AnswerName.NEW
    update_moves: Moves = Moves.TIME
    delete_moves: Moves = Moves.TIME
    interval_end: IntervalEnd = IntervalEnd.EXCLUDED
    deleted_cursor: Verdict = Verdict.ACCEPTED
    no_states: NoStates = NoStates.BOTH
    portfolio: bool = False  # the access token sees two chains; current edition
    lag_writes: int = 0  # getAll does not see the last writes yet
    lag_seconds: float = 0.0  # getAll does not see writes younger than this
