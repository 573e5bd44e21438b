"""What a screen reader says by itself: where the focus goes, which window comes up, and what is announced."""

from tests.support.at_spi import ASSERTIVE, Desktop, Event, Node
from tests.support.session import jeepney
from tests.support.text import plain

_PLACES = frozenset({"alert message", "dialog", "list", "status bar", "table", "tool bar", "tree", "tree table"})
_TEXTS = frozenset({"password text", "text"})
_TOLD = {"checkable": "not checked", "collapsed": "collapsed", "expanded": "expanded", "selected": "selected"}
_TURNED = frozenset({"checked", "expanded"})


class Ear:
    """Follows a desktop; `heard` grows by a line for each thing said."""

    def __init__(self, desktop: Desktop) -> None:
        self.heard: list[str] = []
        self._focused: Node | None = None
        self._around: list[str] = []
        desktop.follow = self._follow

    def _follow(self, event: Event) -> None:
        try:
            said = self._say(event)
        except jeepney.DBusErrorResponse:  # it is gone by now
            return
        if said:
            self.heard.append(plain(said))

    def _say(self, event: Event) -> str:
        match event:
            case Event("Announcement", _, detail, text):
                return f"{'Interrupts' if detail == ASSERTIVE else 'Announces'}: {text}"
            case Event("Activate", _, _, _, node):
                return f"Window: {_window(node)}"
            case Event("StateChanged", "focused", 1, _, node):
                return self._focus(node)
            case Event("StateChanged", "selected", 1, _, node) if node.parent == self._focused:
                return f"Selected: {node.name}"
            case Event("StateChanged", kind, detail, _, node) if kind in _TURNED and node == self._focused:
                return f"Now: {kind if detail else f'not {kind}'}"
        return ""

    def _focus(self, node: Node) -> str:
        self._focused = node
        before, self._around = self._around, _places(node)
        new = [place for place in self._around if place not in before]
        return "Focus: " + ", ".join([*new, *_described(node)])


def _places(node: Node) -> list[str]:
    """The named places around it, from the outside."""
    places: list[str] = []
    while (node := node.parent).role not in {"application", "desktop frame", "invalid"}:
        if node.role in _PLACES and node.name:
            places.insert(0, f"{node.name} {node.role}")
    return places


def _described(node: Node) -> list[str]:
    role, states, name = node.role, node.states, node.name
    parts = list(dict.fromkeys((*node.labels, name)))
    parts += ["" if role == "table cell" else role]
    parts += [f"“{node.text}”" if "editable" in states else node.text] if role in _TEXTS else []
    parts += ["checked"] if "checked" in states else [word for state, word in _TOLD.items() if state in states][:1]
    parts += ["" if "enabled" in states else "unavailable", "default" if "default" in states else ""]
    return [part for part in (*parts, node.description) if part]


def _window(window: Node) -> str:
    default = [node.name for node in window.find_all("push button") if "default" in node.states]
    parts = (window.name, window.role, window.description, *(f"default button: {name}" for name in default))
    return ", ".join(part for part in parts if part)
