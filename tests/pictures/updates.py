"""What the window says of newer versions."""

from PySide6.QtWidgets import QMessageBox

from app.domain.release import Release
from app.domain.setup import Setup
from app.ui.settings.settings_dialog import SettingsDialog
from tests.pictures.programs import ROWS
from tests.pictures.scene import Scene
from tests.pictures.states import Picture

_THIS, _NEWER = "0.1.0", Release("0.2.0", "https://updates.example/0.2.0")
_ADDRESS = "https://updates.example/latest.json"


async def _installed(scene: Scene) -> None:
    await scene.show_ordinary()
    scene.window.updates.tell_installed(_NEWER.version)


async def _ending(scene: Scene) -> None:
    await scene.show_ordinary()
    scene.window.updates.tell_ending(True)


async def _available(scene: Scene) -> None:
    await scene.show_ordinary()
    scene.window.updates.tell_available(_NEWER)


async def _newest(scene: Scene) -> None:
    async def ask(_address: str) -> Release:
        return Release(_THIS, _NEWER.page)

    await scene.show_ordinary()
    scene.commands.updates.attach(_THIS, _ADDRESS, ask)
    scene.window.display.follow()
    await scene.dialog(scene.window.actions_.look_for_update.trigger, QMessageBox)


async def _settings(scene: Scene) -> None:
    scene.commands.setup.known = Setup(update_checks=True, update_address=_ADDRESS)
    await scene.show(*ROWS)
    await scene.dialog(scene.window.actions_.settings.trigger, SettingsDialog)


UPDATES = (
    Picture("newer version installed", _installed),
    Picture("asked to close for a newer version", _ending),
    Picture("newer version available", _available),
    Picture("newest version", _newest),
    Picture("settings dialog, managed", _settings),
)
