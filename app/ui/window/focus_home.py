"""Where the keys go when the control that had them goes: to the view that is shown."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget
from shiboken6 import isValid


class FocusHome(QObject):
    """Qt would let the keys go to whatever comes next, which may be a button that sends or deletes."""

    def __init__(self, window: QWidget, go_home: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._go_home = go_home
        self._last: QWidget | None = None  # of the window, that had the keys
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow)

    def _follow(self) -> None:
        """Takes no widgets: one that is just being destroyed is no longer to be touched."""
        focused = QApplication.focusWidget()
        if focused is None or focused.window() is not self._window:
            return  # the window waits behind another, and has the keys again once that is closed
        before, self._last = self._last, focused
        if before is not None and _is_gone(before):
            self._last = None  # home is where it is, whatever becomes of that
            self._go_home()


def _is_gone(control: QWidget) -> bool:
    """Whether the keys left a control because they had to; what stands in a cell goes when it is left."""
    if not isValid(control):
        return True
    place = control.parentWidget()
    in_cell = place is not None and isinstance(place.parentWidget(), QAbstractItemView)
    return not in_cell and not (control.isVisible() and control.isEnabled())
