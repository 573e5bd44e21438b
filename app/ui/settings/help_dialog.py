"""Says every key, as the menus have it, and what the marks of the first column say."""

from collections.abc import Iterable, Mapping, Sequence
from html import escape

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QAction, QKeySequence, QTextDocument
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QWidget

from app.ui.parts.form_field import make_buttons
from app.ui.parts.look import ICON_SIZE, Mark, mark_color, mark_pixmap, mark_word
from app.ui.parts.stacking import stack_padded
from app.ui.parts.words import plain, translate
from app.ui.programs.columns import mark_meaning

_SIZE = (560, 520)  # px
_NATIVE = QKeySequence.SequenceFormat.NativeText


class HelpDialog(QDialog):
    """The keys are asked of the actions themselves, so that no other is ever told."""

    def __init__(self, menus: Mapping[str, Sequence[QAction]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._menus = menus
        self.setWindowTitle(self.tr("Keys and marks"))
        self.text = QTextBrowser(self)
        self.text.setAccessibleName(self.tr("Keys and marks"))
        self.text.setTabChangesFocus(True)
        buttons = make_buttons(self, QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        stack_padded(self, self.text, buttons)
        self.resize(*_SIZE)
        self._write()
        self.text.setFocus()  # so that the arrows read on

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._write()

    def _write(self) -> None:
        place, palette = self.text.verticalScrollBar().value(), self.palette()
        self.text.clear()
        for mark in _marks():
            shape = mark_pixmap(mark, mark_color(mark, palette), ICON_SIZE, self.devicePixelRatioF())
            self.text.document().addResource(QTextDocument.ResourceType.ImageResource, QUrl(f"mark:{mark}"), shape)
        keys = [_table(plain(title), _keys_of(actions)) for title, actions in self._menus.items()]
        self.text.setHtml("".join((*keys, _table(self.tr("In the table"), _table_keys()), _table_of_marks())))
        self.text.verticalScrollBar().setValue(place)


def _marks() -> list[Mark]:
    return [mark for mark in Mark if mark is not Mark.NONE]


def _keys_of(actions: Iterable[QAction]) -> list[tuple[str, str]]:
    found = [(action, [key.toString(_NATIVE) for key in action.shortcuts()]) for action in actions]
    return [(plain(action.text()), ", ".join(keys)) for action, keys in found if keys]


def _table_keys() -> list[tuple[str, str]]:
    enter, escape_key, menu = (QKeySequence(key).toString(_NATIVE) for key in ("Return", "Esc", "Shift+F10"))
    return [
        (translate("HelpDialog", "Go to the next name that begins so"), translate("HelpDialog", "letters")),
        (translate("HelpDialog", "Menu of the row"), menu),
        (translate("HelpDialog", "Keep what was typed into a cell"), enter),
        (translate("HelpDialog", "Put back what was in the cell; clear the search"), escape_key),
    ]


def _table(title: str, rows: Iterable[tuple[str, str]]) -> str:
    lines = "".join(f"<tr><td width='70%'>{escape(what)}</td><td>{escape(keys)}</td></tr>" for what, keys in rows)
    return f"<h4>{escape(title)}</h4><table width='100%' cellpadding='2'>{lines}</table>" if lines else ""


def _table_of_marks() -> str:
    title = escape(translate("HelpDialog", "Marks in the first column"))
    lines = (
        f"<tr><td><img src='mark:{mark}'>&nbsp;</td><td>{escape(mark_word(mark))}&nbsp;&nbsp;</td>"
        f"<td>{escape(mark_meaning(mark))}</td></tr>"
        for mark in _marks()
    )
    return f"<h4>{title}</h4><table cellpadding='2'>{''.join(lines)}</table>"
