"""Says which program this is, and what somebody who helps has to know."""

from PySide6 import __version__ as binding_version
from PySide6.QtCore import QCoreApplication, QUrl, qVersion
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialogButtonBox, QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QWidget

from app.commands.diagnostics import Diagnostics
from app.ui.loop import spawn
from app.ui.parts.app_icon import app_icon
from app.ui.parts.copying import copy_text
from app.ui.parts.form_field import make_buttons
from app.ui.parts.growing_dialog import GrowingDialog
from app.ui.parts.large_title import LargeTitle
from app.ui.parts.look import SPACE_LARGE
from app.ui.parts.measures import scaled
from app.ui.parts.stacking import stack_padded

_SIZE = (620, 420)  # px
_ICON = 48  # px


class AboutDialog(GrowingDialog):
    """What is copied is seen before: no names, no tokens."""

    def __init__(self, diagnostics: Diagnostics, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._diagnostics = diagnostics
        self.setWindowTitle(self.tr("About Loyalty Desk"))
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Diagnostics"))
        self.buttons = make_buttons(self, QDialogButtonBox.StandardButton.Close)
        self.copy = QPushButton(self.tr("&Copy diagnostics"), self)
        self.open_log = QPushButton(self.tr("&Open log folder"), self)
        self._lay_out()
        self.copy.setEnabled(False)
        self.copy.clicked.connect(self._copy)
        self.open_log.clicked.connect(self._open_log)
        self.open_log.setVisible(diagnostics.log_folder is not None)
        asked = spawn(self._show(), "diagnostics")
        self.finished.connect(lambda _result: asked.cancel())

    def _lay_out(self) -> None:
        name, version = QCoreApplication.applicationName(), QCoreApplication.applicationVersion()
        title = LargeTitle(self)
        title.setText(self.tr("{name} {version}").format(name=name, version=version).strip())
        about = QLabel(self.tr("Manages the loyalty programs of hotel properties.\nLicence: MIT"), self)
        note = QLabel(self.tr("For whoever &helps you. It holds no tokens and no names:"), self)
        note.setBuddy(self.text)
        for button in (self.copy, self.open_log):
            button.setAutoDefault(False)
            self.buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        self.buttons.rejected.connect(self.reject)
        picture, head, column = QLabel(self), QHBoxLayout(), stack_padded(self)
        picture.setPixmap(app_icon().pixmap(scaled(_ICON)))
        head.setSpacing(SPACE_LARGE)
        head.addWidget(picture)
        head.addWidget(title, 1)
        column.addLayout(head)
        for widget in (about, note, self.text, self.buttons):
            column.addWidget(widget, 1 if widget is self.text else 0)
        self.resize_scaled(*_SIZE)
        self.buttons.button(QDialogButtonBox.StandardButton.Close).setFocus()

    async def _show(self) -> None:
        toolkit = f"Qt {qVersion()}, PySide6 {binding_version} on {QGuiApplication.platformName()}"
        self.text.setPlainText(await self._diagnostics.text(toolkit))
        self.copy.setEnabled(True)

    def _copy(self) -> None:
        copy_text(self.text.toPlainText(), self.copy)

    def _open_log(self) -> None:
        if self._diagnostics.log_folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._diagnostics.log_folder)))
