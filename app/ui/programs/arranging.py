"""Arranges the table of a connection as it was left, and keeps what the person alters from then on."""

from collections.abc import Mapping
from functools import partial

from app.commands.preferences import Preferences, name_for
from app.ui.parts.keeping import Keeping
from app.ui.programs.arrangement import Arrangement
from app.ui.programs.programs_header import ProgramsHeader
from app.ui.programs.programs_view import ProgramsView

_TABLE = "table"  # the preference of each connection


def keep_arrangement(view: ProgramsView, preferences: Preferences) -> None:
    """To be called once, before there are lines to be sorted."""
    name = name_for(view.programs.connection.connection_id, _TABLE)
    view.header.arrange(Arrangement.read(preferences.get(name)))
    keeping = Keeping(preferences, partial(_arranged, name, view.header), view)
    view.header.altered.connect(keeping.soon)


def _arranged(name: str, header: ProgramsHeader) -> Mapping[str, str]:
    return {name: header.arrangement().text()}
