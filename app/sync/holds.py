"""Which answer puts a connection on hold, why, and for how long; the changes are kept in every case."""

from dataclasses import dataclass

from app.domain.errors import (
    Busy,
    ConnectorError,
    Discontinued,
    Foreign,
    NotTrusted,
    Offline,
    Unauthorized,
    WrongAddress,
)
from app.domain.status import Pause
from app.sync.backoff import Backoff

# How often a network in the way is asked again, in seconds.
_FOREIGN_REST = 60.0


@dataclass(frozen=True, slots=True)
class Hold:
    """Nothing goes for `seconds`; None: until the person, or new credentials, ask for it."""

    pause: Pause
    seconds: float | None
    message: str = ""
    request_id: str = ""


def hold_for(error: ConnectorError, backoff: Backoff) -> Hold:
    """The hold that an error calls for."""
    match error:
        case NotTrusted():
            pause, seconds = Pause.NOT_TRUSTED, max(_FOREIGN_REST, backoff.next())
        case Offline():
            pause, seconds = Pause.OFFLINE, backoff.next()
        case Busy():
            pause, seconds = Pause.WAITING, error.wait if error.wait is not None else 1.0 + backoff.next()
        case Unauthorized():
            return Hold(Pause.TOKEN_REFUSED, None, error.message, error.request_id)
        case WrongAddress():
            return Hold(Pause.WRONG_ADDRESS, None, error.message, error.request_id)
        case Discontinued():
            return Hold(Pause.OUTDATED, None, error.message, error.request_id)
        case Foreign():
            pause, seconds = Pause.FOREIGN, _FOREIGN_REST
        case _:
            pause, seconds = Pause.FAULT, backoff.next()
    return Hold(pause, seconds, error.message, error.request_id)
