"""Asks the platform what the filter of the connection shown wants to know, and says how that goes."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.domain.days import Days, Zone, span
from app.domain.errors import DeskError, Malformed
from app.domain.filter import Filter
from app.domain.inquiry import Inquiry, InquiryAnswer, InquiryProgress
from app.domain.merge import Snapshot
from app.ui.filters.inquiry_words import Inquired
from app.ui.filters.known import codes_not_listed, is_news, know, missing
from app.ui.loop import spawn

if TYPE_CHECKING:
    from app.commands import Commands


class Inquiring(QObject):
    """One inquiry at a time; it is given up as soon as another filter, or another connection, is shown.

    The answer is as old as it may be while it is younger than the list; then it is asked for anew.
    """

    changed = Signal()  # the answer, or how the inquiry stands, is another

    def __init__(self, commands: Commands, parent: QObject) -> None:
        super().__init__(parent)
        self._commands = commands
        self._subject: tuple[str, Filter] = "", Filter()
        self._snapshot: Snapshot | None = None
        self._task: asyncio.Task[None] | None = None
        self._listed_at: datetime | None = None  # the list that was there when it was last asked
        self._told_news = False  # whether the list was already read anew for what was named
        self.answer: InquiryAnswer | None = None
        self.found: frozenset[str] = frozenset()  # the programs that it names
        self.stand = Inquired()

    def follow(self, snapshot: Snapshot, wanted: Filter) -> None:
        """The filter of the connection shown, and its list as it is now."""
        self._snapshot = snapshot
        subject = snapshot.connection.connection_id, wanted
        if subject != self._subject:
            self.drop()
            self._subject = subject
            self._start()
        elif snapshot.connection.refreshed_at != self._listed_at and self._task is None and not self.stand.stopped:
            self._start()

    def again(self) -> None:
        """Ask anew, whatever there is."""
        self._stop()
        self._start(anew=True)

    def stop(self) -> None:
        """The person wants no answer."""
        self._stop()
        self._show(replace(self.stand, asking=False, progress=None, stopped=True))

    def drop(self) -> None:
        """Give up the inquiry and forget it."""
        self._stop()
        self._subject = "", Filter()
        self._told_news = False
        self._hear(None)
        self.stand = Inquired()

    def _stop(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()

    def _hear(self, answer: InquiryAnswer | None) -> None:
        self.answer = answer
        self.found = frozenset(answer.states) if answer is not None else frozenset()

    def _show(self, stand: Inquired) -> None:
        self.stand = stand
        self.changed.emit()

    def _start(self, *, anew: bool = False) -> None:
        snapshot, wanted = self._snapshot, self._subject[1]
        if snapshot is None or not (wanted.has_days or wanted.identifiers or wanted.codes):
            return
        self._listed_at = snapshot.connection.refreshed_at
        self._task = spawn(self._work(snapshot, wanted, anew=anew), "ask for a filter")
        self._task.add_done_callback(self._end)

    def _end(self, task: asyncio.Task[None]) -> None:
        if task is self._task:
            self._task = None

    async def _work(self, snapshot: Snapshot, wanted: Filter, *, anew: bool) -> None:
        by_days = wanted.has_days
        inquiry = await (self._of_days(snapshot, wanted) if by_days else self._of_missing(snapshot, wanted))
        if inquiry is None:
            self._hear(None)
            self._show(Inquired(codes=await self._codes_not_listed(snapshot, wanted)))
            return
        self._hear(self._commands.inquiries.last(self._subject[0], inquiry))
        stand = Inquired(by_days, inquiry.program_ids, inquiry.codes, answered_at=self._answered_at)
        if not anew and self._is_fresh(snapshot):
            self._show(stand)
        else:
            await self._ask(snapshot, inquiry, stand)

    async def _of_days(self, snapshot: Snapshot, wanted: Filter) -> Inquiry:
        zone = await self._commands.inquiries.zone(snapshot.connection)
        return Inquiry(_bounds(wanted.created, zone), _bounds(wanted.updated, zone))

    async def _of_missing(self, snapshot: Snapshot, wanted: Filter) -> Inquiry | None:
        """What the list does not have; while there is no list yet, nothing is missing."""
        if snapshot.connection.refreshed_at is None:
            return None
        return missing(wanted, await know(snapshot.rows), snapshot.connection)

    async def _codes_not_listed(self, snapshot: Snapshot, wanted: Filter) -> tuple[str, ...]:
        """What is said of codes in an edition that cannot be asked for them."""
        listed = snapshot.connection.refreshed_at is not None
        return codes_not_listed(wanted, await know(snapshot.rows)) if listed else ()

    @property
    def _answered_at(self) -> datetime | None:
        return self.answer.asked_at if self.answer is not None else None

    def _is_fresh(self, snapshot: Snapshot) -> bool:
        listed_at, answered_at = snapshot.connection.refreshed_at, self._answered_at
        return answered_at is not None and (listed_at is None or answered_at >= listed_at)

    async def _ask(self, snapshot: Snapshot, inquiry: Inquiry, stand: Inquired) -> None:
        self._show(replace(stand, asking=True))
        try:
            answer = await self._commands.inquiries.ask(self._subject[0], inquiry, self._note)
        except Malformed as error:
            if stand.by_days:
                self._show(replace(stand, error=error))
            else:  # one of them is not of this property: the list read anew says of which there is a program
                self._show(stand)
                self._read_list()
        except DeskError as error:
            self._show(replace(stand, error=error))
        else:
            self._hear(answer)
            self._show(replace(stand, answered_at=self._answered_at))
            if is_news(answer, await know(snapshot.rows)):
                self._read_list()

    def _note(self, progress: InquiryProgress) -> None:
        self._show(replace(self.stand, progress=progress))

    def _read_list(self) -> None:
        """Once for each filter: what the platform names and will not list must not be asked for without end."""
        if not self._told_news:
            self._told_news = True
            self._commands.refresh(self._subject[0])


def _bounds(days: Days | None, zone: Zone) -> tuple[datetime, datetime] | None:
    return None if days is None else span(days, zone.rules)
