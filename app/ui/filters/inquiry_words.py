"""How an inquiry goes, in words: what is asked, what was answered and when, and why there is no answer."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from app.domain.errors import Busy, ConnectorError, DeskError, Fault, Offline, Slow, Unauthorized
from app.domain.inquiry import InquiryProgress
from app.domain.status import Pause, Status
from app.ui.parts.times import when
from app.ui.parts.words import fault_text, isolate, listed, number_text, short, translate

_NAMED = 50  # of what is missing
_IN_TOUCH = frozenset({Pause.NONE, Pause.WAITING})


class InquiryDeed(StrEnum):
    """What the button beside an inquiry does."""

    NONE = ""
    STOP = "stop"
    AGAIN = "again"


@dataclass(frozen=True, slots=True)
class InquiryLine:
    """What is said of an inquiry, and what can be done."""

    text: str = ""
    deed: InquiryDeed = InquiryDeed.NONE
    button: str = ""


@dataclass(frozen=True, slots=True)
class Inquired:
    """How an inquiry stands. `identifiers` and `codes` are not in the list, and are asked for that reason."""

    by_days: bool = False
    identifiers: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    asking: bool = False
    progress: InquiryProgress | None = None
    answered_at: datetime | None = None
    error: DeskError | None = None
    stopped: bool = False


def inquiry_line(one: Inquired, status: Status) -> InquiryLine:
    """What is to be said while the connection is in this state."""
    doing = _doing(one, status)
    lead = _lead(one, alone=not doing)
    text = (
        translate("Inquiry", "{first} {second}").format(first=lead, second=doing) if lead and doing else lead or doing
    )
    if not text:
        return InquiryLine()
    if one.asking and status.pause in _IN_TOUCH:
        return InquiryLine(text, InquiryDeed.STOP, translate("Inquiry", "Stop"))
    if one.asking or one.error is not None or one.stopped:
        return InquiryLine(text, InquiryDeed.AGAIN, translate("Inquiry", "Try again"))
    return InquiryLine(text, InquiryDeed.AGAIN, translate("Inquiry", "Ask again")) if one.by_days else InquiryLine(text)


def _lead(one: Inquired, *, alone: bool) -> str:
    if one.identifiers or one.codes:
        names = one.identifiers or one.codes
        missing = _missing_text(one, len(names))
        return _named(missing, names) if alone else missing
    if one.by_days and one.answered_at is not None:
        #: {time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.
        return translate("Inquiry", "The platform's answer from {time}.").format(time=when(one.answered_at))
    return ""


def _missing_text(one: Inquired, number: int) -> str:
    if one.answered_at is not None:
        return _identifiers_of_none(number) if one.identifiers else _codes_of_none(number)
    return _identifiers_not_listed(number) if one.identifiers else _codes_not_listed(number)


def _named(missing: str, names: tuple[str, ...]) -> str:
    """Who pasted a hundred codes has to know which of them to look after."""
    text = translate("Inquiry", "{missing} Not found: {names}")
    named = listed(isolate(short(name)) for name in names[:_NAMED])
    return text.format(missing=missing, names=named if len(names) <= _NAMED else f"{named}…")


def _identifiers_of_none(number: int) -> str:
    if number == 1:
        return translate("Inquiry", "1 identifier belongs to no program that these tokens see.")
    return translate("Inquiry", "%Ln identifiers belong to no program that these tokens see.", "", number)


def _codes_of_none(number: int) -> str:
    if number == 1:
        return translate("Inquiry", "1 code belongs to no program that these tokens see.")
    return translate("Inquiry", "%Ln codes belong to no program that these tokens see.", "", number)


def _identifiers_not_listed(number: int) -> str:
    if number == 1:
        return translate("Inquiry", "1 identifier is not in the list.")
    return translate("Inquiry", "%Ln identifiers are not in the list.", "", number)


def _codes_not_listed(number: int) -> str:
    if number == 1:
        return translate("Inquiry", "1 code is not in the list.")
    return translate("Inquiry", "%Ln codes are not in the list.", "", number)


def _doing(one: Inquired, status: Status) -> str:
    if one.asking:
        return _asking_text(one, status)
    if one.error is not None:
        return _error_text(one, one.error)
    return translate("Inquiry", "Stopped before the platform answered.") if one.stopped else ""


def _asking_text(one: Inquired, status: Status) -> str:
    progress = one.progress
    if status.pause not in _IN_TOUCH:
        return _out_of_reach(one)
    until = progress.until if progress is not None and progress.until is not None else status.until
    if until is not None:
        #: {time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.
        text = translate("Inquiry", "The platform asked us to slow down. Goes on: {time}.")
        return text.format(time=when(until))
    if progress is not None and progress.parts > 1:
        text = translate("Inquiry", "Asking the platform: part {part} of {parts}…")
        return text.format(part=number_text(progress.part), parts=number_text(progress.parts))
    return translate("Inquiry", "Asking the platform…")


def _out_of_reach(one: Inquired) -> str:
    if one.answered_at is not None:
        return translate("Inquiry", "Needs a connection to ask again.")
    return translate("Inquiry", "Needs a connection.")


def _error_text(one: Inquired, error: DeskError) -> str:
    match error:
        case Offline():
            return _out_of_reach(one)
        case Unauthorized():
            return translate("Inquiry", "The platform does not accept these tokens for this question.")
        case Busy() | Slow() | Fault():
            return translate("Inquiry", "The platform has a problem.")
        case ConnectorError() if error.message:
            text = translate("Inquiry", "The platform did not accept this question: “{message}”")
            return text.format(message=isolate(short(error.message)))
        case ConnectorError():
            return translate("Inquiry", "The platform gave no answer.")
        case _:
            return fault_text(error)
