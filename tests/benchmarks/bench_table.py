"""How long the window is busy with 100,000 programs: `python -m tests.benchmarks.bench_table`."""

import os
import sys
from collections.abc import Callable, Iterator
from functools import partial
from statistics import median
from time import perf_counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from app import __main__  # noqa: F401 - tunes the collector as the program does
from app.domain.filter import Filter
from app.domain.merge import Row, Snapshot, advance
from app.ui.programs.columns import Column
from app.ui.programs.programs_model import ProgramsModel
from app.ui.programs.programs_page import ProgramsPage
from app.ui.programs.programs_view import ProgramsView
from app.ui.programs.sifting import Filtering
from tests.ui.support import AURORA, RecordingCommands, make_row, make_snapshot

ROWS = 100_000
TYPED = "gold club 123"
ASCENDING, DESCENDING = Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder
WORDS = ("Gold", "Silver", "Platinum", "Élite", "Ärzte", "Öster", "Chata", "Cesta", "Hotel", "Zeta")


def milliseconds(work: Callable[[], object]) -> float:
    """How long a piece of work takes."""
    start = perf_counter()
    work()
    return (perf_counter() - start) * 1000


def make_rows() -> Iterator[Row]:
    """Programs whose names share words and carry numbers."""
    for number in range(ROWS):
        name = f"{WORDS[number % 10]} {WORDS[number // 7 % 10]} Club {number * 7919 % ROWS}"
        yield make_row(f"p{number:06}", name, f"PC{number:05}", position=number)


def settle(model: ProgramsModel) -> float:
    """Let the window turn until every row is in; the longest turn."""
    longest = 0.0
    while model.following.busy:
        longest = max(longest, milliseconds(QApplication.processEvents))
    QApplication.processEvents()
    return longest


def changed(snapshot: Snapshot) -> Snapshot:
    """A thousand programs differ: 800 are renamed, 100 come, 100 go."""
    keys = sorted(snapshot.rows)[:: ROWS // 900][:900]
    touched: dict[str, Row | None] = {key: make_row(key, f"Renamed {key}", position=5) for key in keys[:800]}
    touched |= dict.fromkeys(keys[800:])
    touched |= {f"q{number}": make_row(f"q{number}", f"Gold {number}", position=number * 900) for number in range(100)}
    return advance(snapshot, AURORA, touched, ())


def bench_search(page: ProgramsPage, model: ProgramsModel) -> None:
    """Each key of a search, painted, beside a plain substring filter over the same strings."""
    texts = [entry.text for entry in model.listing.entries.values()]
    for number in range(1, len(TYPED) + 1):
        typed = TYPED[:number]
        own = milliseconds(partial(page.set_search, typed))
        paint = milliseconds(QApplication.processEvents)
        plain = milliseconds(partial(plain_filter, texts, typed))
        found = model.rowCount()
        report(f"search {typed!r}", own, f"paint {paint:.1f} ms, {own / plain:.1f} x plain filter, {found:,} found")
    report("clear the search", milliseconds(partial(page.set_search, "")), "")
    QApplication.processEvents()


def bench_filter(page: ProgramsPage, model: ProgramsModel) -> None:
    """Filters of each kind: the longest turn of the window, and the keys of a search over what they leave."""
    wanted = {
        "by type": Filter(types=("Hotel",)),
        "by 1,000 codes": Filter(codes=tuple(f"PC{number:05}" for number in range(1000))),
        "by duplicated code": Filter(duplicated_code=True),
        "by look-alike code": Filter(look_alike_code=True),
        "by nothing": Filter(),
    }
    for name, each in wanted.items():
        start = perf_counter()
        first = milliseconds(partial(page.set_filter, AURORA.connection_id, Filtering(each)))
        longest = max(first, settle(model))
        done, found = (perf_counter() - start) * 1000, model.rowCount()
        key = milliseconds(partial(page.set_search, "gold"))
        report(f"filter {name}", longest, f"all after {done:.0f} ms, {found:,} found, a key {key:.1f} ms")
        page.set_search("")


def plain_filter(texts: list[str], typed: str) -> list[str]:
    """The least that a search can do."""
    return [text for text in texts if typed in text]


def bench_sort(view: ProgramsView) -> None:
    """Sorting by each kind of column, first and again."""
    for column in (Column.NAME, Column.CODE, Column.TYPE):
        view.sortByColumn(-1, ASCENDING)
        first = milliseconds(partial(view.sortByColumn, column, ASCENDING))
        turns = (DESCENDING, ASCENDING, DESCENDING)
        again = median(milliseconds(partial(view.sortByColumn, column, order)) for order in turns)
        report(f"sort by {column.name.lower()}", first, f"again {again:.1f} ms")
        QApplication.processEvents()


def bench_snapshot(page: ProgramsPage, view: ProgramsView, snapshot: Snapshot) -> None:
    """A snapshot in which 1,000 of the rows differ, in the order that is in force."""
    after = changed(snapshot)
    first = milliseconds(partial(page.show_snapshot, after))
    longest = max(first, settle(view.programs))
    report("snapshot, longest turn", longest, f"{len(after.differs):,} of {ROWS:,} rows differ")


def report(what: str, spent: float, remark: str) -> None:
    """Print one line."""
    sys.stdout.write(f"{what:<28}{spent:8.1f} ms  {remark}\n")


def main() -> None:
    """Run everything once, in a window."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication(sys.argv)
    page = ProgramsPage(RecordingCommands())
    page.resize(1440, 900)
    page.show()
    application.processEvents()
    snapshot = make_snapshot(*make_rows())
    first = milliseconds(partial(page.show_snapshot, snapshot))
    view = page.findChild(ProgramsView)
    assert view is not None
    start = perf_counter()
    longest = max(first, settle(view.programs))
    report("first snapshot, longest turn", longest, f"all in after {(perf_counter() - start) * 1000:.0f} ms")
    idle = perf_counter() + 2  # the keys of the names are made in idle turns
    while perf_counter() < idle:
        application.processEvents()
    bench_search(page, view.programs)
    bench_filter(page, view.programs)
    bench_snapshot(page, view, snapshot)
    bench_sort(view)
    view.sortByColumn(Column.NAME, ASCENDING)
    page.show_snapshot(snapshot)
    settle(view.programs)
    bench_snapshot(page, view, snapshot)


if __name__ == "__main__":
    main()
