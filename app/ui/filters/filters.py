"""The filter in force of each connection: chosen, shown as chips, kept, and asked of the platform."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog

from app.commands.preferences import name_for
from app.domain.connection import Connection
from app.domain.filter import Filter, FilterPart, from_text, to_text
from app.domain.merge import Snapshot
from app.ui.filters.filter_dialog import FilterDialog, Offered
from app.ui.filters.inquiring import Inquiring
from app.ui.filters.inquiry_words import InquiryDeed, inquiry_line
from app.ui.filters.known import know, subscriptions_of, types_of
from app.ui.filters.saved_deeds import SavedDeeds
from app.ui.loop import ask
from app.ui.parts.announcer import Weight
from app.ui.parts.language import follow_language
from app.ui.parts.words import value_text
from app.ui.programs.columns import chain_text
from app.ui.programs.sifting import Filtering

if TYPE_CHECKING:
    from app.ui.window.main_window import MainWindow

_FILTER = "filter"  # the preference of each connection


class Filters(QObject):
    """Each connection has its own; it outlives refresh, switch and restart."""

    altered = Signal()  # another filter is in force for the connection shown

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._wanted: dict[str, Filter] = {}
        self._known: frozenset[str] = frozenset()
        self._deed = InquiryDeed.NONE
        self.inquiring = Inquiring(window.commands, self)
        self.saved = SavedDeeds(window)
        self._connect()
        follow_language(self._show_filter)

    def _connect(self) -> None:
        window, present, chips = self._window, self._window.present, self._window.chips
        present.connection_changed.connect(self._show_connection)
        present.snapshot_changed.connect(self._follow_snapshot)
        present.status_changed.connect(self._show_stand)
        present.connections_changed.connect(self._forget_gone)
        self.inquiring.changed.connect(self._show_stand)
        self.saved.chosen.connect(self.put)
        chips.removed.connect(lambda part: self.put(self.wanted.without(FilterPart(part))))
        chips.cleared.connect(self.clear)
        chips.line_pressed.connect(self._take_deed)
        chips.left.connect(window.start_search)
        window.closed.connect(self.inquiring.drop)

    @property
    def wanted(self) -> Filter:
        """The filter of the connection shown."""
        return self._of(self._window.present.connection_id)

    def put(self, wanted: Filter) -> None:
        """Another filter for the connection shown; it is kept."""
        if wanted != self.wanted:
            self._window.page.commit_open_editor()
            self._keep(self._window.present.connection_id, wanted)
            self._show_filter()
            self.altered.emit()

    def _keep(self, connection_id: str, wanted: Filter) -> None:
        self._wanted[connection_id] = wanted
        kept = self._window.commands.preferences.keep({name_for(connection_id, _FILTER): to_text(wanted)})
        self._window.errands.run(kept, "keep filter")

    def clear(self) -> None:
        """Search for nothing, and show every active program."""
        self._window.search.clear()
        self.put(Filter())

    def open(self) -> None:
        """Open the filter panel."""
        if self._window.present.snapshot is not None:
            self._window.display.return_to_programs()
            self._window.errands.open(self._ask_for_filter(self._window.present.snapshot), "filter")

    async def _ask_for_filter(self, snapshot: Snapshot) -> None:
        dialog = FilterDialog(self.wanted, await self._offered(snapshot), self._window)
        if await ask(dialog) != QDialog.DialogCode.Accepted:
            return
        if self._window.present.connection_id == snapshot.connection.connection_id:
            self.put(dialog.wanted)
        else:  # a press on a notification brought another one to the front
            self._keep(snapshot.connection.connection_id, dialog.wanted)

    async def _offered(self, snapshot: Snapshot) -> Offered:
        """What the list holds, and what is asked for already."""
        connection, wanted, known = snapshot.connection, self.wanted, await know(snapshot.rows)
        types = dict.fromkeys((*types_of(known), *wanted.types))
        subscriptions = dict.fromkeys((*subscriptions_of(known), *wanted.subscriptions))
        chains = dict.fromkeys((*sorted(known.chains), *wanted.chains))
        return Offered(
            [(one, value_text(one)) for one in types],
            [(one, value_text(one)) for one in subscriptions],
            [(one, chain_text(one, connection)) for one in chains] if len(chains) > 1 or wanted.chains else [],
            await self._window.commands.inquiries.zone(connection),
        )

    # What is shown

    def _of(self, connection_id: str) -> Filter:
        if connection_id not in self._wanted:
            kept = self._window.commands.preferences.get(name_for(connection_id, _FILTER))
            self._wanted[connection_id] = from_text(kept)
        return self._wanted[connection_id]

    def _show_connection(self, connection_id: str) -> None:
        """Before its snapshot is shown, so that no row is shown that is hidden at once."""
        self.inquiring.drop()
        if connection_id:
            self._window.page.set_filter(connection_id, Filtering(self.wanted))

    def _follow_snapshot(self, snapshot: Snapshot) -> None:
        self.inquiring.follow(snapshot, self.wanted)
        self._show_chips(snapshot.connection)

    def _show_filter(self) -> None:
        snapshot = self._window.present.snapshot
        if snapshot is not None:
            self._follow_snapshot(snapshot)
            self._show_stand()

    def _show_chips(self, connection: Connection) -> None:
        wanted = self.wanted
        self._window.chips.show_filter(wanted, connection)
        number = len(wanted.in_force)
        text = self.tr("Filter · %Ln", "", number) if number else self.tr("Filter")
        self._window.actions_.filter.setIconText(text)

    def _show_stand(self) -> None:
        """Say how the inquiry stands, and show the programs that it named."""
        present, stand = self._window.present, self.inquiring.stand
        if present.snapshot is None:
            return
        line = inquiry_line(stand, present.status)
        self._deed = line.deed
        if line.text != self._window.chips.said.text():
            self._window.announcer.say(line.text, Weight.PROGRESS)
        self._window.chips.show_line(line)
        unheard = self.wanted.has_days and self.inquiring.answer is None
        unanswered = (line.text or self.tr("Asking the platform…")) if unheard else ""
        self._window.page.set_filter(present.connection_id, Filtering(self.wanted, self.inquiring.found, unanswered))

    def _take_deed(self) -> None:
        if self._deed is InquiryDeed.STOP:
            self.inquiring.stop()
        elif self._deed is InquiryDeed.AGAIN:
            self.inquiring.again()
            if self._window.present.status.pause:
                self._window.refresh()  # which tries the connection itself again

    def _forget_gone(self, connections: tuple[Connection, ...]) -> None:
        known = frozenset(connection.connection_id for connection in connections)
        for gone in self._known - known:
            self._wanted.pop(gone, None)
        self._known = known
