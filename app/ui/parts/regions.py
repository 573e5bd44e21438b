"""Moving between the regions of the window by one key."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QTableView, QWidget


class Regions(QObject):
    """The regions in their order; those that are hidden or cannot be used now are passed over."""

    def __init__(self, regions: tuple[QWidget, ...], window: QWidget) -> None:
        super().__init__(window)
        self._regions = regions

    def step(self, distance: int) -> None:
        """Go that many regions on, round about; from outside of all of them to the first."""
        shown = [region for region in self._regions if region.isVisible() and region.isEnabled()]
        focused = QApplication.focusWidget()
        here = [place for place, region in enumerate(shown) if _holds(region, focused)]
        if shown:
            focus_in(shown[(here[0] + distance) % len(shown) if here else 0])


def focus_in(region: QWidget) -> None:
    """Give the focus to a region: to its table, else to what Tab reaches first in it, where there is anything."""
    takers = (one for one in (*region.findChildren(QTableView), *_in_order_of_tab(region)) if _takes_focus(one))
    target = region if region.focusPolicy() != Qt.FocusPolicy.NoFocus else next(takers, region)
    target.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _in_order_of_tab(region: QWidget) -> Iterator[QWidget]:
    widget = region.nextInFocusChain()
    while widget is not None and widget is not region:
        if region.isAncestorOf(widget):
            yield widget
        widget = widget.nextInFocusChain()


def _takes_focus(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isVisible() and widget.isEnabled()


def _holds(region: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (focused is region or region.isAncestorOf(focused))
