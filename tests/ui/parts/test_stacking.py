"""What is stacked in a dialog is seen in full where the screen has room for it."""

from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from app.ui.parts.form_field import TextField, make_buttons
from app.ui.parts.growing_dialog import GrowingDialog
from app.ui.parts.stacking import ScrolledBody, stack_scrolled

LONG = "There is a filter of this name. It will be replaced by the one that is in force now. " * 3


def test_a_form_in_which_nothing_wraps_is_seen_in_full(qtbot: QtBot) -> None:
    dialog = GrowingDialog()
    qtbot.addWidget(dialog)
    field = TextField("Name", parent=dialog)
    stack_scrolled(dialog, make_buttons(dialog, QDialogButtonBox.StandardButton.Cancel), field)
    dialog.set_least_width(400)
    dialog.show()
    area = dialog.findChild(ScrolledBody)
    assert isinstance(area, ScrolledBody)
    qtbot.waitUntil(lambda: area.verticalScrollBar().maximum() == 0)
    assert not field.visibleRegion().boundingRect().isEmpty()
    assert field.visibleRegion().boundingRect().height() == field.height()
    field.show_message(LONG)
    qtbot.waitUntil(lambda: field.message.visibleRegion().boundingRect().height() == field.message.height())
