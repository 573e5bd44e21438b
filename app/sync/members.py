"""Counts the active memberships of programs, beside the sending: it holds nothing up, and may fail."""

from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence

from app.connector.editions import ITEM_LIMIT
from app.connector.messages import MemberPage
from app.connector.paging import Guard
from app.domain.errors import ConnectorError, LimitExceeded, Malformed, Slow, StoreError, TooMuch, Unauthorized
from app.domain.memberships import Memberships
from app.sync.session import GivenUp, Session

_AT_ONCE = 100  # programs
_FRESH = 10 * 60.0  # seconds for which a count is not asked for again


class Members:
    """The memberships of one session. `is_paused` says that nothing is to be asked of the platform now.

    Where these tokens may not count them, that is asked once and told each time; it says nothing about the token.
    """

    def __init__(self, session: Session, is_paused: Callable[[], bool]) -> None:
        self._session = session
        self._is_paused = is_paused
        self._known: dict[str, tuple[int, float]] = {}  # program id -> how many, and when that was said
        self._is_permitted = True

    async def count(self, program_ids: Sequence[str]) -> AsyncIterator[Memberships]:
        """What is known, then what is asked for, part by part. A program that is never named could not be counted."""
        known = self._fresh(program_ids)
        if known:
            yield Memberships(known)
        missing, at_once = [one for one in program_ids if one not in known], _AT_ONCE
        if missing and not self._is_permitted:
            yield Memberships({}, is_permitted=False)
        while missing and self._is_permitted and not self._is_paused():
            part = missing[:at_once]
            try:
                counts = await self._ask(part)
            except Unauthorized:
                self._is_permitted = False
                yield Memberships({}, is_permitted=False)
                return
            except (Slow, TooMuch, Malformed):  # too many at once, or one among them that cannot be asked for
                at_once = max(1, len(part) // 2)
                missing = missing if len(part) > 1 else missing[1:]
                continue
            except (ConnectorError, LimitExceeded, StoreError, GivenUp):
                return
            missing = missing[len(part) :]
            yield Memberships(counts)

    def _fresh(self, program_ids: Sequence[str]) -> dict[str, int]:
        since = self._session.clock.monotonic() - _FRESH
        known = ((one, self._known.get(one)) for one in program_ids)
        return {one: told[0] for one, told in known if told is not None and told[1] > since}

    async def _ask(self, program_ids: Sequence[str]) -> dict[str, int]:
        """Through all pages, each in its turn."""
        found: Counter[str] = Counter()
        guard, cursor, unread = Guard(ITEM_LIMIT), None, True
        while unread:
            page = await self._page(program_ids, cursor)
            fresh, cursor = guard.feed_ids(list(page.owners), page.cursor)
            found.update(page.owners[membership_id] for membership_id in fresh)
            unread = cursor is not None
        counts = {program_id: found[program_id.lower()] for program_id in program_ids}
        now = self._session.clock.monotonic()
        self._known |= {program_id: (number, now) for program_id, number in counts.items()}
        return counts

    async def _page(self, program_ids: Sequence[str], cursor: str | None) -> MemberPage:
        await self._session.turn("memberships")
        return (await self._session.ask(lambda: self._session.client.get_members(program_ids, cursor))).value
