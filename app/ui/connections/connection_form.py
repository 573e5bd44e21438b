"""Connect a property, or alter a connection: with a test whose steps are seen live, and tokens kept safely."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QHBoxLayout,
    QPushButton,
    QWidget,
)

from app.commands import Commands
from app.domain.connection import AddressProblem, Connection, Edition, Tokens
from app.domain.errors import AddressNotAllowed, ConnectionGone, KeyStoreError, StoreError, TokensIncomplete
from app.ui.connections.connection_fields import ConnectionFields
from app.ui.connections.trial_list import TrialList
from app.ui.loop import spawn
from app.ui.parts.chapter import Chapter
from app.ui.parts.form_field import MessageLabel, make_buttons
from app.ui.parts.growing_dialog import GrowingDialog
from app.ui.parts.look import FORM_WIDTH, StateColor
from app.ui.parts.regions import focus_again
from app.ui.parts.stacking import scroll_over, stack_padded
from app.ui.parts.words import fault_text

_Tried = tuple[str, Tokens | None, Edition]


class ConnectionForm(GrowingDialog):
    """The form. `connection_id` names what was saved, once it was."""

    help_chapter = Chapter.CONNECTING

    def __init__(self, commands: Commands, connection: Connection | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._connection = connection
        self._tried: _Tried | None = None
        self._passed: _Tried | None = None  # what the last complete test was made with
        self._busy = False
        self._focused: QWidget | None = None  # had the keys before it was busy
        self.connection_id = connection.connection_id if connection is not None else ""
        self.fields = ConnectionFields(commands, connection, self)
        self.place = self.fields.tokens.place
        self.trials = TrialList(self)
        self.failure = MessageLabel(self)
        self.again = QPushButton(self.tr("Try a&gain"), self)
        self.until_quit = QPushButton(self.tr("Use the tokens until I &quit"), self)
        self.test = QPushButton(self.tr("&Test connection"), self)
        self.buttons = make_buttons(self, QDialogButtonBox.StandardButton.Cancel)
        self.save = QPushButton(self)
        self.setWindowTitle(self.tr("Connect a property") if connection is None else self.tr("Edit connection"))
        self._lay_out()
        self._connect()
        self._show_tested()

    def _lay_out(self) -> None:
        self.buttons.addButton(self.save, QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(self.test, QDialogButtonBox.ButtonRole.ActionRole)
        self.save.setDefault(True)
        for button in (self.test, self.again, self.until_quit):
            button.setAutoDefault(False)
        body, ways = QWidget(self), QHBoxLayout()
        inner = stack_padded(body, self.fields, self.trials, self.failure)
        ways.addStretch(1)
        ways.addWidget(self.again)
        ways.addWidget(self.until_quit)
        inner.addLayout(ways)
        inner.addStretch(1)
        self._scroll = scroll_over(self, body, self.buttons)
        self.set_least_width(FORM_WIDTH)

    def _connect(self) -> None:
        self.buttons.accepted.connect(self._submit)
        self.buttons.rejected.connect(self.reject)
        self.test.clicked.connect(self._toggle_test)
        self.again.clicked.connect(self._submit)
        self.until_quit.clicked.connect(self._submit_until_quit)
        self.fields.edited.connect(self._show_tested)
        self.finished.connect(self.trials.stop)
        self.trials.ended.connect(self._end_test)
        self.trials.found_property.connect(self.fields.fill_name)
        self._show_failure("")

    def reject(self) -> None:
        """Close without saving, unless it is just being saved."""
        if not self._busy:
            super().reject()

    def _entered(self) -> _Tried | None:
        address = self.fields.address
        if isinstance(address, AddressProblem):
            return None
        return address, self.fields.tokens.entered, self.fields.chosen_edition

    # Testing

    def _toggle_test(self) -> None:
        if self.trials.is_running:
            self.trials.stop()
            return
        entered = self._entered()
        if self.fields.check(named=False) and entered is not None:
            self._tried = entered
            self.test.setText(self.tr("S&top test"))
            self.trials.start(
                self._commands.try_connection(*entered, self.connection_id), entered[0].partition("://")[2]
            )

    def _end_test(self, passed: bool) -> None:
        self._passed = self._tried if passed else None
        self.test.setText(self.tr("&Test connection"))
        self._show_tested()
        QTimer.singleShot(0, self, self._show_trials)  # once they have their place

    def _show_trials(self) -> None:
        self._scroll.ensureWidgetVisible(self.trials)

    def _show_tested(self) -> None:
        untested = self.fields.tokens.entered is not None and self._entered() != self._passed
        self.save.setText(self.tr("&Save, test later") if untested else self.tr("&Save"))

    # Saving

    def _submit(self) -> None:
        self._begin_save(until_quit=False)

    def _submit_until_quit(self) -> None:
        self._begin_save(until_quit=True)

    def _begin_save(self, *, until_quit: bool) -> None:
        address = self.fields.address
        if not self._busy and self.fields.check(named=True) and not isinstance(address, AddressProblem):
            self._set_busy(True)
            spawn(self._save(address, until_quit), "save connection")

    async def _save(self, address: str, until_quit: bool) -> None:
        self._show_failure("")
        try:
            await self._keep(address, until_quit)
        except (AddressNotAllowed, ConnectionGone, KeyStoreError, StoreError) as error:
            self._set_busy(False)
            self._show_failure(fault_text(error), key_store=_may_open(error))
            if until_quit:
                self.fields.tokens.ask_for_client()
        except BaseException:
            self._set_busy(False)
            raise
        else:
            self._busy = False
            self.accept()

    async def _keep(self, address: str, until_quit: bool) -> None:
        name, edition, tokens = self.fields.name.text, self.fields.chosen_edition, self.fields.tokens.entered
        options = self.fields.options.chosen
        if self._connection is None and tokens is not None:
            self.connection_id = await self._commands.connect(
                name, address, tokens, edition, options, until_quit=until_quit
            )
            return
        await self._commands.alter_connection(
            self.connection_id, name, address, edition, tokens, options, until_quit=until_quit
        )

    def _show_failure(self, text: str, *, key_store: bool = False) -> None:
        self.failure.show_text(text, StateColor.REMOVED, aloud=True)
        self.again.setVisible(key_store)
        self.until_quit.setVisible(key_store)

    def _set_busy(self, busy: bool) -> None:
        if busy:
            self._focused = QApplication.focusWidget()
        self._busy = busy
        self.fields.setEnabled(not busy)
        for button in (self.save, self.again, self.until_quit, self.test):
            button.setEnabled(not busy)
        if not busy:
            focus_again(self._focused)


def _may_open(error: Exception) -> bool:
    """Whether the key store may open at another try, or be done without."""
    return isinstance(error, KeyStoreError) and not isinstance(error, TokensIncomplete)
