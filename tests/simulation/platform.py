"""The model platform: programs with their whole history, and rules of its own; shares no code with the engine."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from random import Random
from unicodedata import normalize
from uuid import UUID

CHAIN = "11111111-1111-4111-8111-111111111111"


@dataclass(frozen=True)
class Facts:
    """What the platform keeps of a program."""

    name: str
    code: str
    type: str | None = None
    subscription: str | None = None


def tidy(text: str) -> str:
    """The spelling of a platform that trims and normalises."""
    return text if text.isascii() else normalize("NFC", text.strip())


def tidied(facts: Facts) -> Facts:
    """A program in that spelling."""
    return replace(facts, name=tidy(facts.name), code=tidy(facts.code))


@dataclass(frozen=True)
class Version:
    """What a program was from a moment on."""

    since: float
    facts: Facts
    deleted: bool = False
    hidden: bool = False  # out of sight of our token
    ours: bool = False  # a request of ours made it so, and a client can know it


@dataclass
class Entry:
    """One program. `ours` is the number of the request of ours that made it."""

    program_id: str
    created: float
    ours: int | None
    versions: list[Version]
    guarded: bool = False  # a business rule forbids to delete it

    @property
    def now(self) -> Version:
        """What it is now."""
        return self.versions[-1]

    def at(self, when: float) -> Version | None:
        """What it was at a moment; None before it was made."""
        return next((one for one in reversed(self.versions) if one.since <= when), None)

    def change(self, at: float, **altered: object) -> None:
        """Begin a new version."""
        last = self.now
        state = {"facts": last.facts, "deleted": last.deleted, "hidden": last.hidden} | altered
        self.versions.append(Version(at, **state))  # type: ignore[arg-type]


LIGHT = 10  # programs that even a slow platform lists at once
_BATCH = 2  # programs that a platform with small requests takes at once


class No(Exception):
    """The platform's refusal of a request."""

    def __init__(self, status: int, message: str) -> None:
        super().__init__(message)
        self.status = status


@dataclass
class Platform:
    """The programs of one property. `tag` begins all its codes, so that two properties cannot be mixed unseen."""

    random: Random
    tag: str
    batch_refusal: str  # what a refused member does to its batch: "none", "some" or "others" are changed
    manners: frozenset[str] = frozenset()  # of the faults those that are its own
    entries: dict[str, Entry] = field(default_factory=dict)

    def make_id(self) -> str:
        """A new identifier."""
        return str(UUID(int=self.random.getrandbits(128), version=4))

    def add(self, at: float, facts: Facts, ours: int | None = None, *, guarded: bool = False) -> Entry:
        """A new program."""
        entry = Entry(self.make_id(), at, ours, [Version(at, self._spelled(facts))], guarded)
        self.entries[entry.program_id] = entry
        return entry

    def update(self, at: float, wishes: list[tuple[str, dict[str, str]]], *, ours: bool) -> list[Entry]:
        """A request of ours: alter fields of programs; those that are deleted, or out of sight, are refused."""
        able, unable = self._split([one for one, _ in wishes], lambda entry: entry.now.deleted or entry.now.hidden)
        fields = dict(wishes)
        for entry in self._of_batch(able, unable):
            facts = Facts(**{**vars(entry.now.facts), **fields[entry.program_id]})
            entry.change(at, facts=self._spelled(facts), ours=ours)
        if unable:
            raise No(403, "a program cannot be changed")
        return able

    def delete(self, at: float, program_ids: list[str], *, ours: bool) -> None:
        """A request of ours: delete programs; those with members are refused."""
        able, unable = self._split(program_ids, lambda one: one.guarded or one.now.deleted or one.now.hidden)
        for entry in self._of_batch(able, unable):
            entry.change(at, deleted=True, ours=ours)
        if unable:
            raise No(403, "a program cannot be deleted")

    def weigh(self, at: float, program_ids: tuple[str, ...], codes: tuple[str, ...], count: int) -> None:
        """Refuse a list that asks for too many, or names what this platform does not like to be named."""
        if "heavy" in self.manners and not program_ids and not codes and count > LIGHT:
            raise No(408, "too many for one page")
        if "strange_code" in self.manners and codes:
            raise No(400, "a code is not valid")
        seen = (self.entries[one].at(at) if one in self.entries else None for one in program_ids)
        if "strange_id" in self.manners and any(one is None or one.hidden or one.deleted for one in seen):
            raise No(400, "an identifier is not valid")

    def _spelled(self, facts: Facts) -> Facts:
        return tidied(facts) if "tidies" in self.manners else facts

    def _split(self, program_ids: list[str], is_unable: object) -> tuple[list[Entry], list[Entry]]:
        if "too_much" in self.manners and len(program_ids) > _BATCH:
            raise No(413, "too many at once")
        asked = [self.entries[one] for one in program_ids]
        unable = [entry for entry in asked if is_unable(entry)]  # type: ignore[operator]
        return [entry for entry in asked if entry not in unable], unable

    def _of_batch(self, able: list[Entry], unable: list[Entry]) -> list[Entry]:
        if not unable or self.batch_refusal == "others":
            return able
        return able[: len(able) // 2] if self.batch_refusal == "some" else []

    def list(
        self,
        at: float,
        states: Iterable[bool],
        program_ids: Iterable[str] = (),
        codes: Iterable[str] = (),
        created: tuple[float, float] | None = None,
    ) -> list[tuple[str, Facts]]:
        """The programs as they were at a moment, newest first where ordered. `states`: the deleted ones, or not."""
        asked, wanted, spelled = set(states), set(program_ids), set(codes)
        found = []
        newest = reversed(self.entries.values())
        ordered = sorted(newest, key=lambda one: one.program_id) if "unordered" in self.manners else newest
        for entry in ordered:
            version = entry.at(at)
            if version is None or version.hidden or version.deleted not in asked:
                continue
            if (wanted and entry.program_id not in wanted) or (spelled and version.facts.code not in spelled):
                continue
            if created is None or created[0] <= entry.created < created[1]:
                found.append((entry.program_id, version.facts))
        return found
