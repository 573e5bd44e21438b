"""What stands over the window for a moment: questions, failures, the choice of a file, menus."""

from PySide6.QtWidgets import QFileDialog, QMessageBox

from app.domain.errors import KeyStoreLocked, StoreBusy, StoreError, StoreFull, StoreTooNew
from app.ui.connections.connection_form import ConnectionForm
from app.ui.programs.row_menu import RowMenu
from app.ui.start.fault_notice import show_fault
from app.ui.start.single_instance import NoAnswer
from app.ui.start.start_failure import StartFailure
from tests.pictures.programs import ADDED, EVENTS, EVERY_MARK, ROWS, TO_DELETE
from tests.pictures.scene import Scene
from tests.pictures.states import Picture
from tests.ui.support import SAMPLE, until


def _refused_start(name: str, error: Exception) -> Picture:
    async def arrange(_: Scene) -> None:
        failure = StartFailure(error)
        failure.open()
        await until(failure.isVisible)

    return Picture(f"no start, {name}", arrange)


async def _fault(scene: Scene) -> None:
    await scene.show(*ROWS)
    await scene.dialog(show_fault, QMessageBox)


async def _sample_anew(scene: Scene) -> None:
    await scene.show(*ROWS, connection=SAMPLE, others=())
    await scene.dialog(scene.window.actions_.reset_sample.trigger, QMessageBox)


async def _add_deleted_again(scene: Scene) -> None:
    scene.commands.results["undo_adds"] = tuple(row.values for row in (ADDED, *ROWS[:2]))
    await scene.show_ordinary(TO_DELETE)
    await scene.dialog(scene.window.actions_.undo.trigger, QMessageBox)


async def _remove_tokens(scene: Scene) -> None:
    await scene.show(*ROWS)
    form = await scene.dialog(scene.window.actions_.edit_connection.trigger, ConnectionForm)
    await until(form.fields.tokens.remove.isVisible)
    await scene.dialog(form.fields.tokens.remove.click, QMessageBox)


async def _not_removed(scene: Scene) -> None:
    scene.commands.failures["remove_connection"] = KeyStoreLocked("made up")
    await scene.show(*ROWS)
    box = await scene.dialog(scene.window.actions_.remove_connection.trigger, QMessageBox)
    box.buttons()[0].click()
    await until(lambda: not box.isVisible())
    await scene.dialog(lambda: None, QMessageBox)


async def _export(scene: Scene) -> None:
    await scene.show(*ROWS)
    scene.commands.tell_history(*EVENTS)
    await scene.dialog(scene.window.history_view.save_requested.emit, QFileDialog)


async def _save_changes(scene: Scene) -> None:
    await scene.show_ordinary(ADDED)
    box = await scene.dialog(scene.window.actions_.remove_connection.trigger, QMessageBox)
    next(button for button in box.buttons() if "…" in button.text()).click()
    await scene.dialog(lambda: None, QFileDialog)


async def _menus(scene: Scene) -> None:
    """Of every kind of row, of the titles, of the list of connections, of the filter, and of a line."""
    await scene.show_ordinary(*EVERY_MARK)
    window = scene.window
    for row in EVERY_MARK:
        RowMenu(window.page).offer(row.change) if row.change is not None else None
    scene.table.header.menu()
    window.filters.saved.menu.aboutToShow.emit()
    window.search.search.createStandardContextMenu().setParent(window.search)


MOMENTS = (
    _refused_start("of a newer version", StoreTooNew("made up")),
    _refused_start("full", StoreFull("made up")),
    _refused_start("busy", StoreBusy("made up")),
    _refused_start("unreadable", StoreError("made up")),
    _refused_start("no answer", NoAnswer()),
    _refused_start("fault", RuntimeError("made up")),
    Picture("fault of the program, in a notice", _fault),
    Picture("sample anew", _sample_anew),
    Picture("add what was deleted again", _add_deleted_again),
    Picture("remove tokens", _remove_tokens),
    Picture("connection not removed", _not_removed),
    Picture("export of the history", _export),
    Picture("changes to a file", _save_changes),
)
MENUS = Picture("menus", _menus)
