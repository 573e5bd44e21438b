"""Asks the platform for what a filter wants, beside the sending: a read that holds nothing up and may be cancelled."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import timedelta

from app.connector.messages import Interval, ProgramFilter
from app.connector.paging import parts
from app.domain.days import Span
from app.domain.errors import Busy
from app.domain.inquiry import Inquiry, InquiryAnswer, InquiryProgress
from app.domain.program import Program, ProgramState
from app.sync.backoff import Backoff
from app.sync.session import BOTH, GivenUp, Session

Reach = Callable[[], Awaitable[Session]]  # the session in force, waited for while nothing can be asked
Tell = Callable[[InquiryProgress], None]

_SPREAD = 1.0  # seconds: the least rest where the platform asks for one and does not say how long


class Inquirer:
    """One inquiry of a connection."""

    def __init__(self, reach: Reach, tell: Tell, backoff: Backoff) -> None:
        self._reach = reach
        self._tell = tell
        self._backoff = backoff

    async def ask(self, inquiry: Inquiry) -> InquiryAnswer:
        """Everything that the platform names, active programs before deleted ones, so that none is missed in between.

        Raises ConnectorError and StoreError.
        """
        asked_at = (await self._reach()).server.now()
        wanted = tuple(parts(_filter(inquiry)))
        states: dict[str, ProgramState] = {}
        for number, part in enumerate(wanted, start=1):
            progress = InquiryProgress(number, len(wanted))
            for state in BOTH:
                found = await self._read(replace(part, states=(state,)), progress)
                states |= {program.program_id: state for program in found}
        return InquiryAnswer(asked_at, states)

    async def _read(self, wanted: ProgramFilter, progress: InquiryProgress) -> list[Program]:
        """One part; from its start where the connection began anew, or the platform wanted a rest."""
        while True:
            session = await self._reach()
            self._tell(progress)
            try:
                return await session.read(wanted, evidence=False)
            except GivenUp:
                continue
            except Busy as busy:
                await self._rest(session, busy, progress)

    async def _rest(self, session: Session, busy: Busy, progress: InquiryProgress) -> None:
        seconds = _SPREAD + self._backoff.next() if busy.wait is None else busy.wait
        self._tell(replace(progress, until=session.clock.now() + timedelta(seconds=seconds)))
        await session.clock.wait(session.given_up, session.clock.monotonic() + seconds)


def _filter(inquiry: Inquiry) -> ProgramFilter:
    return ProgramFilter(
        (ProgramState.ACTIVE,),
        inquiry.program_ids,
        inquiry.codes,
        created=_interval(inquiry.created),
        updated=_interval(inquiry.updated),
    )


def _interval(span: Span | None) -> Interval | None:
    return None if span is None else Interval(*span)
