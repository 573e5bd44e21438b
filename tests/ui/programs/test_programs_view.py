"""Selection, place, current line and open cells stay with their programs; keys and clicks do what they say."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolTip
from pytestqt.qtbot import QtBot

from app.domain.change import Kind
from app.domain.merge import Row, Snapshot, advance
from app.domain.program import ProgramState
from app.ui.programs.columns import Column
from app.ui.programs.editors import ChoiceEditor, TextEditor
from app.ui.programs.programs_page import ProgramsPage
from app.ui.programs.programs_view import ProgramsView
from tests.ui.support import AURORA, RecordingCommands, keys, make_change, make_row, make_values, renamed, until

Fill = Callable[..., tuple[ProgramsView, Snapshot]]
Left = Qt.MouseButton.LeftButton


def names(view: ProgramsView) -> list[str]:
    return [view.programs.row_at(line).values.name for line in range(view.programs.rowCount())]


def place_of(view: ProgramsView, key: str, column: Column = Column.NAME) -> QPoint:
    line = view.programs.line_of(key)
    return view.visualRect(view.programs.index(line, column)).center()


def click(view: ProgramsView, key: str, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.mouseClick(view.viewport(), Left, modifier, place_of(view, key))


def double_click(view: ProgramsView, key: str, column: Column = Column.NAME) -> None:
    place = place_of(view, key, column)
    QTest.mouseClick(view.viewport(), Left, Qt.KeyboardModifier.NoModifier, place)
    QTest.mouseDClick(view.viewport(), Left, Qt.KeyboardModifier.NoModifier, place)


def click_header(view: ProgramsView, column: Column) -> None:
    header = view.horizontalHeader()
    place = QPoint(header.sectionViewportPosition(column) + header.sectionSize(column) // 2, header.height() // 2)
    QTest.mouseClick(header.viewport(), Left, Qt.KeyboardModifier.NoModifier, place)


def open_editor(view: ProgramsView) -> QLineEdit:
    editor = view.findChild(TextEditor)
    assert isinstance(editor, TextEditor)
    return editor


def no_editor(view: ProgramsView) -> bool:
    return view.programs.listing.open_key is None


def upheaval(snapshot: Snapshot, rows: list[Row]) -> Snapshot:
    """Twenty programs come on top, some go, some are renamed."""
    touched: dict[str, Row | None] = {
        f"q{number}": make_row(f"q{number}", f"New {number}", position=-number - 1) for number in range(20)
    }
    touched |= dict.fromkeys(("p3", "p41", "p44", "p60"))
    touched |= {key: renamed(snapshot.rows[key], f"Renamed {key}") for key in ("p5", "p42", "p70")}
    return advance(snapshot, snapshot.connection, touched, ())


@pytest.mark.parametrize("fate", ["renamed", "removed"])
@pytest.mark.anyio
async def test_open_cell_with_half_typed_text_survives(
    page: ProgramsPage, fill: Fill, hundred: list[Row], commands: RecordingCommands, fate: str
) -> None:
    view, snapshot = fill(*hundred)
    view.verticalScrollBar().setValue(40 * 30 + 7)
    for key in ("p43", "p46"):
        click(view, key, Qt.KeyboardModifier.ControlModifier)
    double_click(view, "p45")
    editor = open_editor(view)
    editor.selectAll()
    QTest.keyClicks(editor, "Half ty")
    chosen, place, area = keys(page.selected_rows()), view.verticalScrollBar().value(), editor.geometry()

    after = upheaval(snapshot, hundred)
    edited = renamed(after.rows["p45"], "Renamed there") if fate == "renamed" else None
    page.show_snapshot(after)
    page.show_snapshot(advance(after, AURORA, {"p45": edited}, ()))
    await until(lambda: "Renamed p42" in names(view))

    assert open_editor(view) is editor
    assert editor.hasFocus()
    assert editor.text() == "Half ty"
    assert editor.geometry() == area
    assert keys(page.selected_rows()) == chosen
    assert view.verticalScrollBar().value() == place

    QTest.keyClicks(editor, "ped")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    await until(lambda: commands.named("update"))
    assert commands.named("update") == [
        ("con-1", "p45", make_values("Half typed", "C045"), make_values("Club 45", "C045"))
    ]
    await until(lambda: "New 19" in names(view))
    assert (view.programs.line_of("p45") >= 0) is (fate == "renamed")
    assert view.programs.line_of("p41") == -1


@pytest.mark.anyio
async def test_the_program_selected_is_renamed_though_another_is_current(
    page: ProgramsPage, fill: Fill, hundred: list[Row]
) -> None:
    view, _ = fill(*hundred)
    click(view, "p2")
    view.selectRow(view.programs.line_of("p6"))
    view.selectionModel().setCurrentIndex(
        view.programs.index(view.programs.line_of("p2"), Column.NAME), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    page.begin_rename()
    assert open_editor(view).text() == "Club 6"


def test_selection_current_line_and_place_survive(page: ProgramsPage, fill: Fill, hundred: list[Row]) -> None:
    view, snapshot = fill(*hundred)
    view.verticalScrollBar().setValue(40 * 30 + 7)
    click(view, "p43")
    click(view, "p46", Qt.KeyboardModifier.ShiftModifier)
    before = place_of(view, "p40")
    page.show_snapshot(upheaval(snapshot, hundred))
    view.programs.following.finish()
    assert keys(page.selected_rows()) == ("p43", "p45", "p46")
    assert view.programs.row_at(view.currentIndex().row()).key == "p46"
    assert place_of(view, "p40") == before
    assert "New 3" in names(view)


def test_a_selection_out_of_sight_does_not_make_the_table_jump(
    page: ProgramsPage, fill: Fill, hundred: list[Row]
) -> None:
    view, snapshot = fill(*hundred)
    click(view, "p2")
    view.verticalScrollBar().setValue(60 * 30)
    page.show_snapshot(advance(snapshot, AURORA, {"p2": None, "q1": make_row("q1", "New", position=-1)}, ()))
    assert view.verticalScrollBar().value() == 60 * 30
    assert view.programs.row_at(view.currentIndex().row()).key in {"p1", "p3"}


def test_nothing_moves_while_the_button_is_down(page: ProgramsPage, fill: Fill, hundred: list[Row]) -> None:
    view, snapshot = fill(*hundred)
    place = place_of(view, "p4")
    QTest.mousePress(view.viewport(), Left, Qt.KeyboardModifier.NoModifier, place)
    page.show_snapshot(upheaval(snapshot, hundred))
    assert names(view)[:6] == ["Club 0", "Club 1", "Club 2", "Club 3", "Club 4", "Renamed p5"]
    QTest.mouseRelease(view.viewport(), Left, Qt.KeyboardModifier.NoModifier, place)
    view.programs.following.finish()
    assert names(view)[0] == "New 19"
    assert keys(page.selected_rows()) == ("p4",)


@pytest.mark.anyio
async def test_double_click_and_enter_rename(
    page: ProgramsPage, fill: Fill, hundred: list[Row], commands: RecordingCommands
) -> None:
    view, _ = fill(*hundred)
    double_click(view, "p3")
    editor = open_editor(view)
    editor.selectAll()
    QTest.keyClicks(editor, "  Gold Plus ")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    await until(lambda: commands.named("update"))
    assert commands.named("update") == [
        ("con-1", "p3", make_values("Gold Plus", "C003"), make_values("Club 3", "C003"))
    ]
    assert names(view)[3] == "Gold Plus"
    assert no_editor(view)


@pytest.mark.anyio
async def test_leaving_the_cell_keeps_the_text(
    page: ProgramsPage, fill: Fill, hundred: list[Row], commands: RecordingCommands
) -> None:
    view, _ = fill(*hundred)
    double_click(view, "p3")
    QTest.keyClicks(open_editor(view), "!")
    click(view, "p9")
    await until(lambda: commands.named("update"))
    assert len(commands.named("update")) == 1


@pytest.mark.anyio
async def test_tab_keeps_the_text_and_opens_no_other_cell(
    page: ProgramsPage, fill: Fill, hundred: list[Row], commands: RecordingCommands
) -> None:
    view, _ = fill(*hundred)
    double_click(view, "p3")
    QTest.keyClicks(open_editor(view), "!")
    QTest.keyClick(open_editor(view), Qt.Key.Key_Tab)
    await until(lambda: commands.named("update"))
    assert no_editor(view)


@pytest.mark.anyio
async def test_escape_drops_the_text(
    page: ProgramsPage, fill: Fill, hundred: list[Row], commands: RecordingCommands
) -> None:
    view, _ = fill(*hundred)
    double_click(view, "p3")
    QTest.keyClicks(open_editor(view), "")
    open_editor(view).setText("")
    QTest.keyClick(open_editor(view), Qt.Key.Key_Escape)
    assert no_editor(view)
    assert not commands.named("update")
    assert names(view)[3] == "Club 3"


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab])
@pytest.mark.anyio
async def test_a_key_that_ends_a_composition_leaves_the_cell_open(
    page: ProgramsPage, fill: Fill, hundred: list[Row], commands: RecordingCommands, key: Qt.Key
) -> None:
    view, _ = fill(*hundred)
    double_click(view, "p3")
    editor = open_editor(view)
    editor.clear()
    QApplication.sendEvent(editor, QInputMethodEvent("くらぶ", []))
    QTest.keyClick(editor, key)
    assert not no_editor(view)
    chosen = QInputMethodEvent()
    chosen.setCommitString("倶楽部")
    QApplication.sendEvent(editor, chosen)
    assert editor.text() == "倶楽部"
    QTest.keyClick(editor, Qt.Key.Key_Return)
    await until(lambda: commands.named("update"))
    assert commands.named("update")[0][2].name == "倶楽部"
    assert no_editor(view)


@pytest.mark.anyio
async def test_a_click_on_a_header_keeps_the_text_before_it_sorts(
    page: ProgramsPage, fill: Fill, hundred: list[Row], commands: RecordingCommands
) -> None:
    view, _ = fill(*hundred)
    double_click(view, "p3")
    open_editor(view).setText("Zebra")
    click_header(view, Column.NAME)
    await until(lambda: commands.named("update"))
    assert no_editor(view)
    assert names(view)[-1] == "Zebra"


@pytest.mark.parametrize("leave", ["enter", "tab", "click", "current", "double click", "commit"])
def test_a_name_that_cannot_be_kept_stays_in_its_cell_with_the_reason(
    page: ProgramsPage, fill: Fill, hundred: list[Row], leave: str
) -> None:
    view, _ = fill(*hundred)
    double_click(view, "p3")
    editor = open_editor(view)
    editor.setText("x" * 101)
    match leave:
        case "enter":
            QTest.keyClick(editor, Qt.Key.Key_Return)
        case "tab":
            QTest.keyClick(editor, Qt.Key.Key_Tab)
        case "click":
            click(view, "p9")
        case "current":
            view.setCurrentIndex(view.programs.index(12, Column.NAME))
        case "double click":
            double_click(view, "p9")
            assert editor.hasFocus()
        case _:
            assert not page.commit_open_editor()
    assert open_editor(view) is editor
    assert editor.text() == "x" * 101
    message = view.findChild(QLabel, "cellMessage")
    assert isinstance(message, QLabel)
    assert message.isVisible()
    assert "101" in message.text()
    assert editor.accessibleDescription() == message.text()
    editor.setText("Fine")
    assert not message.isVisible()
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert no_editor(view)


def test_a_search_leaves_a_cell_open_that_cannot_be_kept(page: ProgramsPage, fill: Fill, hundred: list[Row]) -> None:
    view, _ = fill(*hundred)
    double_click(view, "p3")
    editor = open_editor(view)
    editor.setText("")
    page.set_search("club 9")
    assert open_editor(view) is editor
    assert [name for name in names(view) if "9" not in name] == ["Club 3"]
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert "Club 3" not in names(view)


def test_a_code_cell_says_why_it_cannot_be_edited(page: ProgramsPage, fill: Fill, hundred: list[Row]) -> None:
    view, _ = fill(*hundred)
    double_click(view, "p3", Column.CODE)
    assert no_editor(view)
    assert QToolTip.text().startswith("A code cannot be changed after adding.")
    QToolTip.hideText()


@pytest.mark.anyio
async def test_the_code_of_an_unsent_addition_can_be_edited(
    page: ProgramsPage, fill: Fill, commands: RecordingCommands
) -> None:
    wanted = make_values("New Club", "N1")
    view, _ = fill(make_row("n1", "New Club", change=make_change("n1", Kind.ADD, wanted)))
    double_click(view, "n1", Column.CODE)
    QTest.keyClick(open_editor(view), Qt.Key.Key_End)
    QTest.keyClicks(open_editor(view), "X")
    page.commit_open_editor()
    await until(lambda: commands.named("update"))
    assert commands.named("update") == [("con-1", "n1", replace(wanted, code="N1X"), wanted)]


@pytest.mark.parametrize("state", [ProgramState.DELETED, ProgramState.UNSEEN])
def test_rows_that_the_platform_does_not_list_cannot_be_edited(
    page: ProgramsPage, fill: Fill, state: ProgramState
) -> None:
    page.set_states(frozenset(ProgramState))
    view, _ = fill(make_row("p1", "Gone", state=state))
    double_click(view, "p1")
    assert no_editor(view)
    QToolTip.hideText()


@pytest.mark.anyio
async def test_type_is_chosen_from_a_list_that_shows_unknown_values_as_they_came(
    page: ProgramsPage, fill: Fill, commands: RecordingCommands
) -> None:
    values = make_values("Gold", "G", "Airline")
    row = Row("p1", "id-p1", values, values, ProgramState.ACTIVE, 0)
    view, _ = fill(row)
    double_click(view, "p1", Column.TYPE)
    editor = view.findChild(ChoiceEditor)
    assert isinstance(editor, ChoiceEditor)
    assert [editor.itemText(number) for number in range(editor.count())] == [
        "Airline",
        "Hotel",
        "External partner",
        "Soft brand",
    ]
    QTest.keyClick(editor, Qt.Key.Key_Down)
    page.commit_open_editor()
    await until(lambda: commands.named("update"))
    assert commands.named("update")[0][2].type == "Hotel"


def test_letters_jump_to_names_and_never_edit(page: ProgramsPage, fill: Fill, qtbot: QtBot) -> None:
    view, _ = fill(
        *(make_row(name, name, position=at) for at, name in enumerate(("Gold", "Silver", "Sapphire", "Élan")))
    )
    view.setCurrentIndex(view.programs.index(0, Column.NAME))
    QTest.keyClicks(view, "sa")
    assert keys(page.selected_rows()) == ("Sapphire",)
    QTest.qWait(0)
    assert no_editor(view)


def test_a_repeated_letter_goes_on_to_the_next_name(page: ProgramsPage, fill: Fill) -> None:
    view, _ = fill(*(make_row(name, name, position=at) for at, name in enumerate(("Gold", "Silver", "Sapphire"))))
    view.setCurrentIndex(view.programs.index(0, Column.NAME))
    QTest.keyClicks(view, "ss")
    assert keys(page.selected_rows()) == ("Sapphire",)


def test_tab_leaves_the_table(page: ProgramsPage, fill: Fill, hundred: list[Row]) -> None:
    view, _ = fill(*hundred)
    field = QLineEdit(page)
    layout = page.layout()
    assert layout is not None
    layout.addWidget(field)
    field.show()
    view.setCurrentIndex(view.programs.index(0, Column.NAME))
    QTest.keyClick(view, Qt.Key.Key_Tab)
    assert field.hasFocus()


def test_third_click_on_a_header_is_the_platforms_order(page: ProgramsPage, fill: Fill) -> None:
    view, _ = fill(
        make_row("b", "Club 10", position=1), make_row("a", "Club 9", position=3), make_row("c", "Alpha", position=2)
    )
    orders = []
    for _ in range(3):
        click_header(view, Column.NAME)
        orders.append(names(view))
    click_header(view, Column.CODE)
    click_header(view, Column.NAME)
    assert names(view) == orders[0]
    assert orders == [["Alpha", "Club 9", "Club 10"], ["Club 10", "Club 9", "Alpha"], ["Club 10", "Alpha", "Club 9"]]


def test_sorting_keeps_selection_and_scroll_offset(page: ProgramsPage, fill: Fill, hundred: list[Row]) -> None:
    view, _ = fill(*reversed(hundred))
    click(view, "p2")
    view.verticalScrollBar().setValue(45 * 30)
    click_header(view, Column.NAME)
    click_header(view, Column.NAME)
    assert names(view)[0] == "Club 99"
    assert view.verticalScrollBar().value() == 45 * 30
    assert keys(page.selected_rows()) == ("p2",)


@pytest.mark.anyio
async def test_a_renamed_row_keeps_its_line_until_it_has_rested(
    page: ProgramsPage, fill: Fill, hundred: list[Row], commands: RecordingCommands
) -> None:
    view, snapshot = fill(*hundred)
    click_header(view, Column.NAME)
    double_click(view, "p3")
    editor = open_editor(view)
    editor.setText("Zebra")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    await until(lambda: commands.named("update"))
    change = make_change("p3", Kind.UPDATE, make_values("Zebra", "C003"), make_values("Club 3", "C003"))
    page.show_snapshot(
        advance(snapshot, AURORA, {"p3": make_row("p3", "Club 3", "C003", position=3, change=change)}, ())
    )
    assert names(view)[3] == "Zebra"
    view.programs.following.settle()  # what the timer does after two seconds
    assert names(view)[99] == "Zebra"
    assert view.viewport().rect().contains(place_of(view, "p3"))


@pytest.mark.anyio
async def test_a_refresh_moves_a_renamed_row_too(
    page: ProgramsPage, fill: Fill, hundred: list[Row], commands: RecordingCommands
) -> None:
    view, snapshot = fill(*hundred)
    click_header(view, Column.NAME)
    double_click(view, "p3")
    open_editor(view).setText("Zebra")
    page.commit_open_editor()
    await until(lambda: commands.named("update"))
    assert names(view)[3] == "Zebra"
    refreshed = replace(AURORA, refreshed_at=make_change("x", Kind.ADD, None).created_at.replace(hour=20))
    page.show_snapshot(replace(snapshot, connection=refreshed, differs=frozenset()))
    assert names(view)[99] == "Zebra"


def test_hiding_a_row_deselects_it_and_the_others_stay_selected(
    page: ProgramsPage, fill: Fill, hundred: list[Row]
) -> None:
    view, _ = fill(*hundred)
    page.select_all_visible()
    page.set_search("club 9")
    assert set(keys(page.selected_rows())) == {f"p{number}" for number in (9, *range(90, 100))} | {
        f"p{number}9" for number in range(1, 9)
    }
    page.set_search("")
    assert len(keys(page.selected_rows())) == 19
    click(view, keys(page.selected_rows())[0])
    click(view, view.programs.row_at(5).key, Qt.KeyboardModifier.ShiftModifier)
    page.set_search("club 1")
    assert all("1" in key for key in keys(page.selected_rows()))


def test_focus_goes_to_a_neighbour_when_the_current_row_is_hidden(
    page: ProgramsPage, fill: Fill, hundred: list[Row]
) -> None:
    view, _ = fill(*hundred)
    click(view, "p5")
    page.set_search("club 1")
    assert view.currentIndex().isValid()
    assert keys(page.selected_rows()) == ()


def test_columns_can_be_hidden_and_the_edition_decides_which_there_are(page: ProgramsPage, fill: Fill) -> None:
    view, snapshot = fill(make_row("p1", "Gold"))
    menu = view.header.menu()
    offered = [action.text() for action in menu.actions()]
    assert offered == ["Change", "Code", "Type", "Subscription", "Identifier"]
    assert view.isColumnHidden(Column.ID)
    assert view.isColumnHidden(Column.CHAIN)
    menu.actions()[1].trigger()
    menu.actions()[4].trigger()
    assert view.isColumnHidden(Column.CODE)
    assert not view.isColumnHidden(Column.ID)
    menu.close()
    portfolio = replace(AURORA, enterprise=replace(AURORA.enterprise, is_portfolio=True))  # type: ignore[type-var]
    page.show_snapshot(replace(snapshot, connection=portfolio, differs=frozenset()))
    assert not view.isColumnHidden(Column.CHAIN)
    assert view.isColumnHidden(Column.CODE)


def test_copied_rows_are_lines_of_the_shown_columns(page: ProgramsPage, fill: Fill, hundred: list[Row]) -> None:
    view, _ = fill(*hundred[:3])
    click(view, "p0")
    click(view, "p1", Qt.KeyboardModifier.ControlModifier)
    page.copy_rows()
    pasted = QLineEdit(page)
    from_clipboard: list[str] = []
    pasted.textChanged.connect(from_clipboard.append)
    pasted.setFocus()
    QTest.keySequence(pasted, QKeySequence(QKeySequence.StandardKey.Paste))
    assert from_clipboard[-1].replace("\u2028", "\n").split("\n")[0].split("\t")[1:] == [
        "Club 0",
        "C000",
        "Hotel",
        "Free",
    ]
