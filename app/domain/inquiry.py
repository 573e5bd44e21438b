"""What a filter asks of the platform, since the list cannot tell it, and what the platform answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from app.domain.days import Span
from app.domain.program import ProgramState


@dataclass(frozen=True, slots=True)
class Inquiry:
    """Which programs are asked for, active and deleted ones; all that is given must hold."""

    created: Span | None = None
    updated: Span | None = None
    program_ids: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class InquiryProgress:
    """How far an inquiry is: at `part` of `parts`; the platform may want it to wait `until` a time."""

    part: int
    parts: int
    until: datetime | None = None


@dataclass(frozen=True, slots=True)
class InquiryAnswer:
    """The programs that the platform named, by identifier, and when it was asked."""

    asked_at: datetime
    states: Mapping[str, ProgramState]
