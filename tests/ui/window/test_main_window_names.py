"""Every state and dialog as a screen reader finds it: all that takes the focus has a name, nothing is said twice."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from tests.pictures.conditions import Conditions
from tests.pictures.every import PICTURES
from tests.pictures.states import Picture

_TABLES = frozenset({QAccessible.Role.Table, QAccessible.Role.Tree, QAccessible.Role.List})
_MOST_CELLS = 60  # of a table: a few lines tell for all


@dataclass(frozen=True)
class Spoken:
    """A widget, cell or menu entry as it is read out."""

    role: str
    name: str
    description: str
    labels: tuple[str, ...]
    takes_focus: bool


def spoken(window: QWidget) -> Iterator[Spoken]:
    """All that shows in a window, in reading order."""
    yield from _within(QAccessible.queryAccessibleInterface(window))


def _within(one: QAccessibleInterface) -> Iterator[Spoken]:
    state = one.state()
    if state.invisible:
        return
    labels = tuple(
        label.text(QAccessible.Text.Name) for label, kind in one.relations() if kind & QAccessible.RelationFlag.Label
    )
    texts = (one.text(kind) for kind in (QAccessible.Text.Name, QAccessible.Text.Description))
    yield Spoken(one.role().name, *texts, labels, bool(state.focusable))
    number = one.childCount()
    for place in range(min(number, _MOST_CELLS) if one.role() in _TABLES else number):
        child = one.child(place)
        if child is not None:
            yield from _within(child)


@pytest.mark.anyio
@pytest.mark.parametrize("picture", PICTURES, ids=lambda picture: picture.name)
async def test_all_of_it_can_be_heard(picture: Picture) -> None:
    async with picture.arranged(Conditions()) as scene:
        heard = [one for window in scene.windows for one in spoken(window)]
    assert len(heard) > 10
    assert [one for one in heard if one.takes_focus and not one.name.strip() and not one.labels] == []
    assert [one for one in heard if one.name and one.description == one.name] == []
    assert [one for one in heard if "<" in one.name + one.description] == []
    assert [one for one in heard if "&" in one.name.replace(" & ", "")] == []
