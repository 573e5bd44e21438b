"""The help beside the window: by F1, also out of a dialog, read by keys, searched, following language and theme."""

from collections.abc import AsyncIterator, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, Qt, QTranslator, QUrl
from PySide6.QtGui import QImage, QKeySequence, QPixmap, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from app.domain.change import Kind
from app.domain.settings import Theme
from app.ui.changes.review_dialog import ReviewDialog
from app.ui.connections.connection_form import ConnectionForm
from app.ui.filters.filter_dialog import FilterDialog
from app.ui.help.help_window import HelpWindow
from app.ui.help.titles import chapter_title
from app.ui.loop import after
from app.ui.parts.chapter import Chapter
from app.ui.parts.key_names import key_text
from app.ui.parts.language import language
from app.ui.parts.look import Mark
from app.ui.parts.words import isolate
from app.ui.settings.theme import apply_theme
from app.ui.window.main_window import MainWindow
from tests.ui.opening import open_window, opened, table_of
from tests.ui.support import RecordingCommands, make_change, make_row, make_values, until

pytestmark = pytest.mark.anyio

_ADDED = make_row("n", "New", change=make_change("n", Kind.ADD, make_values("New")))


@pytest.fixture
async def window(commands: RecordingCommands) -> AsyncIterator[MainWindow]:
    async with open_window(commands, _ADDED, make_row("p", "Gold")) as window:
        yield window
        window.help._close()


def press_f1(where: QWidget) -> None:
    QTest.keyClick(where, Qt.Key.Key_F1)


async def open_help(window: MainWindow, where: QWidget | None = None) -> HelpWindow:
    """By its key, where the keyboard is."""
    press_f1(where or window)
    await until(lambda: any(map(_is_help, QApplication.topLevelWidgets())))
    shown = next(filter(_is_help, QApplication.topLevelWidgets()))
    assert isinstance(shown, HelpWindow)
    await until(shown.isActiveWindow)
    return shown


def _is_help(widget: QWidget) -> bool:
    return isinstance(widget, HelpWindow) and widget.isVisible()


def listed(shown: HelpWindow) -> list[str]:
    """The chapters that are to be seen in the list."""
    items = [shown.list.item(number) for number in range(shown.list.count())]
    return [item.text() for item in items if not item.isHidden()]


async def test_it_begins_with_the_first_steps_and_leads_to_each_chapter(window: MainWindow) -> None:
    shown = await open_help(window)
    assert shown.chapter is Chapter.FIRST_STEPS
    assert listed(shown) == [chapter_title(chapter) for chapter in Chapter]
    shown.list.setFocus()
    QTest.keyClick(shown.list, Qt.Key.Key_End)
    assert shown.chapter is Chapter.KEYS
    assert shown.text.accessibleName() == chapter_title(Chapter.KEYS)
    assert shown.list.accessibleName()


async def test_it_says_every_key_of_the_menus(window: MainWindow) -> None:
    shown = await open_help(window)
    shown.show_chapter(Chapter.KEYS)
    said = shown.text.toPlainText()
    menus = [menu for menu in (action.menu() for action in window.menuBar().actions()) if isinstance(menu, QMenu)]
    keyed = [action for menu in menus for action in menu.actions() if action.shortcuts()]
    assert len(keyed) > 20
    for action in keyed:
        for key in action.shortcuts():
            assert key_text(key.toString()) in said, action.text()


async def test_it_is_read_on_by_keys_and_closed_by_esc_and_the_keyboard_is_where_it_was(window: MainWindow) -> None:
    table = table_of(window)
    table.setFocus()
    shown = await open_help(window, table)
    assert shown.text.hasFocus()
    shown.show_chapter(Chapter.STATES)
    QTest.keyClick(shown.text, Qt.Key.Key_PageDown)
    assert shown.text.verticalScrollBar().value() > 0
    QTest.keyClick(shown.text, Qt.Key.Key_Escape)
    await until(window.isActiveWindow)
    assert table.hasFocus()


async def test_it_is_one_window_that_keeps_its_chapter_and_remembers_nothing(window: MainWindow) -> None:
    shown = await open_help(window)
    shown.show_chapter(Chapter.TOKENS)
    assert await open_help(window) is shown
    assert shown.chapter is Chapter.TOKENS
    shown.close()
    await until(window.isActiveWindow)
    assert (await open_help(window)).chapter is Chapter.FIRST_STEPS


async def test_it_goes_with_the_window_that_it_explains(window: MainWindow) -> None:
    shown = await open_help(window)
    window.close()
    assert not shown.isVisible()


