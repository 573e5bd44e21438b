"""Looking for a newer version: only where it is wanted, once a day, and what was learnt is kept."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from app.commands.settings import SettingsCommands
from app.commands.updates import Updates
from app.domain.errors import StoreFull, UpdateUnknown
from app.domain.release import Release
from app.domain.setup import Setup
from tests.ui.support import RecordingSetup, RememberedPreferences

pytestmark = pytest.mark.anyio
NOW = datetime(2026, 11, 29, 8, 0, tzinfo=UTC)
NEWER = Release("0.2.0", "https://updates.example/0.2.0")
NO_SETUP = Setup()
BUILT_IN = "https://updates.example/latest.json"


class Asked:
    """A program of version 0.1.0 whose update address tells of `release`."""

    def __init__(self, setup: Setup = NO_SETUP, built_in: str = BUILT_IN, **kept: str) -> None:
        self.addresses: list[str] = []
        self.release: Release | None = NEWER
        self.preferences = RememberedPreferences(kept)
        self.settings = SettingsCommands(self.preferences)
        known = RecordingSetup()
        known.known = setup
        self.updates = Updates(self.preferences, self.settings, known)
        self.updates.attach("0.1.0", built_in, self._ask)

    async def _ask(self, address: str) -> Release:
        self.addresses.append(address)
        if self.release is None:
            raise UpdateUnknown("nobody there")
        return self.release

    async def switch_on(self) -> None:
        await self.settings.keep(replace(self.settings.current, looks_for_updates=True))


async def test_nothing_is_asked_before_the_person_wants_it() -> None:
    asked = Asked()
    await asked.updates.look_if_due(NOW)
    assert asked.addresses == []
    await asked.switch_on()
    await asked.updates.look_if_due(NOW)
    assert asked.addresses == [BUILT_IN]
    assert asked.updates.news == NEWER


async def test_it_is_asked_once_a_day_also_where_nobody_answers() -> None:
    asked = Asked()
    asked.release = None
    await asked.switch_on()
    for hours in (0, 1, 23, 24, 25, 47, 48):
        await asked.updates.look_if_due(NOW + timedelta(hours=hours))
    assert len(asked.addresses) == 3
    assert asked.updates.news is None


async def test_a_clock_that_was_set_back_neither_stops_it_nor_lets_it_ask_again_and_again() -> None:
    asked = Asked()
    await asked.switch_on()
    for _ in range(2):
        await asked.updates.look_if_due(NOW + timedelta(days=900))
    for hours in (0, 1, 23):
        await asked.updates.look_if_due(NOW + timedelta(hours=hours))
    assert len(asked.addresses) == 2


@pytest.mark.parametrize("kept", ["", "yesterday", "2026-11-29T08:00:00", "0001-01-01T00:00:00-12:00"])
async def test_a_time_that_cannot_be_read_is_none(kept: str) -> None:
    asked = Asked(update_asked=kept)
    await asked.switch_on()
    await asked.updates.look_if_due(NOW)
    assert asked.addresses == [BUILT_IN]


async def test_the_administrator_decides_whatever_the_person_wants() -> None:
    forbidden = Asked(Setup(update_checks=False))
    await forbidden.switch_on()
    await forbidden.updates.look_if_due(NOW)
    with pytest.raises(UpdateUnknown):
        await forbidden.updates.look()
    assert forbidden.addresses == []
    wanted = Asked(Setup(update_checks=True, update_address="https://it.example/latest.json"))
    await wanted.updates.look_if_due(NOW)
    assert wanted.addresses == ["https://it.example/latest.json"]


async def test_without_an_address_nobody_is_asked() -> None:
    asked = Asked(Setup(update_checks=True), built_in="")
    await asked.updates.look_if_due(NOW)
    assert asked.addresses == []
    assert not asked.updates.is_allowed


@pytest.mark.parametrize("version", ["0.1.0", "0.0.9"])
async def test_what_is_not_newer_is_no_news(version: str) -> None:
    asked = Asked()
    asked.release = replace(NEWER, version=version)
    await asked.switch_on()
    assert await asked.updates.look() is None
    assert asked.updates.news is None


async def test_what_was_learnt_is_news_at_the_next_start_until_it_is_installed() -> None:
    asked = Asked()
    await asked.switch_on()
    await asked.updates.look_if_due(NOW)
    again = Asked(**asked.preferences._values)
    assert again.updates.news == NEWER
    again.updates.attach("0.2.0", BUILT_IN, again._ask)
    assert again.updates.news is None
    assert again.addresses == []


async def test_a_version_that_is_passed_over_is_told_again_only_if_asked_for_or_followed_by_another() -> None:
    asked = Asked()
    await asked.switch_on()
    await asked.updates.look_if_due(NOW)
    await asked.updates.pass_over(NEWER)
    assert asked.updates.news is None
    asked.release = replace(NEWER, version="0.3.0")
    await asked.updates.look_if_due(NOW + timedelta(days=1))
    assert asked.updates.news == asked.release
    await asked.updates.pass_over(asked.release)
    assert await asked.updates.look() == asked.release
    assert asked.updates.news == asked.release


async def test_what_cannot_be_kept_counts_until_quit() -> None:
    asked = Asked()
    await asked.switch_on()
    asked.preferences.failure = StoreFull()
    for _ in range(2):
        await asked.updates.look_if_due(NOW)
    assert asked.addresses == [BUILT_IN]
    assert asked.updates.news == NEWER
