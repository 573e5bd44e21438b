"""Snapshots made by hand, and a stand-in for the commands that records what the window asked for."""

import asyncio
from collections.abc import AsyncIterator, Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.commands import Commands, Watcher
from app.commands.change_file import ChangeFiles
from app.commands.diagnostics import Diagnostics
from app.commands.everywhere import Everywhere
from app.commands.history import History
from app.commands.inquiries import Inquiries
from app.commands.members import Members
from app.commands.preferences import Preferences
from app.commands.settings import SettingsCommands
from app.commands.setup import SetupCommands
from app.commands.tokens import TokenCommands
from app.commands.updates import Updates
from app.commands.watchers import Watchers
from app.domain.change import Change, Kind
from app.domain.connection import (
    DEMO_ADDRESS,
    PRODUCTION_ADDRESS,
    SANDBOX_ADDRESS,
    Connection,
    ConnectionOptions,
    Edition,
    Enterprise,
    Keeping,
    Tokens,
)
from app.domain.event import Event, EventFilter, EventPage, Origin
from app.domain.inquiry import Inquiry, InquiryAnswer, InquiryProgress
from app.domain.memberships import Memberships
from app.domain.merge import Record, Row, Snapshot, advance, merge
from app.domain.program import Finding, ProgramState, Values
from app.domain.question import Question
from app.domain.setup import Setup
from app.domain.status import Status
from app.domain.text import unaccent
from app.domain.trial import Trial

PLAIN = ConnectionOptions()
NOW = datetime(2026, 11, 24, 14, 5, tzinfo=UTC)
ENTERPRISE = Enterprise("ent-1", "Hotel Aurora", "chain-1", "Aurora Group", "Europe/Prague")
AURORA = Connection(
    "con-1", "Hotel Aurora", PRODUCTION_ADDRESS, Edition.CURRENT, enterprise=ENTERPRISE, refreshed_at=NOW
)
DEMO = Connection("con-2", "Mews demo", DEMO_ADDRESS, Edition.AUTOMATIC, Edition.Y2022)
SAMPLE = Connection("con-3", "Sample property", SANDBOX_ADDRESS, Edition.CURRENT, enterprise=ENTERPRISE)


def make_values(name: str, code: str = "GC01", kind: str | None = "Hotel", subscription: str | None = "Free") -> Values:
    """Values as the current edition has them."""
    return Values(name, code, kind, subscription, "chain-1")


def make_change(key: str, kind: Kind, wanted: Values | None, base: Values | None = None, **fields: object) -> Change:
    """A change of AURORA; its identifier is `ch-` and the key."""
    return Change(f"ch-{key}", "con-1", key, kind, wanted, base, **{"created_at": NOW, **fields})  # type: ignore[arg-type]


def keys(rows: Iterable[Row]) -> tuple[str, ...]:
    """The programs of rows."""
    return tuple(row.key for row in rows)


def make_row(
    key: str,
    name: str,
    code: str = "GC01",
    *,
    state: ProgramState = ProgramState.ACTIVE,
    position: int = 0,
    change: Change | None = None,
) -> Row:
    """A row as `merge` makes it: `name` and `code` are what the platform said, unless it is an addition."""
    local = change is not None and change.kind is Kind.ADD
    remote = None if local else make_values(name, code)
    record = Record(key, None if local else f"id-{key}", remote, ProgramState.LOCAL if local else state, position)
    row = merge(record, [change] if change is not None else [])
    assert row is not None
    return row


def make_snapshot(*rows: Row, connection: Connection = AURORA, before: Snapshot | None = None) -> Snapshot:
    """The snapshot that holds exactly these rows, after `before`."""
    touched: dict[str, Row | None] = dict.fromkeys(before.rows if before is not None else ())
    touched.update({row.key: row for row in rows})
    changes = tuple(row.change for row in rows if row.change is not None)
    return advance(before, connection, touched, changes)


class RememberedPreferences(Preferences):
    """Kept until the test ends; `failure` is raised on keeping."""

    def __init__(self, values: Mapping[str, str] | None = None) -> None:
        self._values = dict(values or {})
        self.failure: Exception | None = None

    async def keep(self, values: Mapping[str, str]) -> None:
        self._values |= values
        if self.failure is not None:
            raise self.failure


class RecordedInquiries(Inquiries):
    """The stand-in's inquiries: a test gives each of them its answer, or lets it fail."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences
        self._answers: dict[str, dict[str, InquiryAnswer]] = {}
        self.asked: list[tuple[str, Inquiry]] = []
        self.tell: Callable[[InquiryProgress], None] = lambda _: None
        self.answer: asyncio.Future[InquiryAnswer] | None = None

    async def ask(self, connection_id: str, inquiry: Inquiry, tell: Callable[[InquiryProgress], None]) -> InquiryAnswer:
        self.asked.append((connection_id, inquiry))
        self.tell, self.answer = tell, asyncio.get_running_loop().create_future()
        answer = await self.answer
        await self._keep(connection_id, inquiry, answer)
        return answer


class RecordingTokens(TokenCommands):
    """The stand-in's tokens: kept in the key store, unless `results` says otherwise."""

    def __init__(self, note: Callable[..., Any]) -> None:
        self._note = note

    async def keeping(self, connection_id: str) -> Keeping:
        return self._note("keeping", connection_id) or Keeping.STORED

    async def remove(self, connection_id: str) -> None:
        self._note("remove_tokens", connection_id)

    async def lender(self, address: str, connection_id: str = "") -> Connection | None:
        lender: Connection | None = self._note("lender", address, connection_id)
        return lender


