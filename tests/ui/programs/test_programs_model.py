"""However snapshots, searches, sorting and editing mix, lines are right and lasting indexes stay on their programs."""

import random
from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QAbstractItemModel, QPersistentModelIndex, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.domain.change import Kind, Reason, State
from app.domain.filter import Filter
from app.domain.merge import Row, Snapshot, advance
from app.domain.program import ProgramState
from app.domain.sieve import Sieve
from app.ui.changes.change_words import explanation
from app.ui.programs.columns import Column
from app.ui.programs.find import search_words
from app.ui.programs.listing import Listing
from app.ui.programs.programs_model import ProgramsModel
from app.ui.programs.sorting import SortKeys
from tests.ui.support import AURORA, make_change, make_row, make_snapshot, make_values, renamed

NAMES = ("Gold", "gold", "Silver 9", "Silver 10", "Élite", "Chata", "Gold\u200b")
STATES = (ProgramState.ACTIVE, ProgramState.DELETED)
FILTERS = (
    Filter(),
    Filter(codes=("C1", "C2")),
    Filter(duplicated_code=True),
    Filter(look_alike_code=True, types=("Hotel",)),
)


def watch_resets(model: QAbstractItemModel) -> list[str]:
    resets: list[str] = []
    model.modelReset.connect(lambda: resets.append("reset"))
    return resets


def shown_keys(model: ProgramsModel) -> list[str]:
    return [model.row_at(line).key for line in range(model.rowCount())]


def shown(model: ProgramsModel, rows: list[Row]) -> Snapshot:
    """The first snapshot, all of it brought in."""
    snapshot = make_snapshot(*rows)
    model.following.show(snapshot)
    model.following.finish()
    return snapshot


