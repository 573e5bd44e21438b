"""How things look: tinted icons, marks of changes, the six state colours, spacing."""

from enum import StrEnum
from functools import cache, lru_cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QGuiApplication,
    QIcon,
    QPainter,
    QPalette,
    QPixmap,
    QTransform,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from app.domain.change import ENDED, UNSENT, Change, Kind, Reason, State, renames
from app.domain.merge import Row
from app.domain.program import ProgramState
from app.ui.parts.contrast import apart, mixed, wants_contrast
from app.ui.parts.measures import icon_size

SPACE_SMALL, SPACE, SPACE_LARGE = 4, 8, 16  # px: inside a group, between controls, around a page
ROW_HEIGHT = 30  # px: the least height of a table row
FORM_WIDTH = 480  # px: the most that a form is wide

_ICON_NAME = "loyalty_icon"  # the dynamic property that remembers which icon a button or action shows
_DRAWN_FOR = "loyalty_look"  # the one of a window that remembers for which look its icons were drawn


class StateColor(StrEnum):
    """The six state colours. Never the only sign: a word and a shape stand beside them."""

    ADDED = "added"
    CHANGED = "changed"
    REMOVED = "removed"
    WAITING = "waiting"
    REFUSED = "refused"
    ASKING = "asking"


_LIGHT = dict(zip(StateColor, ("#1a7f37", "#0b5cad", "#b3261e", "#5a5a62", "#8f5200", "#7b3fa8"), strict=True))
_DARK = dict(zip(StateColor, ("#6fce85", "#7ab8ff", "#ff9d94", "#bcbcc4", "#ffb74d", "#d3a4ff"), strict=True))
_LIGHT_HIGH = dict(zip(StateColor, ("#00501a", "#003a78", "#8b0000", "#303030", "#5c3600", "#4a0080"), strict=True))
_DARK_HIGH = dict(zip(StateColor, ("#9dffb0", "#b3d9ff", "#ffc4be", "#ededed", "#ffdca0", "#ecd4ff"), strict=True))


class Mark(StrEnum):
    """What a row, or an entry of the Changes view, is marked as."""

    NONE = ""
    NEW = "new"
    RENAMED = "renamed"
    CHANGED = "changed"
    TO_DELETE = "to_delete"
    WAITING = "waiting"
    SENDING = "sending"
    REFUSED = "refused"
    CONFLICT = "conflict"
    TWIN = "twin"
    UNKNOWN = "unknown"
    QUESTION = "question"
    DELETED = "deleted"
    UNSEEN = "unseen"


_SHAPES: dict[Mark, tuple[str, StateColor]] = {
    Mark.NEW: ("plus", StateColor.ADDED),
    Mark.RENAMED: ("pencil", StateColor.CHANGED),
    Mark.CHANGED: ("square-pen", StateColor.CHANGED),
    Mark.TO_DELETE: ("minus", StateColor.REMOVED),
    Mark.WAITING: ("clock", StateColor.WAITING),
    Mark.SENDING: ("refresh-cw", StateColor.WAITING),
    Mark.REFUSED: ("circle-alert", StateColor.REFUSED),
    Mark.CONFLICT: ("arrow-left-right", StateColor.ASKING),
    Mark.TWIN: ("copy", StateColor.ASKING),
    Mark.UNKNOWN: ("circle-question-mark", StateColor.ASKING),
    Mark.QUESTION: ("message-circle-question-mark", StateColor.ASKING),
    Mark.DELETED: ("trash-2", StateColor.WAITING),
    Mark.UNSEEN: ("eye-off", StateColor.WAITING),
}

# What points to where a language goes on or comes from, or shows which side something is on.
_POINTING = frozenset({"undo-2", "redo-2", "send", "panel-right", "list-checks"})

