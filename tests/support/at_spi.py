"""Drives a window as a screen reader does: over the accessibility bus (AT-SPI) of a desktop session.

desktop = Desktop(session)
window = desktop.application("Loyalty Desk")
window.find("push button", "Add").press()
desktop.until(lambda: window.find_all("dialog", "Add program"))
"""

import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any, NamedTuple, TypeVar

from tests.support.session import DesktopSession, blocking, call, jeepney

PATIENCE = 15.0  # seconds
_LOOK_AGAIN = 0.2  # seconds; not every change of a widget sends an event
_ACCESSIBLE = "org.a11y.atspi.Accessible"
_PROPERTIES = "org.freedesktop.DBus.Properties"
_REGISTRY = "org.a11y.atspi.Registry"
_EVENT = "org.a11y.atspi.Event"
_KEYS = jeepney.DBusAddress(
    "/org/a11y/atspi/registry/deviceeventcontroller", _REGISTRY, "org.a11y.atspi.DeviceEventController"
)
_KEYSYM, _STRING = 3, 4  # kinds of a synthetic key event, in the order of AtspiKeySynthType
ASSERTIVE = 2  # AtspiLive
_LABELLED_BY = 2  # AtspiRelationType
RETURN, TAB = 0xFF0D, 0xFF09  # keys by their X11 number
# Their cells may be thousands: they are reached by `cell`, not by a walk over the tree.
_TABLES = frozenset({"table", "tree table"})
# Bits of GetState, in the order of AtspiStateType.
_STATES = {
    1: "active", 4: "checked", 5: "collapsed", 7: "editable", 8: "enabled", 10: "expanded", 11: "focusable",
    12: "focused", 16: "modal", 22: "selectable", 23: "selected", 24: "sensitive", 25: "showing", 30: "visible",
    33: "required", 36: "invalid entry", 39: "default", 41: "checkable", 43: "read only",
}  # fmt: skip

T = TypeVar("T")


class Desktop:
    """The accessibility bus of a session, and what was announced on it since.

    `interruptions` are those of the `announcements` that are read out at once. `focused` got the keyboard last.
    """

    def __init__(self, session: DesktopSession) -> None:
        launcher = jeepney.DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
        (address,) = call(session.connect(), jeepney.new_method_call(launcher, "GetAddress"))
        self._connection = session.keep(closing(blocking.open_dbus_connection(address)))
        self._events = deque[Any](maxlen=10_000)
        for kind in ("Object", "Window"):
            rule = jeepney.MatchRule(type="signal", interface=f"{_EVENT}.{kind}")
            call(self._connection, jeepney.message_bus.AddMatch(rule))
            session.keep(self._connection.filter(rule, queue=self._events))
        self.announcements: list[str] = []
        self.interruptions: list[str] = []
        self.focused: Node | None = None
        self.follow: Callable[[Event], object] = lambda _event: None  # whoever else wants to know
        registry = jeepney.DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
        for kind in ("object:", "window:"):
            call(self._connection, jeepney.new_method_call(registry, "RegisterEvent", "sas", (kind, [])))
        self.root = Node(self, _REGISTRY, "/org/a11y/atspi/accessible/root")

    def application(self, name: str, timeout: float = PATIENCE) -> "Node":
        """The program of this name, waited for."""

        def named() -> list[Node]:
            return [node for node in self.root.children if node.name == name]

        return self.until(named, timeout, f"application {name!r}")[0]

    def until(self, condition: Callable[[], T], timeout: float = PATIENCE, wanted: str = "the condition") -> T:
        """Look again at each event until `condition` is true; its value. AssertionError with the tree otherwise."""
        deadline = time.monotonic() + timeout
        self.listen()
        while True:
            try:
                if value := condition():
                    return value
            except jeepney.DBusErrorResponse:  # the widget vanished while it was asked
                pass
            if time.monotonic() > deadline:
                raise AssertionError(f"{wanted} did not come about:\n{self.root.dump()}")
            self.listen(_LOOK_AGAIN)

    def listen(self, timeout: float = 0.0) -> None:
        """Wait for the next event; note what was announced and where the keyboard went, in it and all that came."""
        try:
            while True:
                self._note(self._connection.recv_until_filtered(self._events, timeout=timeout))
                timeout = 0.0
        except TimeoutError:
            pass

    def _note(self, event: Any) -> None:
        member, (kind, detail, _, value, *_) = event.header.fields[_MEMBER], event.body
        if member == "Announcement":
            self.announcements.append(value[1])
            if detail == ASSERTIVE:
                self.interruptions.append(value[1])
        node = Node(self, event.header.fields[_SENDER], event.header.fields[_PATH])
        if (member, kind, detail) == ("StateChanged", "focused", 1):
            self.focused = node
        self.follow(Event(member, kind, detail, value[1], node))

    def type(self, text: str) -> None:
        """Type ASCII text at the keyboard."""
        call(self._connection, jeepney.new_method_call(_KEYS, "GenerateKeyboardEvent", "isu", (0, text, _STRING)))

    def press_key(self, key: int) -> None:
        """Press and release a key, by its X11 number."""
        call(self._connection, jeepney.new_method_call(_KEYS, "GenerateKeyboardEvent", "isu", (key, "", _KEYSYM)))

    def ask(
        self, node: "Node", interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()
    ) -> tuple[Any, ...]:
        """Call a method of a node; the body of its answer."""
        address = jeepney.DBusAddress(node.path, node.bus, interface)
        return call(self._connection, jeepney.new_method_call(address, method, signature or None, body))


