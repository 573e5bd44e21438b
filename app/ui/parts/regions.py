"""Moving between the regions of the window by one key, and going back to where the keys were."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QTableView, QWidget
from shiboken6 import isValid


class Regions(QObject):
    """The regions in the order in which they stand; those where nothing takes the keys now are passed over."""

    def __init__(self, regions: tuple[QWidget, ...], window: QWidget) -> None:
        super().__init__(window)
        self._regions = regions

    def step(self, distance: int) -> None:
        """Go that many regions on, round about; from outside of all of them to the first."""
        shown = [region for region in self._regions if _taker(region) is not None]
        focused = QApplication.focusWidget()
        here = [place for place, region in enumerate(shown) if _holds(region, focused)]
        if shown:
            focus_in(shown[(here[0] + distance) % len(shown) if here else 0])


def focus_in(region: QWidget) -> None:
    """Give the focus to a region: to its table, else to what was made first in it, where there is anything."""
    (_taker(region) or region).setFocus(Qt.FocusReason.ShortcutFocusReason)


def focus_again(control: QWidget | None) -> None:
    """Give the focus back to a control that had it before it was taken out of use for a while."""
    if control is not None and isValid(control) and _is_usable(control):
        control.setFocus(Qt.FocusReason.OtherFocusReason)


def _taker(region: QWidget) -> QWidget | None:
    """What takes the focus in a region.

    The chain of Tab itself is not walked: by `nextInFocusChain`, PySide loses buttons that Qt has made.
    """
    if region.focusPolicy() != Qt.FocusPolicy.NoFocus and _is_usable(region):
        return region
    inside = (*region.findChildren(QTableView), *region.findChildren(QWidget))
    return next((one for one in inside if one.focusPolicy() & Qt.FocusPolicy.TabFocus and _is_usable(one)), None)


def _is_usable(control: QWidget) -> bool:
    return control.isVisible() and control.isEnabled()


def _holds(region: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and (focused is region or region.isAncestorOf(focused))
