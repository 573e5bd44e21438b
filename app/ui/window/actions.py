"""Every action of the window: its text, keys and icon, and when it is enabled."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from app.domain.change import EDITABLE, NEEDS_PERSON, Kind
from app.domain.connection import Environment
from app.domain.merge import Row, Snapshot
from app.domain.program import GONE
from app.domain.status import Activity, Status
from app.ui.parts.key_names import key_text
from app.ui.parts.language import follow_language
from app.ui.parts.look import name_icon
from app.ui.parts.words import not_permitted_text, plain, read_only_text, unsent
from app.ui.programs.columns import is_deleted_for_good
from app.ui.window.keys import keys_on


@dataclass(frozen=True, slots=True)
class Situation:
    """All that decides which actions are enabled."""

    snapshot: Snapshot | None = None
    status: Status = Status()
    selected: Sequence[Row] = ()
    editing: bool = False  # a cell is open, whose text is kept before anything is sent
    on_programs: bool = True
    undoable: bool = False
    redoable: bool = False
    connections: int = 0
    lock_fixed: bool = False  # by the administrator
    updates_known: bool = False  # there is somebody to ask for a newer version, and it is allowed

    @property
    def read_only(self) -> bool:
        """Whether nothing can be changed at the connection that is shown."""
        return self.snapshot is not None and self.snapshot.connection.read_only


class Actions(QObject):
    """The actions. Menus, toolbar and buttons all show these, so that one place says when they may be pressed."""

    def __init__(self, window: QWidget, platform: str = sys.platform) -> None:
        super().__init__(window)
        self._window = window
        self._sources: dict[QAction, str] = {}  # the text of each in the language of the source
        self._make_program_actions()
        self._make_change_actions()
        self._make_view_actions()
        self._make_connection_actions()
        for name, keys in keys_on(platform).items():
            getattr(self, name).setShortcuts([QKeySequence(key) for key in keys])
        self._wishes = (self.add, self.rename, self.edit, self.delete, self.add_again, *self._change_actions())
        follow_language(self._write_texts)

    def _make_program_actions(self) -> None:
        self.add = self._action(QT_TRANSLATE_NOOP("Actions", "&Add program…"), "plus")
        self.rename = self._action(QT_TRANSLATE_NOOP("Actions", "&Rename"), "pencil")
        self.edit = self._action(QT_TRANSLATE_NOOP("Actions", "&Edit…"))
        self.delete = self._action(QT_TRANSLATE_NOOP("Actions", "Mark for &deletion"), "trash-2")
        self.add_again = self._action(QT_TRANSLATE_NOOP("Actions", "Add a&gain…"))
        self.copy = self._action(QT_TRANSLATE_NOOP("Actions", "&Copy rows"), "copy")
        self.select_all = self._action(QT_TRANSLATE_NOOP("Actions", "&Select all visible"))
        self.find = self._action(QT_TRANSLATE_NOOP("Actions", "&Find"), "search")
        self.filter = self._action(QT_TRANSLATE_NOOP("Actions", "F&ilter…"), "funnel")
        self.clear_filters = self._action(QT_TRANSLATE_NOOP("Actions", "C&lear search and filters"))

    def _make_change_actions(self) -> None:
        self.undo = self._action(QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo-2")
        self.redo = self._action(QT_TRANSLATE_NOOP("Actions", "&Redo"), "redo-2")
        self.review = self._action(QT_TRANSLATE_NOOP("Actions", "Revie&w…"), "list-checks")
        self.send = self._action(QT_TRANSLATE_NOOP("Actions", "&Send"), "send")
        self.discard_all = self._action(QT_TRANSLATE_NOOP("Actions", "Discard a&ll…"), "x")

    def _change_actions(self) -> tuple[QAction, ...]:
        return self.undo, self.redo, self.review, self.send, self.discard_all

    def _make_view_actions(self) -> None:
        self.programs = self._action(QT_TRANSLATE_NOOP("Actions", "&Programs"))
        self.changes = self._action(QT_TRANSLATE_NOOP("Actions", "&Changes"))
        self.history = self._action(QT_TRANSLATE_NOOP("Actions", "&History"))
        group = QActionGroup(self)
        for view in (self.programs, self.changes, self.history):
            view.setCheckable(True)
            group.addAction(view)
        self.programs.setChecked(True)
        self.details = self._action(QT_TRANSLATE_NOOP("Actions", "&Details"), "panel-right")
        self.details.setCheckable(True)
        self.refresh = self._action(QT_TRANSLATE_NOOP("Actions", "&Refresh"), "refresh-cw")
        self.stop = self._action(QT_TRANSLATE_NOOP("Actions", "S&top refreshing"), "x")
        self.refresh_all = self._action(QT_TRANSLATE_NOOP("Actions", "Refresh &all properties"))
        self.connection_list = self._action(QT_TRANSLATE_NOOP("Actions", "Connection &list"))
        self.connection_list.setCheckable(True)
        self.next_region = self._action(QT_TRANSLATE_NOOP("Actions", "&Next region"))
        self.previous_region = self._action(QT_TRANSLATE_NOOP("Actions", "Pre&vious region"))

    def _make_connection_actions(self) -> None:
        self.connect_new = self._action(QT_TRANSLATE_NOOP("Actions", "&Connect a property…"), "plug")
        self.connect_sample = self._action(QT_TRANSLATE_NOOP("Actions", "Open sample &data"), "flask-conical")
        self.edit_connection = self._action(QT_TRANSLATE_NOOP("Actions", "&Edit connection…"), "key-round")
        self.remove_connection = self._action(QT_TRANSLATE_NOOP("Actions", "&Remove connection…"))
        self.read_only = self._action(QT_TRANSLATE_NOOP("Actions", "Rea&d-only"), "lock")
        self.read_only.setCheckable(True)
        self.work_offline = self._action(QT_TRANSLATE_NOOP("Actions", "&Work offline (sample)"), "wifi-off")
        self.work_offline.setCheckable(True)
        self.reset_sample = self._action(QT_TRANSLATE_NOOP("Actions", "Start sample &over…"))
        self.next_connection = self._action(QT_TRANSLATE_NOOP("Actions", "&Next connection"))
        self.previous_connection = self._action(QT_TRANSLATE_NOOP("Actions", "&Previous connection"))
        self.quit = self._action(QT_TRANSLATE_NOOP("Actions", "&Quit"))
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.settings = self._action(QT_TRANSLATE_NOOP("Actions", "&Settings…"))
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.help = self._action(QT_TRANSLATE_NOOP("Actions", "&Help"))
        self.look_for_update = self._action(QT_TRANSLATE_NOOP("Actions", "&Look for a new version…"))
        self.about = self._action(QT_TRANSLATE_NOOP("Actions", "&About Loyalty Desk"), "info")
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _action(self, source: object, icon: str = "") -> QAction:
        action = QAction(self._window)
        self._sources[action] = str(source)
        action.setMenuRole(QAction.MenuRole.NoRole)
        if icon:
            name_icon(action, icon)
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self._window.addAction(action)
        return action

    def _write_texts(self) -> None:
        for action, source in self._sources.items():
            action.setText(self.tr(source))
            action.setToolTip(self._tip(action))
        self.filter.setIconText(self.tr("Filter"))
        self.add.setIconText(self.tr("Add"))
        self.delete.setIconText(self.tr("Delete"))

    def _tip(self, action: QAction) -> str:
        """What an action says on hovering while nothing keeps it from being taken."""
        key = key_text(action.shortcut().toString())
        text = plain(action.text())
        return self.tr("{action} ({key})").format(action=text, key=key) if key else text

    def confine(self, place: QWidget) -> None:
        """Let the keys of what is done with selected programs work from this place alone, not from every field."""
        for action in (self.rename, self.edit, self.delete, self.copy, self.select_all):
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            self._window.removeAction(action)
            place.addAction(action)

    def follow(self, situation: Situation) -> None:
        """Enable what can be done now."""
        enabled = {**self._for_programs(situation), **self._for_changes(situation), **self._for_connections(situation)}
        for action, able in enabled.items():
            action.setEnabled(able and not (action in self._wishes and situation.read_only))
        self.read_only.setChecked(situation.read_only)
        self._explain(situation)

    def _for_programs(self, situation: Situation) -> dict[QAction, bool]:
        there, selected, on_programs = situation.snapshot is not None, situation.selected, situation.on_programs
        editable = on_programs and any(_is_editable(row) for row in selected)
        return {
            self.add: there,
            self.rename: editable and len(selected) == 1,
            self.edit: editable and len(selected) == 1,
            self.delete: editable and Kind.DELETE not in situation.status.not_permitted,
            self.add_again: on_programs and len(selected) == 1 and is_deleted_for_good(selected[0]),
            self.copy: on_programs and bool(selected),
            self.select_all: on_programs and there,
            self.find: there,
            self.details: there and on_programs,
            self.filter: there,
            self.clear_filters: there,
            self.programs: there,
            self.refresh: there,
            self.stop: situation.status.activity is Activity.LOADING,
        }

    def _for_changes(self, situation: Situation) -> dict[QAction, bool]:
        changes = situation.snapshot.changes if situation.snapshot is not None else ()
        needing, held = sum(change.state in NEEDS_PERSON for change in changes), bool(unsent(changes))
        self.changes.setIconText(self.tr("Changes · %Ln", "", needing) if needing else self.tr("Changes"))
        return {
            self.undo: situation.undoable,
            self.redo: situation.redoable,
            self.review: held or situation.editing,
            self.send: held or situation.editing,
            self.discard_all: held,
            self.changes: situation.snapshot is not None,
            self.history: situation.snapshot is not None,
        }

    def _for_connections(self, situation: Situation) -> dict[QAction, bool]:
        snapshot = situation.snapshot
        sample = snapshot is not None and snapshot.connection.environment is Environment.SANDBOX
        return {
            self.edit_connection: snapshot is not None and not sample,
            self.remove_connection: snapshot is not None,
            self.read_only: snapshot is not None and not situation.lock_fixed,
            self.work_offline: sample,
            self.reset_sample: sample,
            self.refresh_all: situation.connections > 0,
            self.next_connection: situation.connections > 1,
            self.previous_connection: situation.connections > 1,
            self.look_for_update: situation.updates_known,
        }

    def _explain(self, situation: Situation) -> None:
        """Say on each action why it cannot be taken where that is not to be seen."""
        reasons = dict.fromkeys(self._wishes, read_only_text()) if situation.read_only else {}
        if Kind.DELETE in situation.status.not_permitted:
            reasons.setdefault(self.delete, not_permitted_text((Kind.DELETE,)))
        if not situation.updates_known:
            reasons[self.look_for_update] = self.tr("This installation does not look for new versions.")
        for action in (*self._wishes, self.look_for_update):
            action.setStatusTip(reasons.get(action, ""))
            action.setToolTip(reasons.get(action) or self._tip(action))


def _is_editable(row: Row) -> bool:
    """Whether anything can be wished for a program: neither what is gone, nor what is on its way."""
    if row.state in GONE:
        return False
    return row.change is None or row.change.kind is not Kind.DELETE or row.change.state in EDITABLE
