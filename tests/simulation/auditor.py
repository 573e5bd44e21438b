"""The oracles of each commit: what may become of a change and of the list, held against what is true."""

import sqlite3
from dataclasses import replace
from datetime import datetime
from math import inf

from tests.simulation.book import Book
from tests.simulation.historian import Historian
from tests.simulation.image import EMPTY, FIELDS, ChangeRow, Image, ProgramRow, read_image, values
from tests.simulation.place import Place
from tests.simulation.platform import Entry, Facts, tidied, tidy
from tests.simulation.virtual_time import START

_REST = 8.0  # seconds that a deletion rests at least; the server tells whole seconds
_BELIEVED = 40.0  # seconds for which an answer to our own write is believed, not a read; with a margin
ENDED = ("done", "dropped")
LATE_TWIN = "late_twin"
OPEN_TO_EDITS = ("queued", "prepared", "refused", "conflict")


class Auditor:
    """Sees the file after every commit. `by_person`: the commit is a command's, not the engine's."""

    def __init__(self, book: Book, places: dict[str, Place], lag: float) -> None:
        self._book = book
        self._places = places
        self.lag = lag + 3.0  # a read, and the answer's way
        # Change -> when Send was pressed. One that undo brings back had its rest.
        self._approved: dict[str, float] = {}
        self._written: dict[tuple[str, str], float] = {}  # program -> when an answer to our write was read
        self._edited: dict[str, float] = {}  # change -> when its wish was made or altered
        self._first_evidence: dict[str, float] = {}  # change -> when it was first prepared
        self.done_at: dict[str, float] = {}  # change -> when it was done
        self.told: set[tuple[str, str]] = set()  # programs that the person was told are late twins
        self.walks: dict[str, list[tuple[float, float]]] = {name: [] for name in places}  # when begun, when published
        self._before = self.image = EMPTY
        self.historian = Historian(book, places)

    def restarted(self, sql: sqlite3.Connection) -> None:
        """The file was opened again: it is as it was left."""
        self._book.expect(read_image(sql) == self.image, 16, "the file lost a commit")

    def committed(self, sql: sqlite3.Connection, *, by_person: bool) -> None:
        """Compare with the commit before."""
        old, new = self.image, read_image(sql)
        if new == old:
            return
        self._before, self.image = old, new
        for name, edition in new.editions.items():
            self._places[name].speak(edition)
        self._note_attempts(old, new)
        self._compare_changes(old, new, by_person=by_person)
        altered = (one for one in new.changes.values() if one.state == "dropped" or one.revision > 1)
        self.historian.committed(sql, _ended(old, new), {(one.connection, one.key) for one in altered})
        for name, key in old.programs.keys() ^ new.programs.keys() | _altered(old, new):
            self._listed(old.programs.get((name, key)), new.programs.get((name, key)), old, new, by_person=by_person)
        for name, refreshed in new.refreshed.items():
            if refreshed is not None and refreshed != old.refreshed.get(name):
                self._published(name, refreshed, new)

    def _compare_changes(self, old: Image, new: Image, *, by_person: bool) -> None:
        for change_id, before in old.changes.items():
            after = new.changes.get(change_id)
            if after is None:
                self._book.counts["changes lost"] += 1
                self._book.expect(after, 4, f"a change vanished: {before}")
            elif after != before:
                if after.state == "prepared":
                    self._first_evidence.setdefault(change_id, self._book.now)
                self._changed(before, after, new, by_person=by_person)
        for change_id, made in new.changes.items():
            if change_id not in old.changes:
                self._made(made, new, by_person=by_person)

    def _made(self, made: ChangeRow, new: Image, *, by_person: bool) -> None:
        self._edited[made.change_id] = self._book.now
        self._book.note(f"change {made.change_id[:6]} {_brief(made)}")
        if by_person:
            return
        row = new.programs.get((made.connection, made.key))
        is_notice = (made.kind, made.state, made.reason) == ("delete", "conflict", LATE_TWIN)
        self._book.expect(is_notice and made.approved_at is None and row, 4, f"the engine wished {made}")
        if row is not None:
            self.told.add((row.connection, row.program_id))
            self._book.counts["twins told"] += 1

    def _note_attempts(self, old: Image, new: Image) -> None:
        for attempt_id, attempt in new.attempts.items():
            before = old.attempts.get(attempt_id)
            if before is None or before.state != attempt.state:
                self._book.note(f"attempt {attempt_id[:6]} {attempt.kind} {attempt.state}")
                self._book.counts["questions asked"] += attempt.state == "asking"
        for name, place in self._places.items():
            unsettled = [one for one in new.attempts.values() if one.connection == name]
            place.sending = {one.kind for one in unsettled if one.state == "sending"}
            out = (one for one in new.changes.values() if (one.kind, one.state) == ("add", "sending"))
            place.adding = next((one.change_id for one in out if one.connection == name), "")
            tied = (change.key for change in new.changes.values() if (change.kind, change.state) == ("add", "done"))
            rows = (new.programs.get((name, key)) for key in tied)
            place.adopted = {row.program_id for row in rows if row is not None}

    # Changes

    def _changed(self, before: ChangeRow, after: ChangeRow, new: Image, *, by_person: bool) -> None:
        self._book.note(f"change {after.change_id[:6]} {_brief(after)}{' by person' if by_person else ''}")
        expect = self._book.expect
        if after.revision != before.revision:
            self._edited[after.change_id] = self._book.now
        expect(before.state not in ENDED or after.key != before.key, 4, f"an ended change was altered: {after}")
        if after.state == "refused" and before.state != "refused" and after.request_id:
            request = self._places[after.connection].requests[int(after.request_id)]
            number = len(request.ids) or 1
            expect(number == 1, 11, f"a refusal of {number} is said of one: {after}")
        if after.approved_at is not None and before.approved_at is None:
            self._approved[after.change_id] = self._book.now
        if after.state == "done" and before.state != "done":
            self.done_at[after.change_id] = self._book.now
        if after.state == "sending":
            rested = self._book.now - self._approved.get(after.change_id, -_REST)
            expect(after.approved_at is not None, 4, f"sent without a word of the person: {after}")
            expect(after.kind != "delete" or rested >= _REST, 4, f"deleted {rested:.1f} s after Send: {after}")
        if by_person:
            return
        is_over = _is_gathered(after, self._before, new) or _is_gone_twin(before, new)
        was_dropped = before.state == "dropped"  # its program may get another key even so
        expect(after.state != "dropped" or was_dropped or is_over, 4, f"the engine dropped {after}")
        if after.revision == before.revision and after.kind == "update" and before.state in OPEN_TO_EDITS:
            expect(before.wished == after.wished, 6, f"a wish was overwritten: {before} {after}")
        if after.state == "done" and before.state != "done":
            self._done(after, new)

    def _done(self, change: ChangeRow, new: Image) -> None:
        """Done means that it is, or was, so on the platform since the person wished it."""
        row = new.programs.get((change.connection, change.key))
        self._book.expect(row, 16, f"done without a program: {change}")
        if row is None:
            return
        self._written[row.connection, row.key] = self._book.now
        place = self._places[row.connection]
        entry, since = self._entry(row), self._edited.get(change.change_id, 0.0) - self.lag
        if change.kind == "delete":
            self._book.expect(entry.now.deleted, 3, f"done, and it is not deleted: {change}")
        elif change.kind == "add":
            is_same = place.comparable(entry.versions[0].facts) == self.facts_of(change)
            first = self._first_evidence.get(change.change_id, self._book.now) - self.lag
            is_ours = is_same and entry.created >= min(since, first)
            self._book.expect(is_ours, 4, f"done, and no such program was added: {change} {entry}")
        else:
            wished = {
                name: one for name, one in _tidied(change.wished).items() if name == "name" or not place.is_turned
            }
            is_shown = all(tidy(getattr(row, name) or "") == one for name, one in wished.items())
            self._book.expect(is_shown, 6, f"done, and the list does not say so: {change} {row}")
            self._book.expect(_was_so(entry, wished, since), 4, f"done, and it was never so: {change} {entry}")

    # The list

    def _listed(
        self, before: ProgramRow | None, after: ProgramRow | None, old: Image, new: Image, *, by_person: bool
    ) -> None:
        expect = self._book.expect
        row = after or before
        assert row is not None
        if after is None:  # it got the key of the addition that it is
            keys = [one.program_id for one in new.programs.values() if one.connection == row.connection]
            expect(row.program_id in keys, 4, f"a program vanished from the list: {row}")
            return
        entry = self._entry(after)
        for field in (*FIELDS, "code"):
            ever, shown = {getattr(version.facts, field) for version in entry.versions}, getattr(after, field)
            expect(shown in ever or tidy(shown or "") in ever, 15, f"{field} was never so: {after}")
        if after.state == "deleted" and (before is None or before.state != "deleted"):
            expect(entry.now.deleted, 7, f"shown as deleted, and it is not: {after}")
        is_whole = old.refreshed.get(after.connection) != new.refreshed.get(after.connection)
        is_whole = is_whole or self._may_have_walked_again(after.connection)
        is_addition = any(one.key == after.key and one.kind == "add" for one in new.changes.values())
        is_asked_for = self._places[after.connection].asked_for(after.program_id)
        holds = by_person or is_whole or is_addition or is_asked_for
        expect(holds, 8, f"the list changed without a whole walk: {after}")

    def _may_have_walked_again(self, name: str) -> bool:
        """The platform's clock tells whole seconds: two walks that began within one look like the same."""
        began, published = self.walks[name][-1] if self.walks[name] else (-inf, inf)
        return published - began < 1

    def _published(self, name: str, refreshed: float, new: Image) -> None:
        """What stood still while a walk went on is in the list as it is."""
        self._book.counts["walks"] += 1
        since = (datetime.fromtimestamp(refreshed, START.tzinfo) - START).total_seconds() - self.lag
        self.walks[name].append((since + self.lag, self._book.now))
        rows = {row.program_id: row for row in new.programs.values() if row.connection == name}
        for entry in self._places[name].platform.entries.values():
            row, state = rows.get(entry.program_id), "deleted" if entry.now.deleted else "active"
            written = -inf if row is None else self._written.get((name, row.key), -inf)
            if max(entry.now.since, written) >= since - _BELIEVED or entry.now.hidden:
                continue
            facts = self._places[name].as_kept(entry.now.facts)
            self._book.expect(
                row and row.state == state and _says(row, facts), 8, f"a walk left out {entry.now}: {row}"
            )

    def _entry(self, row: ProgramRow) -> Entry:
        entries = self._places[row.connection].platform.entries
        self._book.expect(row.program_id in entries, 14, f"a program of another property: {row}")
        return entries[row.program_id]

    def facts_of(self, change: ChangeRow) -> Facts:
        """What an addition says in the edition of its platform."""
        wanted = values(change.wanted)
        place, named = self._places[change.connection], tidied(Facts(str(wanted["name"]), str(wanted["code"])))
        if place.edition == "2022" or place.is_turned:
            return named
        return replace(named, type=wanted["type"], subscription=wanted["subscription"])


