"""What a list knows of what is asked for, looked up a slice at a time: a list may be very long."""

import asyncio
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from app.domain.connection import Connection, Edition
from app.domain.filter import Filter
from app.domain.inquiry import Inquiry, InquiryAnswer
from app.domain.merge import Row
from app.domain.program import SUBSCRIPTIONS, TYPES, ProgramState
from app.domain.text import canonical

_STRIDE = 2048  # rows in a turn of the loop


@dataclass(slots=True)
class Known:
    """Everything in a list that filters speak of."""

    states: dict[str, ProgramState] = field(default_factory=dict)  # by identifier, in small letters
    codes: set[str] = field(default_factory=set)
    types: set[str] = field(default_factory=set)
    subscriptions: set[str] = field(default_factory=set)
    chains: set[str] = field(default_factory=set)

    def take(self, row: Row) -> None:
        """Take a row in."""
        if row.program_id is not None:
            self.states[row.program_id.lower()] = row.state
        values = row.values
        self.codes.add(canonical(values.code))
        for seen, value in ((self.types, values.type), (self.subscriptions, values.subscription)):
            if value:
                seen.add(value)
        if values.chain_id:
            self.chains.add(values.chain_id)


async def know(rows: Mapping[str, Row]) -> Known:
    """Look through a list."""
    known = Known()
    for number, row in enumerate(rows.values(), start=1):
        known.take(row)
        if number % _STRIDE == 0:
            await asyncio.sleep(0)
    return known


def missing(wanted: Filter, known: Known, connection: Connection) -> Inquiry | None:
    """What a filter names and the list does not have; None if it has all. Not every edition can be asked for codes."""
    identifiers = tuple(one for one in wanted.identifiers if one not in known.states)
    if identifiers:
        return Inquiry(program_ids=identifiers)
    codes = codes_not_listed(wanted, known)
    return Inquiry(codes=codes) if codes and connection.edition is Edition.CURRENT else None


def codes_not_listed(wanted: Filter, known: Known) -> tuple[str, ...]:
    """The codes of a filter that no program of the list has."""
    return tuple(one for one in wanted.codes if canonical(one) not in known.codes)


def is_news(answer: InquiryAnswer, known: Known) -> bool:
    """Whether the platform named a program that the list does not have, or has in another state."""
    return any(known.states.get(program_id.lower()) is not state for program_id, state in answer.states.items())


def types_of(known: Known) -> Iterator[str]:
    """The types that the list holds, those that are known to us first."""
    return _in_order(known.types, TYPES)


def subscriptions_of(known: Known) -> Iterator[str]:
    """The subscriptions that the list holds, likewise."""
    return _in_order(known.subscriptions, SUBSCRIPTIONS)


def _in_order(found: set[str], ours: tuple[str, ...]) -> Iterator[str]:
    yield from (one for one in ours if one in found)
    yield from sorted(found.difference(ours))
