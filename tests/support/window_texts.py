"""Every text that a window holds, seen or only said; and what in a text is neither translated nor data."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields, is_dataclass
from enum import Enum
from html import unescape

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QLocale, QModelIndex, QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QDialog,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from tests.support.made_up import MARKS

Text = tuple[str, str]  # where it stands, and what it says

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.WhatsThisRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
_MOST_ROWS = 60  # of a model: the others are of the same kinds
# What was translated, also where a long text is cut: its end is missing.
_MARKED = {name: re.compile(f"{begin}[^{begin}{end}]*(?:{end}|…)") for name, (begin, end) in MARKS.items()}
_CUT = re.compile(r"[\w][^\u2068\u2069\u202c⟧]*(?=…)")
_TAG = re.compile(r"<[^>]*>")
_WORDS = re.compile(r"[^\W\d_]+")


def texts_of(root: QWidget) -> Iterator[Text]:
    """All texts of a window or dialog, of what stands in it, of its actions and of the models shown in it."""
    for widget in _within(root):
        where = f"{type(root).__name__} > {type(widget).__name__} {widget.objectName()}".strip()
        for said in _widget_texts(widget):
            yield where, said
        for action in (*widget.actions(), *widget.findChildren(QAction, options=_DIRECT)):
            for said in _action_texts(action):
                yield f"{type(root).__name__} > action of {type(widget).__name__}", said


def _action_texts(action: QAction) -> Iterator[str]:
    yield from (action.statusTip(), action.whatsThis())
    for said in (action.text(), action.iconText(), action.toolTip()):
        yield said.partition("\t")[0]  # behind it stand the keys, in menus that Qt makes


def _within(root: QWidget) -> Iterator[QWidget]:
    """A window and what stands in it, without the dialogs over it."""
    yield root
    for child in root.findChildren(QWidget, options=_DIRECT):
        if not isinstance(child, QDialog):
            yield from _within(child)


def _widget_texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.whatsThis())
    yield from (widget.accessibleName(), widget.accessibleDescription())
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QGroupBox() | QMenu():
            yield widget.title()
        case QLineEdit():
            yield widget.placeholderText()
            yield widget.text() if widget.isReadOnly() else ""
        case QTextEdit() | QPlainTextEdit():
            yield widget.placeholderText()
            yield widget.toPlainText() if widget.isReadOnly() else ""
        case QComboBox():
            yield widget.placeholderText()
            yield from _model_texts(widget.model())
        case QAbstractItemView():
            yield from _model_texts(widget.model())
        case QAbstractSpinBox():
            yield widget.text()


def _model_texts(model: QAbstractItemModel | None, parent: QModelIndex = QModelIndex()) -> Iterator[str]:
    if model is None:
        return
    columns = range(1 if isinstance(model, QAbstractListModel) else model.columnCount(parent))
    for role in _ROLES:
        for column in columns:
            yield _said(model.headerData(column, Qt.Orientation.Horizontal, role))
    for row in range(min(model.rowCount(parent), _MOST_ROWS)):
        for column in columns:
            index = model.index(row, column, parent)
            yield from (_said(model.data(index, role)) for role in _ROLES)
        yield from _model_texts(model, model.index(row, 0, parent))


def _said(value: object) -> str:
    return value if isinstance(value, str) else ""


def strings_in(thing: object) -> Iterator[str]:
    """Every text in a value of the domain, which is data: words of ours stand in enumerations."""
    if isinstance(thing, str) and not isinstance(thing, Enum):
        yield thing
    elif is_dataclass(thing):
        for each in fields(thing):
            yield from strings_in(getattr(thing, each.name))
    elif isinstance(thing, Mapping):
        yield from strings_in((*thing.keys(), *thing.values()))
    elif isinstance(thing, Iterable) and not isinstance(thing, str | bytes):
        for one in thing:
            yield from strings_in(one)


def formats() -> Iterator[str]:
    """What the language in force itself writes into days and times."""
    locale = QLocale()
    yield from (locale.amText(), locale.pmText(), "UTC")
    for kind in (QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat, QLocale.FormatType.NarrowFormat):
        for day in range(1, 8):
            yield from (locale.dayName(day, kind), locale.standaloneDayName(day, kind))
        for month in range(1, 13):
            yield from (locale.monthName(month, kind), locale.standaloneMonthName(month, kind))


def keys_in(root: QObject) -> Iterator[str]:
    """The keys of actions, as Qt writes them."""
    for action in root.findChildren(QAction):
        yield from (key.toString(key.SequenceFormat.NativeText) for key in action.shortcuts())


def untranslated(text: str, data: Iterable[str], spoken: str) -> str:
    """The words in a text that are neither translated into the made-up language nor data."""
    left = unescape(_TAG.sub(" ", text)) if text.startswith("<") else text
    known = sorted(data, key=len, reverse=True)
    left = _CUT.sub(lambda cut: " " if any(one.startswith(cut[0]) for one in known) else cut[0], left)
    for one in known:
        if one in left:
            left = re.sub(rf"(?<![^\W_]){re.escape(one)}(?![^\W_])", " ", left)
    before = ""
    while before != left:
        before, left = left, _MARKED[spoken].sub(" ", left)
    return " ".join(_WORDS.findall(left))
