"""The menu at the Filter button: the panel, the saved filters, and what saves and clears."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from app.domain.filter import Filter
from app.ui.parts.look import draw_icons

_LONGEST = 60  # characters of a name


class FilterMenu(QMenu):
    """Made anew each time that it is opened; `own` are the actions that stand first."""

    chosen = Signal(str)  # the name of a saved filter
    save_requested = Signal()
    saved_requested = Signal()

    def __init__(self, own: tuple[QAction, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self._own = own

    def show_filters(self, named: Mapping[str, Filter], wanted: Filter) -> None:
        """List the saved filters; the one that is in force is ticked."""
        self.clear()
        self.addActions(self._own)
        self.addSeparator()
        for name, saved in named.items():
            entry = self.addAction(name[:_LONGEST].replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(saved == wanted)
            entry.triggered.connect(partial(self._choose, name))
        self.addSeparator()
        self._add(self.tr("&Save this filter…"), self.save_requested, bool(wanted.in_force))
        self._add(self.tr("Saved &filters…"), self.saved_requested, bool(named))
        draw_icons(self)

    def _add(self, text: str, requested: SignalInstance, able: bool) -> None:
        entry = self.addAction(text)
        entry.setEnabled(able)
        entry.triggered.connect(requested)

    def _choose(self, name: str, _checked: bool = False) -> None:
        self.chosen.emit(name)