def _ended(old: Image, new: Image) -> list[ChangeRow]:
    """The changes that are done since."""
    before = {change_id for change_id, one in old.changes.items() if one.state == "done"}
    return [one for change_id, one in new.changes.items() if one.state == "done" and change_id not in before]


def _altered(old: Image, new: Image) -> set[tuple[str, str]]:
    return {key for key in old.programs.keys() & new.programs.keys() if old.programs[key] != new.programs[key]}


def _is_gone_twin(notice: ChangeRow, new: Image) -> bool:
    """Whether somebody else deleted the late twin that the person was told of."""
    row = new.programs.get((notice.connection, notice.key))
    return notice.reason == LATE_TWIN and row is not None and row.state == "deleted"


def _is_gathered(dropped: ChangeRow, old: Image, new: Image) -> bool:
    """Whether an addition that came back took the wish in, or vanished with the deletion behind it."""
    open_before = (new.changes[one.change_id] for one in old.changes.values() if one.state not in ENDED)
    same = [one for one in open_before if (one.connection, one.key) == (dropped.connection, dropped.key)]
    additions = [one for one in same if one.kind == "add" and one.state != "done"]
    updates = [one for one in same if one.kind == "update" and one.state == "dropped"]
    if any(one.kind == "delete" and one.state == "dropped" for one in same):
        return bool(additions) and all(one.state == "dropped" for one in additions)
    return bool(additions and updates) and additions[-1].wanted == updates[-1].wanted


def _tidied(wished: dict[str, str | None]) -> dict[str, str]:
    return {name: tidy(value or "") for name, value in wished.items()}


def _was_so(entry: Entry, wished: dict[str, str], since: float) -> bool:
    """Whether the program had the wished values at any time since then."""
    ends = [version.since for version in entry.versions[1:]] + [float("inf")]
    lived = [version for version, end in zip(entry.versions, ends, strict=True) if end >= since]
    return any(all((getattr(version.facts, name) or "") == one for name, one in wished.items()) for version in lived)


def _says(row: ProgramRow, facts: Facts) -> bool:
    return all(getattr(row, one) == getattr(facts, one) for one in (*FIELDS, "code"))


def _brief(change: ChangeRow) -> str:
    sent = "approved" if change.approved_at is not None else "waits"
    return f"{change.kind} {change.key[-6:]} {change.state} {sent} r{change.revision} {change.reason}"
