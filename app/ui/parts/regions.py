"""Moving between the regions of the window by one key."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QTableView, QWidget


class Regions(QObject):
    """The regions in their order; those that are hidden are passed over."""

    def __init__(self, regions: tuple[QWidget, ...], window: QWidget) -> None:
        super().__init__(window)
        self._regions = regions

    def step(self, distance: int) -> None:
        """Go that many regions on, round about; from outside of all of them to the first."""
        shown = [region for region in self._regions if region.isVisible()]
        focused = QApplication.focusWidget()
        here = [place for place, region in enumerate(shown) if _holds(region, focused)]
        if shown:
            focus_in(shown[(here[0] + distance) % len(shown) if here else 0])


def focus_in(region: QWidget) -> None:
    """Give the focus to a region: to its table or its first button, where it has one."""
    inner = [*region.findChildren(QTableView), *region.findChildren(QAbstractButton)]
    shown = [widget for widget in inner if widget.isVisible() and widget.focusPolicy() != Qt.FocusPolicy.NoFocus]
    target = region if region.focusPolicy() != Qt.FocusPolicy.NoFocus or not shown else shown[0]
    target.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _holds(region: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (focused is region or region.isAncestorOf(focused))
