"""A dialog that grows with its letters and with what is said in it, up to the size of the screen."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLayout

from app.ui.parts.look import SPACE
from app.ui.parts.measures import enlarge_targets, scaled

_ROOM = 0.9  # of the screen, at most


class GrowingDialog(QDialog):
    """The layout of a window asks for the height of wrapped lines only at their widest; this asks at the real width."""

    _least_width = 0  # px, with letters of the usual size

    def set_least_width(self, width: int) -> None:
        """Be so wide in any case, with letters of the usual size."""
        self._least_width = width
        self.setMinimumWidth(min(scaled(width), self._room.width()))

    def resize_scaled(self, width: int, height: int) -> None:
        """Be so large at first, with letters of the usual size."""
        self.resize(QSize(scaled(width), scaled(height)).boundedTo(self._room))

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Show:
            enlarge_targets(self)
        if event.type() is QEvent.Type.FontChange:
            self.set_least_width(self._least_width)
        done = super().event(event)
        if event.type() is QEvent.Type.Show:
            self.resize(self.size().boundedTo(self._room))
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Resize):
            self._grow()
        return done

    @property
    def _room(self) -> QSize:
        return self.screen().availableGeometry().size() * _ROOM

    def _grow(self) -> None:
        layout = self.layout()
        if layout is None:
            return
        self._turn_buttons(layout)
        if layout.hasHeightForWidth():
            needed = min(layout.totalMinimumHeightForWidth(self.width()), self._room.height())
            if needed != self.minimumHeight():
                self.setMinimumHeight(needed)

    def _turn_buttons(self, layout: QLayout) -> None:
        """Put buttons below one another that have no room side by side."""
        for box in self.findChildren(QDialogButtonBox):
            wide = sum(button.sizeHint().width() + SPACE for button in box.buttons())
            wanted = Qt.Orientation.Horizontal if wide <= self._room.width() else Qt.Orientation.Vertical
            if wanted is not box.orientation():
                box.setOrientation(wanted)
                layout.activate()
                self.resize(self.size().boundedTo(self._room))
