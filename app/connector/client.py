"""One method per operation of the Connector API; each sends once, and what it returns is the platform's word."""

from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import TypeVar

import httpx
from msgspec.json import Decoder

from app.connector import editions, wire
from app.connector.faults import read
from app.connector.messages import (
    Answer,
    ChainPage,
    Configuration,
    Interval,
    MemberPage,
    Page,
    ProgramFilter,
    ProgramUpdate,
)
from app.connector.paging import Guard, parts
from app.connector.transport import exchange
from app.domain.connection import Chain, Edition, Enterprise, Tokens
from app.domain.program import Program, Values
from app.version import NAME, VERSION

__all__ = ["Answer", "Client", "Configuration", "Interval", "MemberPage", "Page", "ProgramFilter", "ProgramUpdate"]

T = TypeVar("T")


class Client:
    """The Connector API of one property, in the edition that its owner says.

    `language` gives what both LanguageCode and CultureCode say of a request; empty: the platform's default.
    Every method raises ConnectorError where no genuine answer came, and LimitExceeded, with nothing sent, where
    a request would break the contract.
    """

    def __init__(
        self,
        http: httpx.AsyncClient,
        address: str,
        tokens: Tokens,
        edition: Edition,
        language: Callable[[], str] = str,
    ) -> None:
        self.edition = edition  # settable: an answer may tell it
        self.http = http  # settable: after a sleep there are new network connections
        self._base = f"{address}/api/connector/v1"
        self._tokens = tokens
        self._language = language

    async def get_page(self, wanted: ProgramFilter, cursor: str | None = None, count: int = 1000) -> Answer[Page]:
        """One page, newest first. `cursor` is the page before's; ask for each state to learn the state."""
        ask = editions.page_ask(wanted, cursor, count, self.edition)
        answer = await self._call("loyaltyPrograms/getAll", ask, wire.PROGRAMS)
        told = answer.value
        page = Page(
            wire.to_programs(told.loyalty_programs),
            told.cursor,
            _told_edition(told.loyalty_programs, answer.request_id),
        )
        return Answer(page, answer.server_time, answer.request_id)

    async def get_all(self, wanted: ProgramFilter, count: int = 1000) -> AsyncIterator[Answer[Page]]:
        """Every page of every program wanted, none of them twice; long filters go in parts.

        Raises Foreign where the platform leads a walk in circles.
        """
        asked = list(parts(wanted))
        for part in asked:  # a limit broken in the last part is told before the first is sent
            editions.page_ask(part, None, count, self.edition)
        given: set[str] = set()
        for part in asked:
            walk = Guard(count)
            cursor: str | None = None
            while True:
                answer = await self.get_page(part, cursor, count)
                page = walk.feed(answer.value)
                yield replace(answer, value=_without(page, given))
                cursor = page.cursor
                if cursor is None:
                    break
            given.update(walk.seen)

    async def add(self, programs: Sequence[Values], chain_id: str | None = None) -> Answer[tuple[Program, ...]]:
        """The added programs, perhaps fewer, in any order. `chain_id` is for a portfolio token, current edition."""
        ask = editions.add_ask(programs, chain_id, self.edition)
        return _programs(await self._call("loyaltyPrograms/add", ask, wire.PROGRAMS))

    async def update(
        self, updates: Sequence[ProgramUpdate], chain_id: str | None = None
    ) -> Answer[tuple[Program, ...]]:
        """The updated programs; the vendor's sample shows the old name, so read back what matters."""
        ask = editions.update_ask(updates, chain_id, self.edition)
        return _programs(await self._call("loyaltyPrograms/update", ask, wire.PROGRAMS))

    async def delete(self, program_ids: Sequence[str]) -> Answer[None]:
        """Deletes programs. Without `request_id` the answer proves nothing: read back."""
        answer = await self._call("loyaltyPrograms/delete", editions.delete_ask(program_ids), wire.DONE)
        proof = "" if self.edition is Edition.Y2022 else answer.request_id
        return Answer(None, answer.server_time, proof)

    async def get_configuration(self) -> Answer[Configuration]:
        """The enterprise behind the tokens and the platform's clock."""
        answer = await self._call("configuration/get", wire.Ask(), wire.CONFIGURATION)
        told = answer.value.enterprise
        enterprise = Enterprise(
            told.enterprise_id,
            told.name,
            told.chain_id,
            told.chain_name or "",
            told.time_zone_identifier or "",
            bool(told.is_portfolio),
        )
        value = Configuration(_moment(answer.value.now_utc), enterprise)
        return Answer(value, answer.server_time, answer.request_id)

    async def get_chains(self, cursor: str | None = None) -> Answer[ChainPage]:
        """One page of the chains that a portfolio token reaches."""
        ask = editions.enterprises_ask(cursor, editions.ITEM_LIMIT)
        answer = await self._call("enterprises/getAll", ask, wire.ENTERPRISES)
        told = answer.value.enterprises
        chains = tuple(Chain(one.chain_id, one.chain_name or "") for one in told)
        page = ChainPage(tuple(one.enterprise_id for one in told), chains, answer.value.cursor)
        return Answer(page, answer.server_time, answer.request_id)

    async def get_members(
        self, program_ids: Sequence[str], cursor: str | None = None, count: int = editions.ITEM_LIMIT
    ) -> Answer[MemberPage]:
        """One page of the active memberships of some programs; of the guests nothing is kept."""
        ask = editions.members_ask(program_ids, cursor, count)
        answer = await self._call("loyaltyMemberships/getAll", ask, wire.MEMBERSHIPS)
        owners = {one.membership_id: one.loyalty_program_id.lower() for one in answer.value.loyalty_memberships}
        return Answer(MemberPage(owners, answer.value.cursor), answer.server_time, answer.request_id)

    async def _call(self, operation: str, ask: wire.Ask, decoder: Decoder[T]) -> Answer[T]:
        editions.sign(ask, f"{NAME} {VERSION}", self._tokens, self._language())
        reply = await exchange(self.http, f"{self._base}/{operation}", ask)
        value = read(reply, decoder, self.edition, self._tokens)
        return Answer(value, reply.date, reply.request_id)


def _programs(answer: Answer[wire.LoyaltyPrograms]) -> Answer[tuple[Program, ...]]:
    programs = wire.to_programs(answer.value.loyalty_programs)
    return Answer(programs, answer.server_time, answer.request_id)


def _told_edition(items: Sequence[wire.LoyaltyProgram], request_id: str) -> Edition:
    """What a page tells of the edition: 2022 has neither a Request-Id nor the later fields."""
    if request_id or any(item.type or item.subscription or item.chain_id for item in items):
        return Edition.CURRENT
    return Edition.Y2022 if items else Edition.AUTOMATIC


def _without(page: Page, given: set[str]) -> Page:
    """The page less what an earlier part has given already."""
    if not given:
        return page
    return replace(page, programs=tuple(program for program in page.programs if program.program_id not in given))


def _moment(text: str | None) -> datetime | None:
    """The moment in a datetime of the wire, in UTC; None where it cannot be read."""
    try:
        moment = datetime.fromisoformat(text or "")
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
    except (ValueError, OverflowError):
        return None
