"""The one door of the window: each command is one transaction, and what came of it is learnt by watching."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from app.commands import questions, undo, wishes
from app.commands.change_file import ChangeFiles
from app.commands.connecting import ConnectionCommands, Sample
from app.commands.diagnostics import Diagnostics
from app.commands.everywhere import Everywhere
from app.commands.history import History
from app.commands.inquiries import Inquiries
from app.commands.members import Members
from app.commands.options import approve_at_once
from app.commands.preferences import Preferences
from app.commands.settings import SettingsCommands
from app.commands.undo import UndoStack
from app.commands.updates import Updates
from app.commands.watchers import Watchers
from app.domain.merge import Snapshot
from app.domain.program import Finding, Values
from app.domain.question import Question
from app.store import programs
from app.store.database import Database
from app.store.transaction import Transaction
from app.vault import Vault

if TYPE_CHECKING:  # the engine is loaded after the window
    from app.sync.engine import Engine


class Commands(ConnectionCommands):
    """What a person can do. Every command names the connection it is for.

    StoreError, and of a wish ReadOnly or ConnectionGone, means that nothing was done.
    """

    def __init__(
        self, database: Database, watchers: Watchers, vault: Vault, sample: Sample, log_folder: Path | None = None
    ) -> None:
        super().__init__(database, watchers, vault, sample)
        self.preferences = Preferences(database)
        self.everywhere = Everywhere(database, watchers, self._start, self.refresh)
        self.change_files = ChangeFiles(self.everywhere.unfinished)
        self.members = Members(self._reach_engine)
        self.inquiries = Inquiries(self._reach_engine, self.preferences)
        self.settings = SettingsCommands(self.preferences)
        self.updates = Updates(self.preferences, self.settings, self.setup)
        self.diagnostics = Diagnostics(watchers, log_folder)
        self.history = History(database, self.preferences)
        self._stacks: dict[str, UndoStack] = {}
        database.listen(self._take_snapshot)
        database.listen_to_history(watchers.tell_history)

    def attach(self, engine: Engine) -> None:
        """The engine is there: it works as was set, and the connections that were opened begin to send and refresh."""
        self.settings.attach(engine)
        super().attach(engine)

    # Programs

    async def add(self, connection_id: str, values: Values) -> str:
        """Queue an addition; returns its key. Returns when it is on the disk."""
        key = programs.new_key()

        def work(transaction: Transaction, wisher: wishes.Wisher) -> None:
            wishes.add(transaction, wisher, key, values)
            approve_at_once(transaction, wisher, key)

        await self._wish(connection_id, (key,), work)
        return key

    async def update(self, connection_id: str, key: str, wanted: Values, seen: Values | None = None) -> None:
        """Queue new values for a program; the code of one that is on the platform stays as it is.

        `seen` is what the person had before them, in case the program was changed meanwhile.
        """

        def work(transaction: Transaction, wisher: wishes.Wisher) -> None:
            wishes.update(transaction, wisher, key, wanted, seen)
            approve_at_once(transaction, wisher, key)

        await self._wish(connection_id, (key,), work)

    async def delete(self, connection_id: str, keys: Sequence[str]) -> None:
        """Mark programs for deletion; an addition not yet sent vanishes. One step of undo."""
        await self._wish(connection_id, keys, partial(wishes.delete, keys=keys))

    async def find_alike(self, connection_id: str, values: Values, key: str | None = None) -> tuple[Finding, ...]:
        """Warnings on other programs with this code, one that looks like it, or this name."""
        return await self._database.run(lambda one: wishes.find_alike(one, connection_id, values, key))

    # Changes

    async def send(self, connection_id: str, change_ids: Collection[str]) -> None:
        """Approve changes for sending; deletions rest some seconds first, and undo takes them back."""
        keys = undo.unfinished_keys(self._pending(connection_id), change_ids)
        await self._wish(connection_id, keys, partial(wishes.approve, change_ids=change_ids))
        self._tell_runner(connection_id, lambda runner: runner.send())

    async def hold_back(self, connection_id: str, change_ids: Collection[str]) -> None:
        """Let approved changes that have not left yet wait for Send again. One step of undo."""
        keys = undo.unfinished_keys(self._pending(connection_id), change_ids)
        await self._wish(connection_id, keys, partial(wishes.hold_back, change_ids=change_ids))

    async def discard(self, connection_id: str, change_ids: Collection[str]) -> None:
        """Drop changes that are not on their way: unsent, refused, in conflict. One step of undo."""

        def drop(transaction: Transaction, _wisher: wishes.Wisher) -> None:
            wishes.discard(transaction, connection_id, change_ids)

        keys = undo.unfinished_keys(self._pending(connection_id), change_ids)
        await self._wish(connection_id, keys, drop)

    async def retry(self, connection_id: str, change_id: str) -> None:
        """Queue and approve a refused change once more."""
        await self._decide(connection_id, partial(wishes.retry, change_id=change_id))

    async def keep_mine(self, connection_id: str, change_id: str) -> None:
        """Conflict: send my values over theirs."""
        await self._decide(connection_id, partial(wishes.keep_mine, change_id=change_id))

    async def questions(self, connection_id: str) -> tuple[Question, ...]:
        """Every lost addition that only the person can decide, with the programs that it may have become."""
        return await self._database.run(lambda one: questions.open_questions(one, connection_id))

    async def answer(self, connection_id: str, answers: Mapping[str, str | None]) -> None:
        """Answer questions of lost additions, by change: it is this program, or (None) none of them: add mine."""

        def work(transaction: Transaction, wisher: wishes.Wisher) -> None:
            questions.answer(transaction, connection_id, answers, wisher.now)

        await self._decide(connection_id, work)

    async def undo(self, connection_id: str, *, add_again: bool | None = None) -> None:
        """Take back the last step. What was sent of it is answered by the opposite wish, which waits for Send.

        Where programs would have to be added again that takes the person's word: without it nothing is done.
        """
        await self._take_back(connection_id, undone=False, add_again=add_again)

    def undo_adds(self, connection_id: str) -> tuple[Values, ...]:
        """The programs that undo would have to add again, since their deletion was sent: under new identifiers."""
        return self._stack(connection_id).adds_again(self._watchers.snapshot(connection_id))

    async def redo(self, connection_id: str) -> None:
        """Take back the last undo."""
        await self._take_back(connection_id, undone=True, add_again=False)

    # Sync

    def refresh(self, connection_id: str) -> None:
        """Ask the platform now; only what it asked to wait for itself is waited for."""
        self._tell_runner(connection_id, lambda runner: runner.refresh())

    def stop_refresh(self, connection_id: str) -> None:
        """Give up the walk that is running; the list stays as it was."""
        self._tell_runner(connection_id, lambda runner: runner.stop_refresh())

    def accept_shrunk(self, connection_id: str) -> None:
        """Take the sudden loss of most programs for true."""
        self._tell_runner(connection_id, lambda runner: runner.accept_shrunk())

    async def _wish(
        self, connection_id: str, keys: Iterable[str], work: Callable[[Transaction, wishes.Wisher], None]
    ) -> None:
        """One step of undo."""
        wisher = wishes.Wisher(connection_id, self._now(connection_id))
        stack = self._stack(connection_id)
        async with stack.lock:
            done = await self._wished(
                connection_id, lambda one: undo.record(one, connection_id, keys, lambda again: work(again, wisher))
            )
            stack.push(done)
        self._tell_undo(connection_id)
        self._tell_runner(connection_id, lambda runner: runner.wake())

    async def _decide(self, connection_id: str, work: Callable[[Transaction, wishes.Wisher], None]) -> None:
        """A decision on changes that undo does not take back."""
        wisher = wishes.Wisher(connection_id, self._now(connection_id))
        await self._wished(connection_id, lambda one: work(one, wisher))
        self._tell_runner(connection_id, lambda runner: runner.wake())

    async def _take_back(self, connection_id: str, *, undone: bool, add_again: bool | None) -> None:
        stack = self._stack(connection_id)
        async with stack.lock:
            last = stack.last(self._watchers.snapshot(connection_id), undone=undone)
            if last is None or (add_again is None and self.undo_adds(connection_id)):
                return
            wisher = wishes.Wisher(connection_id, self._now(connection_id))
            again = last.new_keys() if add_again else {}
            keys = [*(edit.key for edit in last.edits), *again.values()]
            taken = await self._wished(
                connection_id,
                lambda one: undo.record(one, connection_id, keys, lambda it: undo.take_back(it, wisher, last, again)),
            )
            stack.moved(last, taken, undone=undone)
        self._tell_undo(connection_id)
        self._tell_runner(connection_id, lambda runner: runner.wake())

    async def remove_connection(self, connection_id: str) -> None:
        """Forget a connection with its list, unsent changes and tokens."""
        await super().remove_connection(connection_id)
        self._stacks.pop(connection_id, None)
        self.inquiries.forget(connection_id)
        self.preferences.forget(connection_id)

    def _stack(self, connection_id: str) -> UndoStack:
        return self._stacks.setdefault(connection_id, UndoStack())

    def _take_snapshot(self, snapshot: Snapshot) -> None:
        self._watchers.tell_snapshot(snapshot)
        self._tell_undo(snapshot.connection.connection_id)

    def _tell_undo(self, connection_id: str) -> None:
        stack, snapshot = self._stack(connection_id), self._watchers.snapshot(connection_id)
        if stack.lock.locked():  # a snapshot comes before the stack knows the step that made it
            return
        undoable = stack.last(snapshot) is not None
        self._watchers.tell_undo(connection_id, undoable, stack.last(snapshot, undone=True) is not None)