class RememberedHistory(History):
    """Answers from `events`, newest first, in pages of `size`; notes what it was asked."""

    def __init__(self, note: Callable[..., Any]) -> None:
        self._note = note
        self.events: list[Event] = []
        self.size = 200

    async def page(self, wanted: EventFilter, below: int | None = None) -> EventPage:
        self._note("history_page", wanted, below)
        words = unaccent(wanted.text).split()
        found = [
            one
            for one in self.events
            if (below is None or one.place < below)
            and wanted.person in ("", one.person)
            and wanted.connection_id in ("", one.connection_id)
            and wanted.origin in (Origin.ANY, Origin.NOTICED if one.is_noticed else Origin.HERE)
            and all(word in unaccent(one.values.name) for word in words)
        ]
        page = tuple(found[: self.size])
        return EventPage(page, page[-1].place if len(found) > len(page) else None)

    async def named(self) -> tuple[tuple[str, ...], tuple[tuple[str, str], ...]]:
        people = sorted({one.person for one in self.events if one.person})
        return tuple(people), tuple(sorted({(one.connection_id, one.property_name) for one in self.events}))

    async def of_program(self, connection_id: str, key: str) -> tuple[Event, ...]:
        return tuple(one for one in self.events if (one.connection_id, one.key) == (connection_id, key))

    async def save(self, wanted: EventFilter, path: Path) -> int:
        self._note("save_history", wanted, path)
        return len(self.events)


class CountedMembers(Members):
    """Answers with `told`, and remembers who asked for which programs."""

    def __init__(self) -> None:
        self.told: list[Memberships] = []
        self.asked: list[tuple[str, tuple[str, ...]]] = []

    async def count(self, connection_id: str, program_ids: Sequence[str]) -> AsyncIterator[Memberships]:
        self.asked.append((connection_id, tuple(program_ids)))
        for told in self.told:
            yield told


class RecordingEverywhere(Everywhere):
    """Knows the changes of the snapshots that were told."""

    def __init__(self, note: Callable[..., Any]) -> None:
        self._note = note
        self.snapshots: dict[str, Snapshot] = {}

    async def refresh(self) -> None:
        self._note("refresh_all")

    async def unfinished(self, connection_id: str) -> tuple[Change, ...]:
        snapshot = self.snapshots.get(connection_id)
        return () if snapshot is None else snapshot.changes


class RecordingSetup(SetupCommands):
    """The stand-in's set-up: none, unless the test puts one in `known`."""

    def __init__(self) -> None:
        self.known = Setup()


