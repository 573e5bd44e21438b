"""No text of the window, its dialogs, menus and models stays untranslated: at the start, and after a switch."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QLineEdit, QMenu, QPlainTextEdit, QWidget

from app.domain.program import SUBSCRIPTIONS, TYPES
from app.ui.filters.saved_filters import read_saved
from app.ui.help.help_window import HelpWindow
from app.ui.settings.about_dialog import AboutDialog
from app.ui.settings.settings_dialog import _LANGUAGE_NAMES, SettingsDialog
from app.ui.start.start_failure import StartFailure
from app.ui.window.main_window import MainWindow
from tests.pictures.conditions import Conditions
from tests.pictures.every import PICTURES
from tests.pictures.moments import MENUS, MOMENTS
from tests.pictures.programs import ROWS
from tests.pictures.scene import Scene, turns
from tests.pictures.states import Picture
from tests.support.made_up import spoken
from tests.support.window_texts import formats, keys_in, strings_in, texts_of, untranslated

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("language")]

# Names of things, which are called the same in every language.
NAMES = {"Loyalty Desk", "MIT", "Secret Service", "csv", "json", *_LANGUAGE_NAMES.values()}
WORDS = {*TYPES, *SUBSCRIPTIONS, "Unknown"}  # of the platform's contract: data, but shown as words of ours
FOLLOWING = MainWindow, SettingsDialog, HelpWindow  # what is open while the language is switched


def opened() -> list[QWidget]:
    """The window and what stands over it."""
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and not isinstance(one, QMenu)]


def data_of(scene: Scene) -> set[str]:
    """What was told to the window, or typed into it."""
    window, commands = scene.window, scene.commands
    connections = window.present.connections or ()
    told = [
        *((window.present.snapshot_of(one.connection_id), one) for one in connections),
        *(window.present.status_of(one.connection_id) for one in connections),
        commands.history.events, commands.results, commands.inquiries.asked, commands.setup.known,
        read_saved(commands.preferences), window.filters.wanted, window.updates.available,
    ]  # fmt: skip
    found = {*strings_in(told), *typed(), *keys_in(window)}
    hosts = {one.partition("://")[2] for one in found if "://" in one}
    names = {*NAMES, QApplication.applicationName()}
    return {*found, *hosts, *formats(), *names, *reports(opened())} - WORDS - {""}


def typed() -> Iterator[str]:
    """What a person entered."""
    for root in opened():
        yield from (line.text() for line in root.findChildren(QLineEdit) if not line.isReadOnly())
        for box in root.findChildren(QPlainTextEdit):
            yield from box.toPlainText().split() if not box.isReadOnly() else ()


def reports(roots: Iterable[QWidget]) -> Iterator[str]:
    """What is told to whoever helps, which is English; and the files of this computer."""
    for root in roots:
        if isinstance(root, AboutDialog):
            yield root.text.toPlainText()
        elif isinstance(root, StartFailure):
            yield root.informativeText()
        elif isinstance(root, QFileDialog):
            yield from (*Path.cwd().parts, *Path(root.directory().absolutePath()).parts)


def forgotten(scene: Scene, roots: Iterable[QWidget], language: str) -> dict[str, str]:
    """The texts in which words are untranslated, by where they stand."""
    data = data_of(scene)
    found = {(text, where) for root in roots for where, text in texts_of(root) if text}
    left = {text: untranslated(text, data, language) for text, _ in found}
    return {where: f"{left[text]} in {text}" for text, where in found if left[text]}


@pytest.mark.parametrize("picture", [*PICTURES, *MOMENTS], ids=lambda picture: picture.name)
async def test_nothing_is_left_in_the_language_of_the_source(picture: Picture) -> None:
    with spoken("longer"):
        async with picture.arranged(Conditions()) as scene:
            assert forgotten(scene, opened(), "longer") == {}
            with spoken("mirrored"):
                await turns()
                following = [root for root in opened() if isinstance(root, FOLLOWING)]
                assert forgotten(scene, following, "mirrored") == {}


async def test_nothing_in_a_menu_that_is_made_when_it_is_opened() -> None:
    with spoken("longer"):
        async with MENUS.arranged(Conditions()) as scene:
            assert forgotten(scene, opened(), "longer") == {}


async def test_a_text_that_was_forgotten_is_found() -> None:
    async def arrange(scene: Scene) -> None:
        await scene.show(*ROWS)
        QLabel("Nobody translated Aurora Club Gold", scene.window)
        scene.window.search.search.setToolTip("Nor this")

    with spoken("longer"):
        async with Picture("forgotten", arrange).arranged(Conditions()) as scene:
            found = forgotten(scene, opened(), "longer").values()
    assert sorted(one.split(" in ")[0] for one in found) == ["Nobody translated", "Nor this"]
