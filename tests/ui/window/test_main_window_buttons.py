"""The buttons of every dialog and message say in words what they do, without a picture of the style's own."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QFileDialog

from tests.pictures.conditions import USUAL, Conditions
from tests.pictures.every import MODAL
from tests.pictures.moments import MOMENTS
from tests.pictures.states import Picture

pytestmark = pytest.mark.anyio


@pytest.fixture(autouse=True)
def style_with_pictures(qapp: QApplication) -> Iterator[None]:
    """As desktops have it where buttons get pictures unless a program says otherwise."""
    qapp.setStyleSheet("* { dialogbuttonbox-buttons-have-icons: 1 }")
    yield
    qapp.setStyleSheet("")


@pytest.mark.parametrize("opened", [*MODAL, *MOMENTS], ids=lambda opened: opened.name)
async def test_buttons_have_words_alone(opened: Picture) -> None:
    async with opened.arranged(Conditions(size=USUAL)):
        boxes = [one for one in QApplication.allWidgets() if isinstance(one, QDialogButtonBox)]
        ours = [box for box in boxes if not isinstance(box.window(), QFileDialog)]  # that is the platform's
        assert [button.text() for box in ours for button in box.buttons() if not button.icon().isNull()] == []
