"""In which environment one works, as a word."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from app.ui.connections.environment_strip import EnvironmentStrip
from tests.ui.support import AURORA, DEMO, SAMPLE


def test_each_environment_has_its_word(qtbot: QtBot) -> None:
    strip = EnvironmentStrip()
    qtbot.addWidget(strip)
    seen = []
    for connection in (AURORA, DEMO, SAMPLE, replace(AURORA, address="https://proxy.example.com")):
        strip.show_connection(connection)
        seen.append(strip.label.text())
        assert strip.accessibleName() == strip.label.text()
    assert seen == [
        "PRODUCTION · Hotel Aurora",
        "DEMO · shared, public · Mews demo",
        "SANDBOX · on this computer · Hotel Aurora",
        "CUSTOM ADDRESS · proxy.example.com · Hotel Aurora",
    ]
