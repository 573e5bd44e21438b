"""However the program is ended, what stood in an open cell is there at the next start."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from app.domain.connection import SAMPLE_ID
from app.ui.programs.program_form import ProgramForm
from tests.journeys.person import Person, at_window

pytestmark = pytest.mark.anyio


async def type_into_a_cell(person: Person, name: str) -> None:
    await person.until(lambda: person.line_count() > 0, "the sample property")
    person.mark(person.lines()[2][2])
    person.press(Qt.Key.Key_F2)
    await person.until(lambda: person.table.state() == person.table.State.EditingState, "the open cell")
    person.control(Qt.Key.Key_A)
    await person.enter(name)


async def end(person: Person) -> None:
    """What the system asks of a program that it ends."""
    person.program.cancel()
    await asyncio.wait([person.program], timeout=20)
    assert person.program.cancelled()


async def is_kept(folder: Path, name: str) -> bool:
    async with at_window(folder, sample=True) as person:
        await person.until(lambda: person.line_count() > 0, "the sample property")
        return name in [line[1] for line in person.lines()]


async def test_quit_with_an_open_cell_while_the_list_is_read(tmp_path: Path) -> None:
    async with at_window(tmp_path, sample=True) as person:
        await type_into_a_cell(person, "Typed before Quit")
        person.window.commands.refresh(SAMPLE_ID)
        person.control(Qt.Key.Key_Q)
        assert not person.window.isVisible()
    assert await is_kept(tmp_path, "Typed before Quit")


async def test_the_system_ends_the_program_with_an_open_cell(tmp_path: Path) -> None:
    async with at_window(tmp_path, sample=True) as person:
        await type_into_a_cell(person, "Typed before the end")
        person.window.commands.refresh(SAMPLE_ID)
        await end(person)
    assert await is_kept(tmp_path, "Typed before the end")


async def test_the_system_ends_the_program_with_an_open_dialog(tmp_path: Path) -> None:
    async with at_window(tmp_path, sample=True) as person:
        await type_into_a_cell(person, "Typed before the form")
        person.control(Qt.Key.Key_N)
        await person.dialog(ProgramForm)
        await end(person)
    assert await is_kept(tmp_path, "Typed before the form")
