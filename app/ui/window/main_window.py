"""The window: its parts, and what it does of itself."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget

from app.commands import Commands
from app.ui.changes.change_deeds import ChangeDeeds
from app.ui.changes.changes_bar import ChangesBar
from app.ui.changes.changes_view import ChangesView
from app.ui.changes.resolver import Resolver
from app.ui.connections.connection_deeds import ConnectionDeeds
from app.ui.connections.connection_list import ConnectionList
from app.ui.connections.connection_menu import ConnectionMenu, ConnectionSwitcher
from app.ui.connections.connection_side import ConnectionSide
from app.ui.connections.environment_strip import EnvironmentStrip
from app.ui.connections.first_run import FirstRun
from app.ui.connections.option_deeds import OptionDeeds
from app.ui.details.details_deeds import DetailsDeeds
from app.ui.details.details_pane import DetailsPane
from app.ui.details.details_splitter import DetailsSplitter
from app.ui.details.member_counts import MemberCounts
from app.ui.filters.chip_row import ChipRow
from app.ui.filters.filters import Filters
from app.ui.help.help_deeds import HelpDeeds
from app.ui.history.history_deeds import HistoryDeeds
from app.ui.history.history_view import HistoryView
from app.ui.notifying.notifier import Notifier
from app.ui.parts.announcer import Announcer, Weight
from app.ui.parts.errands import Errands
from app.ui.parts.language import follow_language, language
from app.ui.parts.look import retint
from app.ui.parts.regions import Regions
from app.ui.parts.splitter import Splitter
from app.ui.parts.stacking import Views
from app.ui.parts.words import fault_text
from app.ui.programs.program_deeds import ProgramDeeds
from app.ui.programs.programs_page import ProgramsPage
from app.ui.programs.search_row import SearchRow
from app.ui.settings.settings_deeds import SettingsDeeds
from app.ui.settings.theme import apply_sheets_anew, apply_theme
from app.ui.updates.update_deeds import UpdateDeeds
from app.ui.window.actions import Actions
from app.ui.window.bridge import Bridge
from app.ui.window.display import Display
from app.ui.window.focus_home import FocusHome
from app.ui.window.layout import lay_out
from app.ui.window.menus import ToolBar
from app.ui.window.notice_strip import NoticeStrip
from app.ui.window.notices import Notice, Remedy
from app.ui.window.present import Present
from app.ui.window.status_bar import StatusBar
from app.ui.window.telling import Telling
from app.ui.window.window_state import WindowState
from app.ui.window.wiring import wire

_REDRAWN = frozenset(
    {
        QEvent.Type.ApplicationPaletteChange,
        QEvent.Type.ApplicationFontChange,
        QEvent.Type.DevicePixelRatioChange,
        QEvent.Type.LayoutDirectionChange,
    }
)
_PLACED = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange})


class MainWindow(QMainWindow):
    """Places things and decides nothing. Emits `closed` once it is hidden; whoever built it then ends the program."""

    closed = Signal()
    placed = Signal()  # it was moved, or is of another size

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self.commands = commands
        language().apply(commands.settings.current.language)
        apply_theme(commands.settings.current.theme)  # before there are widgets to colour anew
        self.bridge = Bridge(commands, self)
        self.present = Present(self.bridge, self)
        self.errands = Errands(self)
        self.actions_ = Actions(self)
        self._make_widgets()
        lay_out(self)
        self.programs = ProgramDeeds(self)
        self.changes = ChangeDeeds(self)
        self.options = OptionDeeds(self)
        self.connections = ConnectionDeeds(self)
        self.resolver = Resolver(commands, self.errands, self.present, self)
        self.side = ConnectionSide(self)
        self.filters = Filters(self)
        self.display = Display(self)
        self.telling = Telling(self)
        self.focus_home = FocusHome(self, self.display.enter)
        self.settings = SettingsDeeds(self)
        self.details_deeds = DetailsDeeds(self)
        self.history = HistoryDeeds(self)
        self.help, self.updates = HelpDeeds(self), UpdateDeeds(self)
        wire(self)
        self.state = WindowState(self)
        self.notifier = Notifier(self)
        self._failed: BaseException | None = None  # what was said last over the table
        follow_language(self._write_texts)

    def _make_widgets(self) -> None:
        actions = self.actions_
        # Made in the order in which they stand, which is that of Tab.
        self.toolbar = ToolBar(actions, self)
        self.setup_strip, self.update_strip = NoticeStrip(self), NoticeStrip(self)
        self.pages, self.views = QStackedWidget(self), Views(self)
        self.body = Splitter(self)
        self.first_run = FirstRun(self)
        self.connection_list = ConnectionList(self)
        self.strip = EnvironmentStrip(self)
        self.connection_menu = ConnectionMenu(self)
        self.switcher = ConnectionSwitcher(self.connection_menu, self)
        self.fault = NoticeStrip(self)
        self.notice = NoticeStrip(self)
        self.details_splitter = DetailsSplitter(self)  # the programs, and the details of one
        self.search = SearchRow(self)
        self.search.filter.setDefaultAction(actions.filter)
        self.chips = ChipRow(self)
        self.page = ProgramsPage(self.commands, self)
        self.details, self.members = DetailsPane(self), MemberCounts(self.commands, self)
        self.changes_view = ChangesView(self)
        self.history_view = HistoryView(self)
        self.bar = ChangesBar(actions.undo, actions.discard_all, actions.review, actions.send, self)
        self.status = StatusBar(actions.refresh, actions.stop, self)
        self.announcer = Announcer(self)
        head = self.toolbar, self.setup_strip, self.update_strip, self.first_run, self.connection_list
        strips = self.strip, self.fault, self.notice, self.search, self.chips
        views = self.page, self.details, self.changes_view, self.history_view
        self.regions = Regions((*head, *strips, *views, self.bar, self.status), self)

    def _write_texts(self) -> None:
        if self._failed is not None:
            self.fault.write_anew(self._fault_notice(self._failed))

    def show_connection(self, connection_id: str) -> None:
        """Show a connection that was opened, with all that is known of it."""
        self.bridge.tell()
        self.present.show(connection_id)

    def show_fault(self, error: BaseException) -> None:
        """Say over the table that something went wrong, until it is closed or something else went well."""
        self._failed = error
        self.fault.show_notice(None)
        self.fault.show_notice(self._fault_notice(error))
        self.announcer.say(fault_text(error), Weight.ALARM)

    def _fault_notice(self, error: BaseException) -> Notice:
        return Notice(fault_text(error), ((Remedy.DISMISS, self.tr("Close")),))

    def start_search(self) -> None:
        """Go to the search."""
        self.display.show_programs()
        self.search.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.search.selectAll()

    def refresh(self) -> None:
        """Read the list of the connection shown anew; the text of an open cell is kept first."""
        self.page.commit_open_editor()
        self.telling.ask_refresh()
        self.commands.refresh(self.present.connection_id)

    def refresh_all(self) -> None:
        """Read the lists of all connections anew."""
        self.page.commit_open_editor()
        self.errands.run(self.commands.everywhere.refresh(), "refresh all properties")

    def stop_refresh(self) -> None:
        """Give up the refresh that is running."""
        self.commands.stop_refresh(self.present.connection_id)

    def event(self, event: QEvent) -> bool:
        if event.type() in _REDRAWN:
            retint(self)
        if event.type() is QEvent.Type.ApplicationFontChange:
            apply_sheets_anew()
        if event.type() in _PLACED and self.isVisible():
            self.placed.emit()
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.page.commit_open_editor():  # what was typed would be lost: its cell says why
            self.display.show_programs()
            self.page.commit_open_editor()
            event.ignore()
            return
        self.hide()
        event.accept()
        self.closed.emit()
