"""How a long list is read: one walk kept from going astray, and a filter split into parts within the limits."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, product

from app.connector.editions import ITEM_LIMIT, whole_seconds
from app.connector.messages import Interval, Page, ProgramFilter
from app.domain import days
from app.domain.errors import Foreign
from app.domain.program import Program
from app.domain.text import is_identifier

PROGRAM_LIMIT = 2_000_000  # of one walk, however small its pages; far above any chain


class Guard:
    """Follows one walk: it knows what was seen, where it ends, and when the platform leads it in circles."""

    def __init__(self, count: int) -> None:
        self.seen: dict[str, None] = {}  # in the order of arrival
        self._count = count
        self._cursors: set[str] = set()
        self._pages = 0

    def feed(self, page: Page) -> Page:
        """The page with the programs not seen before, and the cursor to go on with, None at the end of the walk.

        Raises Foreign where the walk would not end.
        """
        ids = [program.program_id for program in page.programs]
        fresh, cursor = self.feed_ids(ids, page.cursor)
        programs = page.programs if fresh is ids else _once(page.programs, fresh)
        return Page(programs, cursor, page.edition)

    def feed_ids(self, ids: list[str], cursor: str | None) -> tuple[list[str], str | None]:
        """The same for a page of anything that has identifiers."""
        known = len(self.seen)
        self.seen.update(dict.fromkeys(ids))
        number = len(self.seen) - known
        fresh = ids if number == len(ids) else list(islice(reversed(self.seen), number))[::-1]
        if cursor is None or len(ids) < self._count:
            return fresh, None
        self._pages += 1
        if cursor in self._cursors:
            raise Foreign("a cursor came twice")
        if not fresh:
            raise Foreign("a full page brought nothing new")
        if self._pages * self._count >= PROGRAM_LIMIT:
            raise Foreign("the pages do not end")
        if not is_identifier(cursor):
            raise Foreign("a cursor is not an identifier")
        self._cursors.add(cursor)
        return fresh, cursor


def parts(wanted: ProgramFilter) -> Iterator[ProgramFilter]:
    """The filter in parts that the platform accepts; together they ask for the same programs."""
    split = product(
        chunks(wanted.program_ids),
        chunks(wanted.codes),
        chunks(wanted.chain_ids),
        _windows("CreatedUtc", wanted.created),
        _windows("UpdatedUtc", wanted.updated),
    )
    for program_ids, codes, chain_ids, created, updated in split:
        yield ProgramFilter(wanted.states, program_ids, codes, chain_ids, created, updated)


def chunks(items: Sequence[str]) -> list[tuple[str, ...]]:
    """The different items in tuples of at most `ITEM_LIMIT`; one empty tuple where there are none."""
    different = tuple(dict.fromkeys(items))
    return [different[at : at + ITEM_LIMIT] for at in range(0, len(different), ITEM_LIMIT)] or [()]


def _windows(field: str, interval: Interval | None) -> list[Interval | None]:
    """Adjoining windows share their boundary: the end of one may or may not be part of it."""
    if interval is None:
        return [None]
    whole = whole_seconds(field, interval)
    return [Interval(start, end) for start, end in days.parts((whole.start, whole.end))]


def _once(programs: Iterable[Program], wanted_ids: Iterable[str]) -> tuple[Program, ...]:
    by_id = {program.program_id: program for program in programs}
    return tuple(by_id[program_id] for program_id in wanted_ids)
