"""Says why the program cannot start with the file it found; the file is left as it is."""

from PySide6.QtWidgets import QMessageBox

from app.domain.errors import StoreBusy, StoreError, StoreFull, StoreTooNew
from app.ui.words import translate


class StartFailure(QMessageBox):
    """One sentence on the reason, and what to do."""

    def __init__(self, error: StoreError) -> None:
        super().__init__()
        self.setIcon(QMessageBox.Icon.Critical)
        self.setWindowTitle("Loyalty Desk")
        self.setText(_words(error))
        self.setInformativeText(str(error))
        self.setStandardButtons(QMessageBox.StandardButton.Close)


def _words(error: StoreError) -> str:
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
    return translate("StartFailure", "The saved list cannot be opened. It was left as it is.")
