"""Why a table has no programs to show, and what can be done, in words."""

from dataclasses import dataclass

from app.domain.connection import Connection
from app.domain.program import ProgramState
from app.domain.status import Activity, Pause, Status
from app.ui.parts.empty_state import Emptiness, Offer
from app.ui.parts.status_words import loading_text
from app.ui.parts.words import isolate, property_name, translate


@dataclass(frozen=True, slots=True)
class Narrowing:
    """What narrows the list: a search, the states, and filters; `unanswered` is what is still to be heard of these."""

    search: str
    states: frozenset[ProgramState]
    filters: int = 0
    unanswered: str = ""


def emptiness(connection: Connection, status: Status, narrowing: Narrowing, hidden: int) -> Emptiness:
    """Why no line is shown, while so many programs are hidden."""
    if hidden and narrowing.unanswered:
        return Emptiness("clock", narrowing.unanswered, Offer.CLEAR_SEARCH)
    if hidden and (narrowing.search.strip() or narrowing.filters):
        return _nothing_matches(narrowing, hidden)
    if connection.refreshed_at is None:
        return _not_loaded(status)
    return _nothing_of_the_state(connection, narrowing, hidden)


def _nothing_of_the_state(connection: Connection, narrowing: Narrowing, hidden: int) -> Emptiness:
    """Nothing narrows the list but the choice of states: there is nothing to clear."""
    name = isolate(property_name(connection))
    if ProgramState.ACTIVE not in narrowing.states:
        return Emptiness("inbox", translate("Empty", "No deleted programs at {property}.").format(property=name))
    text = translate("Empty", "No active programs at {property} yet.")
    if hidden:
        text = translate("Empty", "No active programs at {property}. “Deleted” shows those that there were.")
    return Emptiness("inbox", text.format(property=name), None if connection.read_only else Offer.ADD)


def _nothing_matches(narrowing: Narrowing, hidden: int) -> Emptiness:
    search = narrowing.search.strip()
    text = _hidden_text(hidden, search, narrowing.filters)
    if search:
        missed = translate("Empty", "No program matches “{search}”.").format(search=isolate(search))
        text = f"{missed}\n{text}"
    state = _state_text(narrowing.states)
    return Emptiness("search-x", f"{text}\n{state}" if state else text, Offer.CLEAR_SEARCH)


def _state_text(states: frozenset[ProgramState]) -> str:
    """It hides programs too, and is no filter: what is cleared are the search and the chips."""
    if ProgramState.DELETED not in states:
        return translate("Empty", "Only active programs are shown.")
    return "" if ProgramState.ACTIVE in states else translate("Empty", "Only deleted programs are shown.")


def _hidden_text(hidden: int, search: str, filters: int) -> str:
    """What hides the programs. The number of filters is seen over the table, where each has its chip."""
    if search and filters:
        if hidden == 1:
            return translate("Empty", "1 program is hidden by the search and the filters.")
        return translate("Empty", "%Ln programs are hidden by the search and the filters.", "", hidden)
    if search:
        if hidden == 1:
            return translate("Empty", "1 program is hidden by the search.")
        return translate("Empty", "%Ln programs are hidden by the search.", "", hidden)
    if hidden == 1:
        return translate("Empty", "1 program is hidden by the filters.")
    return translate("Empty", "%Ln programs are hidden by the filters.", "", hidden)


def _not_loaded(status: Status) -> Emptiness:
    if status.pause in {Pause.NO_TOKENS, Pause.TOKEN_REFUSED}:
        text = translate("Empty", "Not loaded yet. The list appears once the platform accepts the tokens.")
        return Emptiness("key-round", text, Offer.CONNECT)
    if status.pause is Pause.OFFLINE:
        text = translate("Empty", "Not loaded yet. The list appears when the connection is back.")
        return Emptiness("wifi-off", text, Offer.RETRY)
    if status.pause is not Pause.NONE or status.walk_broken:
        return Emptiness("triangle-alert", translate("Empty", "Not loaded yet."), Offer.RETRY)
    if status.activity is Activity.LOADING and status.done:
        return Emptiness("loader", loading_text(status), Offer.STOP)
    return Emptiness("loader", loading_text(status))
