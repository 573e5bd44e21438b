"""What may be on a disk when the power goes: of what was written since the last sync any part, whole or torn."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from random import Random

from tests.store.recording import Acknowledge, Create, Delete, Step, Sync, Truncate, Write

SECTOR = 512
Image = dict[str, bytes]  # name -> content
Change = Create | Delete | Write | Truncate


class Disk:
    """Follows the steps: what is safe, and what may or may not be there.

    `cached` is a disk of macOS: a plain sync ends in the drive's cache, which the next full sync of any file empties.
    """

    def __init__(self, safe: Image, *, cached: bool) -> None:
        self._safe = dict(safe)
        self._cached = cached
        self._in_cache: set[int] = set()  # of the pending ones, by identity
        self._new: set[str] = set()  # files that were not synced since they were made
        self.pending: list[Change] = []
        self.commits = 0  # that were acknowledged

    def follow(self, step: Step) -> None:
        """Take the next step of a recording."""
        if isinstance(step, Acknowledge):
            self.commits = step.commits
        elif not isinstance(step, Sync):
            self.pending.append(step)
            self._new |= {step.name} if isinstance(step, Create) else set()
        else:
            self._in_cache |= set(map(id, self._reached(step.name)))
            self._new.discard(step.name)
            if step.full or not self._cached:
                self._safe = applied(self._safe, [one for one in self.pending if id(one) in self._in_cache])
                self.pending = [one for one in self.pending if id(one) not in self._in_cache]
                self._in_cache.clear()

    def _reached(self, name: str) -> list[Change]:
        """What a sync is for. The first one of a new log or journal is also for its folder: for every name in it."""
        ends = {one.name: place for place, one in enumerate(self.pending) if isinstance(one, Create | Delete)}
        if name not in self._new or not name.endswith(("-wal", "-journal")):
            ends.clear()
        ends[name] = len(self.pending)
        return [one for place, one in enumerate(self.pending) if place <= ends.get(one.name, -1)]

    def images(self, random: Random) -> Iterator[Image]:
        """None of the pending writes, all, all but the last, the last alone, the last torn, and some at random.

        Taken after each step, these make every prefix and every single write.
        """
        before, last = self.pending[:-1], self.pending[-1:]
        chosen: list[list[Change]] = [[], self.pending, before, [*names_of(before), *last]]
        for one in last:
            chosen += [[*before, *part] for part in (torn(one, lambda place: place == 0), torn(one, bool))]
        chosen += [scattered(self.pending, random) for _ in range(2)]
        return (applied(self._safe, one) for one in chosen)


def names_of(steps: list[Change]) -> list[Change]:
    """Those that make and unmake files."""
    return [one for one in steps if isinstance(one, Create | Delete)]


def torn(step: Change, keeps: Callable[[int], bool]) -> list[Change]:
    """The sectors of a write that are kept; what is no write is whole or not there."""
    if not isinstance(step, Write):
        return [step] if keeps(0) else []
    end = step.offset + len(step.data)
    cuts = [step.offset, *range((step.offset // SECTOR + 1) * SECTOR, end, SECTOR), end]
    pieces = pairwise(cuts)
    return [
        Write(step.name, start, step.data[start - step.offset : stop - step.offset])
        for place, (start, stop) in enumerate(pieces)
        if keeps(place)
    ]


def scattered(steps: list[Change], random: Random) -> list[Change]:
    """Some of the writes, each whole or torn. Names are made and unmade in order, and what has none is lost."""
    known = random.choice((len(steps), random.randrange(len(steps) + 1)))
    lost: set[str] = set()
    kept: list[Change] = []
    for place, one in enumerate(steps):
        if isinstance(one, Create | Delete) and place >= known:
            lost.add(one.name)
        if one.name in lost:
            continue
        if isinstance(one, Create | Delete):
            kept.append(one)
        elif random.random() < 0.5:
            kept += torn(one, lambda _place: random.random() < 0.7)
    return kept


def applied(safe: Image, steps: list[Change]) -> Image:
    """The files after these steps. What was never written between others reads as zeros."""
    files = {name: bytearray(content) for name, content in safe.items()}
    for one in steps:
        match one:
            case Create(name):
                files[name] = bytearray()
            case Delete(name):
                files.pop(name, None)
            case Truncate(name, size):
                content = files.setdefault(name, bytearray())
                content[size:] = bytes(max(0, size - len(content)))
            case Write(name, offset, data):
                content = files.setdefault(name, bytearray())
                content.extend(bytes(max(0, offset - len(content))))
                content[offset : offset + len(data)] = data
    return {name: bytes(content) for name, content in files.items()}
