"""A dialog that grows with what is said in it, so that no line of a message is cut."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QDialog

_ROOM = 0.9  # of the screen's height, at most


class GrowingDialog(QDialog):
    """The layout of a window asks for the height of wrapped lines only at their widest; this asks at the real width."""

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.Show and self.height() > self._room:
            self.resize(self.width(), self._room)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show, QEvent.Type.Resize):
            self._grow()
        return done

    @property
    def _room(self) -> int:
        return round(self.screen().availableGeometry().height() * _ROOM)

    def _grow(self) -> None:
        layout = self.layout()
        if layout is not None and layout.hasHeightForWidth():
            needed = min(layout.totalMinimumHeightForWidth(self.width()), self._room)
            if needed != self.minimumHeight():
                self.setMinimumHeight(needed)
