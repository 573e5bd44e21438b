"""The window of the help: its chapters at the left, the text of one at the right, and a line that finds words."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QAction, QKeySequence, QShortcut, QTextCursor, QTextDocument, QTextDocumentFragment
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTextBrowser,
    QVBoxLayout,
)

from app.ui.help.chapters import chapter_text
from app.ui.help.titles import chapter_title
from app.ui.parts.chapter import Chapter
from app.ui.parts.form_field import MessageLabel, make_buttons
from app.ui.parts.framed_delegate import FramedDelegate
from app.ui.parts.growing_dialog import GrowingDialog
from app.ui.parts.language import follow_language
from app.ui.parts.look import SPACE, SPACE_LARGE, SPACE_SMALL, Mark, StateColor, mark_color, mark_pixmap
from app.ui.parts.measures import icon_size
from app.ui.parts.stacking import stack_padded
from app.ui.parts.words import isolate

_SIZE = (880, 640)  # px
_LIST_WIDTH = 240  # px
_INDENT, _SECOND_COLUMN = 4, 45  # letters: of what a word means; of the keys beside their deeds
_Menus = Mapping[str, Sequence[QAction]]


class HelpWindow(GrowingDialog):
    """Has no parent: it can be read beside any dialog, which would hold up a child of its own window."""

    def __init__(self, menus: Callable[[], _Menus]) -> None:
        super().__init__()
        self._menus = menus
        self._words: dict[Chapter, str] = {}  # what is searched, once something is
        self.search, self.list, self.text = QLineEdit(self), QListWidget(self), QTextBrowser(self)
        self._label, self.message = QLabel(self), MessageLabel(self)
        self._buttons = make_buttons(self, QDialogButtonBox.StandardButton.Close)
        for chapter in Chapter:
            QListWidgetItem(self.list).setData(Qt.ItemDataRole.UserRole, chapter)
        self.list.setCurrentRow(0)
        self._lay_out()
        self._connect()
        follow_language(self._write_texts)

    def _lay_out(self) -> None:
        self._label.setBuddy(self.search)
        self.search.setClearButtonEnabled(True)
        self.list.setItemDelegate(FramedDelegate(self.list))
        self.list.setWordWrap(True)
        self.list.setSpacing(SPACE_SMALL)
        self.text.setTabChangesFocus(True)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        left, right, both = QVBoxLayout(), QVBoxLayout(), QHBoxLayout()
        for widget in (self._label, self.search, self.message, self.list):
            left.addWidget(widget)
        right.addWidget(self.text)
        both.addLayout(left, _LIST_WIDTH)
        both.addLayout(right, _SIZE[0] - _LIST_WIDTH)
        both.setSpacing(SPACE)
        column = stack_padded(self)
        column.addLayout(both, 1)
        column.addWidget(self._buttons)
        self._buttons.button(QDialogButtonBox.StandardButton.Close).setAutoDefault(False)  # Enter finds the next place
        self.resize_scaled(*_SIZE)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._show_text)
        self.search.textChanged.connect(self._find)
        self.search.returnPressed.connect(self._find_next)
        QShortcut(QKeySequence.StandardKey.Find, self, self.search.setFocus)
        self._buttons.rejected.connect(self.reject)

    @property
    def chapter(self) -> Chapter:
        """The one that is shown."""
        return Chapter(self.list.currentItem().data(Qt.ItemDataRole.UserRole))

    def show_chapter(self, chapter: Chapter) -> None:
        """Turn to a chapter, from its beginning."""
        self.search.clear()
        self.list.setCurrentRow(list(Chapter).index(chapter))
        self.text.setFocus()  # so that the arrows read on

    def _write_texts(self) -> None:
        place = self.text.verticalScrollBar().value()
        self.setWindowTitle(self.tr("Help – Loyalty Desk"))
        self._label.setText(self.tr("&Find in the help"))
        self.list.setAccessibleName(self.tr("Chapters"))
        self._words = {}
        for number, chapter in enumerate(Chapter):
            self.list.item(number).setText(chapter_title(chapter))
        self._show_text()
        if self.search.text():
            self._find(self.search.text())  # the same word is elsewhere, or nowhere, in another language
        self.text.verticalScrollBar().setValue(place)

    def _show_text(self) -> None:
        palette, size = self.palette(), icon_size()
        self.text.clear()
        for mark in set(Mark) - {Mark.NONE}:
            shape = mark_pixmap(mark, mark_color(mark, palette), size, self.devicePixelRatioF())
            self.text.document().addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"mark:{mark}"), shape)
        self._measure()
        self.text.setHtml(chapter_text(self.chapter, self._menus()))
        self.text.setAccessibleName(chapter_title(self.chapter))
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        if self.search.text():
            self.text.find(self.search.text())

    def _measure(self) -> None:
        """In the size of the letters in force."""
        letter = self.fontMetrics().averageCharWidth()
        self.text.setTabStopDistance(_SECOND_COLUMN * letter)
        self.text.document().setIndentWidth(_INDENT * letter)
        self.text.document().setDocumentMargin(SPACE_LARGE)

    def _find(self, wanted: str) -> None:
        """List the chapters in which a text is, all of them where it is nowhere, and go to its first place."""
        self._words = self._words or {chapter: self._words_of(chapter) for chapter in Chapter}
        found = [wanted.casefold() in words for words in self._words.values()]
        for number, there in enumerate(found):
            self.list.item(number).setHidden(any(found) and not there)
        missed = self.tr("“{text}” is nowhere in the help.").format(text=isolate(wanted))
        self.message.show_text("" if any(found) else missed, StateColor.REFUSED, aloud=True)
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        if self.list.currentItem().isHidden():
            self.list.setCurrentRow(found.index(True))
        else:
            self.text.find(wanted)

    def _words_of(self, chapter: Chapter) -> str:
        text = chapter_text(chapter, self._menus())
        return QTextDocumentFragment.fromHtml(text).toPlainText().casefold()

    def _find_next(self) -> None:
        """Go to the next place, in the next chapter that has one where this one has no more."""
        if self.message.text() or not self.search.text() or self.text.find(self.search.text()):
            return
        shown = [number for number in range(self.list.count()) if not self.list.item(number).isHidden()]
        here = shown.index(self.list.currentRow())
        following = shown[(here + 1) % len(shown)]
        if following == self.list.currentRow():
            self._show_text()
        self.list.setCurrentRow(following)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.FontChange):
            place = self.text.verticalScrollBar().value()
            self._show_text()
            self.text.verticalScrollBar().setValue(place)
