"""The frame of the window: where things sit, and which action leads to which deed."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from app.commands import Commands
from app.ui.actions import Actions
from app.ui.announcer import Announcer
from app.ui.bridge import Bridge
from app.ui.changes.change_deeds import ChangeDeeds
from app.ui.changes.changes_bar import ChangesBar
from app.ui.changes.changes_view import ChangesView
from app.ui.changes.resolver import Resolver
from app.ui.confirm import tell
from app.ui.connections.connection_deeds import ConnectionDeeds
from app.ui.connections.connection_menu import ConnectionMenu
from app.ui.connections.environment_strip import EnvironmentStrip
from app.ui.connections.first_run import FirstRun
from app.ui.display import Display
from app.ui.errands import Errands
from app.ui.look import retint, set_icon
from app.ui.loop import spawn
from app.ui.menus import fill_menu_bar, make_toolbar
from app.ui.notice_strip import NoticeStrip
from app.ui.notices import Notice, Remedy
from app.ui.present import Present
from app.ui.programs.program_deeds import ProgramDeeds
from app.ui.programs.programs_page import ProgramsPage
from app.ui.regions import Regions
from app.ui.search_row import SearchRow
from app.ui.status_bar import StatusBar
from app.ui.words import fault_text

_Deeds = tuple[tuple[QAction, Callable[..., object]], ...]
_SMALLEST = (800, 560)  # px
_FIRST_SIZE = (1120, 720)  # px


class MainWindow(QMainWindow):
    """Places things and decides nothing. Emits `closed` once it is hidden; whoever built it then ends the program."""

    closed = Signal()

    def __init__(self, commands: Commands) -> None:
        super().__init__()
        self.commands = commands
        self.bridge = Bridge(commands, self)
        self.present = Present(self.bridge, self)
        self.errands = Errands(self)
        self.actions_ = Actions(self)
        self._make_widgets()
        self._lay_out()
        self.programs = ProgramDeeds(commands, self.errands, self.bridge, self.present, self.page, self)
        self.changes = ChangeDeeds(commands, self.errands, self.bridge, self.present, self.page, self)
        self.connections = ConnectionDeeds(commands, self.errands, self.present, self)
        self.resolver = Resolver(commands, self.errands, self.present, self)
        self.display = Display(self)
        self._connect_actions()
        self._connect_widgets()
        self.resize(*_FIRST_SIZE)

    def _make_widgets(self) -> None:
        actions = self.actions_
        self.first_run = FirstRun(self)
        self.strip = EnvironmentStrip(self)
        self.fault = NoticeStrip(self)
        self.notice = NoticeStrip(self)
        self.search = SearchRow(self)
        self.page = ProgramsPage(self.commands, self)
        self.changes_view = ChangesView(self)
        self.bar = ChangesBar(actions.undo, actions.discard_all, actions.review, actions.send, self)
        self.status = StatusBar(actions.refresh, actions.stop, self)
        self.connection_menu = ConnectionMenu(self)
        self.switcher = QToolButton(self)
        self.switcher.setText(self.tr("Switch connection"))
        self.switcher.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.switcher.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        set_icon(self.switcher, "chevron-down")
        self.switcher.setMenu(self.connection_menu)
        self.switcher.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.switcher.setAutoRaise(True)
        self.switcher.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.announcer = Announcer(self)
        strips = self.fault, self.notice
        self.regions = Regions(
            (self.search.search, self.page, self.changes_view, self.bar.send, *strips, self.status.sentence), self
        )

    def _lay_out(self) -> None:
        self.views, self.pages = QStackedWidget(self), QStackedWidget(self)
        programs, work = QWidget(self), QWidget(self)
        for parent, widgets in (
            (programs, (self.search, self.page)),
            (work, (self.strip, self.fault, self.notice, self.views, self.bar)),
        ):
            column = QVBoxLayout(parent)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            for widget in widgets:
                column.addWidget(widget, 1 if widget in (self.page, self.views) else 0)
        self.views.addWidget(programs)
        self.views.addWidget(self.changes_view)
        self.pages.addWidget(QWidget(self))  # until it is known whether there are connections
        self.pages.addWidget(self.first_run)
        self.pages.addWidget(work)
        self.strip.place_at_end(self.switcher)
        self.setCentralWidget(self.pages)
        self.setMinimumSize(*_SMALLEST)
        self.setStatusBar(self.status)
        self.toolbar = make_toolbar(self, self.actions_)
        fill_menu_bar(self, self.actions_, self.connection_menu)
        actions = self.actions_
        self.page.set_actions([actions.rename, actions.edit, actions.delete, actions.copy])

    def _connect_actions(self) -> None:
        for action, deed in (*self._program_deeds(), *self._change_deeds(), *self._connection_deeds()):
            action.triggered.connect(deed)

    def _program_deeds(self) -> _Deeds:
        actions, programs, page = self.actions_, self.programs, self.page
        return (
            (actions.add, programs.add),
            (actions.rename, page.begin_rename),
            (actions.edit, programs.edit),
            (actions.delete, programs.delete),
            (actions.copy, page.copy_rows),
            (actions.select_all, page.select_all_visible),
            (actions.find, self._find),
            (actions.programs, self.display.show_programs),
            (actions.refresh, self._refresh),
            (actions.stop, self._stop_refresh),
        )

    def _change_deeds(self) -> _Deeds:
        actions, changes = self.actions_, self.changes
        return (
            (actions.undo, changes.undo),
            (actions.redo, changes.redo),
            (actions.review, changes.review),
            (actions.send, changes.send),
            (actions.discard_all, changes.discard_all),
            (actions.changes, self.display.show_changes),
        )

    def _connection_deeds(self) -> _Deeds:
        actions, connections = self.actions_, self.connections
        return (
            (actions.connect_new, connections.connect_new),
            (actions.connect_sample, connections.connect_sample),
            (actions.edit_connection, connections.edit),
            (actions.remove_connection, connections.remove),
            (actions.work_offline, connections.set_sample_offline),
            (actions.next_connection, partial(self.connection_menu.step, 1)),
            (actions.previous_connection, partial(self.connection_menu.step, -1)),
            (actions.next_region, partial(self.regions.step, 1)),
            (actions.previous_region, partial(self.regions.step, -1)),
            (actions.quit, self.close),
            (actions.about, self._show_about),
        )

    def _connect_widgets(self) -> None:
        self.errands.failed.connect(self.show_fault)
        self.errands.succeeded.connect(partial(self.fault.show_notice, None))
        self.first_run.sample_requested.connect(self.connections.connect_sample)
        self.first_run.connect_requested.connect(self.connections.connect_new)
        self.connection_menu.chosen.connect(self.connections.switch)
        self.notice.chosen.connect(self.connections.take)
        self.search.search_changed.connect(self.page.set_search)
        self.search.states_changed.connect(self.page.set_states)
        self.search.left.connect(self.page.enter)
        self.status.changes_requested.connect(self.display.show_changes)
        self.status.hold_requested.connect(self.changes.hold_back)
        self.changes_view.chosen.connect(self.resolver.take)
        self.resolver.edit_requested.connect(self.programs.edit_key)
        self.resolver.connection_requested.connect(self.connections.edit)
        self.resolver.add_requested.connect(self.programs.add_again)
        self.page.menu.chosen.connect(self.resolver.take)
        self.page.counts_changed.connect(self.status.show_counts)
        self.page.selection_changed.connect(self.display.follow)
        self.page.add_requested.connect(self.programs.add)
        self.page.clear_search_requested.connect(self.search.clear)
        self.page.retry_requested.connect(self._refresh)
        self.page.stop_requested.connect(self._stop_refresh)
        self.page.connect_requested.connect(self.connections.edit)

    def show_connection(self, connection_id: str) -> None:
        """Show a connection that was opened, with all that is known of it."""
        self.bridge.tell()
        self.present.show(connection_id)

    def show_fault(self, error: BaseException) -> None:
        """Say over the table that something went wrong, until it is closed or something else went well."""
        self.fault.show_notice(None)
        self.fault.show_notice(Notice(fault_text(error), ((Remedy.DISMISS, self.tr("Close")),)))
        self.announcer.say(fault_text(error), at_once=True)

    def _find(self) -> None:
        self.display.show_programs()
        self.search.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.search.selectAll()

    def _refresh(self) -> None:
        self.page.commit_open_editor()
        self.commands.refresh(self.present.connection_id)

    def _stop_refresh(self) -> None:
        self.commands.stop_refresh(self.present.connection_id)

    def _show_about(self) -> None:
        text = self.tr("{name} {version}\n\nManages the loyalty programs of hotel properties.\n\nLicence: MIT").format(
            name=QCoreApplication.applicationName() or "Loyalty Desk", version=QCoreApplication.applicationVersion()
        )
        spawn(tell(self, self.tr("About Loyalty Desk"), text), "about")

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.DevicePixelRatioChange):
            retint(self)
            self.search.retint()
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.page.commit_open_editor()
        self.hide()
        event.accept()
        self.closed.emit()
