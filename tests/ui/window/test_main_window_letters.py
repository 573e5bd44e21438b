"""Alt and a letter: within what is open at one time, each letter leads to one place, and each field has one."""

from collections import Counter
from collections.abc import AsyncIterator, Iterator

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPlainTextEdit,
    QWidget,
)

from app.domain.change import Kind
from app.domain.settings import LANGUAGES
from app.ui.filters.choices_field import ChoicesField
from app.ui.parts.day_line import DayLine
from app.ui.parts.language import language
from app.ui.window.main_window import MainWindow
from tests.pictures.conditions import Conditions
from tests.pictures.every import MODAL
from tests.pictures.moments import MENUS
from tests.pictures.states import Picture
from tests.ui.opening import shown
from tests.ui.support import AURORA, RecordingCommands, make_change, make_row, make_snapshot, make_values, until

pytestmark = pytest.mark.anyio

FIELDS = QLineEdit | QComboBox | QPlainTextEdit


@pytest.fixture(params=LANGUAGES)
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """Each language; none of them stays for the tests that follow."""
    yield request.param
    language().apply("")


@pytest.fixture
async def window(commands: RecordingCommands, spoken: str) -> AsyncIterator[MainWindow]:
    async with shown(MainWindow(commands)) as window:
        language().apply(spoken)
        yield window


async def connect(window: MainWindow, commands: RecordingCommands) -> None:
    """Show a connection with a change that is not sent, so that its bar stands there."""
    commands.tell_connections(AURORA)
    window.show_connection("con-1")
    change = make_change("p", Kind.UPDATE, make_values("Gold Plus"), make_values("Gold"))
    commands.tell(make_snapshot(make_row("p", "Gold", change=change)))
    await until(window.bar.isVisible)


def letter(text: str) -> str:
    return QKeySequence.mnemonic(text).toString()


def lettered(root: QWidget) -> Iterator[str]:
    """The texts in which a letter may stand, of what is to be seen."""
    for one in root.findChildren(QWidget):
        if not one.isVisible():
            continue
        if isinstance(one, QAbstractButton) or (isinstance(one, QLabel) and one.buddy() is not None):
            yield one.text()
        elif isinstance(one, QGroupBox):
            yield one.title()
    if isinstance(root, MainWindow):
        yield from (menu.text() for menu in root.menuBar().actions())


def twice(root: QWidget) -> dict[str, int]:
    """The letters that stand in more than one text of what is to be seen."""
    letters = Counter(map(letter, lettered(root)))
    return {key: number for key, number in letters.items() if key and number > 1}


def without(dialog: QDialog) -> list[str]:
    """The fields and buttons of a dialog to which no letter leads, but for those that Esc or Tab is enough for."""
    led_to = {one.buddy() for one in dialog.findChildren(QLabel) if one.isVisible() and letter(one.text())}
    missing = [one.accessibleName() for one in fields_of(dialog) if one not in led_to]
    buttons = (one for one in dialog.findChildren(QAbstractButton) if one.isVisible() and one.text())
    missing += [one.text() for one in buttons if not letter(one.text()) and not _is_plain(one)]
    return missing


def fields_of(dialog: QDialog) -> list[QWidget]:
    """What takes input, and is not the second part of something that does."""
    found = [one for one in dialog.findChildren(QWidget) if isinstance(one, FIELDS) and one.isVisible()]
    return [one for one in found if not _is_part(one)]


def _is_part(field: QWidget) -> bool:
    """Whether it belongs to a field with a letter: the line of a list, the last of two days."""
    owner = field.parentWidget()
    pair = owner.parentWidget().findChildren(DayLine) if isinstance(owner, DayLine) else []
    return isinstance(owner, QComboBox) or (bool(pair) and owner is not pair[0])


def _is_plain(button: QAbstractButton) -> bool:
    """Whether Qt made it, as Cancel and Close, or its word is the platform's, in a group with a letter."""
    box = button.parentWidget()
    own = isinstance(box, QDialogButtonBox) and not isinstance(box.parentWidget(), QMessageBox)
    standard = isinstance(box, QDialogButtonBox) and box.standardButton(button)
    return (own and bool(standard)) or isinstance(box, ChoicesField)


async def test_of_the_window_before_anything_is_connected(window: MainWindow, commands: RecordingCommands) -> None:
    commands.tell_connections()
    await until(window.first_run.isVisible)
    assert twice(window) == {}


@pytest.mark.parametrize("view", ["programs", "changes", "history"])
async def test_of_each_view(window: MainWindow, commands: RecordingCommands, view: str) -> None:
    await connect(window, commands)
    getattr(window.actions_, view).trigger()
    assert twice(window) == {}


@pytest.mark.parametrize("opened", MODAL, ids=lambda opened: opened.name)
async def test_of_each_dialog(opened: Picture, spoken: str) -> None:
    async with opened.arranged(Conditions(language=spoken)):
        dialog = QApplication.activeWindow()
        assert isinstance(dialog, QDialog)
        assert twice(dialog) == {}
        assert without(dialog) == []


async def test_of_each_menu(spoken: str) -> None:
    async with MENUS.arranged(Conditions(language=spoken)) as scene:
        window = scene.window
        bar = [action.menu() for action in window.menuBar().actions()]
        own = (window.page.menu, window.connection_list.menu, window.filters.saved.menu)
        for menu in (*(one for one in bar if isinstance(one, QMenu)), *own):
            letters = [letter(one.text()) for one in menu.actions() if not one.isSeparator()]
            assert all(letters), [one.text() for one in menu.actions()]
            assert len(set(letters)) == len(letters), [one.text() for one in menu.actions()]