_BY_STATE = {
    State.SENDING: Mark.SENDING,
    State.UNKNOWN: Mark.UNKNOWN,
    State.ASKING: Mark.QUESTION,
    State.REFUSED: Mark.REFUSED,
    State.CONFLICT: Mark.CONFLICT,
}
_BY_PROGRAM = {ProgramState.DELETED: Mark.DELETED, ProgramState.UNSEEN: Mark.UNSEEN}


def change_mark(change: Change) -> Mark:
    """The mark of a change."""
    if change.state in ENDED:
        return Mark.NONE
    if change.state in UNSENT:
        return Mark.WAITING if change.approved_at is not None else _wish_mark(change)
    if change.reason is Reason.LATE_TWIN:
        return Mark.TWIN
    return _BY_STATE[change.state]


def _wish_mark(change: Change) -> Mark:
    if change.kind is Kind.ADD:
        return Mark.NEW
    if change.kind is Kind.DELETE:
        return Mark.TO_DELETE
    return Mark.RENAMED if renames(change) else Mark.CHANGED


def row_mark(row: Row) -> Mark:
    """The mark of a row: that of its change, else what became of the program."""
    mark = change_mark(row.change) if row.change is not None else Mark.NONE
    return mark or _BY_PROGRAM.get(row.state, Mark.NONE)


def mark_word(mark: Mark) -> str:
    """The mark in one word, as it stands in its column."""
    words = {
        Mark.NONE: "",
        Mark.NEW: QCoreApplication.translate("Mark", "New"),
        Mark.RENAMED: QCoreApplication.translate("Mark", "Renamed"),
        Mark.CHANGED: QCoreApplication.translate("Mark", "Changed"),
        Mark.TO_DELETE: QCoreApplication.translate("Mark", "To delete"),
        Mark.WAITING: QCoreApplication.translate("Mark", "Waiting"),
        Mark.SENDING: QCoreApplication.translate("Mark", "Sending"),
        Mark.REFUSED: QCoreApplication.translate("Mark", "Refused"),
        Mark.CONFLICT: QCoreApplication.translate("Mark", "Conflict"),
        Mark.TWIN: QCoreApplication.translate("Mark", "Duplicate"),
        Mark.UNKNOWN: QCoreApplication.translate("Mark", "Unknown"),
        Mark.QUESTION: QCoreApplication.translate("Mark", "Question"),
        Mark.DELETED: QCoreApplication.translate("Mark", "Deleted"),
        Mark.UNSEEN: QCoreApplication.translate("Mark", "Not visible"),
    }
    return words[mark]


def mark_color(mark: Mark, palette: QPalette) -> QColor:
    """The colour of a mark's shape and word on the base colour of the palette."""
    return state_color(_SHAPES[mark][1], palette)


def mark_pixmap(mark: Mark, color: QColor, size: int, ratio: float) -> QPixmap:
    """The shape of a mark. `size` in device-independent px."""
    return tinted(_SHAPES[mark][0], color.rgba(), size, ratio)


def mark_icon(mark: Mark) -> QIcon:
    """The shape of a mark in a line of a table, selected or not."""
    palette, ratio = QGuiApplication.palette(), QGuiApplication.primaryScreen().devicePixelRatio()
    shape = QIcon(mark_pixmap(mark, mark_color(mark, palette), icon_size(), ratio))
    selected = palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText)
    shape.addPixmap(mark_pixmap(mark, selected, icon_size(), ratio), QIcon.Mode.Selected)
    return shape


def is_dark(palette: QPalette) -> bool:
    """Whether text is lighter than what it stands on."""
    return palette.text().color().lightnessF() > palette.base().color().lightnessF()


def state_color(role: StateColor, palette: QPalette) -> QColor:
    """A state colour, legible (4.5:1) on the base colour of the palette; stronger in high contrast."""
    dark = is_dark(palette)
    if wants_contrast():
        return apart(QColor((_DARK_HIGH if dark else _LIGHT_HIGH)[role]), palette.color(QPalette.ColorRole.Base))
    return QColor((_DARK if dark else _LIGHT)[role])


