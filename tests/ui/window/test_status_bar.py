"""What was sent is said for a while, and gives way to how things stand."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from app.domain.connection import Connection
from app.domain.status import Activity, Pause, Status
from app.ui.window.status_bar import StatusBar
from tests.ui.support import AURORA, NOW

SENT = Status(sent=(0, 1, 0), sent_names=1)
BOREAL = replace(AURORA, connection_id="con-2")


@pytest.fixture
def bar(qtbot: QtBot) -> StatusBar:
    bar = StatusBar(*(QAction() for _ in range(2)))
    qtbot.addWidget(bar)
    return bar


def said(bar: StatusBar, status: Status, connection: Connection) -> str:
    """What leads in a status."""
    bar.show_status(status, connection, [])
    return bar.sentence.text()


def test_what_was_sent_gives_way_after_a_while(qtbot: QtBot, bar: StatusBar) -> None:
    assert said(bar, SENT, AURORA) == "Sent: 1 renamed."
    bar._news.setInterval(0)
    bar._news.start()
    qtbot.waitUntil(lambda: bar.sentence.text().startswith("Up to date"))
    assert said(bar, SENT, AURORA).startswith("Up to date")


def test_what_was_sent_gives_way_to_a_refresh(bar: StatusBar) -> None:
    bar.show_status(SENT, AURORA, [])
    assert said(bar, replace(SENT, activity=Activity.LOADING), AURORA) == "Loading programs…"
    assert said(bar, SENT, AURORA).startswith("Up to date")


def test_the_same_again_is_news_again(bar: StatusBar) -> None:
    bar.show_status(SENT, AURORA, [])
    bar.show_status(replace(SENT, activity=Activity.LOADING), AURORA, [])
    bar.show_status(Status(Activity.SENDING, total=1), AURORA, [])
    assert said(bar, SENT, AURORA) == "Sent: 1 renamed."


def test_old_news_of_one_connection_is_not_told_over_the_news_of_another(bar: StatusBar) -> None:
    bar.show_status(SENT, AURORA, [])
    assert said(bar, Status(sent=(1, 0, 0)), BOREAL) == "Sent: 1 added."
    assert said(bar, SENT, AURORA).startswith("Up to date")


@pytest.mark.parametrize("pause", [Pause.OFFLINE, Pause.FAULT])
def test_what_is_tried_again_by_itself_can_be_tried_now(bar: StatusBar, pause: Pause) -> None:
    bar.show_status(Status(pause=pause, until=NOW), AURORA, [])
    assert not bar.retry.isHidden()


def test_what_the_platform_asked_to_wait_for_says_until_when(bar: StatusBar) -> None:
    assert said(bar, Status(pause=Pause.WAITING, until=NOW), AURORA).startswith(
        "The platform asked us to slow down. Goes on: "
    )
    assert bar.retry.isHidden()


def test_the_counts_go_below_a_sentence_that_needs_the_line(qtbot: QtBot, bar: StatusBar) -> None:
    bar.show_status(Status(pause=Pause.WAITING, until=NOW), AURORA, [])
    bar.show_counts(20, 20, 1)
    needed = bar.sentence.sizeHint().width()
    bar.resize(needed + 40, bar.sizeHint().height())
    bar.show()
    qtbot.waitUntil(lambda: bar.sentence.width() >= needed)
    qtbot.waitUntil(lambda: bar.counts.mapTo(bar, QPoint()).y() > bar.sentence.mapTo(bar, QPoint()).y())
    assert bar.counts.width() >= bar.counts.sizeHint().width()
    bar.resize(needed + 400, bar.height())
    qtbot.waitUntil(lambda: bar.counts.mapTo(bar, QPoint()).x() > needed)
