"""The dialogs of the window, each opened as a person opens it."""

from PySide6.QtWidgets import QDialog, QMessageBox

from app.domain.change import Kind
from app.domain.trial import Trial, TrialStep, Verdict
from app.ui.changes.conflict_dialog import ConflictDialog
from app.ui.changes.question_dialog import QuestionDialog
from app.ui.changes.review_dialog import ReviewDialog
from app.ui.changes.ways import Way
from app.ui.connections.connection_form import ConnectionForm
from app.ui.connections.until_quit_form import UntilQuitForm
from app.ui.filters.filter_dialog import FilterDialog
from app.ui.help.help_window import HelpWindow
from app.ui.parts.chapter import Chapter
from app.ui.programs.program_form import ProgramForm
from app.ui.settings.settings_dialog import SettingsDialog
from app.ui.window.notices import Remedy
from tests.pictures.programs import ADDED, ASKING, CONFLICT, QUESTIONS, RENAMED, ROWS, TO_DELETE, change_of, wish
from tests.pictures.scene import Scene
from tests.pictures.states import Picture
from tests.ui.support import until

_PASSED = (
    Trial(TrialStep.ADDRESS, Verdict.PASSED),
    Trial(TrialStep.SECURE, Verdict.PASSED),
    Trial(TrialStep.TOKENS, Verdict.PASSED),
    Trial(TrialStep.READ, Verdict.PASSED),
    Trial(TrialStep.PROPERTY, Verdict.PASSED, ("Hotel Aurora", "Aurora Group")),
    Trial(TrialStep.EDITION, Verdict.PASSED, ("current",)),
    Trial(TrialStep.CLOCK, Verdict.PASSED, ("3",)),
)
_FAILED = (*_PASSED[:2], Trial(TrialStep.TOKENS, Verdict.FAILED, message="Invalid AccessToken", request_id="9b1c3f7d"))


async def _add(scene: Scene) -> None:
    await scene.show(*ROWS)
    await scene.dialog(scene.window.actions_.add.trigger, ProgramForm)


async def _add_wrong(scene: Scene) -> None:
    await _add(scene)
    form = await scene.dialog(lambda: None, ProgramForm)
    form.fields.name.edit.setText("Name " * 30)
    form.save.click()


async def _edit(scene: Scene) -> None:
    await scene.show_ordinary(RENAMED)
    scene.select(0)
    await scene.dialog(scene.window.actions_.edit.trigger, ProgramForm)


async def _review(scene: Scene) -> None:
    await scene.show_ordinary(ADDED, RENAMED, TO_DELETE)
    await scene.dialog(scene.window.actions_.review.trigger, ReviewDialog)


async def _review_many(scene: Scene) -> None:
    doomed = [wish(f"d{place}", Kind.DELETE, f"Old pass {place}", f"OP{place:02}") for place in range(40)]
    await scene.show_ordinary(*doomed)
    await scene.dialog(scene.window.actions_.review.trigger, ReviewDialog)


async def _discard(scene: Scene) -> None:
    await scene.show_ordinary(ADDED, RENAMED, TO_DELETE)
    await scene.dialog(scene.window.actions_.discard_all.trigger, QMessageBox)


async def _conflict(scene: Scene) -> None:
    await scene.show_ordinary(CONFLICT)
    await scene.dialog(lambda: scene.window.resolver.take(change_of(CONFLICT), Way.COMPARE), ConflictDialog)


async def _questions(scene: Scene) -> None:
    await scene.show_ordinary(*(ASKING,))
    scene.commands.results["questions"] = QUESTIONS
    await scene.dialog(lambda: scene.window.resolver.take(change_of(ASKING), Way.ANSWER), QuestionDialog)


async def _connect(scene: Scene) -> ConnectionForm:
    await scene.show(*ROWS)
    return await scene.dialog(scene.window.actions_.connect_new.trigger, ConnectionForm)


async def _connect_demo(scene: Scene) -> None:
    await scene.show(*ROWS)
    await scene.dialog(scene.window.connections.connect_demo, ConnectionForm)


async def _tested(scene: Scene, trials: tuple[Trial, ...]) -> None:
    form = await _connect(scene)
    scene.commands.results["try_connection"] = trials
    form.fields.tokens.client.edit.setText("made up client token")
    form.fields.tokens.access.edit.setText("made up access token")
    form.test.click()
    await until(lambda: not form.trials.is_running)


async def _test_passed(scene: Scene) -> None:
    await _tested(scene, _PASSED)


async def _test_failed(scene: Scene) -> None:
    await _tested(scene, _FAILED)


async def _nothing_entered(scene: Scene) -> None:
    form = await _connect(scene)
    form.save.click()


async def _edit_connection(scene: Scene) -> None:
    await scene.show(*ROWS)
    await scene.dialog(scene.window.actions_.edit_connection.trigger, ConnectionForm)


async def _remove(scene: Scene) -> None:
    await scene.show_ordinary(ADDED)
    await scene.dialog(scene.window.actions_.remove_connection.trigger, QDialog)


async def _until_quit(scene: Scene) -> None:
    await scene.show(*ROWS)
    await scene.dialog(lambda: scene.window.connections.take(Remedy.UNTIL_QUIT), UntilQuitForm)


async def _settings(scene: Scene) -> None:
    await scene.show(*ROWS)
    await scene.dialog(scene.window.actions_.settings.trigger, SettingsDialog)


async def _filter(scene: Scene) -> None:
    await scene.show(*ROWS)
    await scene.dialog(scene.window.actions_.filter.trigger, FilterDialog)


def _help(chapter: Chapter) -> Picture:
    async def arrange(scene: Scene) -> None:
        await scene.show(*ROWS)
        shown = await scene.dialog(scene.window.actions_.help.trigger, HelpWindow)
        shown.show_chapter(chapter)

    return Picture(f"help, {chapter.replace('_', ' ')}", arrange)


async def _about(scene: Scene) -> None:
    await scene.show(*ROWS)
    await scene.dialog(scene.window.actions_.about.trigger, QDialog)


DIALOGS = (
    Picture("add a program", _add),
    Picture("add a program, refused", _add_wrong),
    Picture("edit a program", _edit),
    Picture("review", _review),
    Picture("review of many deletions", _review_many),
    Picture("discard all", _discard),
    Picture("conflict dialog", _conflict),
    Picture("questions", _questions),
    Picture("connect a property", _connect),
    Picture("connect the demo", _connect_demo),
    Picture("connect, nothing entered", _nothing_entered),
    Picture("connection tested", _test_passed),
    Picture("connection test failed", _test_failed),
    Picture("edit connection", _edit_connection),
    Picture("remove connection", _remove),
    Picture("tokens until quit form", _until_quit),
    Picture("settings", _settings),
    Picture("about", _about),
    *map(_help, Chapter),
    Picture("filter", _filter),
)
