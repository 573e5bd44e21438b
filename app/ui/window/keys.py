"""The keys of the window's actions, the first of each as the menus show it: on macOS, and elsewhere.

What Qt calls Ctrl is ⌘ on macOS. Its own standard keys leave some actions without any on some desktops.
"""

from collections.abc import Mapping

_Keys = Mapping[str, tuple[str, ...]]  # by the name of the action

_EVERYWHERE: _Keys = {
    "add": ("Ctrl+N",),
    "edit": ("Ctrl+E",),
    "copy": ("Ctrl+C",),
    "select_all": ("Ctrl+A",),
    "find": ("Ctrl+F",),
    "filter": ("Ctrl+Shift+F",),
    "undo": ("Ctrl+Z",),
    "review": ("Ctrl+Shift+P",),
    "send": ("Ctrl+S",),
    "programs": ("Ctrl+1",),
    "changes": ("Ctrl+2",),
    "history": ("Ctrl+3",),
    "next_region": ("F6",),
    "previous_region": ("Shift+F6",),
    "quit": ("Ctrl+Q",),
    "settings": ("Ctrl+,",),
}
_ON_MACOS: _Keys = {
    "rename": ("Return",),
    "delete": ("Ctrl+Backspace", "Del"),
    "redo": ("Ctrl+Shift+Z",),
    "details": ("Ctrl+I",),
    "refresh": ("Ctrl+R",),
    "refresh_all": ("Ctrl+Shift+R",),
    "next_connection": ("Ctrl+Alt+Down",),
    "previous_connection": ("Ctrl+Alt+Up",),
    "help": ("Ctrl+?",),
}
_ELSEWHERE: _Keys = {
    "rename": ("F2",),
    "delete": ("Del",),
    "redo": ("Ctrl+Y", "Ctrl+Shift+Z"),
    "details": ("Alt+Enter", "Alt+Return"),
    "refresh": ("F5", "Ctrl+R"),
    "refresh_all": ("Shift+F5",),
    "next_connection": ("Ctrl+PgDown",),
    "previous_connection": ("Ctrl+PgUp",),
    "help": ("F1",),
}


def keys_on(platform: str) -> _Keys:
    """The keys of each action that has some, on a platform by its name in `sys`."""
    return {**_EVERYWHERE, **(_ON_MACOS if platform == "darwin" else _ELSEWHERE)}
