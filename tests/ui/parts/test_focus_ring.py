"""The ring around what has the keys: 2 px that stand out, in every theme and on every kind of control."""

from collections.abc import Callable, Iterator

import pytest
import shiboken6
from PySide6.QtCore import QItemSelectionModel, QPoint, QRect, QStringListModel, Qt
from PySide6.QtGui import QImage, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTextBrowser,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.domain.settings import Theme
from app.ui.filters.chip_row import Chip
from app.ui.parts.accent import ChoiceButton, PrimaryButton
from app.ui.parts.contrast import MARK_CONTRAST, contrast
from app.ui.parts.focus_ring import RING_WIDTH, FocusRing, FocusRings
from app.ui.parts.framed_delegate import FramedDelegate
from app.ui.parts.tables import LinesTable
from app.ui.settings.theme import apply_theme
from tests.pictures.conditions import HIGH, THEMES, Conditions

_MARGIN = 24  # px around the controls
_REACH = 8  # px to either side of an edge, in which the ring is looked for


@pytest.fixture(autouse=True)
def rings(qapp: QApplication) -> Iterator[None]:
    found = FocusRings(qapp)
    yield
    shiboken6.delete(found)


@pytest.fixture(params=THEMES)
def theme(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    conditions = Conditions(request.param)
    with conditions.in_force():
        apply_theme(Theme(request.param.removeprefix(HIGH)))
        yield request.param
    apply_theme(Theme.SYSTEM)


def primary() -> QWidget:
    made = PrimaryButton()
    made.setText("Press")
    return made


def tool(kind: type[QToolButton], *, checked: bool = False) -> QToolButton:
    made = kind(None)
    made.setText("Choose")
    made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    made.setCheckable(checked)
    made.setChecked(checked)
    return made


def chip() -> QWidget:
    row = QWidget()
    made = Chip(row)
    made.setParent(None)
    made.show_text("Type: Hotel")
    return made


def text(kind: type[QPlainTextEdit] | type[QTextBrowser]) -> QWidget:
    made = kind()
    made.setFixedHeight(60)
    return made


def empty(kind: type[QAbstractItemView]) -> QWidget:
    made = kind()
    made.setModel(QStandardItemModel(made))
    made.setFixedHeight(60)
    return made


CONTROLS: dict[str, Callable[[], QWidget]] = {
    "button": lambda: QPushButton("Press"),
    "button that stands out": primary,
    "tool button": lambda: tool(QToolButton),
    "choice": lambda: tool(ChoiceButton),
    "choice that is made": lambda: tool(ChoiceButton, checked=True),
    "chip": chip,
    "box to tick": lambda: QCheckBox("Tick"),
    "list that drops down": QComboBox,
    "line": lambda: QLineEdit("Text"),
    "box for a list": lambda: text(QPlainTextEdit),
    "text to read": lambda: text(QTextBrowser),
    "list without entries": lambda: empty(QListView),
    "table without lines": lambda: empty(LinesTable),
}


class Window(QDialog):
    """Controls under one another, and a button that takes the keys from them."""

    def __init__(self, *controls: QWidget) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self.other = QPushButton("Other")
        for control in controls:
            column.addWidget(control)
            control.show()
        column.addSpacing(_MARGIN)
        column.addWidget(self.other)

    def take(self) -> QImage:
        """What is seen of it."""
        return self.grab().toImage()


def opened(qtbot: QtBot, *controls: QWidget) -> Window:
    window = Window(*controls)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    window.other.setFocus()
    return window


def altered(before: QImage, after: QImage, start: QPoint, step: QPoint) -> int:
    """How many px of a line across an edge stand out from what was there before."""
    line = (start + step * far for far in range(-_REACH, _REACH))
    return sum(contrast(after.pixelColor(spot), before.pixelColor(spot)) >= MARK_CONTRAST for spot in line)


def widths(before: QImage, after: QImage, area: QRect) -> list[int]:
    """How wide the ring is at each of the four sides of an area."""
    middle = area.center()
    sides = (
        (QPoint(area.left(), middle.y()), QPoint(-1, 0)),
        (QPoint(area.right(), middle.y()), QPoint(1, 0)),
        (QPoint(middle.x(), area.top()), QPoint(0, -1)),
        (QPoint(middle.x(), area.bottom()), QPoint(0, 1)),
    )
    return [altered(before, after, start, step) for start, step in sides]


def place_of(part: QWidget, area: QRect) -> QRect:
    return area.translated(part.mapTo(part.window(), QPoint()))


@pytest.mark.parametrize("make", CONTROLS.values(), ids=CONTROLS)
def test_a_ring_stands_around_the_control_that_has_the_keys(
    qtbot: QtBot, theme: str, make: Callable[[], QWidget]
) -> None:
    control = make()
    window = opened(qtbot, control)
    before = window.take()

    control.setFocus()

    assert widths(before, window.take(), place_of(control, control.rect())) == [RING_WIDTH] * 4


LISTS: dict[str, Callable[[], QAbstractItemView]] = {
    "table": LinesTable,
    "list": QListView,
    "tree": QTreeView,
}


@pytest.mark.parametrize("selected", [True, False], ids=["selected", "not selected"])
@pytest.mark.parametrize("make", LISTS.values(), ids=LISTS)
def test_a_list_shows_it_at_its_current_line(
    qtbot: QtBot, theme: str, make: Callable[[], QAbstractItemView], selected: bool
) -> None:
    view = make()
    view.setModel(QStringListModel(["", "", ""], view))
    view.setItemDelegate(FramedDelegate(view))
    window = opened(qtbot, view)
    how = QItemSelectionModel.SelectionFlag.Select if selected else QItemSelectionModel.SelectionFlag.NoUpdate
    view.selectionModel().setCurrentIndex(view.model().index(1, 0), how)
    before = window.take()

    view.setFocus()

    after = window.take()
    assert widths(before, after, place_of(view.viewport(), view.visualRect(view.currentIndex()))) == [RING_WIDTH] * 4
    assert max(widths(before, after, place_of(view, view.rect()))) == 0
    view.model().removeRows(0, 3)
    assert widths(before, window.take(), place_of(view, view.rect())) == [RING_WIDTH] * 4


def test_the_ring_goes_where_its_control_goes(qtbot: QtBot) -> None:
    button, above = QPushButton("Press"), QLabel("Said later")
    window = opened(qtbot, above, button)
    above.hide()
    button.setFocus()
    above.show()
    qtbot.waitUntil(lambda: button.y() > above.y())
    after = window.take()
    window.other.setFocus()

    assert widths(window.take(), after, place_of(button, button.rect())) == [RING_WIDTH] * 4


def test_no_ring_is_left_where_its_control_is_gone(qtbot: QtBot) -> None:
    button = QPushButton("Press")
    window = opened(qtbot, button)
    window.other.hide()
    button.setFocus()
    (ring,) = window.findChildren(FocusRing)
    assert ring.isVisible()
    button.hide()
    assert not ring.isVisible()
    button.show()
    button.setFocus()
    button.setParent(None)
    button.deleteLater()
    assert not ring.isVisible()


def test_the_ring_does_not_leave_what_is_scrolled(qtbot: QtBot) -> None:
    inside, area = QWidget(), QScrollArea()
    column = QVBoxLayout(inside)
    lines = [QLineEdit() for _ in range(12)]
    for line in lines:
        column.addWidget(line)
    area.setWidget(inside)
    area.setFixedHeight(100)
    window = opened(qtbot, area)
    lines[0].setFocus()
    (ring,) = window.findChildren(FocusRing)
    seen = place_of(area.viewport(), area.viewport().rect())
    assert seen.contains(ring.geometry())

    area.verticalScrollBar().setValue(lines[0].y() + lines[0].height() // 2)
    assert seen.contains(ring.geometry())
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert not ring.isVisible()


def test_each_window_has_its_own(qtbot: QtBot) -> None:
    first, second = QLineEdit(), QLineEdit()
    one, two = opened(qtbot, first), opened(qtbot, second)
    second.setFocus()
    assert [ring.isVisible() for ring in one.findChildren(FocusRing)] == [False]
    assert [ring.isVisible() for ring in two.findChildren(FocusRing)] == [True]
    two.close()
    two.deleteLater()
    one.activateWindow()
    first.setFocus()
    qtbot.waitUntil(lambda: [ring.isVisible() for ring in one.findChildren(FocusRing)] == [True])


def test_a_mouse_click_goes_through_it(qtbot: QtBot) -> None:
    line = QLineEdit()
    window = opened(qtbot, line)
    line.setFocus()
    assert window.childAt(line.mapTo(window, QPoint(1, 1))) is line
