"""Help: every key, asked of the actions themselves so that no other is ever told."""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from PySide6.QtGui import QAction

from app.ui.help.blocks import columns, heading
from app.ui.parts.direction import left_to_right
from app.ui.parts.key_names import key_text
from app.ui.parts.tables import ROW_MENU_KEY
from app.ui.parts.words import listed, plain, translate


def keys(menus: Mapping[str, Sequence[QAction]]) -> Iterator[str]:
    """Those of the menus, and those that no menu has."""
    for title, actions in menus.items():
        rows = tuple(_keys_of(actions))
        if rows:
            yield heading(plain(title)) + columns(rows)
    yield heading(translate("Help", "In the table")) + columns(_table_keys())


def _keys_of(actions: Iterable[QAction]) -> Iterator[tuple[str, str]]:
    for action in actions:
        shortcuts = dict.fromkeys(left_to_right(key_text(key.toString())) for key in action.shortcuts())
        if shortcuts:
            yield plain(action.text()), listed(shortcuts)


def _table_keys() -> Iterator[tuple[str, str]]:
    enter, escape, menu = (left_to_right(key_text(key)) for key in ("Return", "Esc", ROW_MENU_KEY))
    yield translate("Help", "Go to the next name that begins so"), translate("Help", "letters")
    yield translate("Help", "Menu of the row"), menu
    yield translate("Help", "Keep what was typed into a cell"), enter
    yield translate("Help", "Put back what was in the cell; clear the search"), escape
