"""Where the keys go: a ring around the control that has them, alike for every kind of control and every theme."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPalette, QRegion
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QMenuBar, QWidget
from shiboken6 import isValid

from app.ui.parts.contrast import MARK_CONTRAST, apart

RING_WIDTH = 2  # px
_GAP = 1  # px, between the control and its ring
_GROUNDS = (QPalette.ColorRole.Window, QPalette.ColorRole.Base, QPalette.ColorRole.AlternateBase)
_MOVING = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide})
_COLORING = frozenset({QEvent.Type.ApplicationPaletteChange, QEvent.Type.PaletteChange})


def ring_color(palette: QPalette) -> QColor:
    """That of what is chosen, so dark or so light that it stands out from windows and lists."""
    grounds = (palette.color(role) for role in _GROUNDS)
    return apart(palette.color(QPalette.ColorRole.Highlight), *grounds, least=MARK_CONTRAST)


class FocusRing(QWidget):
    """That of one window, over all that is in it. Lists and tables show their current line in its place."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._control: QWidget | None = None
        self._watched: list[QWidget] = []  # the control, and all that it is in
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAutoFillBackground(True)
        self._tint()
        self.hide()

    def follow(self, control: QWidget | None) -> None:
        """Stand around this control from now on, or (None) around none."""
        for one in filter(isValid, self._watched):
            one.removeEventFilter(self)
        self._control, self._watched = control, []
        while control is not None:
            control.installEventFilter(self)
            self._watched.append(control)
            control = control.parentWidget() if control is not self._window else None
        if isinstance(self._control, QAbstractItemView):
            self._control.selectionModel().currentChanged.connect(self._place)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVING:
            self._place()
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _COLORING:
            self._tint()

    def _tint(self) -> None:
        palette, color = QPalette(), ring_color(QApplication.palette())
        if self.palette().color(QPalette.ColorRole.Window) != color:
            palette.setColor(QPalette.ColorRole.Window, color)
            self.setPalette(palette)

    def _place(self) -> None:
        control = self._control
        if control is None or not isValid(control) or not control.isVisible() or _shows_itself(control):
            self.hide()
            return
        reach = _GAP + RING_WIDTH
        area = _on(self._window, control).adjusted(-reach, -reach, reach, reach)
        for one in self._watched[1:]:
            if isinstance(one.parentWidget(), QAbstractScrollArea):
                area &= _on(self._window, one)
        area &= self._window.rect()
        self.setGeometry(area)
        inner = self.rect().adjusted(RING_WIDTH, RING_WIDTH, -RING_WIDTH, -RING_WIDTH)
        self.setMask(QRegion(self.rect()) - QRegion(inner))
        self.setVisible(inner.isValid())
        self.raise_()


class FocusRings(QObject):
    """Puts a ring into each window whose controls get the keys."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._ring: FocusRing | None = None
        application.focusChanged.connect(self._follow)

    def _follow(self) -> None:
        """Takes no widgets: one that is just being destroyed is no longer to be touched."""
        control = QApplication.focusWidget()
        ring = _ring_of(control.window()) if control is not None and not control.isWindow() else None
        if self._ring is not None and self._ring is not ring and isValid(self._ring):
            self._ring.follow(None)
        self._ring = ring
        if ring is not None:
            ring.follow(control)


def _ring_of(window: QWidget) -> FocusRing:
    return cast("FocusRing | None", window.findChild(FocusRing)) or FocusRing(window)


def _on(window: QWidget, control: QWidget) -> QRect:
    return QRect(control.mapTo(window, QPoint()), control.size())


def _shows_itself(control: QWidget) -> bool:
    """Whether it is a list with a current line, around which its delegate paints the ring, or a menu bar in use."""
    at_line = isinstance(control, QAbstractItemView) and control.currentIndex().isValid()
    return at_line or isinstance(control, QMenuBar)
