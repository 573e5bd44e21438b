"""Presses the keys of a case and every way out that the window offers, and keeps what was read on the way."""

import asyncio
import dataclasses
from dataclasses import dataclass, field
from datetime import timedelta
from email.utils import format_datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from app.domain.change import NEEDS_PERSON
from app.sandbox.faults import Fault
from app.sandbox.state import Program
from app.sandbox.switches import Switches
from app.ui.changes.question_dialog import QuestionDialog
from app.ui.connections.connection_form import ConnectionForm
from app.ui.programs.program_form import ProgramForm
from tests.journeys.cases import Case, Deed, Scene
from tests.journeys.deeds import add, enter_tokens, rename, review, times_added
from tests.journeys.live_run import LiveRun
from tests.journeys.reading import Reading, read
from tests.support.text import plain

_MOST_WAYS = 6


@dataclass
class Story:
    """What was read under a case: until it rested, then after each way out, and at the end."""

    case: Case
    read: list[Reading] = field(default_factory=list)
    ways: list[tuple[str, list[Reading]]] = field(default_factory=list)
    end: Reading | None = None
    is_well: bool = False
    times_added: int = 0

    @property
    def readings(self) -> list[Reading]:
        """All readings, in order."""
        return [*self.read, *(one for _, later in self.ways for one in later)]

    @property
    def text(self) -> str:
        """Everything that was read, in one text."""
        return "\n".join(one.text for one in self.readings)


