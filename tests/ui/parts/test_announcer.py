"""What a screen reader is told: the gravest first, one text in two seconds, an alarm at once."""

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.ui.parts.announcer import Announcer, Weight, announce

Heard = list[tuple[str, bool]]  # texts, and whether they interrupt


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> Heard:
    """What is read out from here on."""
    said: Heard = []

    def note(event: QAccessibleAnnouncementEvent) -> None:
        said.append((event.message(), event.politeness() is QAccessible.AnnouncementPoliteness.Assertive))

    monkeypatch.setattr("app.ui.parts.announcer.QAccessible.updateAccessibility", note)
    return said


@pytest.fixture
def announcer(qtbot: QtBot) -> Announcer:
    window = QWidget()
    qtbot.addWidget(window)
    return Announcer(window)


def _rest(announcer: Announcer) -> None:
    """The pause is over."""
    announcer._pause.stop()
    announcer._pause.timeout.emit()


def test_the_gravest_of_what_came_together_is_told_first_and_each_but_once(announcer: Announcer, heard: Heard) -> None:
    announcer.say("Loading programs…", Weight.PROGRESS)
    announcer.say("3 changes not sent", Weight.STATUS)
    announcer.say("The list could not be loaded.", Weight.REFUSAL)
    announcer.say("Needs you: 1", Weight.STATUS)
    announcer.say("Copied")
    assert [text for text, _ in heard] == ["Loading programs…"]
    for _pause in range(5):
        _rest(announcer)
    said = ["Loading programs…", "The list could not be loaded.", "Copied", "Needs you: 1"]
    assert heard == [(text, False) for text in said]


def test_what_is_no_longer_so_is_not_told(announcer: Announcer, heard: Heard) -> None:
    announcer.say("Up to date", Weight.STATUS)
    announcer.say("1 change not sent", Weight.STATUS)
    announcer.say("", Weight.STATUS)
    _rest(announcer)
    assert heard == [("Up to date", False)]


def test_an_alarm_waits_for_nothing_but_another(announcer: Announcer, heard: Heard) -> None:
    announcer.say("Up to date", Weight.STATUS)
    announcer.say("Sending is paused.", Weight.ALARM)
    announcer.say("Something did not work.", Weight.ALARM)
    assert heard == [("Up to date", False), ("Sending is paused.", True)]
    _rest(announcer)
    assert heard[2:] == [("Something did not work.", True)]


def test_a_window_and_its_dialogs_speak_with_one_voice(qtbot: QtBot, announcer: Announcer, heard: Heard) -> None:
    window = announcer.parent()
    assert isinstance(window, QWidget)
    dialog = QDialog(window)
    qtbot.addWidget(dialog)
    announcer.say("Up to date", Weight.STATUS)
    announce(QWidget(dialog), "Copied")
    assert heard == [("Up to date", False)]
    _rest(announcer)
    assert heard[1:] == [("Copied", False)]
