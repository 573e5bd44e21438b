"""The stand-in for the connector's client: the same methods and errors, no HTTP; a request outlives who sent it."""

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

from app.connector.editions import add_ask, page_ask, update_ask
from app.connector.messages import Answer, Configuration, Page, ProgramFilter, ProgramUpdate
from app.domain import errors
from app.domain.connection import Edition, Enterprise
from app.domain.errors import ConnectorError, Outcome
from app.domain.program import Program, ProgramState, Values
from tests.simulation.place import Place, Request
from tests.simulation.platform import CHAIN, Facts, No
from tests.simulation.virtual_time import START, moment

_UPDATED = ("name", "type", "subscription")
_REFUSALS: dict[int, type[ConnectorError]] = {
    400: errors.Malformed,
    403: errors.Refused,
    404: errors.WrongAddress,
    409: errors.Outdated,
    410: errors.Discontinued,
    413: errors.TooMuch,
}


class ModelClient:
    """What `app.connector.client.Client` is, on the model platform."""

    def __init__(self, place: Place, edition: Edition) -> None:
        self.edition = edition
        self._place = place

    async def get_page(self, wanted: ProgramFilter, cursor: str | None = None, count: int = 1000) -> Answer[Page]:
        """One page, newest first, as it was some seconds ago."""
        place = self._place
        page_ask(wanted, cursor, count, self.edition)
        place.hear(self.edition)
        request = place.leave("getAll", wanted.program_ids)

        def perform() -> tuple[list[tuple[str, Facts]], bool]:
            created = None
            if wanted.created is not None:
                created = tuple((end - START).total_seconds() for end in (wanted.created.start, wanted.created.end))
            states = [state is ProgramState.DELETED for state in wanted.states]
            at = place.loop.time() - request.fate.lag
            place.platform.weigh(at, wanted.program_ids, wanted.codes, count)
            found = place.platform.list(at, states, wanted.program_ids, wanted.codes, created)
            return _after(found, cursor, count, request)

        found, is_full = await self._serve(request, perform)
        programs = tuple(self._program(one, facts) for one, facts in found)
        edition = Edition.CURRENT if self._is_current else Edition.Y2022 if programs else Edition.AUTOMATIC
        return self._answer(request, Page(programs, programs[-1].program_id if is_full else None, edition))

    async def add(self, programs: Sequence[Values], chain_id: str | None = None) -> Answer[tuple[Program, ...]]:
        """Add one program."""
        (values,) = programs
        add_ask(programs, chain_id, self.edition)
        place = self._place
        place.hear(self.edition)
        facts = place.as_kept(Facts(values.name, values.code, values.type, values.subscription))
        request = place.leave("add", facts=facts)

        def perform() -> list[tuple[str, Facts]]:
            entry = place.platform.add(place.loop.time(), place.as_kept(facts), request.number)
            request.made = entry.program_id
            place.book.counts["additions made"] += 1
            place.book.note(f"{place.name} {request.number} added {facts.code}")
            return [(entry.program_id, entry.now.facts)]

        return self._programs(request, await self._serve(request, perform))

    async def update(
        self, updates: Sequence[ProgramUpdate], chain_id: str | None = None
    ) -> Answer[tuple[Program, ...]]:
        """Update programs."""
        place = self._place
        update_ask(updates, chain_id, self.edition)
        place.hear(self.edition)
        fields = [
            (one.program_id, {name: value for name in _UPDATED if (value := getattr(one, name))}) for one in updates
        ]
        request = place.leave("update", tuple(one for one, _ in fields))

        def perform() -> list[tuple[str, Facts]]:
            before = {one: place.platform.entries[one].now.facts for one, _ in fields}
            updated = place.platform.update(place.loop.time(), fields, ours=place.is_known(request))
            place.book.note(f"{place.name} {request.number} updated {len(updated)}")
            is_stale = "stale_answer" in place.platform.manners
            return [(one.program_id, before[one.program_id] if is_stale else one.now.facts) for one in updated]

        return self._programs(request, await self._serve(request, perform))

    async def delete(self, program_ids: Sequence[str]) -> Answer[None]:
        """Delete programs."""
        place = self._place
        request = place.leave("delete", tuple(program_ids))

        def perform() -> None:
            place.platform.delete(place.loop.time(), list(program_ids), ours=place.is_known(request))
            place.book.note(f"{place.name} {request.number} deleted {len(program_ids)}")

        await self._serve(request, perform)
        return self._answer(request, None)

    async def get_configuration(self) -> Answer[Configuration]:
        """The property and the platform's clock."""
        request = self._place.leave("configuration")
        enterprise = Enterprise(self._place.name, self._place.name, CHAIN)
        await self._serve(request, lambda: None)
        return self._answer(request, Configuration(moment(self._place.loop.time()), enterprise))

    @property
    def _is_current(self) -> bool:
        return self._place.edition == "current"

    async def _serve(self, request: Request, perform: Callable[[], Any]) -> Any:
        """Let the request take its way. What it does on the platform happens even if nobody waits any more."""
        fate, place, told = request.fate, self._place, []

        def arrive() -> None:
            try:
                told.append(perform())
            except No as no:
                told.append(no)

        if fate.kind != "offline" and fate.applied:
            late = fate.back + fate.late if fate.late else 0.0
            request.arrive, request.landing = arrive, place.loop.call_later(fate.there + late, arrive)
        try:
            await asyncio.sleep(fate.there + fate.back)
        except asyncio.CancelledError:
            request.lost_at = place.loop.time()
            raise
        finally:
            request.is_open = False
        error = self._error(request, told)
        if error is None:
            place.answered(request, 200)
            return told[0]
        if error.outcome is Outcome.UNKNOWN:
            request.lost_at = place.loop.time()
        else:
            request.is_refused = True
        raise error

    def _error(self, request: Request, told: list[Any]) -> ConnectorError | None:
        """What is raised in place of an answer."""
        kind = request.fate.kind
        told_no = isinstance(told[0], No) if told else False
        status = _STATUS.get(kind, 0)
        if kind == "cursor" or status == 200:
            status = told[0].status if told_no else 200
        if status == 200:
            return None
        self._place.answered(request, status)
        named = {"request_id": f"{request.number}", "server_time": self._place.server_time}
        if status == 429:
            outcome = Outcome.NO if kind == "busy" else Outcome.UNKNOWN
            return errors.Busy("slow down", wait=request.fate.wait, outcome=outcome, **named)
        if status == 401:
            return errors.Unauthorized("not for you", outcome=Outcome.NO, **named)
        if status == 408:
            return errors.Slow(**named)
        if status in _REFUSALS:
            return _REFUSALS[status](f"refused {request.number}", outcome=Outcome.NO, **named)
        return _LOST[kind]()

    def _programs(self, request: Request, found: list[tuple[str, Facts]]) -> Answer[tuple[Program, ...]]:
        if request.fate.kind == "fewer":
            request.lost_at = self._place.loop.time()
            found = found[: len(found) // 2]
        return self._answer(request, tuple(self._program(one, facts) for one, facts in found))

    def _program(self, program_id: str, facts: Facts) -> Program:
        known = self._place.as_kept(facts)  # what lags may be of the other edition
        chain_id = CHAIN if self._is_current else None
        return Program(program_id, Values(known.name, known.code, known.type, known.subscription, chain_id))

    def _answer(self, request: Request, value: Any) -> Answer[Any]:
        return Answer(value, self._place.server_time, f"{request.number}" if self._is_current else "")


_STATUS = {"": 200, "busy": 429, "edge_busy": 429, "unauthorized": 401, "outdated": 409, "fewer": 200} | {
    "wrong_address": 404,
    "discontinued": 410,
    "mute": 403,
}
_LOST: dict[str, Callable[[], ConnectorError]] = {
    "offline": lambda: errors.Offline(outcome=Outcome.NOT_SENT),
    "untrusted": lambda: errors.NotTrusted(outcome=Outcome.NOT_SENT),
    "lost": errors.Lost,
    "applied": errors.Lost,
    "late": errors.Lost,
    "twin": errors.Lost,
    "fault": errors.Fault,
    "slow": errors.Slow,
    "foreign": errors.Foreign,
}


def _after(
    found: list[tuple[str, Facts]], cursor: str | None, count: int, request: Request
) -> tuple[list[tuple[str, Facts]], bool]:
    """The page behind a cursor, and whether there may be more. A cursor can go wrong in two ways."""
    is_bad = request.fate.kind == "cursor"
    if cursor is not None:
        ids = [one for one, _ in found]
        if cursor not in ids or (is_bad and request.number % 2):
            raise No(400, "the cursor is not valid")
        at = ids.index(cursor) + 1
        found = found[max(0, at - count) if is_bad else at :]
    return found[:count], len(found) >= count
