"""What is to be brought up to a snapshot: found, handed out in parts, and made anew, in short steps."""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from itertools import islice

from app.domain.merge import Row
from app.ui.programs.listing import Entry, Listing

_STRIDE = 1024  # rows compared at a time
_PART = 240  # rows made at a time


class Backlog:
    """The keys of rows that are not yet as the latest snapshot has them, in order."""

    def __init__(self) -> None:
        self._keys: dict[str, None] = {}

    def __len__(self) -> int:
        return len(self._keys)

    def add(self, keys: Iterable[str]) -> None:
        """Take keys in."""
        self._keys.update(dict.fromkeys(keys))

    def next(self, number: int) -> list[str]:
        """Hand out so many keys, or all that there are."""
        part = list(islice(self._keys, number))
        for key in part:
            del self._keys[key]
        return part

    def compare(self, entries: Mapping[str, Entry], latest: Mapping[str, Row]) -> Iterator[None]:
        """Take in every row that differs."""
        for number, (key, row) in enumerate(latest.items()):
            entry = entries.get(key)
            if entry is None or entry.row is not row:
                self._keys[key] = None
            if number % _STRIDE == 0:
                yield
        self.add(key for key in entries if key not in latest)

    def remake(
        self, listing: Listing, row_of: Callable[[str], Row | None], done: list[str]
    ) -> Generator[None, None, dict[str, Entry]]:
        """Make new entries for all keys, also for those taken in meanwhile; returns all that the listing will have."""
        entries = dict(listing.entries)
        while self._keys:
            for key in self.next(_PART):
                done.append(key)
                row = row_of(key)
                if row is None:
                    entries.pop(key, None)
                else:
                    entries[key] = listing.make(row)
            yield
        return entries
