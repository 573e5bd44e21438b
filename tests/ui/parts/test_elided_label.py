"""A line of text in a place that is too narrow."""

from pytestqt.qtbot import QtBot

from app.ui.parts.elided_label import ElidedLabel


def test_it_makes_do_with_less_room_and_tells_the_whole_text(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.setText("Hotel Aurora " * 40)
    needed = label.sizeHint().width()
    label.resize(200, 20)
    assert label.minimumSizeHint().width() < 200 < needed
    drawn = label.grab().toImage()
    label.setText("Hotel Aurora " * 40 + "x")  # behind the ellipsis
    assert label.grab().toImage() == drawn
    label.setText("Hotel Boreal")
    assert label.grab().toImage() != drawn
    assert "Hotel Boreal" in label.toolTip()
    assert label.text() == "Hotel Boreal"
