"""The sample property comes back after it was removed, and begins again when the person says so."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox

from app.domain.connection import SAMPLE_ID
from app.domain.program import Values
from tests.journeys.person import Person, at_window

pytestmark = pytest.mark.anyio


async def listed(person: Person) -> list[tuple[str, str, str]]:
    await person.until(lambda: person.line_count() > 0, "the sample property")
    return person.lines()


async def add(person: Person) -> None:
    """Add a program, on the platform too."""
    commands = person.window.commands
    await commands.add(SAMPLE_ID, Values("Mine", "MINE1", "Hotel", "Free"))
    await person.until(lambda: person.has("MINE1"), "the addition")
    person.window.actions_.send.trigger()
    await person.until(lambda: person.mark_of("MINE1") == "", "the addition on the platform")


async def test_it_is_opened_again_after_it_was_removed(tmp_path: Path) -> None:
    async with at_window(tmp_path, sample=True) as person:
        before = await listed(person)
        await person.window.commands.remove_connection(SAMPLE_ID)
        await person.until(person.window.first_run.isVisible, "the beginning")
        person.window.first_run.sample.click()
        assert await listed(person) == before


async def test_it_begins_again(tmp_path: Path) -> None:
    async with at_window(tmp_path, sample=True) as person:
        before = await listed(person)
        await add(person)
        person.window.actions_.reset_sample.trigger()
        person.click(await person.dialog(QMessageBox), "Keep")
        person.window.actions_.reset_sample.trigger()
        person.click(await person.dialog(QMessageBox), "Start over")
        await person.until(lambda: person.line_count() > 0 and not person.has("MINE1"), "the programs of the beginning")
        assert person.lines() == before
    async with at_window(tmp_path, sample=True) as person:
        assert await listed(person) == before


async def test_it_begins_again_before_it_was_reached(tmp_path: Path) -> None:
    async with at_window(tmp_path, sample=True) as person:
        before = await listed(person)
        await add(person)
    async with at_window(tmp_path, sample=True) as person:
        await person.window.commands.reset_sample()
        await person.until(lambda: person.line_count() > 0 and not person.has("MINE1"), "the programs of the beginning")
        assert person.lines() == before
