"""The steps of a connection test, each with its verdict as it comes in."""

import asyncio
from collections.abc import AsyncIterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget
from shiboken6 import isValid

from app.domain.connection import Edition
from app.domain.trial import Trial, TrialStep, Verdict
from app.ui.loop import spawn
from app.ui.parts.announcer import announce
from app.ui.parts.look import ICON_SIZE, StateColor, state_color, tinted
from app.ui.parts.words import edition_text, isolate, tooltip, translate

_SHAPES = {
    Verdict.PASSED: ("check", StateColor.ADDED),
    Verdict.FAILED: ("circle-alert", StateColor.REMOVED),
    Verdict.SKIPPED: ("info", StateColor.WAITING),
}
_CLOCK_SLACK = 5  # seconds by which clocks differ without anybody noticing


class TrialList(QListWidget):
    """Runs one test at a time and shows its verdicts; hidden until there is one."""

    found_property = Signal(str)  # its name
    ended = Signal(bool)  # whether no step failed; also when it was stopped

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Steps of the test"))
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.hide()
        self._test: asyncio.Task[bool] | None = None

    @property
    def is_running(self) -> bool:
        """Whether a test is under way."""
        return self._test is not None

    def start(self, trials: AsyncIterator[Trial], host: str) -> None:
        """Follow a test of a host."""
        self.clear()
        self._test = spawn(self._follow(trials, host), "test connection")
        self._test.add_done_callback(self._end)

    def stop(self) -> None:
        """Give the test up."""
        if self._test is not None:
            self._test.cancel()

    async def _follow(self, trials: AsyncIterator[Trial], host: str) -> bool:
        verdicts = []
        async for trial in trials:
            self.show_trial(trial, host)
            verdicts.append(trial.verdict)
            if trial.step is TrialStep.PROPERTY and trial.verdict is Verdict.PASSED and trial.detail:
                self.found_property.emit(trial.detail[0])
        return bool(verdicts) and Verdict.FAILED not in verdicts

    def _end(self, test: asyncio.Task[bool]) -> None:
        self._test = None
        if isValid(self):
            passed = not test.cancelled() and test.exception() is None and test.result()
            if passed:
                announce(self, self.tr("The test passed."))
            self.ended.emit(passed)

    def show_trial(self, trial: Trial, host: str) -> None:
        """Add the verdict of one step."""
        shape, color = _SHAPES[trial.verdict]
        rgba = state_color(color, self.palette()).rgba()
        text = trial_text(trial, host)
        item = QListWidgetItem(QIcon(tinted(shape, rgba, ICON_SIZE, self.devicePixelRatioF())), text, self)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{text}, {_verdict_word(trial.verdict)}")
        item.setToolTip(tooltip(text))
        if trial.verdict is Verdict.FAILED:
            announce(self, text)
        self.show()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        self._fit()

    def _fit(self) -> None:
        """Be as high as all lines, which depends on where they break."""
        lines = sum(self.visualItemRect(self.item(row)).height() for row in range(self.count()))
        self.setFixedHeight(lines + 2 * self.frameWidth())


def _verdict_word(verdict: Verdict) -> str:
    return {
        Verdict.PASSED: translate("Trial", "passed"),
        Verdict.FAILED: translate("Trial", "failed"),
        Verdict.SKIPPED: translate("Trial", "not tested"),
    }[verdict]


def trial_text(trial: Trial, host: str) -> str:
    """What a step found; a failure says what to do, with the platform's own words."""
    text = {Verdict.PASSED: _passed, Verdict.FAILED: _failed, Verdict.SKIPPED: _skipped}[trial.verdict](trial, host)
    if trial.message:
        text += " " + translate("Trial", "The platform says: “{message}”").format(message=isolate(trial.message))
    if trial.request_id:
        text += " " + translate("Trial", "Request number {number}.").format(number=isolate(trial.request_id))
    return text


def _passed(trial: Trial, host: str) -> str:
    detail = trial.detail
    match trial.step:
        case TrialStep.ADDRESS:
            return translate("Trial", "{host} answers").format(host=isolate(host))
        case TrialStep.SECURE:
            return translate("Trial", "The connection is secure")
        case TrialStep.TOKENS:
            return translate("Trial", "The tokens are accepted")
        case TrialStep.READ:
            return translate("Trial", "They may read programs")
        case TrialStep.PROPERTY if len(detail) > 1 and detail[1]:
            text = translate("Trial", "Property “{property}”, chain “{chain}”")
            return text.format(property=isolate(detail[0]), chain=isolate(detail[1]))
        case TrialStep.PROPERTY:
            return translate("Trial", "Property “{property}”").format(property=isolate(detail[0] if detail else ""))
        case TrialStep.EDITION:
            return _edition(detail)
    return _clock(detail)


def _edition(detail: tuple[str, ...]) -> str:
    if detail and detail[0] in set(Edition):
        return edition_text(Edition(detail[0]))
    return translate("Trial", "Edition {edition}").format(edition=isolate(" ".join(detail)))


def _clock(detail: tuple[str, ...]) -> str:
    seconds = detail[0] if detail else "0"
    if seconds.lstrip("-").isdigit() and abs(int(seconds)) <= _CLOCK_SLACK:
        return translate("Trial", "The clock of this computer is right")
    text = translate("Trial", "The clock of this computer differs by {seconds} s; times shown here differ likewise")
    return text.format(seconds=isolate(seconds))


def _failed(trial: Trial, host: str) -> str:
    texts = {
        TrialStep.ADDRESS: translate("Trial", "{host} does not answer. Check the address and your network."),
        TrialStep.SECURE: translate(
            "Trial",
            "The secure connection to {host} could not be checked. Your network may inspect traffic; ask IT to add "
            "its certificate to this computer.",
        ),
        TrialStep.TOKENS: translate(
            "Trial",
            "The tokens are not accepted. Check both; tokens of one environment do not open another one.",
        ),
        TrialStep.READ: translate(
            "Trial", "These tokens may not read programs. Ask Mews or your integrator for that permission."
        ),
        TrialStep.PROPERTY: translate("Trial", "The property could not be read."),
        TrialStep.EDITION: translate("Trial", "The edition could not be told."),
        TrialStep.CLOCK: translate("Trial", "The clock could not be compared."),
    }
    return texts[trial.step].format(host=isolate(host))


def _skipped(trial: Trial, _host: str) -> str:
    return {
        TrialStep.ADDRESS: translate("Trial", "The address was not tested"),
        TrialStep.SECURE: translate("Trial", "The security of the connection was not tested"),
        TrialStep.TOKENS: translate("Trial", "The tokens were not tested"),
        TrialStep.READ: translate("Trial", "Reading was not tested"),
        TrialStep.PROPERTY: translate("Trial", "The tokens may not name the property"),
        TrialStep.EDITION: translate("Trial", "The edition settles at the first answer that tells it"),
        TrialStep.CLOCK: translate("Trial", "The clock was not compared"),
    }[trial.step]