def dimmed(palette: QPalette) -> QColor:
    """Text that is there and not in use: fainter than the text of the palette, still legible (4.5:1)."""
    return mixed(palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base), 0.38)


def resource_path(*parts: str) -> Path:
    """The path of a file in `resources/`, in the source tree as in the frozen program."""
    return Path(__file__).parents[3].joinpath("resources", *parts)


def read_drawings() -> None:
    """Read every icon now: the files may be exchanged while the program runs."""
    for path in resource_path("icons").glob("*.svg"):
        _drawing(path.stem)


@cache
def _drawing(name: str) -> str:
    return resource_path("icons", f"{name}.svg").read_text(encoding="utf-8")


def tinted(name: str, rgba: int, size: int, ratio: float) -> QPixmap:
    """An icon drawn in one colour. `size` in device-independent px, `ratio` of the screen it is for."""
    return _painted(name, rgba, size, ratio, name in _POINTING and QGuiApplication.isRightToLeft())


@lru_cache(maxsize=512)
def _painted(name: str, rgba: int, size: int, ratio: float, mirrored: bool) -> QPixmap:
    color = QColor.fromRgba(rgba)
    drawing = _drawing(name).replace("currentColor", color.name())
    pixmap = QPixmap(QSize(size, size) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(color.alphaF())
    QSvgRenderer(QByteArray(drawing.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap.transformed(QTransform.fromScale(-1, 1)) if mirrored else pixmap


def icon(name: str) -> QIcon:
    """An icon in the text colours of the theme in force, for every screen that there is."""
    made = QIcon()
    for mode, rgba in _shades():
        for ratio in _ratios():
            made.addPixmap(tinted(name, rgba, icon_size(), ratio), mode)
    return made


def _shades() -> list[tuple[QIcon.Mode, int]]:
    palette = QApplication.palette()
    shades = (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active, QPalette.ColorRole.ButtonText),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText),
        (QIcon.Mode.Selected, QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText),
    )
    return [(mode, palette.color(group, role).rgba()) for mode, group, role in shades]


def _ratios() -> set[float]:
    """Device px per px, of each screen and as the windows on them have it."""
    screens, windows = QGuiApplication.screens(), QGuiApplication.topLevelWindows()
    return {screen.devicePixelRatio() for screen in screens} | {window.devicePixelRatio() for window in windows}


def name_icon(target: QAction | QAbstractButton, name: str) -> None:
    """Say which icon an action or a button has; `draw_icons` draws it once it is to be seen."""
    target.setProperty(_ICON_NAME, name)


def set_icon(target: QAction | QAbstractButton, name: str) -> None:
    """Give an action or a button an icon; `retint` on its window keeps it in the colours of the theme."""
    name_icon(target, name)
    _draw(target, name)


def draw_icons(shown: QWidget) -> None:
    """Draw the icons of a widget's actions that were not drawn before."""
    for action in shown.actions():
        name = action.property(_ICON_NAME)
        if name and action.icon().isNull():
            action.setIcon(icon(name))


def retint(root: QWidget) -> None:
    """Draw every icon below a widget anew that was drawn. For when the palette, the screen or the letters changed.

    A system tells of one change many times over; whoever is drawn for it already stays.
    """
    look = repr((_shades(), sorted(_ratios()), icon_size(), QGuiApplication.isRightToLeft()))
    if root.property(_DRAWN_FOR) == look:
        return
    root.setProperty(_DRAWN_FOR, look)
    for child in (root, *root.findChildren(QObject)):
        name = child.property(_ICON_NAME)
        if name and isinstance(child, QAction | QAbstractButton) and not child.icon().isNull():
            _draw(child, name)


def _draw(target: QAction | QAbstractButton, name: str) -> None:
    target.setIcon(icon(name))
    if isinstance(target, QAbstractButton):
        target.setIconSize(QSize(icon_size(), icon_size()))