_PATH, _MEMBER, _SENDER = 1, 3, 7  # HeaderFields, numbers that D-Bus fixes


class Event(NamedTuple):
    """What happened to a node: `StateChanged` of the state `kind` to `detail`, `Announcement` of the text `value`."""

    member: str
    kind: str
    detail: int
    value: Any
    node: "Node"


@dataclass(frozen=True)
class Node:
    """One widget, cell or menu entry as the screen reader knows it."""

    desktop: Desktop = field(repr=False, compare=False)
    bus: str
    path: str

    @property
    def name(self) -> str:
        """What is read out first."""
        return str(self._property(_ACCESSIBLE, "Name"))

    @property
    def description(self) -> str:
        """What is read out after the name."""
        return str(self._property(_ACCESSIBLE, "Description"))

    @property
    def labels(self) -> list[str]:
        """The names of its labels: Qt names a combo box by its value, and its label only so."""
        relations = self._ask(_ACCESSIBLE, "GetRelationSet")[0]
        labels = [target for kind, targets in relations if kind == _LABELLED_BY for target in targets]
        return [Node(self.desktop, bus, path).name for bus, path in labels]

    @property
    def role(self) -> str:
        """Its role in the words of AT-SPI: `push button`, `text`, `table`, `table cell`, `dialog`, `label`."""
        return str(self._ask(_ACCESSIBLE, "GetRoleName")[0])

    @property
    def states(self) -> frozenset[str]:
        """Its states by name, such as `enabled`, `focused`, `showing`, `checked`."""
        low, high = self._ask(_ACCESSIBLE, "GetState")[0]
        bits = low | high << 32
        return frozenset(name for bit, name in _STATES.items() if bits >> bit & 1)

    @property
    def children(self) -> list["Node"]:
        """What is in it, in reading order."""
        return [Node(self.desktop, bus, path) for bus, path in self._ask(_ACCESSIBLE, "GetChildren")[0]]

    @property
    def parent(self) -> "Node":
        """What it is in."""
        bus, path = self._property(_ACCESSIBLE, "Parent")
        return Node(self.desktop, bus, path)

    @property
    def text(self) -> str:
        """The text of a field or label."""
        return str(self._ask("org.a11y.atspi.Text", "GetText", "ii", (0, -1))[0])

    @property
    def size(self) -> tuple[int, int]:
        """Rows and columns of a table."""
        table = "org.a11y.atspi.Table"
        return int(self._property(table, "NRows")), int(self._property(table, "NColumns"))

    @property
    def box(self) -> tuple[int, int, int, int]:
        """Left, top, width and height in pixels on the screen."""
        left, top, width, height = self._ask("org.a11y.atspi.Component", "GetExtents", "u", (0,))[0]
        return left, top, width, height

    def cell(self, row: int, column: int) -> "Node":
        """One cell of a table, counted from 0."""
        bus, path = self._ask("org.a11y.atspi.Table", "GetAccessibleAt", "ii", (row, column))[0]
        return Node(self.desktop, bus, path)

    def row(self, row: int) -> list[str]:
        """The names of the cells of one row of a table."""
        return [self.cell(row, column).name for column in range(self.size[1])]

    def actions(self) -> list[str]:
        """What can be done with it, such as `Press`, `SetFocus`, `Toggle`, `ShowMenu`."""
        return [name for name, _, _ in self._ask("org.a11y.atspi.Action", "GetActions")[0]]

    def press(self, action: str = "") -> None:
        """Do its first action, or the one of this name."""
        index = self.actions().index(action) if action else 0
        self._ask("org.a11y.atspi.Action", "DoAction", "i", (index,))

    def set_text(self, text: str) -> None:
        """Replace the text of a field."""
        self._ask("org.a11y.atspi.EditableText", "SetTextContents", "s", (text,))

    def focus(self) -> None:
        """Move the keyboard focus to it."""
        self._ask("org.a11y.atspi.Component", "GrabFocus")

    def walk(self) -> Iterator["Node"]:
        """It and all that is in it, but for the cells of tables."""
        yield self
        if self.role not in _TABLES:
            for child in self.children:
                yield from child.walk()

    def find_all(self, role: str, name: str | None = None) -> list["Node"]:
        """All that is showing in it with this role, and this name or label if one is given."""
        return [
            node
            for node in self._walk_showing()
            if node.role == role and (name is None or name in (node.name, *node.labels))
        ]

    def _walk_showing(self) -> Iterator["Node"]:
        if "showing" in self.states:
            yield self
            if self.role not in _TABLES:
                for child in self.children:
                    yield from child._walk_showing()

    def find(self, role: str, name: str | None = None, timeout: float = PATIENCE) -> "Node":
        """The first of `find_all`, waited for."""
        return self.desktop.until(lambda: self.find_all(role, name), timeout, f"{role} {name!r}")[0]

    def dump(self, depth: int = 0) -> str:
        """The tree below it, a line each: role, name, description, states."""
        try:
            line = f"{'  ' * depth}{self.role} {self.name!r} {self.description!r} {', '.join(sorted(self.states))}"
            inner = [] if self.role in _TABLES else self.children
        except jeepney.DBusErrorResponse as error:
            return f"{'  ' * depth}gone: {error.name}"
        return "\n".join([line, *(child.dump(depth + 1) for child in inner)])

    def _ask(self, interface: str, method: str, signature: str = "", body: tuple[Any, ...] = ()) -> tuple[Any, ...]:
        return self.desktop.ask(self, interface, method, signature, body)

    def _property(self, interface: str, name: str) -> Any:
        return self._ask(_PROPERTIES, "Get", "ss", (interface, name))[0][1]
