"""Which action leads to which deed, and which part of the window hears of which other."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction

from app.ui.parts.empty_state import Offer

if TYPE_CHECKING:
    from app.ui.window.main_window import MainWindow

_Deeds = tuple[tuple[QAction, Callable[..., object]], ...]


def wire(window: MainWindow) -> None:
    """Connect the parts of a window."""
    for action, deed in (*_program_deeds(window), *_change_deeds(window), *_connection_deeds(window)):
        action.triggered.connect(deed)
    _wire_strips(window)
    _wire_page(window)
    _wire_changes(window)


def _program_deeds(window: MainWindow) -> _Deeds:
    actions, programs, page = window.actions_, window.programs, window.page
    return (
        (actions.add, programs.add),
        (actions.rename, page.begin_rename),
        (actions.edit, programs.edit),
        (actions.delete, programs.delete),
        (actions.add_again, programs.add_chosen_again),
        (actions.copy, page.copy_rows),
        (actions.select_all, page.select_all_visible),
        (actions.find, window.start_search),
        (actions.filter, window.filters.open),
        (actions.clear_filters, window.filters.clear),
        (actions.programs, window.display.show_programs),
        (actions.refresh, window.refresh),
        (actions.refresh_all, window.refresh_all),
        (actions.stop, window.stop_refresh),
    )


def _change_deeds(window: MainWindow) -> _Deeds:
    actions, changes = window.actions_, window.changes
    return (
        (actions.undo, changes.undo),
        (actions.redo, changes.redo),
        (actions.review, changes.review),
        (actions.send, changes.send),
        (actions.discard_all, changes.discard_all),
        (actions.changes, window.display.show_changes),
        (actions.history, window.display.show_history),
    )


def _connection_deeds(window: MainWindow) -> _Deeds:
    actions, connections = window.actions_, window.connections
    return (
        (actions.connect_new, connections.connect_new),
        (actions.connect_sample, connections.connect_sample),
        (actions.edit_connection, connections.edit),
        (actions.remove_connection, connections.remove),
        (actions.read_only, window.options.set_read_only),
        (actions.read_only, window.display.follow),  # its tick waits for the deed
        (actions.work_offline, connections.set_sample_offline),
        (actions.reset_sample, connections.reset_sample),
        (actions.next_connection, partial(window.connection_menu.step, 1)),
        (actions.previous_connection, partial(window.connection_menu.step, -1)),
        (actions.next_region, partial(window.regions.step, 1)),
        (actions.previous_region, partial(window.regions.step, -1)),
        (actions.quit, window.close),
        (actions.settings, window.settings.open),
        (actions.help, window.help.open),
        (actions.look_for_update, window.updates.look),
        (actions.about, window.settings.tell_about),
    )


def _wire_strips(window: MainWindow) -> None:
    window.errands.failed.connect(window.show_fault)
    window.errands.succeeded.connect(partial(window.fault.show_notice, None))
    window.first_run.sample_requested.connect(window.connections.connect_sample)
    window.first_run.demo_requested.connect(window.connections.connect_demo)
    window.first_run.connect_requested.connect(window.connections.connect_new)
    window.strip.lock.changes_requested.connect(window.options.turn_on_changes)
    for chooser in (window.connection_menu, window.connection_list):
        chooser.chosen.connect(window.connections.switch)
    window.connection_list.deed_chosen.connect(window.connections.take_entry)
    window.notice.chosen.connect(window.connections.take)
    window.status.changes_requested.connect(window.display.show_changes)
    window.status.hold_requested.connect(window.changes.hold_back)


def _wire_page(window: MainWindow) -> None:
    page, search = window.page, window.search
    search.search_changed.connect(page.set_search)
    search.states_changed.connect(page.set_states)
    search.left.connect(page.enter)
    page.counts_changed.connect(window.status.show_counts)
    page.selection_changed.connect(window.display.follow)
    offers = {
        Offer.ADD: window.actions_.add.trigger,
        Offer.CLEAR_SEARCH: window.filters.clear,
        Offer.RETRY: window.refresh,
        Offer.STOP: window.stop_refresh,
        Offer.CONNECT: window.connections.edit,
    }
    page.offer_taken.connect(lambda offer: offers[Offer(offer)]())


def _wire_changes(window: MainWindow) -> None:
    resolver = window.resolver
    window.members.told.connect(window.changes_view.show_members)
    window.members.told.connect(window.details.show_members)
    window.details.add_again_requested.connect(window.actions_.add_again.trigger)
    for chooser in (window.changes_view, window.page.menu, window.details):
        chooser.chosen.connect(resolver.take)
    resolver.edit_requested.connect(window.programs.edit_key)
    resolver.connection_requested.connect(window.connections.edit)
    resolver.add_requested.connect(window.programs.add_again)
