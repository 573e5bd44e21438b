"""Marks and colours can be told apart and read, in every theme; icons are there and take the colour asked for."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.change import Kind, Reason, State
from app.ui.parts.contrast import contrast
from app.ui.parts.look import (
    Mark,
    StateColor,
    change_mark,
    dimmed,
    draw_icons,
    icon,
    mark_pixmap,
    mark_word,
    name_icon,
    resource_path,
    retint,
    row_mark,
    set_icon,
    state_color,
    tinted,
)
from tests.ui.support import NOW, make_change, make_row, make_values

MARKS = [mark for mark in Mark if mark]


def make_palette(text: str, base: str, alternate: str) -> QPalette:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Text, QColor(text))
    palette.setColor(QPalette.ColorRole.Base, QColor(base))
    palette.setColor(QPalette.ColorRole.AlternateBase, QColor(alternate))
    return palette


@pytest.mark.parametrize(
    "palette",
    [make_palette("#000000", "#ffffff", "#f5f5f5"), make_palette("#ffffff", "#2d2d2d", "#353535")],
    ids=["light", "dark"],
)
def test_colours_are_legible(qapp: QApplication, palette: QPalette) -> None:
    colors = [*(state_color(role, palette) for role in StateColor), dimmed(palette)]
    for ground in (QPalette.ColorRole.Base, QPalette.ColorRole.AlternateBase):
        assert min(contrast(color, palette.color(ground)) for color in colors) >= 4.5


def test_every_mark_has_its_own_word_and_shape(qapp: QApplication) -> None:
    black = QColor("black")
    shapes = {mark_pixmap(mark, black, 16, 1.0).cacheKey() for mark in MARKS}
    assert len(shapes) == len({mark_word(mark) for mark in MARKS}) == len(MARKS)


@pytest.mark.parametrize(("name", "points"), [("panel-right", True), ("undo-2", True), ("search", False)])
def test_icons_that_point_are_mirrored_with_the_language(qapp: QApplication, name: str, points: bool) -> None:
    black = QColor("black").rgba()
    usual = tinted(name, black, 16, 2.0).toImage()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        mirrored = tinted(name, black, 16, 2.0).toImage()
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    assert mirrored == (usual.flipped(Qt.Orientation.Horizontal) if points else usual)


def test_icon_is_drawn_in_the_colour_and_at_the_size_of_the_screen(qapp: QApplication) -> None:
    pixmap = tinted("plus", QColor("#123456").rgba(), 16, 2.0)
    assert pixmap.width() == 32
    middle = pixmap.toImage().pixelColor(16, 16)
    assert middle.name() == "#123456"


def test_icon_of_a_button_follows_the_palette(qapp: QApplication) -> None:
    before = QPalette(QApplication.palette())
    button = QPushButton()
    set_icon(button, "plus")
    changed = QPalette(before)
    changed.setColor(QPalette.ColorRole.ButtonText, QColor("#00ff00"))
    try:
        QApplication.setPalette(changed)
        retint(button)
        assert button.icon().pixmap(16, 16).toImage().pixelColor(8, 8).name() == "#00ff00"
    finally:
        QApplication.setPalette(before)


def test_disabled_icon_is_another(qapp: QApplication) -> None:
    plus = icon("plus")
    assert plus.pixmap(16, plus.Mode.Normal).toImage() != plus.pixmap(16, plus.Mode.Disabled).toImage()


def test_icons_of_a_menu_are_drawn_when_it_opens(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    named, plain = menu.addAction("Add"), menu.addAction("Quit")
    name_icon(named, "plus")
    retint(menu)
    assert named.icon().isNull()
    draw_icons(menu)
    assert not named.icon().isNull()
    assert plain.icon().isNull()


def test_licence_of_the_icons_is_beside_them() -> None:
    assert "ISC License" in resource_path("icons", "LICENSE.txt").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("state", "approved", "mark"),
    [
        (State.QUEUED, False, Mark.RENAMED),
        (State.QUEUED, True, Mark.WAITING),
        (State.PREPARED, True, Mark.WAITING),
        (State.SENDING, True, Mark.SENDING),
        (State.UNKNOWN, True, Mark.UNKNOWN),
        (State.ASKING, True, Mark.QUESTION),
        (State.REFUSED, True, Mark.REFUSED),
        (State.CONFLICT, True, Mark.CONFLICT),
        (State.DONE, True, Mark.NONE),
    ],
)
def test_mark_of_a_change(state: State, approved: bool, mark: Mark) -> None:
    values = make_values("Gold Plus"), make_values("Gold")
    change = make_change("p1", Kind.UPDATE, *values, state=state, approved_at=NOW if approved else None)
    assert change_mark(change) is mark


def test_a_late_twin_has_a_mark_of_its_own() -> None:
    twin = make_change("p1", Kind.DELETE, None, make_values("Gold"), state=State.CONFLICT, reason=Reason.LATE_TWIN)
    assert change_mark(twin) is Mark.TWIN


def test_another_type_alone_is_no_renaming() -> None:
    gold = make_values("Gold")
    change = make_change("p1", Kind.UPDATE, replace(gold, type="SoftBrand"), gold)
    assert change_mark(change) is Mark.CHANGED
    assert change_mark(replace(change, wanted=replace(gold, name="Gold Plus", type="SoftBrand"))) is Mark.RENAMED


def test_mark_of_a_row_without_a_change_is_what_became_of_the_program() -> None:
    row = make_row("p1", "Gold")
    assert row_mark(row) is Mark.NONE
    assert row_mark(make_row("p1", "Gold", state=type(row.state).DELETED)) is Mark.DELETED
    assert row_mark(make_row("p1", "Gold", state=type(row.state).UNSEEN)) is Mark.UNSEEN
