"""A token is freed of what a copied text drags along, and its field says so."""

import pytest
from pytestqt.qtbot import QtBot

from app.ui.connections.token_field import TokenField

TOKEN = "E0D4-1FBC"


@pytest.mark.parametrize(
    "pasted",
    [
        f"  {TOKEN}\n",
        f"“{TOKEN}”",
        f"\ufeff{TOKEN}\u200b",
        f"\u200b \u202a'{TOKEN}'\u202c \u2060",
        f"{TOKEN[:4]}\u00ad{TOKEN[4:]}",
    ],
)
def test_what_is_not_of_the_token_is_removed(qtbot: QtBot, pasted: str) -> None:
    field = TokenField("Client token", "Show", "")
    qtbot.addWidget(field)
    field.edit.setText(pasted)
    assert field.token == TOKEN
    field.edit.editingFinished.emit()
    assert field.edit.text() == TOKEN
    assert "removed" in field.message.text()
