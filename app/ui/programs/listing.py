"""The rows in their order and those of them that are shown: plain lists, kept sorted by difference."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from operator import attrgetter

from app.domain.merge import Row
from app.domain.sieve import Sieve
from app.ui.programs.columns import Column
from app.ui.programs.find import matching, narrows, search_text, search_words
from app.ui.programs.sorting import Key, Order, SortKeys

_STEP = 8192  # entries sorted at a time
_SIFTED = 256  # entries sifted at a time

_by_order = attrgetter("order")
_by_tie = attrgetter("tie")


class Entry:
    """A row with its folded text and the keys under which it stands, which may lag behind its values."""

    __slots__ = ("by_name", "order", "passes", "row", "text", "tie")
    text: str  # made when it is first looked at

    def __init__(self, row: Row) -> None:
        self.by_name: Key | None = None  # kept, for it takes long to make
        self.order: Order = 0
        self.tie = ""
        self.passes = False  # the sieve
        self.row = row

    def __getattr__(self, name: str) -> str:
        if name != "text":
            raise AttributeError(name)
        self.text = search_text(self.row)
        return self.text

    def take(self, row: Row) -> None:
        """Be another row of the same program."""
        if (row.values.name, row.program_id) != (self.row.values.name, self.row.program_id):
            self.by_name = None
        self.row = row
        self.text = search_text(row)


class Listing:
    """All entries by key, in order, and the shown ones in the same order."""

    def __init__(self) -> None:
        self.entries: dict[str, Entry] = {}
        self.shown: list[Entry] = []
        self._ordered: list[Entry] = []
        self._keys = SortKeys()
        self._make_key = self._keys.maker(None)
        self._column: Column | None = None
        self._descending = False
        self._words: tuple[str, ...] = ()
        self.sieve = Sieve()
        self.open_key: str | None = None  # the row of the open cell stays shown whatever is searched

    @property
    def order(self) -> tuple[Column | None, bool]:
        """The column by which the entries stand (None: as the platform has them), and whether downwards."""
        return self._column, self._descending

    def make(self, row: Row) -> Entry:
        """An entry that stands nowhere yet."""
        entry = Entry(row)
        entry.order, entry.tie = self._key(entry)
        entry.passes = self.sieve.passes(row)
        return entry

    def take(self, entry: Entry, row: Row) -> None:
        """Let an entry be another row of the same program; it stays where it stands."""
        entry.take(row)
        entry.passes = self.sieve.passes(row)

    def warm_text(self, entry: Entry) -> None:
        """Make the text that a search will look at."""
        _ = entry.text

    def warm_name(self, entry: Entry) -> None:
        """Make the key that sorting by name will need."""
        self._name_key(entry)

    def _key(self, entry: Entry) -> Key:
        return self._name_key(entry) if self._column is Column.NAME else self._make_key(entry.row)

    def _name_key(self, entry: Entry) -> Key:
        key = entry.by_name
        if key is None:
            key = entry.by_name = self._keys.by_name(entry.row)
        return key

    def place(self, entry: Entry) -> int:
        """Where among the shown entries one stands; -1 if it is not shown."""
        at = self.spot(self.shown, entry)
        return at if at < len(self.shown) and self.shown[at] is entry else -1

    def spot(self, entries: Sequence[Entry], entry: Entry) -> int:
        """Where an entry stands or would have to be inserted."""
        low, high = 0, len(entries)
        while low < high:
            middle = (low + high) // 2
            if self._before(entries[middle], entry):
                low = middle + 1
            else:
                high = middle
        return low

    def _before(self, left: Entry, right: Entry) -> bool:
        if left.order < right.order:
            return not self._descending
        if right.order < left.order:
            return self._descending
        return left.tie < right.tie

    def is_wanted(self, entry: Entry) -> bool:
        """Whether search and sieve let an entry be shown."""
        return entry.passes and all(word in entry.text for word in self._words)

    def is_astray(self, entry: Entry) -> bool:
        """Whether an entry would stand elsewhere, or be hidden, by its present values."""
        order, tie = self._key(entry)
        same = tie == entry.tie and not (order < entry.order or entry.order < order)
        return not same or self.is_wanted(entry) != (self.place(entry) >= 0)

    def take_out(self, entry: Entry) -> None:
        """Take an entry out of the order; the shown ones are the caller's."""
        at = self.spot(self._ordered, entry)
        if at < len(self._ordered) and self._ordered[at] is entry:
            del self._ordered[at]

    def put_in(self, entry: Entry) -> None:
        """Put an entry where it belongs by its present values; the shown ones are the caller's."""
        entry.order, entry.tie = self._key(entry)
        self.entries[entry.row.key] = entry
        self._ordered.insert(self.spot(self._ordered, entry), entry)

    def replace_all(self, entries: dict[str, Entry], ordered: list[Entry]) -> None:
        """Take these entries for all there are; `wanted` then says which of them are to be shown."""
        self.entries, self._ordered = entries, ordered

    def sort_in_steps(self, entries: list[Entry]) -> Iterator[None]:
        """Sort entries in steps that are short even for very many."""
        parts = [entries[start : start + _STEP] for start in range(0, len(entries), _STEP)]
        for part in parts:
            part.sort(key=_by_tie)
            yield
        entries[:] = chain.from_iterable(parts)
        entries.sort(key=_by_tie)  # quick: long runs are in order
        yield
        entries.sort(key=_by_order, reverse=self._descending)
        yield

    def in_order(self, entries: list[Entry]) -> list[Entry]:
        """Entries in the order in which they would stand."""
        return sorted(sorted(entries, key=_by_tie), key=_by_order, reverse=self._descending)

    def sort(self, column: Column | None, descending: bool, astray: Iterable[str]) -> None:
        """Order by a column, or as the platform does, and put every entry, astray or not, where its values belong."""
        due = [self.entries[key] for key in astray if key in self.entries]
        turned_only = column == self._column and not due
        if column != self._column:
            due = self._ordered
        self._column, self._descending = column, descending
        self._make_key = self._keys.maker(column)
        for entry in due:
            entry.order, entry.tie = self._key(entry)
        if turned_only:
            self._ordered.sort(key=_by_order, reverse=descending)
        else:
            self._ordered = self.in_order(self._ordered)

    def sort_anew(self) -> None:
        """The language is another, and with it the order of names and words."""
        self._keys = SortKeys()
        self._make_key = self._keys.maker(self._column)
        for entry in self._ordered:
            entry.by_name = None
            entry.order, entry.tie = self._key(entry)
        self._ordered = self.in_order(self._ordered)

    def search(self, text: str) -> list[Entry]:
        """Look for a text; the entries to be shown from now on."""
        words = search_words(text)
        base = self.shown if self._words and narrows(self._words, words) else self._ordered
        self._words = words
        return self._chosen(base)

    def sift_in_steps(self, sieve: Sieve) -> Iterator[None]:
        """Let every entry pass the sieve or not, in steps that are short even for very many; `wanted` then says it."""
        entries = tuple(self.entries.values())
        parts = [entries[start : start + _SIFTED] for start in range(0, len(entries), _SIFTED)]
        if sieve.compares:
            for part in parts:
                for entry in part:
                    sieve.learn(entry.row)
                yield
        self.sieve = sieve
        for part in parts:
            for entry in part:
                entry.passes = sieve.passes(entry.row)
            yield

    def wanted(self) -> list[Entry]:
        """The entries that are to be shown."""
        return self._chosen(self._ordered)

    def _chosen(self, base: list[Entry]) -> list[Entry]:
        matched = matching(base, self._words) if self._words else base
        found = [entry for entry in matched if entry.passes]
        entry = self.entries.get(self.open_key) if self.open_key is not None else None
        if entry is not None and not self.is_wanted(entry):
            found.insert(self.spot(found, entry), entry)
        return found
