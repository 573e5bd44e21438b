"""Who watches is told all there is, then each difference, until leaving."""

from dataclasses import replace

from app.commands.watchers import Watchers
from app.domain.connection import Connection
from app.domain.merge import Snapshot, advance
from app.domain.status import Activity, Status

HOTEL = Connection("hotel", "Hotel Aurora", "https://platform.invalid")
OTHER = Connection("other", "Hotel Borea", "https://platform.invalid")
SNAPSHOT = advance(None, HOTEL, {}, ())
STATUS = Status(Activity.LOADING)


class Window:
    """Notes what it is told."""

    def __init__(self) -> None:
        self.told: list[object] = []

    def on_connections(self, connections: tuple[Connection, ...]) -> None:
        self.told.append(connections)

    def on_snapshot(self, snapshot: Snapshot) -> None:
        self.told.append(snapshot)

    def on_status(self, connection_id: str, status: Status) -> None:
        self.told.append((connection_id, status))

    def on_undo(self, connection_id: str, undoable: bool, redoable: bool) -> None:
        self.told.append((connection_id, undoable, redoable))

    def on_history(self) -> None:
        self.told.append("history")


def tell(watchers: Watchers) -> None:
    watchers.tell_connections((HOTEL, OTHER))
    watchers.tell_snapshot(SNAPSHOT)
    watchers.tell_status("hotel", STATUS)
    watchers.tell_undo("hotel", undoable=True, redoable=False)


EVERYTHING = [(HOTEL, OTHER), SNAPSHOT, ("hotel", STATUS), ("hotel", True, False)]


def test_who_joins_early_and_who_joins_late_are_told_the_same() -> None:
    watchers, early, late = Watchers(), Window(), Window()
    watchers.join(early)
    tell(watchers)
    watchers.join(late)

    assert early.told == [(), *EVERYTHING]
    assert late.told == EVERYTHING


def test_who_has_left_is_told_nothing() -> None:
    watchers, window = Watchers(), Window()
    leave = watchers.join(window)
    leave()
    tell(watchers)

    assert window.told == [()]


def test_one_may_leave_while_being_told() -> None:
    watchers, other = Watchers(), Window()

    class Brief(Window):
        def on_status(self, connection_id: str, status: Status) -> None:
            leave()

    leave = watchers.join(Brief())
    watchers.join(other)
    watchers.tell_status("hotel", STATUS)

    assert other.told == [(), ("hotel", STATUS)]


def test_what_is_no_news_is_not_told_again() -> None:
    watchers, window = Watchers(), Window()
    tell(watchers)
    watchers.join(window)
    window.told.clear()

    watchers.tell_connections((HOTEL, OTHER))
    watchers.tell_undo("hotel", undoable=True, redoable=False)

    assert window.told == []


def test_a_snapshot_that_alters_its_connection_tells_that_too() -> None:
    watchers, window = Watchers(), Window()
    tell(watchers)
    watchers.join(window)
    window.told.clear()
    renamed = replace(HOTEL, name="Aurora")

    snapshot = advance(SNAPSHOT, renamed, {}, ())
    watchers.tell_snapshot(snapshot)

    assert window.told == [snapshot, (renamed, OTHER)]


def test_what_is_forgotten_is_told_to_nobody() -> None:
    watchers, window = Watchers(), Window()
    tell(watchers)
    watchers.forget("hotel")
    watchers.tell_connections((OTHER,))

    watchers.join(window)

    assert window.told == [(OTHER,)]
    assert watchers.snapshot("hotel") is None


def test_a_new_history_is_told_to_all_who_watch() -> None:
    watchers, window = Watchers(), Window()
    watchers.join(window)
    watchers.tell_history()

    assert window.told[-1] == "history"
