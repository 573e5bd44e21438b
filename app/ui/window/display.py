"""Brings the window up to what is present: title, strips, views, bars, and which actions are enabled."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.domain.connection import Connection
from app.domain.merge import Snapshot
from app.domain.status import Status
from app.ui.connections.environment_strip import remark_text
from app.ui.connections.setup_words import setup_problem_text
from app.ui.parts.language import follow_language
from app.ui.parts.regions import focus_in
from app.ui.parts.words import environment_word, isolate, property_name
from app.ui.window.actions import Situation
from app.ui.window.notices import Notice, Remedy, notice

if TYPE_CHECKING:
    from app.ui.window.main_window import MainWindow

_WAITING, _FIRST_RUN, _WORK = range(3)  # the pages of the window
_PROGRAMS, _CHANGES, _HISTORY = range(3)  # the views of a connection


class Display(QObject):
    """Follows `Present` for a window; where the connection shown was removed it turns to the first that is left."""

    turned = Signal()  # to another view

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._known: frozenset[str] = frozenset()
        present = window.present
        present.connections_changed.connect(self._show_connections)
        present.connection_changed.connect(self._show_current)
        present.snapshot_changed.connect(self._show_snapshot)
        present.status_changed.connect(self._show_status)
        present.undo_changed.connect(self.follow)
        actions = window.actions_
        self._choices = (actions.programs, actions.changes, actions.history)
        for view, action in enumerate(self._choices):
            action.toggled.connect(partial(self._follow_choice, view))
        window.setup_strip.show_notice(self._setup_notice())
        self.follow()
        follow_language(self._write_texts)

    def _write_texts(self) -> None:
        window, present = self._window, self._window.present
        window.setup_strip.write_anew(self._setup_notice())
        if present.snapshot is None:
            self._show_page()
            self.follow()
            return
        window.notice.write_anew(self._notice(present.snapshot, present.status))
        window.bar.show_snapshot(present.snapshot)
        self._show_title(present.snapshot.connection)
        self._show_status(present.status)

    def _setup_notice(self) -> Notice | None:
        """What keeps the administrator's file from being used, said over every page."""
        text = setup_problem_text(self._window.commands.setup.known)
        return Notice(text, ((Remedy.DISMISS, self.tr("Close")),)) if text else None

    def _notice(self, snapshot: Snapshot, status: Status) -> Notice | None:
        return notice(status, snapshot.connection, snapshot.changes)

    def show_programs(self) -> None:
        """Turn to the programs."""
        self.turn(_PROGRAMS)

    def return_to_programs(self) -> None:
        """Turn to the programs from another view; where they are shown, the keys stay where they are."""
        if self._window.views.currentIndex() != _PROGRAMS:
            self.turn(_PROGRAMS)

    def show_changes(self) -> None:
        """Turn to the changes."""
        self.turn(_CHANGES)

    def show_history(self) -> None:
        """Turn to the history."""
        self.turn(_HISTORY)

    def _follow_choice(self, view: int, chosen: bool) -> None:
        """Turn to the view that a screen reader chose: it toggles the button and triggers nothing."""
        if chosen and view != self._window.views.currentIndex():
            self.turn(view)

    def turn(self, view: int) -> None:
        """Turn to a view by its place."""
        window = self._window
        window.page.commit_open_editor()
        if view != window.views.currentIndex():
            _leave(window.views.currentWidget())
        window.views.setCurrentIndex(view)
        self._choices[view].setChecked(True)
        window.status.counts.setVisible(view == _PROGRAMS)  # elsewhere they would seem to count what is seen there
        self.enter()
        self.follow()
        self.turned.emit()

    def _show_connections(self, connections: tuple[Connection, ...]) -> None:
        window = self._window
        for gone in self._known - {connection.connection_id for connection in connections}:
            window.page.forget(gone)
        left = bool(connections) and not window.present.connection_id and bool(self._known)
        self._known = frozenset(connection.connection_id for connection in connections)
        if left:  # the connection shown was removed
            window.connections.switch(connections[0].connection_id)
        self._show_page()
        self.follow()

    def _show_current(self) -> None:
        if self._window.present.connection_id:  # else it was removed, and what is left is told next
            self._show_page()
        self.follow()

    def _show_page(self) -> None:
        present, window = self._window.present, self._window
        there = present.snapshot is not None
        empty = present.connections == ()
        page = _WORK if there else _FIRST_RUN if empty else _WAITING
        if page != window.pages.currentIndex():
            window.pages.setCurrentIndex(page)
            self.enter()
        window.toolbar.setVisible(not empty)
        window.status.setVisible(not empty)
        if not there:
            window.setWindowTitle(self.tr("Loyalty Desk"))

    def enter(self) -> None:
        """Let the keys go to what is shown, not to the first button over it."""
        window = self._window
        views = window.page, window.changes_view, window.history_view
        pages = {_FIRST_RUN: window.first_run, _WORK: views[window.views.currentIndex()]}
        if window.pages.currentIndex() in pages:
            focus_in(pages[window.pages.currentIndex()])

    def _show_snapshot(self, snapshot: Snapshot) -> None:
        window = self._window
        self._show_title(snapshot.connection)
        window.page.show_snapshot(snapshot)
        window.changes_view.show_snapshot(snapshot)
        window.bar.show_snapshot(snapshot)
        self._show_page()
        self._show_status(window.present.status)

    def _show_title(self, connection: Connection) -> None:
        title = self.tr("Loyalty Desk — {property} ({environment})")
        environment = environment_word(connection.environment)
        self._window.setWindowTitle(title.format(property=isolate(property_name(connection)), environment=environment))

    def _show_status(self, status: Status) -> None:
        window, snapshot = self._window, self._window.present.snapshot
        if snapshot is None:
            return
        window.strip.show_connection(snapshot.connection, remark_text(snapshot.connection, status))
        managed = window.commands.setup.known.fixes_read_only(snapshot.connection.connection_id)
        window.strip.lock.show_lock(snapshot.connection.read_only, managed=managed)
        window.page.show_status(status)
        window.changes_view.show_status(status)
        window.status.show_status(status, snapshot.connection, snapshot.changes)
        warning = self._notice(snapshot, status)
        window.notice.show_notice(warning)
        window.telling.status(window.status.shown, snapshot, warning)
        self.follow()

    def follow(self) -> None:
        """Enable the actions that can be taken now."""
        window, present = self._window, self._window.present
        undoable, redoable = present.undo
        situation = Situation(
            snapshot=present.snapshot,
            status=present.status,
            selected=window.page.selected_rows(),
            editing=window.page.is_editing,
            on_programs=window.views.currentIndex() == _PROGRAMS,
            undoable=undoable,
            redoable=redoable,
            connections=len(present.connections or ()),
            updates_known=window.commands.updates.is_allowed,
            lock_fixed=window.commands.setup.known.fixes_read_only(present.connection_id),
        )
        window.actions_.follow(situation)


def _leave(view: QWidget | None) -> None:
    """Take the focus out of a view before it goes: else Qt passes it on to whatever stands behind, and that is read."""
    focused = QApplication.focusWidget()
    if view is not None and focused is not None and view.isAncestorOf(focused):
        focused.clearFocus()