class Script:
    """Acts on a model at random, and knows what it should show."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.model = ProgramsModel(AURORA)
        self.tester = QAbstractItemModelTester(self.model, QAbstractItemModelTester.FailureReportingMode.Warning)
        self.snapshot: Snapshot = make_snapshot()
        self.column: Column | None = None
        self.descending = False
        self.text = ""
        self.states = frozenset(STATES)
        self.wanted = Filter()
        self.model.sift(Sieve(self.states))
        self.lasting: dict[str, QPersistentModelIndex] = {}

    def run(self, steps: int) -> None:
        acts = (self.commit, self.commit, self.commit, self.sort, self.search, self.choose, self.hold, self.edit)
        for _ in range(steps):
            self.random.choice(acts)()
            self.pin()
        self.model.following.press(False)
        self.model.following.finish()
        self.model.following.settle()

    def commit(self) -> None:
        touched: dict[str, Row | None] = {}
        for number in self.random.sample(range(40), self.random.randint(1, 12)):
            key = f"p{number:02}"
            name, state = self.random.choice(NAMES), self.random.choice(STATES)
            code = f"C{self.random.choice((number, number, '1', 'o1', '01'))}"
            row = make_row(key, name, code, state=state, position=self.random.randint(0, 50))
            touched[key] = row if self.random.random() < 0.75 else None
        self.snapshot = advance(self.snapshot, AURORA, touched, ())
        self.model.following.show(self.snapshot, self.snapshot.differs)

    def sort(self) -> None:
        self.column = self.random.choice((None, Column.NAME, Column.CODE, Column.MARK))
        self.descending = self.random.random() < 0.5
        order = Qt.SortOrder.DescendingOrder if self.descending else Qt.SortOrder.AscendingOrder
        self.model.sort(-1 if self.column is None else self.column, order)

    def search(self) -> None:
        self.text = self.random.choice(("", "g", "go", "gold", "1", "chata c1"))
        self.model.search(self.text)

    def choose(self) -> None:
        self.states = frozenset(self.random.sample(STATES, self.random.randint(1, 2)))
        self.wanted = self.random.choice(FILTERS)
        self.model.sift(Sieve(self.states, self.wanted))

    def hold(self) -> None:
        self.model.following.press(self.random.random() < 0.5)

    def edit(self) -> None:
        if self.model.rowCount():
            line = self.random.randrange(self.model.rowCount())
            self.model.setData(self.model.index(line, Column.NAME), "Zebra")
            key = self.model.row_at(line).key
            self.model.following.reread(key)

    def pin(self) -> None:
        """Hold a line of each program that is shown, and check those that are held already."""
        for key, index in self.lasting.items():
            if index.isValid():
                assert self.model.row_at(index.row()).key == key
        for line in range(0, self.model.rowCount(), 5):
            key = self.model.row_at(line).key
            if key not in self.lasting or not self.lasting[key].isValid():
                self.lasting[key] = QPersistentModelIndex(self.model.index(line, 1))

    def expected(self) -> list[str]:
        key = SortKeys().maker(self.column)
        words = search_words(self.text)
        sieve = Sieve(self.states, self.wanted)
        for row in self.snapshot.rows.values():
            sieve.learn(row)
        rows = [
            row
            for row in self.snapshot.rows.values()
            if sieve.passes(row) and all(word in Listing().make(row).text for word in words)
        ]
        rows.sort(key=lambda row: key(row)[1])
        rows.sort(key=lambda row: key(row)[0], reverse=self.descending)
        return [row.key for row in rows]


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 2**32))
def test_lines_are_those_of_the_snapshot(qapp: QApplication, seed: int) -> None:
    script = Script(seed)
    resets = watch_resets(script.model)
    script.run(25)
    assert shown_keys(script.model) == script.expected()
    assert all(script.model.row_at(line) is script.snapshot.rows[key] for line, key in enumerate(script.expected()))
    assert not resets


@pytest.fixture
def model(qapp: QApplication) -> Iterator[ProgramsModel]:
    model = ProgramsModel(AURORA)
    yield model
    model.deleteLater()


def test_first_snapshot_comes_as_one_run(model: ProgramsModel, hundred: list[Row]) -> None:
    runs: list[tuple[int, int]] = []
    model.rowsInserted.connect(lambda _parent, first, last: runs.append((first, last)))
    model.following.show(make_snapshot(*hundred))
    model.following.finish()
    assert model.rowCount() == 100
    assert runs == [(0, 99)]


def test_only_the_lines_that_differ_are_said_to_have_changed(model: ProgramsModel, hundred: list[Row]) -> None:
    first = shown(model, hundred)
    changed: list[int] = []
    model.dataChanged.connect(lambda start, end: changed.extend(range(start.row(), end.row() + 1)))
    after = advance(first, AURORA, {"p7": renamed(hundred[7], "New name")}, ())
    model.following.show(after, after.differs)
    assert changed == [7]


def test_many_rows_keep_lasting_indexes_when_the_list_is_made_anew(model: ProgramsModel) -> None:
    rows = [make_row(f"p{number}", f"Club {number}", position=number) for number in range(3000)]
    first = shown(model, rows)
    lasting = QPersistentModelIndex(model.index(1500, 1))
    more = [make_row(f"q{number}", f"Club {number}", position=number) for number in range(3000)]
    after = advance(first, AURORA, {row.key: row for row in more}, ())
    resets = watch_resets(model)
    model.following.show(after, after.differs)
    model.following.finish()
    assert model.rowCount() == 6000
    assert model.row_at(lasting.row()).key == "p1500"
    assert not resets


def test_untouched_text_is_no_edit_though_the_name_changed_meanwhile(model: ProgramsModel, hundred: list[Row]) -> None:
    first = shown(model, hundred)
    edits: list[tuple[str, int, object]] = []
    model.edited.connect(lambda *edit: edits.append(edit))
    model.following.open_cell("p0")
    after = advance(first, AURORA, {"p0": renamed(hundred[0], "Renamed there")}, ())
    model.following.show(after, after.differs)
    model.setData(model.index(0, Column.NAME), "Club 0")
    model.following.open_cell(None)
    assert edits == []
    assert model.index(0, Column.NAME).data() == "Renamed there"


def test_an_edit_says_what_was_seen_and_shows_what_else_changed_meanwhile(
    model: ProgramsModel, hundred: list[Row]
) -> None:
    first = shown(model, hundred)
    edits: list[tuple[str, int, object]] = []
    model.edited.connect(lambda *edit: edits.append(edit))
    model.following.open_cell("p0")
    typed_there = make_values("Club 0", "C000", "SoftBrand", "Paid")
    row = make_row("p0", "Club 0", "C000")
    altered = Row(row.key, row.program_id, typed_there, typed_there, row.state, 0)
    after = advance(first, AURORA, {"p0": altered}, ())
    model.following.show(after, after.differs)
    model.setData(model.index(0, Column.NAME), " Mine ")
    seen = make_values("Club 0", "C000")
    assert edits == [("p0", int(Column.NAME), replace(seen, name="Mine"), seen)]
    assert model.row_at(0).values == replace(typed_there, name="Mine")


def test_what_a_screen_reader_says(model: ProgramsModel) -> None:
    change = make_change("p0", Kind.UPDATE, make_values("Gold Plus"), make_values("Gold"))
    model.following.show(make_snapshot(make_row("p0", "Gold", change=change)))
    spoken = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, Column.NAME).data(spoken) == "Gold Plus, Name, renamed, not sent"
    assert model.index(0, Column.MARK).data(spoken) == "renamed, not sent"
    assert model.headerData(Column.CODE, Qt.Orientation.Horizontal, spoken) == "Code"


def test_a_screen_reader_hears_the_platforms_refusal_on_its_row(model: ProgramsModel) -> None:
    reason = {"state": State.REFUSED, "reason": Reason.PLATFORM, "message": "It has active memberships."}
    change = make_change("p0", Kind.DELETE, None, make_values("Gold"), **reason)
    model.following.show(make_snapshot(make_row("p0", "Gold", change=change), make_row("p1", "Iron", position=1)))
    described = Qt.ItemDataRole.AccessibleDescriptionRole
    assert "It has active memberships." in model.index(0, Column.MARK).data(described)
    assert model.index(1, Column.MARK).data(described) is None


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (Reason.LATE_TWIN, "on the platform a second time"),
        (Reason.RENAMED_THERE, "changed elsewhere too"),
        (Reason.DELETED_THERE, "deleted elsewhere"),
        (Reason.OUT_OF_SIGHT, "no longer visible"),
    ],
)
def test_each_conflict_is_told_apart_on_its_row(model: ProgramsModel, reason: Reason, said: str) -> None:
    change = make_change("p0", Kind.DELETE, None, make_values("Gold"), state=State.CONFLICT, reason=reason)
    model.following.show(make_snapshot(make_row("p0", "Gold", change=change)))
    assert model.index(0, Column.MARK).data(Qt.ItemDataRole.AccessibleTextRole) == said
    tip = _seen(model.index(0, Column.MARK).data(Qt.ItemDataRole.ToolTipRole))
    assert tip.startswith(said)
    assert explanation(change) in tip


def test_tooltip_of_a_mark_strikes_the_old_name_through(model: ProgramsModel) -> None:
    change = make_change("p0", Kind.UPDATE, make_values("<b>Plus"), make_values("Gold"))
    model.following.show(make_snapshot(make_row("p0", "Gold", change=change)))
    tip = model.index(0, Column.MARK).data(Qt.ItemDataRole.ToolTipRole)
    assert "<s>Gold</s> → &lt;b&gt;Plus" in tip


def test_a_name_that_looks_like_html_is_shown_as_it_is_in_its_tooltip(model: ProgramsModel) -> None:
    name = "Gold <b>Plus</b> & Co"
    model.following.show(make_snapshot(make_row("p0", name)))
    assert _seen(model.index(0, Column.NAME).data(Qt.ItemDataRole.ToolTipRole)) == name


@pytest.mark.parametrize("role", [Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole])
def test_a_name_without_end_is_cut_where_it_is_shown(model: ProgramsModel, role: Qt.ItemDataRole) -> None:
    model.following.show(make_snapshot(make_row("p0", "&" * 1_000_000)))
    name = model.index(0, Column.NAME)
    assert 900 < len(name.data(role)) < 10_000
    assert 900 < len(_seen(name.data(Qt.ItemDataRole.ToolTipRole))) < 10_000
    assert len(name.data(Qt.ItemDataRole.EditRole)) == 1_000_000


def _seen(tip: str) -> str:
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


def test_nothing_is_below_a_line(model: ProgramsModel) -> None:
    model.following.show(make_snapshot(make_row("p0", "Gold")))
    assert model.rowCount(model.index(0, 0)) == 0


def test_the_tooltip_of_a_mark_says_what_became_of_the_change(model: ProgramsModel) -> None:
    lost = make_change("p0", Kind.ADD, make_values("Gold"), state=State.UNKNOWN)
    twin = make_change("p1", Kind.DELETE, None, make_values("Iron"), state=State.CONFLICT, reason=Reason.LATE_TWIN)
    model.following.show(
        make_snapshot(make_row("p0", "Gold", change=lost), make_row("p1", "Iron", change=twin, position=1))
    )
    tips = [_seen(model.index(line, Column.MARK).data(Qt.ItemDataRole.ToolTipRole)) for line in range(2)]
    assert "Do not enter it again." in tips[0]
    assert "a second time" in tips[1]
    assert "elsewhere" not in tips[1].splitlines()[0]
