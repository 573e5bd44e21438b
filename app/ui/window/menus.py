"""The menus and the toolbar: where each action is found."""

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton

from app.ui.parts.accent import ChoiceButton
from app.ui.parts.look import ICON_SIZE, draw_icons
from app.ui.parts.words import translate
from app.ui.window.actions import Actions

_Entries = tuple[QAction | QMenu | None, ...]


def fill_menu_bar(window: QMainWindow, actions: Actions, connections: QMenu) -> None:
    """Put every action into a menu; None is a line between two groups."""
    menus: tuple[tuple[str, _Entries], ...] = (
        (translate("Menus", "&File"), _file_entries(actions)),
        (translate("Menus", "&Program"), _program_entries(actions)),
        (translate("Menus", "Chan&ges"), _change_entries(actions)),
        (translate("Menus", "&View"), _view_entries(actions)),
        (translate("Menus", "&Connection"), _connection_entries(actions, connections)),
        (translate("Menus", "&Help"), (actions.help, actions.about)),
    )
    for title, entries in menus:
        _fill(window.menuBar().addMenu(title), entries)


def _file_entries(actions: Actions) -> _Entries:
    return actions.connect_new, actions.connect_sample, None, actions.settings, None, actions.quit


def _program_entries(actions: Actions) -> _Entries:
    return (
        actions.add, actions.rename, actions.edit, actions.delete, actions.add_again, None,
        actions.copy, actions.select_all, None, actions.find, actions.filter, actions.clear_filters,
    )  # fmt: skip


def _change_entries(actions: Actions) -> _Entries:
    return actions.undo, actions.redo, None, actions.review, actions.send, None, actions.discard_all


def _view_entries(actions: Actions) -> _Entries:
    return (
        actions.programs, actions.changes, actions.history, None, actions.details, actions.connection_list, None,
        actions.refresh, actions.refresh_all, actions.stop, None,
        actions.next_region, actions.previous_region,
    )  # fmt: skip


def _connection_entries(actions: Actions, connections: QMenu) -> _Entries:
    return (
        connections, actions.next_connection, actions.previous_connection, None,
        actions.edit_connection, actions.read_only, actions.remove_connection, None,
        actions.work_offline, actions.reset_sample,
    )  # fmt: skip


def _fill(menu: QMenu, entries: _Entries) -> None:
    menu.aboutToShow.connect(partial(draw_icons, menu))
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, QMenu):
            menu.addMenu(entry)
        else:
            menu.addAction(entry)


def make_toolbar(window: QMainWindow, actions: Actions) -> QToolBar:
    """The actions of every day, with icon and word."""
    bar = QToolBar(translate("Menus", "Toolbar"), window)
    bar.setMovable(False)
    bar.setFloatable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.setIconSize(QSize(ICON_SIZE, ICON_SIZE))
    bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    for view in (actions.programs, actions.changes, actions.history):
        button = ChoiceButton(bar)
        button.setDefaultAction(view)
        bar.addWidget(button)
    for action in (None, actions.add, actions.rename, actions.delete, None, actions.refresh, None, actions.details):
        bar.addSeparator() if action is None else bar.addAction(action)
    draw_icons(bar)
    for each in bar.findChildren(QToolButton):
        each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    window.addToolBar(bar)
    return bar
