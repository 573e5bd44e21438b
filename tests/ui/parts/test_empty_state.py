"""Why there is nothing is seen before any picture is."""

from pytestqt.qtbot import QtBot

from app.ui.parts.empty_state import Emptiness, EmptyState, Offer
from app.ui.parts.picture import Picture


def test_the_picture_makes_room_for_what_is_said(qtbot: QtBot) -> None:
    state = EmptyState()
    qtbot.addWidget(state)
    state.show_emptiness(Emptiness("inbox", "No program matches.\nThe search hides 22 programs.", Offer.CLEAR_SEARCH))
    state.resize(500, 400)
    state.show()
    picture = state.findChild(Picture)
    assert isinstance(picture, Picture)
    qtbot.waitUntil(picture.isVisible)
    state.resize(500, 130)
    qtbot.waitUntil(picture.isHidden)
    qtbot.waitUntil(lambda: state.button.visibleRegion().boundingRect().size() == state.button.size())
    state.resize(500, 400)
    qtbot.waitUntil(picture.isVisible)
