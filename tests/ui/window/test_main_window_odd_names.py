"""Names that look like something else, in every state and dialog: shown as they are, and nothing else comes of them."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QGroupBox, QLabel, QMenu, QWidget

from app.domain.connection import Connection
from app.domain.errors import StoreError
from app.domain.event import Event
from app.domain.merge import Row, Snapshot
from app.domain.status import Status
from app.ui.start.start_failure import StartFailure
from tests.pictures.conditions import Conditions
from tests.pictures.every import PICTURES
from tests.pictures.moments import MENUS, MOMENTS
from tests.pictures.scene import Scene
from tests.pictures.states import Picture
from tests.ui.support import AURORA, DEMO

pytestmark = pytest.mark.anyio

T = TypeVar("T")
# A letter for Alt, a tag, places of a translation and of a format, and the way of writing turned round.
ODD = "&Ж<u>%n%1{name}{0}</u>\u202e"
_NAMES = {"name", "chain_name", "person", "property_name", "note"}
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def odd(thing: T) -> T:
    """The same with an odd end at every name in it."""
    if isinstance(thing, tuple):
        return type(thing)(odd(one) for one in thing)
    if not is_dataclass(thing) or isinstance(thing, type):
        return thing
    altered = {}
    for each in fields(thing):
        value = getattr(thing, each.name)
        named = each.name in _NAMES and isinstance(value, str) and bool(value)
        altered[each.name] = value + ODD if named else odd(value)
    return replace(thing, **altered)


class OddScene(Scene):
    """One in which every name that the window is told is odd."""

    async def show(
        self,
        *rows: Row,
        status: Status = Status(),
        connection: Connection = AURORA,
        others: tuple[Connection, ...] = (DEMO,),
    ) -> Snapshot:
        told = self.commands.tell_history

        def tell_history(*events: Event) -> None:
            told(*map(odd, events))

        self.commands.tell_history = tell_history
        return await super().show(*map(odd, rows), status=status, connection=odd(connection), others=odd(others))


def wrong(root: QWidget) -> Iterator[str]:
    """Where a name becomes a letter for Alt, is read as HTML, or lost a part."""
    for widget in (root, *root.findChildren(QWidget)):
        kind = type(widget).__name__
        text = widget.text() if isinstance(widget, QAbstractButton | QLabel) else ""
        if isinstance(widget, QGroupBox | QMenu):
            text = widget.title()
        with_letter = not isinstance(widget, QLabel) or widget.buddy() is not None
        if with_letter and "&Ж" in text.replace("&&", ""):
            yield f"letter in {kind}: {text}"
        if isinstance(widget, QLabel) and "Ж" in text and widget.textFormat() is not Qt.TextFormat.PlainText:
            yield f"HTML in {kind}: {text}"
        tips = [widget.toolTip(), *(_tips(widget.model()) if isinstance(widget, QAbstractItemView) else ())]
        yield from (f"HTML as a tip of {kind}: {tip}" for tip in tips if "Ж<u>" in tip)
        for action in (*widget.actions(), *widget.findChildren(QAction, options=_DIRECT)):
            if "&Ж" in action.text().replace("&&", ""):
                yield f"letter in an action of {kind}: {action.text()}"


def _tips(model: QAbstractItemModel | None, above: QModelIndex = QModelIndex()) -> Iterator[str]:
    if model is None:
        return
    for row in range(model.rowCount(above)):
        for column in range(1 if isinstance(model, QAbstractListModel) else model.columnCount(above)):
            yield model.index(row, column, above).data(Qt.ItemDataRole.ToolTipRole) or ""
        yield from _tips(model, model.index(row, 0, above))


@pytest.mark.parametrize("picture", [*PICTURES, *MOMENTS, MENUS], ids=lambda picture: picture.name)
async def test_of_everything(picture: Picture) -> None:
    async with picture.arranged(Conditions(), OddScene):
        roots = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
        found = sorted({line for root in roots for line in wrong(root)})
    assert found == []


async def test_of_a_folder_in_which_the_program_cannot_start(qapp: QApplication) -> None:
    failure = StartFailure(StoreError(f"cannot open /srv/{ODD}/desk.sqlite3"))
    assert list(wrong(failure)) == []
