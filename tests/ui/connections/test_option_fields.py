"""The fields of how a connection is worked with."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from app.domain.connection import Colour, ConnectionOptions
from app.domain.setup import Preset
from app.ui.connections.option_fields import OptionFields
from tests.ui.support import AURORA


def test_a_new_connection_can_be_changed_and_sends_on_request(qtbot: QtBot) -> None:
    fields = OptionFields(None)
    qtbot.addWidget(fields)
    assert fields.chosen == ConnectionOptions()


def test_they_begin_with_what_was_kept(qtbot: QtBot) -> None:
    kept = ConnectionOptions(Colour.PINK, read_only=True, sends_at_once=True)
    fields = OptionFields(AURORA.with_options(kept))
    qtbot.addWidget(fields)
    assert fields.chosen == kept
    fields.colour.choose(Colour.ENVIRONMENT, "")
    fields.read_only.click()
    assert fields.chosen == replace(kept, colour=Colour.ENVIRONMENT, read_only=False)


def test_what_the_administrator_set_stays(qtbot: QtBot) -> None:
    fields = OptionFields(AURORA.with_options(ConnectionOptions(read_only=True)))
    qtbot.addWidget(fields)
    fields.fix(Preset("aurora", "Hotel Aurora", AURORA.address, read_only=True))
    fields.read_only.click()
    assert fields.chosen.read_only
    assert fields.read_only.accessibleDescription() == "Set by your administrator"
