"""Says once that the program met a fault of its own."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from app.ui.parts.confirm import add_worded_button
from app.ui.parts.words import translate


def show_fault() -> None:
    """Open a notice over the window; what is typed and what waits is kept."""
    notice = QMessageBox(QApplication.activeWindow())
    notice.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    notice.setIcon(QMessageBox.Icon.Warning)
    notice.setWindowTitle("Loyalty Desk")
    notice.setText(translate("FaultNotice", "Something in Loyalty Desk did not work as it should."))
    notice.setInformativeText(
        translate("FaultNotice", "Your changes are kept. The log in the data folder says more, without your tokens.")
    )
    add_worded_button(notice, QMessageBox.StandardButton.Ok)
    notice.open()
