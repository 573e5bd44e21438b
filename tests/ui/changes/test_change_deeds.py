"""Review asks how many members the programs have that are to be deleted, for as long as it is open."""

import asyncio
from collections.abc import AsyncIterator, Sequence

import pytest

from app.domain.change import Kind
from app.domain.memberships import Memberships
from app.ui.changes.review_dialog import ReviewDialog
from app.ui.changes.review_model import Column
from app.ui.window.main_window import MainWindow
from tests.ui.opening import open_window, opened
from tests.ui.support import (
    CountedMembers,
    RecordingCommands,
    make_change,
    make_row,
    make_values,
    until,
)

pytestmark = pytest.mark.anyio

IRON, GOLD = (
    make_row(key, name, change=make_change(key, Kind.DELETE, None, make_values(name)), position=place)
    for place, (key, name) in enumerate((("i", "Iron"), ("g", "Gold")))
)
OTHERS = [make_row(f"p{place}", f"Club {place}", position=2 + place) for place in range(3)]


class EndlessMembers(CountedMembers):
    """Answers once, and then never comes to an end."""

    ended = False

    async def count(self, connection_id: str, program_ids: Sequence[str]) -> AsyncIterator[Memberships]:
        self.asked.append((connection_id, tuple(program_ids)))
        yield Memberships({"id-i": 12})
        try:
            await asyncio.Event().wait()
        finally:
            self.ended = True


@pytest.fixture
async def window(commands: RecordingCommands) -> AsyncIterator[MainWindow]:
    async with open_window(commands, IRON, GOLD, *OTHERS) as window:
        yield window


async def open_review(window: MainWindow) -> ReviewDialog:
    window.actions_.send.trigger()
    return await opened(ReviewDialog)


def members_told(dialog: ReviewDialog) -> list[str]:
    return [dialog.model.index(row, Column.MEMBERS).data() for row in range(dialog.model.rowCount())]


async def test_review_asks_for_the_members_and_tells_what_is_known(
    window: MainWindow, commands: RecordingCommands
) -> None:
    members = CountedMembers()
    members.told = [Memberships({"id-i": 12})]
    commands.members = members
    dialog = await open_review(window)
    await until(lambda: members_told(dialog) == ["12", "not known"])
    assert members.asked == [("con-1", ("id-i", "id-g"))]
    dialog.go_back.click()


async def test_the_counting_ends_with_review(window: MainWindow, commands: RecordingCommands) -> None:
    members = EndlessMembers()
    commands.members = members
    dialog = await open_review(window)
    await until(lambda: members_told(dialog) == ["12", "…"])
    dialog.go_back.click()
    await until(lambda: members.ended)
    assert commands.named("send") == []
