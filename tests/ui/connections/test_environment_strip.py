"""In which environment one works, as a word."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from app.domain.connection import ConnectionOptions
from app.domain.status import Status
from app.ui.connections.environment_strip import EnvironmentStrip, remark_text
from tests.ui.support import AURORA, DEMO, SAMPLE

AT_HOME = replace(SAMPLE, name="")  # as it is opened


def test_each_environment_has_its_word(qtbot: QtBot) -> None:
    strip = EnvironmentStrip()
    qtbot.addWidget(strip)
    seen = []
    for connection in (AURORA, DEMO, AT_HOME, replace(AURORA, address="https://proxy.example.com")):
        strip.show_connection(connection)
        seen.append(strip.label.text())
        assert strip.accessibleName() == strip.label.text()
    assert seen == [
        "PRODUCTION · \u2068Hotel Aurora\u2069",
        "DEMO · shared, public · \u2068Mews demo\u2069",
        "SANDBOX · on this computer · \u2068Hotel Aurora\u2069",
        "CUSTOM ADDRESS · \u2068proxy.example.com\u2069 · \u2068Hotel Aurora\u2069",
    ]


def test_a_connection_is_named_as_in_the_list_of_connections_and_as_its_property(qtbot: QtBot) -> None:
    strip = EnvironmentStrip()
    qtbot.addWidget(strip)
    strip.show_connection(replace(AURORA, name="Front desk"))
    assert strip.label.text() == "PRODUCTION · \u2068Front desk\u2069 · \u2068Hotel Aurora\u2069"
    strip.show_connection(replace(AURORA, name=""))
    assert strip.label.text() == "PRODUCTION · \u2068Hotel Aurora\u2069"


def test_what_is_out_of_the_ordinary_is_said() -> None:
    at_once = AURORA.with_options(ConnectionOptions(sends_at_once=True))
    assert remark_text(AURORA, Status()) == ""
    assert remark_text(at_once, Status()) == "Sends additions and renames at once"
    both = remark_text(at_once, Status(tokens_until_quit=True))
    assert both == "Sends additions and renames at once · Tokens are kept until you quit"
    locked = at_once.with_options(ConnectionOptions(read_only=True, sends_at_once=True))
    assert remark_text(locked, Status()) == ""
