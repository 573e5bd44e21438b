"""How a connection stands, in short: what waits there, and whether anything holds it up."""

from dataclasses import dataclass

from app.domain.change import NEEDS_PERSON, Change
from app.domain.connection import Connection
from app.domain.status import Pause, Status
from app.ui.parts.status_words import status_sentences
from app.ui.parts.words import connection_name, environment_word, isolate, not_sent_text, translate, unsent
from app.ui.window.present import Present


@dataclass(frozen=True, slots=True)
class Standing:
    """One connection among the others."""

    connection: Connection
    status: Status = Status()
    changes: tuple[Change, ...] = ()

    @property
    def name(self) -> str:
        """What the connection is called here."""
        return connection_name(self.connection)

    @property
    def needing(self) -> int:
        """How many changes need the person."""
        return sum(change.state in NEEDS_PERSON for change in self.changes)

    @property
    def held(self) -> int:
        """For how many changes Send was not pressed."""
        return len(unsent(self.changes))


def standing_of(present: Present, connection: Connection) -> Standing:
    """How a connection stands as far as the window knows."""
    snapshot = present.snapshot_of(connection.connection_id)
    changes = () if snapshot is None else snapshot.changes
    return Standing(connection, present.status_of(connection.connection_id), changes)


def place_text(standing: Standing) -> str:
    """The line under the name: the environment, and what is out of the ordinary."""
    locked = translate("Standing", "read-only") if standing.connection.read_only else ""
    parts = (environment_word(standing.connection.environment), locked, pause_word(standing.status.pause))
    return " · ".join(part for part in parts if part)


def pause_word(pause: Pause) -> str:
    """Whether anything holds a connection up; the sentence of the status says more."""
    if pause is Pause.NONE:
        return ""
    return translate("Standing", "offline") if pause is Pause.OFFLINE else translate("Standing", "paused")


def needs_text(number: int) -> str:
    """How many changes need the person."""
    return translate("Standing", "needs you: %Ln", "", number)


def standing_text(standing: Standing) -> str:
    """All of it on one line, as a menu shows it and a screen reader says it."""
    text = translate("Standing", "{name} ({environment})")
    parts = [text.format(name=isolate(standing.name), environment=environment_word(standing.connection.environment))]
    if standing.connection.read_only:
        parts.append(translate("Standing", "read-only"))
    if standing.needing:
        parts.append(needs_text(standing.needing))
    if standing.held:
        parts.append(not_sent_text(standing.held))
    if standing.status.pause is not Pause.NONE:
        parts.append(pause_word(standing.status.pause))
    return " · ".join(parts)


def standing_sentences(standing: Standing) -> str:
    """In full, a line for each thing that is to be said."""
    said = status_sentences(standing.status, standing.connection, standing.changes)
    return "\n".join((isolate(standing.name), *said))
