"""What the window does about saved filters: lists them, puts one in force, saves, renames and deletes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog

from app.domain.filter import Filter
from app.ui.filters.filter_menu import FilterMenu
from app.ui.filters.name_dialog import NameDialog
from app.ui.filters.saved_dialog import SavedDialog
from app.ui.filters.saved_filters import keep_saved, read_saved
from app.ui.loop import ask
from app.ui.parts.look import draw_icons
from app.ui.window.deeds import Deeds

if TYPE_CHECKING:
    from app.ui.window.main_window import MainWindow


class SavedDeeds(Deeds):
    """By the menu at the Filter button. A saved filter is for every connection."""

    chosen = Signal(object)  # Filter, to be put in force

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._preferences = window.commands.preferences
        actions = window.actions_
        self.menu = FilterMenu((actions.filter, actions.clear_filters), window.search)
        self.menu.aboutToShow.connect(self._fill_menu)
        self.menu.chosen.connect(self._choose)
        self.menu.save_requested.connect(self._save)
        self.menu.saved_requested.connect(self._show_saved)
        window.search.filter.setMenu(self.menu)
        draw_icons(window.search.filter)

    def _fill_menu(self) -> None:
        self.menu.show_filters(read_saved(self._preferences), self._window.filters.wanted)

    def _choose(self, name: str) -> None:
        saved = read_saved(self._preferences)
        if name in saved:
            self.chosen.emit(saved[name])

    def _save(self) -> None:
        self._errands.open(self._ask_for_name(self._window.filters.wanted), "save filter")

    async def _ask_for_name(self, wanted: Filter) -> None:
        dialog = NameDialog(read_saved(self._preferences), self._window)
        if await ask(dialog) == QDialog.DialogCode.Accepted:
            await keep_saved(self._preferences, {**read_saved(self._preferences), dialog.name: wanted})

    def _show_saved(self) -> None:
        self._errands.open(self._ask_for_saved(), "saved filters")

    async def _ask_for_saved(self) -> None:
        dialog = SavedDialog(read_saved(self._preferences), self._window)
        dialog.altered.connect(self._keep)
        await ask(dialog)

    def _keep(self, saved: dict[str, Filter]) -> None:
        self._errands.run(keep_saved(self._preferences, saved), "keep saved filters")
