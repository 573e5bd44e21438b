"""The oracle of the history: what we did is told once and as ours, what is noticed is not our own doing."""

import sqlite3
from collections import Counter

from tests.simulation.book import Book
from tests.simulation.image import FIELDS, ChangeRow, values
from tests.simulation.place import Place
from tests.simulation.platform import Entry, tidy

_DONE = ("added", "changed", "deleted", "found_done")
_QUERY = "SELECT place, connection_id, key, program_id, kind, before, after FROM event WHERE place > ? ORDER BY place"
_APPEARED = "SELECT connection_id, program_id FROM event WHERE kind = 'appeared'"
Done = tuple[str, str]  # connection and key of a program to which a change was made


class Historian:
    """Reads what each commit wrote into the history."""

    def __init__(self, book: Book, places: dict[str, Place]) -> None:
        self._book = book
        self._places = places
        self._last = 0  # the place of the last event that was read
        self._appeared: list[tuple[str, str]] = []

    def committed(self, sql: sqlite3.Connection, done: list[ChangeRow], given_up: set[Done]) -> None:
        """Hold the events of a commit against the changes that it ended; those given up may be told once they show."""
        told: Counter[Done] = Counter()
        for place, connection, key, program_id, kind, before, after in sql.execute(_QUERY, (self._last,)).fetchall():
            self._last = place
            if kind in _DONE:
                told[connection, key] += 1
            elif kind in ("changed_there", "deleted_there"):
                self._noticed(self._places[connection].platform.entries[program_id], kind, before, after)
        ended = Counter((one.connection, one.key) for one in done)
        surplus = (told - ended).keys() - given_up
        self._book.expect(not ended - told and not surplus, "of the history", f"done {dict(ended)}, told {dict(told)}")
        self._appeared = sql.execute(_APPEARED).fetchall()

    def judge(self, place: Place) -> None:
        """No program that became an addition of ours is told as one that appeared."""
        appeared = {program_id for connection, program_id in self._appeared if connection == place.name}
        self._book.expect(not appeared & place.adopted, "of the history", f"ours appeared: {appeared & place.adopted}")

    def _noticed(self, entry: Entry, kind: str, before: str | None, after: str | None) -> None:
        if kind == "deleted_there":
            by_us = next(version.ours for version in entry.versions if version.deleted)
        else:
            was, seen = _texts(before), _texts(after)
            by_us = any(_is_ours(entry, one, seen[one]) for one in FIELDS if seen[one] != was[one])
        self._book.expect(not by_us, "of the history", f"our own doing was noticed: {kind} {before} {after} {entry}")


def _texts(stored: str | None) -> dict[str, str]:
    return {one: tidy(values(stored)[one] or "") for one in FIELDS}


def _is_ours(entry: Entry, field: str, text: str) -> bool:
    """Whether a field came to say so by requests of ours alone. What a request left as it was is not its doing."""
    said = [tidy(getattr(version.facts, field) or "") for version in entry.versions]
    steps = zip(entry.versions, [None, *said], said, strict=False)
    by = [version.ours for version, was, now in steps if now == text and was != now]
    return bool(by) and all(by)
