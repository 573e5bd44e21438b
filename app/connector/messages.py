"""What is asked of the platform and what it answers, in the words of the domain."""

from dataclasses import dataclass
from datetime import datetime
from typing import Generic, TypeVar

from app.domain.connection import Chain, Edition, Enterprise
from app.domain.program import Program, ProgramState

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Answer(Generic[T]):
    """A genuine answer. `server_time` is its Date header in UTC; `request_id` is empty where none came.

    A delete without `request_id` is to be confirmed by reading back: any gateway may answer `{}`.
    """

    value: T
    server_time: datetime | None
    request_id: str


@dataclass(frozen=True, slots=True)
class Page:
    """One answer of a walk. `edition` is what it tells of the edition, AUTOMATIC where it cannot tell."""

    programs: tuple[Program, ...]
    cursor: str | None
    edition: Edition


@dataclass(frozen=True, slots=True)
class MemberPage:
    """Memberships, each with the program that it is of, in small letters. `cursor` goes on to the older ones."""

    owners: dict[str, str]
    cursor: str | None


@dataclass(frozen=True, slots=True)
class Interval:
    """A span of time, both ends aware. The platform's documentation has the end in or out, by its year."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class ProgramFilter:
    """Which programs are asked for. All that is given must hold; `states` is never empty."""

    states: tuple[ProgramState, ...]
    program_ids: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    chain_ids: tuple[str, ...] = ()
    created: Interval | None = None
    updated: Interval | None = None


@dataclass(frozen=True, slots=True)
class ProgramUpdate:
    """What shall change in a program. None leaves a field alone; the code cannot be changed."""

    program_id: str
    name: str | None = None
    type: str | None = None
    subscription: str | None = None


@dataclass(frozen=True, slots=True)
class ChainPage:
    """One answer on the enterprises of a portfolio: their identifiers, and the chain of each."""

    enterprise_ids: tuple[str, ...]
    chains: tuple[Chain, ...]
    cursor: str | None


@dataclass(frozen=True, slots=True)
class Configuration:
    """Who the tokens belong to, and the platform's clock in UTC (None where it could not be read)."""

    now: datetime | None
    enterprise: Enterprise
