"""Enter, Esc and Tab in every dialog: what is lost for good is not one key away, and Esc leaves all as it is."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from tests.pictures.conditions import USUAL, Conditions
from tests.pictures.every import MODAL
from tests.pictures.scene import Scene, turns
from tests.pictures.states import Picture
from tests.ui.support import until

pytestmark = pytest.mark.anyio

GRAVE = {"review", "review of many deletions", "discard all", "remove connection", "conflict dialog", "questions"}
WISHES = {"send", "discard", "delete", "remove_connection", "keep_mine", "answer", "add", "update", "connect"}


@asynccontextmanager
async def open_scene(opened: Picture) -> AsyncIterator[tuple[Scene, QDialog]]:
    async with opened.arranged(Conditions(size=USUAL)) as scene:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        dialog.activateWindow()
        await until(dialog.isActiveWindow)
        scene.commands.calls.clear()
        yield scene, dialog


def wished(scene: Scene) -> set[str]:
    return {call[0] for call in scene.commands.calls} & WISHES


async def press(dialog: QDialog, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or dialog, key)
    await turns()


@pytest.mark.parametrize("opened", MODAL, ids=lambda opened: opened.name)
async def test_esc_closes_a_dialog_and_does_nothing(opened: Picture) -> None:
    async with open_scene(opened) as (scene, dialog):
        await press(dialog, Qt.Key.Key_Escape)
        assert QApplication.activeModalWidget() is not dialog
        assert wished(scene) == set()


@pytest.mark.parametrize("opened", [one for one in MODAL if one.name in GRAVE], ids=lambda opened: opened.name)
async def test_enter_decides_nothing_that_cannot_be_taken_back(opened: Picture) -> None:
    async with open_scene(opened) as (scene, dialog):
        await press(dialog, Qt.Key.Key_Return)
        assert wished(scene) == set()


def stops(dialog: QDialog) -> list[QWidget]:
    """Where Tab comes to, once round from where it begins."""
    found: list[QWidget] = []
    while (focused := QApplication.focusWidget()) not in found:
        found.append(focused)
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return found


def place_of(control: QWidget, dialog: QDialog) -> QRect:
    return QRect(control.mapTo(dialog, QPoint()), control.size())


@pytest.mark.parametrize("opened", MODAL, ids=lambda opened: opened.name)
async def test_tab_goes_through_a_dialog_as_it_is_read(opened: Picture) -> None:
    async with open_scene(opened) as (_, dialog):
        places = [place_of(one, dialog) for one in stops(dialog)]
    first = min(range(len(places)), key=lambda number: (places[number].top(), places[number].left()))
    read = [*places[first:], *places[:first]]
    assert len(read) > 1
    back = [(one, other) for one, other in pairwise(read) if other.bottom() < one.top() and other.left() <= one.left()]
    assert back == []
