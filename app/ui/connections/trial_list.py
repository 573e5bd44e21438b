"""The steps of a connection test, each with its verdict as it comes in."""

import asyncio
from collections.abc import AsyncIterator

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from shiboken6 import isValid

from app.domain.errors import DeskError
from app.domain.trial import Trial, TrialStep, Verdict
from app.ui.connections.trial_words import spoken_trial, trial_text
from app.ui.loop import spawn
from app.ui.parts.announcer import Weight, announce
from app.ui.parts.framed_delegate import FramedDelegate
from app.ui.parts.look import StateColor, state_color, tinted
from app.ui.parts.measures import icon_size
from app.ui.parts.tables import CurrentLine
from app.ui.parts.words import fault_text, isolate, tooltip

_SHAPES = {
    Verdict.PASSED: ("check", StateColor.ADDED),
    Verdict.FAILED: ("circle-alert", StateColor.REMOVED),
    Verdict.SKIPPED: ("info", StateColor.WAITING),
}


class TrialList(QListWidget):
    """Runs one test at a time and shows its verdicts; hidden until there is one."""

    found_property = Signal(str)  # its name
    ended = Signal(bool)  # whether no step failed; also when it was stopped

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Steps of the test"))
        self.setItemDelegate(FramedDelegate(self))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setIconSize(QSize(icon_size(), icon_size()))
        self.hide()
        CurrentLine(self)
        self._test: asyncio.Task[bool] | None = None
        self._waiting: QListWidgetItem | None = None  # the line that says that a test goes on

    @property
    def is_running(self) -> bool:
        """Whether a test is under way."""
        return self._test is not None

    def start(self, trials: AsyncIterator[Trial], host: str) -> None:
        """Follow a test of a host."""
        self.clear()
        self._waiting = self._add("loader", StateColor.WAITING, self.tr("Testing {host}…").format(host=isolate(host)))
        self._test = spawn(self._follow(trials, host), "test connection")
        self._test.add_done_callback(self._end)

    def stop(self) -> None:
        """Give the test up."""
        if self._test is not None:
            self._test.cancel()

    async def _follow(self, trials: AsyncIterator[Trial], host: str) -> bool:
        verdicts = []
        try:
            async for trial in trials:
                self.show_trial(trial, host)
                verdicts.append(trial.verdict)
                if trial.step is TrialStep.PROPERTY and trial.verdict is Verdict.PASSED and trial.detail:
                    self.found_property.emit(trial.detail[0])
        except DeskError as error:  # the tokens that are kept could not be had
            self._show(Verdict.FAILED, fault_text(error))
            return False
        return bool(verdicts) and Verdict.FAILED not in verdicts

    def _end(self, test: asyncio.Task[bool]) -> None:
        self._test = None
        if isValid(self):
            self._stop_waiting()
            passed = not test.cancelled() and test.exception() is None and test.result()
            if passed:
                announce(self, self.tr("The test passed."))
            self.ended.emit(passed)

    def show_trial(self, trial: Trial, host: str) -> None:
        """Add the verdict of one step."""
        self._show(trial.verdict, trial_text(trial, host))

    def _show(self, verdict: Verdict, text: str) -> None:
        item = self._add(*_SHAPES[verdict], text)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken_trial(text, verdict))
        if verdict is Verdict.FAILED:
            announce(self, text, Weight.REFUSAL)

    def _add(self, shape: str, color: StateColor, text: str) -> QListWidgetItem:
        """Add a line, before the one that says that the test goes on."""
        rgba = state_color(color, self.palette()).rgba()
        item = QListWidgetItem(QIcon(tinted(shape, rgba, icon_size(), self.devicePixelRatioF())), text)
        item.setToolTip(tooltip(text))
        self.insertItem(self.count() - (self._waiting is not None), item)
        self.show()
        self._fit()
        return item

    def _stop_waiting(self) -> None:
        if self._waiting is not None:
            self.takeItem(self.row(self._waiting))
            self._waiting = None
            self.setVisible(self.count() > 0)
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self._fit()

    def _fit(self) -> None:
        """Be as high as all lines, which depends on where they break."""
        lines = sum(self.visualItemRect(self.item(row)).height() for row in range(self.count()))
        self.setFixedHeight(lines + 2 * self.frameWidth())
