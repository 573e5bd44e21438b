"""Says why the program cannot start, or go on; what is stored is left as it is."""

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox

from app.domain.errors import StoreBusy, StoreError, StoreFull, StoreTooNew
from app.ui.loop import ask
from app.ui.parts.confirm import add_worded_button
from app.ui.parts.words import translate
from app.ui.start.front import bring_to_front
from app.ui.start.single_instance import NoAnswer, SingleInstance


class StartFailure(QMessageBox):
    """One sentence on the reason, and what to do."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self.setIcon(QMessageBox.Icon.Critical)
        self.setWindowTitle("Loyalty Desk")
        self.setText(_words(error))
        if isinstance(error, StoreError):
            self.setInformativeText(str(error))
        for label in self.findChildren(QLabel):
            label.setTextFormat(Qt.TextFormat.PlainText)  # the name of a folder may look like HTML
        add_worded_button(self, QMessageBox.StandardButton.Close)


async def refuse(error: Exception, instance: SingleInstance | None = None) -> int:
    """Say it, and return the exit code once it was read; who asks `instance` meanwhile is answered."""
    failure = StartFailure(error)
    if instance is not None:
        instance.raised.connect(partial(bring_to_front, failure))
        instance.end_wanted.connect(failure.reject)
        instance.listen()
    await ask(failure)
    return 1


def _words(error: Exception) -> str:
    match error:
        case StoreTooNew():
            return translate(
                "StartFailure",
                "The saved list was written by a newer version of Loyalty Desk. Nothing was changed. "
                "Install that version to open it.",
            )
        case StoreFull():
            return translate("StartFailure", "The disk is full. Free some space, then start Loyalty Desk again.")
        case StoreBusy():
            return translate("StartFailure", "Another program is using the saved list. Close it, then start again.")
        case StoreError():
            return translate("StartFailure", "The saved list cannot be opened. It was left as it is.")
        case NoAnswer():
            return translate(
                "StartFailure",
                "Loyalty Desk is already running, but its window does not answer. "
                "Wait a moment, or end it, then start again.",
            )
    return translate(
        "StartFailure",
        "Loyalty Desk met a fault and has to end. Your changes are kept. "
        "The log in the data folder says more, without your tokens.",
    )
