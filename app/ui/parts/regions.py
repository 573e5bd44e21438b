"""Moving between the regions of the window by one key."""

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
    """Give the focus to a region: to its table, else to what was made first in it, where there is anything.

    The chain of Tab itself is not walked: by `nextInFocusChain`, PySide loses buttons that Qt has made.
    """
    takers = (one for one in (*region.findChildren(QTableView), *region.findChildren(QWidget)) if _takes_focus(one))
    target = region if region.focusPolicy() != Qt.FocusPolicy.NoFocus else next(takers, region)
    target.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _takes_focus(widget: QWidget) -> bool:
    by_tab = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(by_tab) and widget.isVisible() and widget.isEnabled()


def _holds(region: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (focused is region or region.isAncestorOf(focused))
