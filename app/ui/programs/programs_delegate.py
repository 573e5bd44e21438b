"""Paints the cells with their marks, and opens, keeps and closes the editors in them."""

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QHelpEvent, QIcon, QKeyEvent, QPalette
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from app.ui.parts.direction import as_written, left_to_right
from app.ui.parts.framed_delegate import FramedDelegate
from app.ui.parts.lines_model import Index
from app.ui.parts.look import Mark, dimmed, mark_color, mark_pixmap, row_mark
from app.ui.parts.measures import icon_size
from app.ui.programs.columns import COLUMNS, Column, is_dimmed, is_struck
from app.ui.programs.editors import ChoiceEditor, TextEditor, make_editor
from app.ui.programs.programs_model import ProgramsModel

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_OF_THE_CELL = frozenset({*_ENTER, Qt.Key.Key_Delete, Qt.Key.Key_Backspace})  # while one is open


class ProgramsDelegate(FramedDelegate):
    """Cells of the programs table."""

    opened = Signal(QWidget, QPersistentModelIndex)  # an editor stands in a cell
    closed = Signal(QWidget)  # it is gone

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Fill in what is painted. Qt's own way asks the model seven times a cell, which takes longer than painting."""
        model = index.model()
        assert isinstance(model, ProgramsModel)
        row, column = model.row_at(index.row()), COLUMNS[index.column()]
        assert isinstance(index, QModelIndex)
        option.index = index
        option.text = model.shown_text(row, column)
        option.features |= QStyleOptionViewItem.ViewItemFeature.HasDisplay
        option.textElideMode = Qt.TextElideMode.ElideRight
        if column is Column.MARK:
            _show_mark(option, row_mark(row))
            return
        if column in {Column.CODE, Column.ID} and option.text:
            option.text = left_to_right(option.text)
        elif column in {Column.NAME, Column.CHAIN}:
            option.text = as_written(option.text)
        if is_struck(row):
            option.font.setStrikeOut(True)
        if is_dimmed(row):
            _set_text_color(option, dimmed(option.palette))

    def helpEvent(self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: Index) -> bool:
        """Show a cell's text on hovering where it is cut, and what a mark means."""
        cut = self.sizeHint(option, index).width() > option.rect.width()
        return (cut or index.column() == Column.MARK) and super().helpEvent(event, view, option, index)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        model = index.model()
        assert isinstance(model, ProgramsModel)
        present = model.data(index, Qt.ItemDataRole.EditRole)
        editor = make_editor(Column(index.column()), present, model.connection.edition, parent)
        if isinstance(editor, ChoiceEditor):
            editor.activated.connect(self._keep_choice)
        self.opened.emit(editor, QPersistentModelIndex(index))
        return editor

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        super().destroyEditor(editor, index)
        self.closed.emit(editor)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, TextEditor):
            editor.setText(index.data(Qt.ItemDataRole.EditRole) or "")

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, TextEditor) and editor.hasAcceptableInput():
            model.setData(index, editor.text())
        elif isinstance(editor, ChoiceEditor):
            model.setData(index, editor.value())

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        editor.setGeometry(option.rect)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Say why a text cannot be kept, when the person means to leave its cell.

        Enter, Tab and Esc that end a composition leave it open. Keys that act on the whole row do so no more.
        """
        if _is_claimed(event):
            event.accept()
            return True
        if isinstance(editor, TextEditor) and editor.is_composing and _leaves(event):
            return True
        if _closes(event) and isinstance(editor, QWidget) and self.complains(editor):
            return event.type() is QEvent.Type.KeyPress
        return super().eventFilter(editor, event)

    def complains(self, editor: QWidget) -> bool:
        """Whether the text of an open cell cannot be kept; the editor then says why."""
        return isinstance(editor, TextEditor) and editor.complain()

    def keep(self, editor: QWidget) -> None:
        """Keep what stands in an open cell and close it."""
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, QStyledItemDelegate.EndEditHint.NoHint)

    def _keep_choice(self) -> None:
        editor = self.sender()
        assert isinstance(editor, QWidget)
        self.keep(editor)


def _closes(event: QEvent) -> bool:
    return event.type() is QEvent.Type.FocusOut or (_leaves(event) and not _is_key(event, Qt.Key.Key_Escape))


def _is_claimed(event: QEvent) -> bool:
    """Whether a key is asked for that would act on the row."""
    asked = event.type() is QEvent.Type.ShortcutOverride
    return asked and isinstance(event, QKeyEvent) and event.key() in _OF_THE_CELL


def _leaves(event: QEvent) -> bool:
    return _is_key(event, *_ENTER, Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape)


def _is_key(event: QEvent, *keys: Qt.Key) -> bool:
    return isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and event.key() in keys


def _show_mark(option: QStyleOptionViewItem, mark: Mark) -> None:
    if mark is Mark.NONE:
        return
    palette, selected = option.palette, bool(option.state & QStyle.StateFlag.State_Selected)
    color = mark_color(mark, palette)
    _set_text_color(option, color)
    if selected:
        color = palette.color(QPalette.ColorRole.HighlightedText)
    ratio = option.widget.devicePixelRatioF()
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
    option.icon = QIcon(mark_pixmap(mark, color, icon_size(), ratio))
    option.decorationSize = QSize(icon_size(), icon_size())


def _set_text_color(option: QStyleOptionViewItem, color: QColor) -> None:
    palette = option.palette
    palette.setBrush(QPalette.ColorRole.Text, QBrush(color))
    option.palette = palette
