"""A dialog is never smaller than what is said in it."""

from PySide6.QtWidgets import QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from app.ui.parts.form_field import TextField
from app.ui.parts.growing_dialog import GrowingDialog

LONG = "This code is already used by another program, and bookings are matched by code. " * 3


def test_a_message_makes_the_dialog_grow_until_all_its_lines_are_seen(qtbot: QtBot) -> None:
    dialog = GrowingDialog()
    qtbot.addWidget(dialog)
    field, below = TextField("Code", parent=dialog), QLabel("Below", dialog)
    column = QVBoxLayout(dialog)
    column.addWidget(field)
    column.addWidget(below)
    dialog.setFixedWidth(300)
    dialog.show()
    before = dialog.height()
    field.show_message(LONG, wrong=True)
    qtbot.waitUntil(lambda: dialog.height() > before)
    assert field.message.height() >= field.message.heightForWidth(field.message.width())
    assert below.geometry().bottom() < dialog.height()
    dialog.resize(300, 10)
    assert field.message.height() >= field.message.heightForWidth(field.message.width())
