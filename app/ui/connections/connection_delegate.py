"""Paints a connection in the list: its colour, name and environment, what waits there, and what holds it up."""

from PySide6.QtCore import QLocale, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from app.domain.status import Pause
from app.ui.connections.connection_color import connection_color
from app.ui.connections.standing import Standing, place_text
from app.ui.parts.framed_delegate import FramedDelegate
from app.ui.parts.lines_model import Index
from app.ui.parts.look import SPACE, SPACE_SMALL, StateColor, dimmed, state_color, tinted
from app.ui.parts.measures import icon_size
from app.ui.parts.words import isolate

STANDING_ROLE = Qt.ItemDataRole.UserRole  # -> Standing
_BAR = 5  # px: the colour of the connection


class ConnectionDelegate(FramedDelegate):
    """Two lines: the name with the counts behind it, and the environment with the sign of a pause."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.text = ""  # painted here; the style paints what is behind it

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, 2 * option.fontMetrics.height() + SPACE_SMALL + 2 * SPACE)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        standing: Standing = index.data(STANDING_ROLE)
        pen = _Pen(painter, option)
        pen.fill(QRect(0, 0, _BAR, option.rect.height()), connection_color(standing.connection, option.palette))
        _paint_name(pen, standing)
        _paint_place(pen, standing)


def _paint_name(pen: "_Pen", standing: Standing) -> None:
    end = pen.end
    if standing.held:
        end = pen.count(standing.held, "pencil", StateColor.CHANGED, end)
    if standing.needing:
        end = pen.count(standing.needing, "circle-alert", StateColor.REFUSED, end)
    pen.text(isolate(standing.name), SPACE, end, faint=False)


def _paint_place(pen: "_Pen", standing: Standing) -> None:
    top, end = SPACE + pen.height + SPACE_SMALL, pen.end
    if standing.status.pause is not Pause.NONE:
        end -= icon_size()
        sign = "wifi-off" if standing.status.pause is Pause.OFFLINE else "circle-pause"
        pen.picture(sign, StateColor.WAITING, QRect(end, top, icon_size(), pen.height))
        end -= SPACE
    pen.text(place_text(standing), top, end, faint=True)


class _Pen:
    """Paints parts of one line of the list, placed from its leading edge; on a selected one in the colour of that."""

    def __init__(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        self._painter = painter
        self._option = option
        self.height = option.fontMetrics.height()  # of a line of text
        self.end = option.rect.width() - SPACE
        self._selected = bool(option.state & QStyle.StateFlag.State_Selected)

    def fill(self, area: QRect, color: QColor) -> None:
        self._painter.fillRect(self._placed(area), color)

    def text(self, text: str, top: int, end: int, *, faint: bool) -> None:
        """A line of text behind the colour, cut where it would pass `end`."""
        area = QRect(_BAR + SPACE, top, end - _BAR - SPACE, self.height)
        cut = self._option.fontMetrics.elidedText(text, Qt.TextElideMode.ElideRight, area.width())
        self._painter.setPen(self._ink(dimmed(self._option.palette) if faint else self._plain()))
        flags = Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        aligned = QStyle.visualAlignment(self._option.direction, flags)
        self._painter.drawText(self._placed(area), aligned, cut)

    def picture(self, name: str, color: StateColor, area: QRect) -> None:
        ink = self._ink(state_color(color, self._option.palette))
        place = self._placed(area)
        pixmap = tinted(name, ink.rgba(), icon_size(), self._painter.device().devicePixelRatioF())
        self._painter.drawPixmap(place.x(), place.y() + (place.height() - icon_size()) // 2, pixmap)

    def count(self, number: int, name: str, color: StateColor, end: int) -> int:
        """A number behind its shape, on the first line and up to `end`; returns where what is before them ends."""
        digits = QLocale().toString(number)
        width = self._option.fontMetrics.horizontalAdvance(digits)
        self._painter.setPen(self._ink(state_color(color, self._option.palette)))
        area = QRect(end - width, SPACE, width, self.height)
        self._painter.drawText(self._placed(area), Qt.AlignmentFlag.AlignCenter, digits)
        begin = end - width - SPACE_SMALL - icon_size()
        self.picture(name, color, QRect(begin, SPACE, icon_size(), self.height))
        return begin - SPACE

    def _placed(self, area: QRect) -> QRect:
        """An area of the line as it is on the screen."""
        whole = self._option.rect
        return QStyle.visualRect(self._option.direction, whole, area.translated(whole.topLeft()))

    def _plain(self) -> QColor:
        return self._option.palette.color(QPalette.ColorRole.Text)

    def _ink(self, color: QColor) -> QColor:
        if not self._selected:
            return color
        active = bool(self._option.state & QStyle.StateFlag.State_Active)
        group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
        return self._option.palette.color(group, QPalette.ColorRole.HighlightedText)
