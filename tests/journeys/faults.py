"""Presses the keys under each fault and writes down what the person reads, which way out was taken, how it ended.

    python -m tests.journeys.faults FOLDER [PART OF A NAME]

writes FOLDER/transcript.md and a picture of each distinct state beside it; it needs what `dev.py test` installs.
"""

import os
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication, QDialog

from app.ui.loop import make_loop
from tests.journeys.cases import Deed, all_faults, more
from tests.journeys.key_store import real_key_store
from tests.journeys.live_run import LiveRun, live_run
from tests.journeys.reading import Reading, read
from tests.journeys.teller import Story, Teller
from tests.support.session import DesktopSession


def written(story: Story) -> Iterator[str]:
    """The story as lines of the transcript."""
    yield f"\n## {story.case.id}\n"
    for reading in story.read:
        yield from _written(reading)
    for way, readings in story.ways:
        yield f"- **→ {way}**"
        for reading in readings:
            yield from _written(reading)
    end = story.end
    yield f"- **ends {'well' if story.is_well else 'BADLY'}**: {end.sentence if end else ''}" + (
        f" · added {story.times_added} time(s)" if story.case.deed is Deed.ADD else ""
    )
    if end and not story.is_well:
        yield from _written(end)


def _written(reading: Reading) -> Iterator[str]:
    line = f"- {reading.sentence}"
    if reading.more:
        line += f" ⟨{' | '.join(reading.more)}⟩"
    yield line + "".join(f" [{one}]" for one in reading.offers)
    if reading.in_place_of_table:
        yield f"    - in place of the table: {reading.in_place_of_table}"
    if reading.strip:
        yield f"    - strip: {reading.strip}" + "".join(f" [{one}]" for one in reading.remedies)
    if reading.bar:
        yield f"    - bar: {reading.bar}"
    for row in reading.marked:
        yield f"    - row “{row.name}”: {row.mark} · tooltip: {row.tooltip} · spoken: {row.spoken}"
    for told in reading.changes:
        yield f"    - Changes: {told.state}: {told.explanation}" + "".join(f" [{one}]" for one in told.buttons)


class Pictures:
    """One picture of each state that looks unlike those before."""

    def __init__(self, folder: Path, run: LiveRun) -> None:
        self._folder = folder
        self._run = run
        self._seen: set[str] = set()
        self.name = ""

    def take(self, reading: Reading) -> None:
        """Take the window, and a dialog that is open."""
        what = f"{reading.sentence[:12]}{reading.strip[:60]}{[one.explanation[:40] for one in reading.changes]}"
        dialogs = [one for one in QApplication.topLevelWidgets() if isinstance(one, QDialog) and one.isVisible()]
        what = "".join(letter for letter in what if not letter.isdigit()) + str([one.windowTitle() for one in dialogs])
        if what in self._seen:
            return
        self._seen.add(what)
        window, name = self._run.person.window, "".join(one if one.isalnum() else "-" for one in self.name)
        begin = f"{self._folder}/{len(self._seen):03}-{name}"
        for place, dialog in enumerate(dialogs):
            dialog.grab().save(f"{begin}-dialog-{place}.png")
        window.grab().save(f"{begin}.png")
        if reading.changes and window.views.currentIndex() == 0:
            window.display.show_changes()
            window.grab().save(f"{begin}-changes.png")
            window.display.show_programs()


async def _write(folder: Path, part: str) -> None:
    with TemporaryDirectory() as data:
        await _write_all(folder, part, Path(data))


async def _write_all(folder: Path, part: str, data: Path) -> None:
    async with live_run(data) as run:
        teller, pictures = Teller(run), Pictures(folder, run)
        run.look = pictures.take
        with (folder / "transcript.md").open("w", encoding="utf-8") as out:
            for case in [*all_faults(), *more()]:
                if part not in case.id:
                    continue
                pictures.name = case.id
                try:
                    lines = list(written(await teller.tell(case)))
                except Exception:
                    lines = [f"\n## {case.id}\n", "```", traceback.format_exc(), "```", *_written(read(run.person))]
                    await run.make_good()
                out.write("\n".join(lines) + "\n")
                out.flush()


def main(folder: Path, part: str) -> None:
    """Write the transcript."""
    folder.mkdir(parents=True, exist_ok=True)
    with DesktopSession(folder / "display") as display:
        display.start_display()
        os.environ |= {"DISPLAY": display.env["DISPLAY"], "QT_QPA_PLATFORM": "xcb"}
        with real_key_store(folder / "session"):
            application = QApplication([])
            application.setQuitOnLastWindowClosed(False)
            make_loop().run_until_complete(_write(folder, part))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
