"""The oracle of late twins: what the platform applied when nobody could expect it any more, and who was told of it."""

from collections import Counter

from tests.simulation.auditor import Auditor
from tests.simulation.book import Book
from tests.simulation.place import SETTLED, Place, Request
from tests.simulation.platform import Entry, Facts

# Seconds after the second request for which a twin is owed to the person. The engine counts its quarter of an hour
# from the evidence before that request, which may be half a minute old.
_WATCH = 860.0


def count_late(place: Place) -> Counter[Facts]:
    """How many additions of each kind were applied after they had settled: past that no client can know."""
    late = (one.facts for one in place.requests if one.facts is not None and _is_late(place, one))
    return Counter(map(place.comparable, late))


def judge_twins(book: Book, auditor: Auditor, place: Place) -> None:
    """Of an addition that was sent again, each program beyond the first was told to the person."""
    for change in auditor.image.changes.values():
        sent = [one for one in place.requests if one.change == change.change_id and not one.is_refused]
        if len(sent) < 2 or change.state != "done":  # nobody watches for what the person has discarded
            continue
        done_at, last = auditor.done_at[change.change_id], sent[-1]
        for request in sent:
            entry = place.platform.entries.get(request.made or "")
            if entry is None or request.facts != last.facts or entry.program_id in place.adopted:
                continue
            if _is_owed(auditor, place, entry, last, done_at):
                is_told = (place.name, entry.program_id) in auditor.told
                book.expect(is_told, 2, f"a late twin was not told: {entry.now} of request {request.number}")


def _is_owed(auditor: Auditor, place: Place, entry: Entry, last: Request, done_at: float) -> bool:
    """Whether it came in time after the last request, and was in the list as it had been made."""
    if not last.at < entry.created <= last.at + _WATCH - auditor.lag:
        return False
    for since, published in auditor.walks[place.name]:
        if since > entry.created + auditor.lag and published > done_at:
            return len(entry.versions) == 1 or entry.versions[1].since > published
    return False


def _is_late(place: Place, request: Request) -> bool:
    entry = place.platform.entries.get(request.made or "")
    return entry is not None and request.lost_at is not None and entry.created - request.lost_at >= SETTLED
