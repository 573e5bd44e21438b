"""The ways out of each state of a change: pure, so that no state is left without one."""

from enum import StrEnum

from app.domain.change import UNSENT, Change, Kind, Reason, State
from app.ui.parts.words import translate


class Way(StrEnum):
    """What a person can do about a change."""

    RETRY = "retry"
    DISCARD = "discard"
    EDIT = "edit"
    EDIT_CONNECTION = "edit_connection"
    CHECK = "check"
    ANSWER = "answer"
    COMPARE = "compare"
    KEEP_MINE = "keep_mine"
    ADD_AGAIN = "add_again"
    COPY = "copy"


Ways = tuple[tuple[Way, str], ...]


def ways(change: Change) -> Ways:
    """What can be done about a change, with the words of its buttons; the nearest first."""
    match change.state:
        case State.REFUSED:
            return _refused(change)
        case State.CONFLICT:
            return _conflict(change)
        case State.ASKING:
            return ((Way.ANSWER, translate("Way", "Answer…")), (Way.DISCARD, translate("Way", "Forget mine")))
        case State.UNKNOWN:
            return ((Way.CHECK, translate("Way", "Check now")),)
    if change.state not in UNSENT:
        return ()
    edit = ((Way.EDIT, translate("Way", "Edit…")),) if change.kind is not Kind.DELETE else ()
    drop = translate("Way", "Keep the program") if change.kind is Kind.DELETE else translate("Way", "Discard")
    return (*edit, (Way.DISCARD, drop))


def _refused(change: Change) -> Ways:
    retry = (Way.RETRY, translate("Way", "Try again"))
    copy = (Way.COPY, translate("Way", "Copy details"))
    if change.kind is Kind.DELETE:
        return retry, (Way.DISCARD, translate("Way", "Keep the program")), copy
    if change.reason is Reason.NEEDS_EDITION:
        connection = (Way.EDIT_CONNECTION, translate("Way", "Edit connection…"))
        return connection, retry, (Way.DISCARD, translate("Way", "Remove"))
    return (Way.EDIT, translate("Way", "Edit…")), retry, (Way.DISCARD, translate("Way", "Remove")), copy


def _conflict(change: Change) -> Ways:
    if change.reason is Reason.DELETED_THERE:
        add = (Way.ADD_AGAIN, translate("Way", "Add it again…"))
        return add, (Way.DISCARD, translate("Way", "Forget change"))
    if change.reason is Reason.OUT_OF_SIGHT:
        again = (Way.KEEP_MINE, translate("Way", "Try again"))
        return again, (Way.DISCARD, translate("Way", "Forget change"))
    if change.reason is Reason.LATE_TWIN:
        mark = (Way.KEEP_MINE, translate("Way", "Mark for deletion"))
        return mark, (Way.DISCARD, translate("Way", "Keep both"))
    if change.kind is Kind.DELETE:
        anyway = (Way.KEEP_MINE, translate("Way", "Delete anyway"))
        return anyway, (Way.DISCARD, translate("Way", "Keep the program"))
    return (
        (Way.COMPARE, translate("Way", "Compare…")),
        #: The change that the person made, in place of what somebody else made of the program meanwhile.
        (Way.KEEP_MINE, translate("Way", "Keep mine")),
        #: What somebody else made of the program meanwhile, in place of the change that the person made.
        (Way.DISCARD, translate("Way", "Keep theirs")),
        (Way.EDIT, translate("Way", "Edit…")),
    )
