"""The oracles of the end: everything settled, added once, nothing lost, and the list is what the platform has."""

from collections import Counter

from tests.simulation.auditor import ENDED, Auditor
from tests.simulation.book import Book
from tests.simulation.image import ChangeRow
from tests.simulation.place import Place
from tests.simulation.platform import Facts
from tests.simulation.process import Process
from tests.simulation.twins import count_late

NEEDS_PERSON = ("asking", "refused", "conflict")


def open_changes(auditor: Auditor, *, decided: bool) -> list[str]:
    """What has not come to its end. What needs the person may wait unless `decided`, and what waits behind it.

    Behind a question waits an equal addition too: its program could not be told from the one that is asked for.
    """
    changes = [one for one in auditor.image.changes.values() if one.state not in ENDED]
    asked = {auditor.facts_of(one) for one in changes if one.state == "asking"}
    blocked: set[str] = set()
    found = []
    for change in changes:
        is_equal = change.kind == "add" and auditor.facts_of(change) in asked
        if not decided and (change.state in NEEDS_PERSON or change.key in blocked or is_equal):
            blocked.add(change.key)
        else:
            found.append(f"{change.kind} {change.key[-6:]} {change.state}")
    return found


def judge_additions(book: Book, auditor: Auditor, place: Place) -> None:
    """Of each kind of program: so many were made by us as additions are done, less those that others made equal."""
    ours = _made_by_us(place)
    entries = place.platform.entries.values()
    theirs = Counter(place.comparable(one.versions[0].facts) for one in entries if one.ours is None)
    changes = _additions(auditor, place)
    done = Counter(auditor.facts_of(one) for one in changes if one.state == "done")
    surplus, late = count_doubled(auditor, place), count_late(place)
    for facts in ours | done:
        made, ended = ours[facts], done[facts]
        is_excused = surplus[facts] <= late[facts]
        book.expect(is_excused, 2, f"{facts} was made {made} times for {ended} additions")
        book.expect(ended <= made + theirs[facts], 4, f"{facts} is done {ended} times and was made {made} times")


def count_doubled(auditor: Auditor, place: Place) -> Counter[Facts]:
    """How many programs of each kind we made beyond those that were wished for and not dropped."""
    wished = (auditor.facts_of(one) for one in _additions(auditor, place) if one.state != "dropped")
    return _made_by_us(place) - Counter(wished)


def _made_by_us(place: Place) -> Counter[Facts]:
    entries = place.platform.entries.values()
    return Counter(place.comparable(one.versions[0].facts) for one in entries if one.ours is not None)


def _additions(auditor: Auditor, place: Place) -> list[ChangeRow]:
    changes = auditor.image.changes.values()
    return [one for one in changes if one.connection == place.name and one.kind == "add"]


def judge_list(book: Book, process: Process, place: Place) -> None:
    """The list is the platform's, with what waits laid over it."""
    snapshot = process.snapshots[place.name]
    waiting = {change.key for change in snapshot.changes}
    shown = {row.program_id: row for row in snapshot.rows.values() if row.program_id is not None}
    for row in snapshot.rows.values():
        book.expect(row.program_id or row.key in waiting, 4, f"a row of nothing: {row}")
    for entry in place.platform.entries.values():
        row, now = shown.get(entry.program_id), entry.now
        if now.hidden:
            book.expect(row is None or row.state == "unseen", 8, f"{now} is shown as {row}")
            continue
        state = "deleted" if now.deleted else "active"
        said = None if row is None or row.remote is None else (row.state, row.remote.name, row.remote.code)
        book.expect(said == (state, now.facts.name, now.facts.code), 8, f"{now} is shown as {row}")
        if row is not None and row.key not in waiting:
            book.expect(row.values == row.remote, 6, f"a wish is shown that nobody has: {row}")