@pytest.mark.parametrize(
    ("action", "kind", "chapter"),
    [
        ("connect_new", ConnectionForm, Chapter.CONNECTING),
        ("review", ReviewDialog, Chapter.SENDING),
        ("filter", FilterDialog, Chapter.FINDING),
    ],
)
async def test_out_of_a_dialog_it_opens_at_what_that_is_about_and_leads_back(
    window: MainWindow, action: str, kind: type[QDialog], chapter: Chapter
) -> None:
    getattr(window.actions_, action).trigger()
    dialog = await opened(kind)
    await until(lambda: dialog.focusWidget() is not None and dialog.isActiveWindow())
    field = dialog.focusWidget()
    shown = await open_help(window, field)
    assert shown.chapter is chapter
    QTest.keyClick(shown.list, Qt.Key.Key_Down)  # it can be used while the dialog is open
    assert shown.chapter is not chapter
    assert dialog.isVisible()
    QTest.keyClick(shown.text, Qt.Key.Key_Escape)
    await until(dialog.isActiveWindow)
    assert field.hasFocus()
    await after(dialog.reject)


async def test_words_are_found_in_every_chapter_one_place_after_the_other(window: MainWindow) -> None:
    shown = await open_help(window)
    QTest.keySequence(shown, QKeySequence(QKeySequence.StandardKey.Find))
    assert shown.search.hasFocus()
    QTest.keyClicks(shown.search, "kwallet")
    assert listed(shown) == [chapter_title(Chapter.TOKENS)]
    assert shown.text.textCursor().selectedText() == "KWallet"

    shown.search.setText("identifier")
    chapters = len(listed(shown))
    assert 1 < chapters < len(Chapter)
    seen = [(shown.chapter, shown.text.textCursor().position())]
    while seen.count(seen[0]) == 1:
        QTest.keyClick(shown.search, Qt.Key.Key_Return)
        seen.append((shown.chapter, shown.text.textCursor().position()))
        assert shown.text.textCursor().selectedText().casefold() == "identifier"
    assert len({chapter for chapter, _ in seen}) == chapters
    assert shown.isVisible()

    shown.search.setText("no such word")
    assert "no such word" in shown.message.text()
    assert len(listed(shown)) == len(Chapter)
    shown.search.clear()
    assert not shown.message.isVisible()


class _Shouting(QTranslator):
    """Another language."""

    def __init__(self) -> None:
        super().__init__()
        self.new = {"First steps": "FIRST STEPS", "Add a program": "ADD A PROGRAM"}

    def translate(self, _context: str, source: str, _disambiguation: str | None = None, _number: int = -1, /) -> str:
        for old, new in self.new.items():
            source = source.replace(old, new)
        return source

    def isEmpty(self) -> bool:
        return False


@pytest.fixture
def shouting(qapp: QApplication) -> Iterator[_Shouting]:
    translator = _Shouting()
    yield translator
    QCoreApplication.removeTranslator(translator)
    language().changed.emit()


async def test_it_follows_the_language_and_stays_where_it_is(window: MainWindow, shouting: QTranslator) -> None:
    shown = await open_help(window)
    shown.resize(600, 300)
    shown.text.verticalScrollBar().setValue(40)
    QCoreApplication.installTranslator(shouting)
    language().changed.emit()
    assert shown.list.item(0).text() == "FIRST STEPS"
    assert "ADD A PROGRAM" in shown.text.toPlainText()
    assert shown.text.verticalScrollBar().value() == 40


async def test_what_is_searched_is_looked_up_anew_in_another_language(window: MainWindow, shouting: _Shouting) -> None:
    shown = await open_help(window)
    shown.search.setText("sandwich")
    assert shown.message.isVisible()
    shouting.new["“{text}” is nowhere in the help."] = "NO {text}"
    QCoreApplication.installTranslator(shouting)
    language().changed.emit()
    assert shown.message.text() == f"NO {isolate('sandwich')}"
    shouting.new["Add a program"] = "Eat a sandwich"
    language().changed.emit()
    assert not shown.message.isVisible()
    assert shown.text.textCursor().selectedText() == "sandwich"


async def test_it_follows_the_theme(window: MainWindow) -> None:
    shown = await open_help(window)
    shown.show_chapter(Chapter.MARKS)
    light = _shape(shown)
    apply_theme(Theme.DARK)
    try:
        await until(lambda: _shape(shown) != light)
    finally:
        apply_theme(Theme.SYSTEM)


def _shape(shown: HelpWindow) -> QImage:
    """How a mark is drawn."""
    kind = QTextDocument.ResourceType.ImageResource
    drawn = shown.text.document().resource(kind, QUrl(f"mark:{Mark.NEW}"))
    assert isinstance(drawn, QPixmap)
    return drawn.toImage()