class RecordingCommands(Commands):
    """A stand-in: does nothing, remembers every command in `calls`, and tells its watchers what the test says.

    `failures` names commands that shall raise; `results` what the answering ones return.
    """

    def __init__(self) -> None:
        self.calls: list[tuple[Any, ...]] = []
        self.failures: dict[str, Exception] = {}
        self.results: dict[str, Any] = {}
        self.watchers: list[Watcher] = []
        self.called = asyncio.Event()
        self.preferences: RememberedPreferences = RememberedPreferences()
        self.settings = SettingsCommands(self.preferences)
        self.history = RememberedHistory(self._note)
        self.diagnostics = Diagnostics(Watchers(), None)
        self.tokens = RecordingTokens(self._note)
        self.inquiries = RecordedInquiries(self.preferences)
        self.setup = RecordingSetup()
        self.updates = Updates(self.preferences, self.settings, self.setup)
        self.members = CountedMembers()
        self.everywhere: RecordingEverywhere = RecordingEverywhere(self._note)
        self.change_files = ChangeFiles(self.everywhere.unfinished)

    def named(self, name: str) -> list[tuple[Any, ...]]:
        """The arguments of every call of one command."""
        return [call[1:] for call in self.calls if call[0] == name]

    def _note(self, name: str, *arguments: object) -> Any:
        self.calls.append((name, *arguments))
        self.called.set()
        if name in self.failures:
            raise self.failures[name]
        return self.results.get(name)

    def tell(self, *snapshots: Snapshot) -> None:
        """Hand snapshots to the watchers."""
        self.everywhere.snapshots |= {one.connection.connection_id: one for one in snapshots}
        for watcher in self.watchers:
            for snapshot in snapshots:
                watcher.on_snapshot(snapshot)

    def tell_connections(self, *connections: Connection) -> None:
        """Name the connections to the watchers."""
        for watcher in self.watchers:
            watcher.on_connections(connections)

    def tell_status(self, connection_id: str, status: Status) -> None:
        """Tell the watchers a status."""
        for watcher in self.watchers:
            watcher.on_status(connection_id, status)

    def tell_history(self, *events: Event) -> None:
        """Something happened; the newest comes last."""
        self.history.events[:0] = reversed(events)
        for watcher in self.watchers:
            watcher.on_history()

    def tell_undo(self, connection_id: str, undoable: bool, redoable: bool = False) -> None:
        """Tell the watchers what can be undone."""
        for watcher in self.watchers:
            watcher.on_undo(connection_id, undoable, redoable)

    def watch(self, watcher: Watcher) -> Callable[[], None]:
        self.watchers.append(watcher)
        return lambda: self.watchers.remove(watcher)

    async def open(self, connection_id: str) -> None:
        self._note("open", connection_id)

    async def open_sample(self) -> str:
        self._note("open_sample")
        return SAMPLE.connection_id

    async def try_connection(  # type: ignore[override]
        self, address: str, tokens: Tokens | None, edition: Edition, connection_id: str = ""
    ) -> AsyncIterator[Trial]:
        for trial in self._note("try_connection", address, tokens, edition, connection_id) or ():
            yield trial

    async def connect(
        self,
        name: str,
        address: str,
        tokens: Tokens,
        edition: Edition,
        options: ConnectionOptions = PLAIN,
        *,
        until_quit: bool = False,
    ) -> str:
        self._note("connect_until_quit" if until_quit else "connect", name, address, tokens, edition, options)
        return "con-new"

    async def alter_connection(
        self,
        connection_id: str,
        name: str,
        address: str,
        edition: Edition,
        tokens: Tokens | None,
        options: ConnectionOptions | None = None,
        *,
        until_quit: bool = False,
    ) -> None:
        self._note("alter_connection", connection_id, name, address, edition, tokens, options, until_quit)

    async def alter_options(self, connection_id: str, options: ConnectionOptions) -> None:
        self._note("alter_options", connection_id, options)

    async def remove_connection(self, connection_id: str) -> None:
        self._note("remove_connection", connection_id)

    def keep_tokens_until_quit(self, connection_id: str, tokens: Tokens) -> None:
        self._note("keep_tokens_until_quit", connection_id, tokens)

    async def tokens_place(self) -> str | None:
        self._note("tokens_place")
        return self.results.get("tokens_place", "Secret Service")

    async def reset_sample(self) -> None:
        self._note("reset_sample")

    def set_sample_offline(self, offline: bool) -> None:
        self._note("set_sample_offline", offline)

    async def add(self, connection_id: str, values: Values) -> str:
        self._note("add", connection_id, values)
        return "key-new"

    async def update(self, connection_id: str, key: str, wanted: Values, seen: Values | None = None) -> None:
        self._note("update", connection_id, key, wanted, seen)

    async def delete(self, connection_id: str, keys: Sequence[str]) -> None:
        self._note("delete", connection_id, tuple(keys))

    async def find_alike(self, connection_id: str, values: Values, key: str | None = None) -> tuple[Finding, ...]:
        return self._note("find_alike", connection_id, values, key) or ()

    async def send(self, connection_id: str, change_ids: Collection[str]) -> None:
        self._note("send", connection_id, frozenset(change_ids))

    async def hold_back(self, connection_id: str, change_ids: Collection[str]) -> None:
        self._note("hold_back", connection_id, set(change_ids))

    async def discard(self, connection_id: str, change_ids: Collection[str]) -> None:
        self._note("discard", connection_id, frozenset(change_ids))

    async def retry(self, connection_id: str, change_id: str) -> None:
        self._note("retry", connection_id, change_id)

    async def keep_mine(self, connection_id: str, change_id: str) -> None:
        self._note("keep_mine", connection_id, change_id)

    async def questions(self, connection_id: str) -> tuple[Question, ...]:
        return self._note("questions", connection_id) or ()

    async def answer(self, connection_id: str, answers: Mapping[str, str | None]) -> None:
        self._note("answer", connection_id, dict(answers))

    async def undo(self, connection_id: str, *, add_again: bool | None = None) -> None:
        self._note("undo", connection_id, *(() if add_again is None else (add_again,)))

    def undo_adds(self, connection_id: str) -> tuple[Values, ...]:
        return self.results.get("undo_adds", ())

    async def redo(self, connection_id: str) -> None:
        self._note("redo", connection_id)

    def refresh(self, connection_id: str) -> None:
        self._note("refresh", connection_id)

    def stop_refresh(self, connection_id: str) -> None:
        self._note("stop_refresh", connection_id)

    def accept_shrunk(self, connection_id: str) -> None:
        self._note("accept_shrunk", connection_id)


def renamed(row: Row, name: str) -> Row:
    """The row after someone renamed its program on the platform."""
    assert row.remote is not None
    remote = replace(row.remote, name=name)
    return replace(row, remote=remote, values=remote if row.change is None else row.values)


async def until(condition: Callable[[], object]) -> None:
    """Let the loop turn until the condition holds; ten seconds without it fail the test."""
    async with asyncio.timeout(10):
        while not condition():  # noqa: ASYNC110 - a widget has no event to wait for
            await asyncio.sleep(0.001)
