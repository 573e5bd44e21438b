"""A question that evidence cannot decide: whether an addition whose answer was lost is on the platform."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.change import Change
from app.domain.program import Program


@dataclass(frozen=True, slots=True)
class Question:
    """An addition, when it was sent last, and the programs that it may have become."""

    change: Change
    sent_at: datetime
    candidates: tuple[Program, ...]
