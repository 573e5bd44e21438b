"""What a person asks of the platform by a filter, and the last answers, which are kept for when it is out of reach."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

from app.commands.preferences import Preferences, name_for
from app.commands.zones import zone_of
from app.domain.connection import Connection
from app.domain.days import Span, Zone
from app.domain.errors import StoreError
from app.domain.inquiry import Inquiry, InquiryAnswer, InquiryProgress
from app.domain.kept import read_json
from app.domain.program import ProgramState

if TYPE_CHECKING:  # the engine is loaded after the window
    from app.sync.engine import Engine

_ANSWERS = "answers"  # the preference of each connection
_KEPT = 5  # answers of a connection


class Inquiries:
    """Asks beside all else."""

    def __init__(self, reach_engine: Callable[[], Awaitable[Engine]], preferences: Preferences) -> None:
        self._reach_engine = reach_engine
        self._preferences = preferences
        self._answers: dict[str, dict[str, InquiryAnswer]] = {}  # of each connection, by inquiry, the latest last

    async def zone(self, connection: Connection) -> Zone:
        """The time zone in which the days of a filter are meant."""
        return await asyncio.to_thread(zone_of, connection)

    async def ask(self, connection_id: str, inquiry: Inquiry, tell: Callable[[InquiryProgress], None]) -> InquiryAnswer:
        """Ask the platform, waiting while it is out of reach; the answer is kept. Raises ConnectorError, StoreError."""
        engine = await self._reach_engine()
        answer = await engine.inquire(connection_id, inquiry, tell)
        await self._keep(connection_id, inquiry, answer)
        return answer

    async def _keep(self, connection_id: str, inquiry: Inquiry, answer: InquiryAnswer) -> None:
        answers, named = self._of(connection_id), _text(inquiry)
        answers.pop(named, None)
        answers[named] = answer
        for old in list(answers)[:-_KEPT]:
            del answers[old]
        with suppress(StoreError):  # then it is forgotten at quit
            await self._preferences.keep({name_for(connection_id, _ANSWERS): _kept_text(answers)})

    def last(self, connection_id: str, inquiry: Inquiry) -> InquiryAnswer | None:
        """What the platform answered when it was asked the same before."""
        return self._of(connection_id).get(_text(inquiry))

    def forget(self, connection_id: str) -> None:
        """The connection is gone."""
        self._answers.pop(connection_id, None)

    def _of(self, connection_id: str) -> dict[str, InquiryAnswer]:
        if connection_id not in self._answers:
            self._answers[connection_id] = _read(self._preferences.get(name_for(connection_id, _ANSWERS)))
        return self._answers[connection_id]


def _text(inquiry: Inquiry) -> str:
    return json.dumps([_moments(inquiry.created), _moments(inquiry.updated), inquiry.program_ids, inquiry.codes])


def _moments(span: Span | None) -> list[str]:
    return [moment.isoformat() for moment in span or ()]


def _kept_text(answers: dict[str, InquiryAnswer]) -> str:
    return json.dumps({inquiry: [one.asked_at.isoformat(), dict(one.states)] for inquiry, one in answers.items()})


def _read(text: str) -> dict[str, InquiryAnswer]:
    """The answers that were kept, as far as they can be read."""
    kept = read_json(text)
    answers = {}
    with suppress(ValueError, TypeError, AttributeError):
        for inquiry, (asked_at, states) in kept.items():
            told = {program_id: ProgramState(state) for program_id, state in states.items()}
            moment = datetime.fromisoformat(asked_at)
            if moment.tzinfo is not None:
                answers[inquiry] = InquiryAnswer(moment, told)
    return answers
