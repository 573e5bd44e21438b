"""The menus and the toolbar: where each action is found."""

from functools import partial

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QToolBar, QToolButton

from app.ui.parts.accent import ChoiceButton
from app.ui.parts.language import follow_language
from app.ui.parts.look import draw_icons, set_icon
from app.ui.parts.measures import icon_size
from app.ui.parts.words import translate
from app.ui.window.actions import Actions

_Entries = tuple[QAction | QMenu | None, ...]


class MenuBar(QMenuBar):
    """Has every action in a menu."""

    def __init__(self, actions: Actions, connections: QMenu, window: QMainWindow) -> None:
        super().__init__(window)
        entries: tuple[_Entries, ...] = (
            _file_entries(actions),
            _program_entries(actions),
            _change_entries(actions),
            _view_entries(actions),
            _connection_entries(actions, connections),
            (actions.help, actions.look_for_update, actions.about),
        )
        self._menus = [self._menu(each) for each in entries]
        follow_language(self._write_texts)

    def _menu(self, entries: _Entries) -> QMenu:
        """A menu with these; None is a line between two groups."""
        menu = QMenu(self)
        menu.aboutToShow.connect(partial(draw_icons, menu))
        for entry in entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, QMenu):
                menu.addMenu(entry)
            else:
                menu.addAction(entry)
        self.addMenu(menu)
        return menu

    def _write_texts(self) -> None:
        titles = (
            translate("Menus", "&File"),
            translate("Menus", "&Program"),
            translate("Menus", "Chan&ges"),
            translate("Menus", "&View"),
            translate("Menus", "&Connection"),
            translate("Menus", "&Help"),
        )
        for menu, title in zip(self._menus, titles, strict=True):
            menu.setTitle(title)


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


class ToolBar(QToolBar):
    """The actions of every day, with icon and word."""

    def __init__(self, actions: Actions, window: QMainWindow) -> None:
        super().__init__(window)
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._fit_icons()
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for view in (actions.programs, actions.changes, actions.history):
            button = ChoiceButton(self)
            button.setDefaultAction(view)
            self.addWidget(button)
        for action in (None, actions.add, actions.rename, actions.delete, None, actions.refresh, None, actions.details):
            self.addSeparator() if action is None else self.addAction(action)
        draw_icons(self)
        more = self.findChild(QToolButton, "qt_toolbar_ext_button")  # Qt draws it in black on a dark window too
        if more is not None:
            set_icon(more, "chevron-down")
        for each in self.findChildren(QToolButton):
            each.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        window.addToolBar(self)
        follow_language(self._write_texts)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit_icons()

    def _fit_icons(self) -> None:
        self.setIconSize(QSize(icon_size(), icon_size()))

    def _write_texts(self) -> None:
        self.setWindowTitle(translate("Menus", "Toolbar"))
