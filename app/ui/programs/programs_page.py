"""The Programs page: a table for each connection, and what stands in its place while it has no lines."""

from PySide6.QtCore import QItemSelectionModel, QPoint, Signal
from PySide6.QtGui import QAction, QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.commands import Commands
from app.domain.errors import DeskError
from app.domain.merge import Row, Snapshot
from app.domain.program import ProgramState, Values
from app.domain.status import Status
from app.ui.loop import spawn
from app.ui.parts.empty_state import EmptyState
from app.ui.parts.regions import focus_in
from app.ui.parts.words import fault_text, translate
from app.ui.programs.arranging import keep_arrangement
from app.ui.programs.columns import Column
from app.ui.programs.emptiness import emptiness
from app.ui.programs.programs_model import ProgramsModel, edited_text
from app.ui.programs.programs_view import ProgramsView
from app.ui.programs.row_menu import RowMenu
from app.ui.programs.sifting import Filtering, Sifting


class ProgramsPage(QWidget):
    """Shows one connection at a time; each keeps its own selection, current line, place, order and widths."""

    selection_changed = Signal()
    counts_changed = Signal(int, int, int)  # visible, all, selected
    offer_taken = Signal(str)  # an Offer of the empty state

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._views: dict[str, ProgramsView] = {}
        self._view: ProgramsView | None = None
        self._status = Status()
        self._compact = False
        self._sifting = Sifting()
        self.menu = RowMenu(self)
        self._empty = EmptyState(self)
        self._empty.offered.connect(self.offer_taken)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    # What is shown

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show a connection: at first all of it, then what differs."""
        key = snapshot.connection.connection_id
        view = self._views.get(key) or self._make_view(snapshot)
        same = view is self._view
        if not same:
            self._switch_to(view)
        view.programs.following.show(snapshot, snapshot.differs if same else None)
        view.header.set_up(snapshot.connection)
        self._update()

    def show_status(self, status: Status) -> None:
        """Know the status of the connection that is shown, for the words of an empty table."""
        self._status = status
        self._update()

    def forget(self, connection_id: str) -> None:
        """Drop the table of a connection that was removed."""
        self._sifting.forget(connection_id)
        view = self._views.pop(connection_id, None)
        if view is None:
            return
        if view is self._view:
            self._view = None
            self._stack.setCurrentWidget(self._empty)
        self._stack.removeWidget(view)
        view.deleteLater()

    def set_search(self, text: str) -> None:
        """Show the programs in whose name, code or identifier every word of the text occurs."""
        self._sifting.search = text
        if self._view is not None:
            self._view.keep_open_cell()
            self._view.programs.search(text)

    def set_states(self, states: frozenset[ProgramState]) -> None:
        """Show active programs, deleted ones, or both."""
        self._sifting.choose_states(states)
        if self._view is not None:
            self._view.keep_open_cell()
            self._sift(self._view)

    def set_filter(self, connection_id: str, filtering: Filtering) -> None:
        """Show those programs of a connection that a filter lets through."""
        self._sifting.put(connection_id, filtering)
        view = self._views.get(connection_id)
        if view is not None:
            self._sift(view)
        self._update()

    def set_compact(self, compact: bool) -> None:
        """Make the lines of every table low, or of the usual height."""
        self._compact = compact
        for view in self._views.values():
            view.set_compact(compact)

    def set_actions(self, actions: list[QAction]) -> None:
        """The entries of the menu of a row."""
        self.menu.addActions(actions)

    # What is selected

    def selected_rows(self) -> tuple[Row, ...]:
        """The selected rows, from top to bottom."""
        return self._view.chosen_rows() if self._view is not None else ()

    def select_all_visible(self) -> None:
        """Select every program that is shown."""
        if self._view is not None:
            self._view.selectAll()

    def copy_rows(self) -> None:
        """Put the selected rows on the clipboard as tab-separated values."""
        if self._view is not None and self._view.chosen_count():
            QGuiApplication.clipboard().setText(self._view.chosen_text())

    def reveal(self, key: str) -> None:
        """Select a program and scroll to it."""
        if self._view is not None:
            self._view.reveal(key)

    def enter(self) -> None:
        """Go to the table from the search over it; where nothing is selected, its current line is: keys act on that."""
        focus_in(self)
        view = self._view
        if view is not None and not view.chosen_count() and view.currentIndex().isValid():
            rows = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
            view.selectionModel().select(view.currentIndex(), rows)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Go on to the table where it came while another window was the active one."""
        focus_in(self)

    # Editing

    def begin_rename(self) -> None:
        """Open the name of the program that is selected."""
        if self._view is not None:
            self._view.setFocus()
            self._view.open_cell(Column.NAME)

    @property
    def is_editing(self) -> bool:
        """Whether a cell is open."""
        return self._view is not None and self._view.is_editing

    def commit_open_editor(self) -> bool:
        """Keep the text of an open cell. False if it cannot be kept: then the cell stays open and says why."""
        if self._view is None or self._view.keep_open_cell():
            return True
        self._view.go_to_open_cell()
        return False

    def _rename(self, key: str, column: int, wanted: Values, seen: Values) -> None:
        view = self._view
        if view is not None:
            spawn(self._update_program(view, key, Column(column), wanted, seen), "rename")

    async def _update_program(self, view: ProgramsView, key: str, column: Column, wanted: Values, seen: Values) -> None:
        connection_id = view.programs.connection.connection_id
        try:
            await self._commands.update(connection_id, key, wanted, seen)
        except DeskError as error:
            view.programs.following.reread(key)
            view.reopen(key, column, edited_text(wanted, column) or "", fault_text(error))

    def _make_view(self, snapshot: Snapshot) -> ProgramsView:
        model = ProgramsModel(snapshot.connection, self)
        view = ProgramsView(model, self._stack)
        model.setParent(view)
        view.set_compact(self._compact)
        keep_arrangement(view, self._commands.preferences)
        model.edited.connect(self._rename)
        model.changed.connect(self._update)
        model.following.caught_up.connect(self._update)
        model.layoutChanged.connect(self._update)
        view.selectionModel().selectionChanged.connect(self._update)
        view.menu_requested.connect(self._open_menu)
        view.editing_changed.connect(self.selection_changed)
        self._views[snapshot.connection.connection_id] = view
        self._stack.addWidget(view)
        self.setTabOrder(self._empty.button, view)  # else Tab would come to it after all that was made before it
        return view

    def _switch_to(self, view: ProgramsView) -> None:
        self.commit_open_editor()
        self._view = view
        view.programs.search(self._sifting.search)
        self._sift(view)

    def _sift(self, view: ProgramsView) -> None:
        view.programs.sift(self._sifting.sieve(view.programs.connection.connection_id))

    def _update(self) -> None:
        view = self._view
        if view is None:
            return
        visible, known = view.programs.rowCount(), len(view.programs.following.latest)
        if not visible and not view.programs.following.busy:
            connection = view.programs.connection
            narrowing = self._sifting.narrowing(connection.connection_id)
            self._empty.show_emptiness(emptiness(connection, self._status, narrowing, known))
        self._stack.setCurrentWidget(view if visible or view.programs.following.busy else self._empty)
        self.setAccessibleName(translate("ProgramsView", "Programs"))
        self._empty.describe(self)
        if self.hasFocus():  # it was entered before there was anything to go to
            focus_in(self)
        self.counts_changed.emit(visible, known, view.chosen_count())
        self.selection_changed.emit()

    def _open_menu(self, place: QPoint) -> None:
        rows = self.selected_rows()
        self.menu.open_at(place, rows[0].change if len(rows) == 1 else None)