class Teller:
    """Tells the story of one case after the other in one window."""

    def __init__(self, run: LiveRun) -> None:
        self.run = run
        self._number = 0

    async def tell(self, case: Case) -> Story:
        """Do what the case says, and everything that the window offers until it is over."""
        run, story = self.run, Story(case)
        self._number += 1
        code = f"LIVE{self._number}"
        program = await self._wish(case, code)
        scene = Scene(run.sandbox, program, code)
        case.before(scene)
        for fault in case.faults:
            run.sandbox.faults.arm(self._dated(fault))
        await self._send(case)
        await run.rest()
        case.meanwhile(scene)
        story.read = await run.follow()
        case.after(scene)
        await self._leave(story)
        if await self._look_later(story):
            await self._leave(story)
            await self._look_later(story)
        self._judge(story, code)
        return story

    async def _wish(self, case: Case, code: str) -> Program | None:
        run, person = self.run, self.run.person
        if case.deed is Deed.ADD:
            await add(
                person, f"Cafe\u0301 {self._number}" if "normalised" in case.name else f"Live {self._number}", code
            )
        if case.deed in (Deed.ADD, Deed.REFRESH):
            return None
        program = next(one for one in run.sandbox.programs.values() if self._is_untouched(one))
        if case.deed is Deed.RENAME:
            await rename(person, program.code, f"Renamed {self._number}")
        else:
            person.mark(program.code)
            person.press(Qt.Key.Key_Delete)
        await person.until(lambda: run.is_unsent, "the mark")
        return program

    def _is_untouched(self, program: Program) -> bool:
        named = program.name.startswith(("Renamed", "Live", "Cafe")) or program.name.endswith("of others")
        busy = self.run.sandbox.state.active_members(program.program_id)
        return not program.is_deleted and not named and not busy and self.run.person.has(program.code)

    def _dated(self, fault: Fault) -> Fault:
        if fault.retry_after != "date":
            return fault
        at = self.run.clock.now() + timedelta(seconds=45)
        return dataclasses.replace(fault, retry_after=format_datetime(at, usegmt=True))

    async def _send(self, case: Case) -> None:
        run, person = self.run, self.run.person
        match case.deed:
            case Deed.REFRESH:
                person.press(Qt.Key.Key_F5)
                await asyncio.sleep(0.01)
                return
            case Deed.DELETE:
                await review(person, "Delete 1 program")
            case _:
                person.control(Qt.Key.Key_S)
        await person.until(lambda: not run.is_unsent, "the sending")

    async def _take_way(self, case: Case) -> str:
        """Take the way out that the window offers, the fault being over; empty if there is nothing to leave."""
        run, person = self.run, self.run.person
        run.sandbox.faults.clear()
        seen, snapshot = read(person), person.window.present.snapshot
        assert snapshot is not None
        if any(change.state in NEEDS_PERSON for change in snapshot.changes):
            return await self._take_way_of_change(case)
        if run.is_unsent:
            await self._send(dataclasses.replace(case, deed=snapshot_deed(snapshot.changes[0].kind)))
            return "Send"
        if seen.remedies:
            word = seen.remedies[0]
            strip = person.window.fault if not person.window.fault.isHidden() else person.window.notice
            person.click(strip, word)
            await self._fill_connection()
            return f"[{word}] of the strip"
        if "Try now" in seen.offers:
            person.click(person.window.status, "Try now")
            await asyncio.sleep(0.01)
            return "[Try now] of the status bar"
        if snapshot.changes:
            person.press(Qt.Key.Key_F5)
            await asyncio.sleep(0.01)
            return "F5, nothing else being offered"
        return ""

    async def _take_way_of_change(self, case: Case) -> str:
        run, person = self.run, self.run.person
        person.control(Qt.Key.Key_2)
        await run.rest()
        words = read(person).changes[0].buttons
        word = case.way if case.way in words else next((one for one in words if one == "Keep mine"), words[0])
        word = "Try again" if "Try again" in words and not case.way else word
        person.click(person.window.changes_view, word)
        await asyncio.sleep(0.01)
        answer = await self._answer(word)
        person.control(Qt.Key.Key_1)
        await run.rest()
        return f"[{word}] in Changes{answer}"

    async def _answer(self, word: str) -> str:
        """What is asked after a press."""
        if word == "Answer…":
            return await self._answer_question()
        return await self._save_form(word) if word in ("Add it again…", "Edit…") else ""

    async def _answer_question(self) -> str:
        person = self.run.person
        dialog = await person.dialog(QuestionDialog)
        self.run.look(read(person))
        said = plain(dialog.intro.text())
        button = dialog.none
        if dialog.table.isVisibleTo(dialog):
            await person.until(dialog.table.hasFocus, "the focus on the candidates")
            person.press(Qt.Key.Key_Space)
            await person.until(dialog.this_one.isEnabled, "the choice")
            button = dialog.this_one
        answer = plain(button.text().replace("&", ""))
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        await person.closed(dialog)
        return f", “{said}” [{answer}]"

    async def _save_form(self, word: str) -> str:
        """Save what the form says; where a program is edited, with another code."""
        person = self.run.person
        form = await person.dialog(ProgramForm)
        title = form.windowTitle()
        if word == "Edit…":
            form.fields.code.edit.selectAll()
            await person.enter(f"{form.fields.code.text}B", form.fields.code.edit)
        person.click(form, form.save.text().replace("&", ""))
        warned = await self._confirm(form)
        await person.closed(form)
        return f", the form “{title}”{warned}"

    async def _confirm(self, form: ProgramForm) -> str:
        """Press once more where the form warns of a program alike."""
        closed = asyncio.Event()
        form.finished.connect(closed.set)
        if form.isVisible():
            await self.run.person.until(lambda: closed.is_set() or "anyway" in form.save.text(), "the form's answer")
        if closed.is_set() or not form.isVisible():
            return ""
        said = plain(form.fields.code.message.text())
        form.save.click()
        return f", which warns “{said}” [{plain(form.save.text())}]"

    async def _fill_connection(self) -> None:
        person = self.run.person
        await asyncio.sleep(0.02)
        forms = [one for one in QApplication.topLevelWidgets() if isinstance(one, ConnectionForm) and one.isVisible()]
        if forms:
            form = forms[0]
            await enter_tokens(person, form, self.run.sandbox)
            person.click(form, form.save.text().replace("&", ""))
            await person.closed(form)

    async def _leave(self, story: Story) -> None:
        for _ in range(_MOST_WAYS):
            way = await self._take_way(story.case)
            if not way:
                break
            story.ways.append((way, await self.run.follow()))

    async def _look_later(self, story: Story) -> bool:
        """Refresh when lists are believed again; whether something is to be dealt with."""
        run = self.run
        run.sandbox.switches = Switches()
        await run.pass_time(story.case.lasts)
        story.ways.append(("F5, later", await run.refresh()))
        return not run.is_as_it_should_be()

    def _judge(self, story: Story, code: str) -> None:
        run = self.run
        story.end = read(run.person)
        story.times_added = sum(
            1 for one in run.sandbox.programs.values() if one.code in (code, f"{code}B") and not one.is_deleted
        )
        calm = story.end.sentence.startswith("Up to date") and not story.end.strip
        story.is_well = run.is_as_it_should_be() and calm and story.times_added == (story.case.deed is Deed.ADD)
        assert times_added(run.sandbox, code) >= story.times_added


def snapshot_deed(kind: str) -> Deed:
    """The deed that made a change of this kind."""
    return {"add": Deed.ADD, "update": Deed.RENAME, "delete": Deed.DELETE}[kind]
