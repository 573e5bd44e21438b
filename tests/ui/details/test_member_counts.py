"""A program is asked for once it was looked at for a while, and no longer once the person looks elsewhere."""

import asyncio
from collections.abc import AsyncIterator, Sequence

import pytest

from app.domain.memberships import Memberships
from app.ui.details.member_counts import MemberCounts
from tests.ui.support import CountedMembers, RecordingCommands, until

pytestmark = pytest.mark.anyio


class SlowMembers(CountedMembers):
    """Answers when it is let."""

    def __init__(self) -> None:
        super().__init__()
        self.gate = asyncio.Event()

    async def count(self, connection_id: str, program_ids: Sequence[str]) -> AsyncIterator[Memberships]:
        self.asked.append((connection_id, tuple(program_ids)))
        await self.gate.wait()
        yield Memberships(dict.fromkeys(program_ids, 1))


@pytest.fixture
def members(commands: RecordingCommands) -> SlowMembers:
    members = SlowMembers()
    commands.members = members
    return members


async def test_a_program_that_is_passed_over_is_not_asked_for(
    commands: RecordingCommands, members: SlowMembers
) -> None:
    counts = MemberCounts(commands)
    counts._wait.setInterval(0)
    for program in ("a", "b", "c"):
        counts.look_at(("con-1", program))
    await until(lambda: members.asked)
    assert members.asked == [("con-1", ("c",))]
    counts.look_at(None)


async def test_an_answer_that_nobody_waits_for_any_more_is_not_told(
    commands: RecordingCommands, members: SlowMembers
) -> None:
    counts, told = MemberCounts(commands), []
    counts.told.connect(told.append)
    counts._wait.setInterval(0)
    counts.look_at(("con-1", "a"))
    await until(lambda: members.asked)
    counts.look_at(("con-1", "b"))
    await until(lambda: len(members.asked) == 2)
    members.gate.set()
    await until(lambda: told)
    assert counts.counts == {"b": 1}
