"""What puts a connection on hold, why, and for how long; the changes are kept in every case."""

from dataclasses import dataclass

from app.domain.errors import (
    Busy,
    ConnectorError,
    Discontinued,
    Foreign,
    KeyStoreError,
    KeyStoreMissing,
    Lost,
    Malformed,
    NotTrusted,
    Offline,
    Outdated,
    Refused,
    StoreBusy,
    StoreError,
    StoreFull,
    TooMuch,
    Unauthorized,
    WrongAddress,
)
from app.domain.status import Pause
from app.sync.backoff import Backoff
from app.sync.identity import OtherProperty
from app.sync.session import NotAllowed, NoTokens
from app.sync.walk import Shrunk

# How often a network in the way is asked again, in seconds.
_FOREIGN_REST = 60.0
# The platform said no, and not to a change.
_REFUSALS = (Refused, Malformed, Outdated, TooMuch)
_FORESEEN = (ConnectorError, Shrunk, OtherProperty, NoTokens, NotAllowed, KeyStoreError, StoreFull, StoreBusy)

# After these it is not known what was missed: the list is read as soon as there is a way.
OUT_OF_TOUCH = frozenset({Pause.OFFLINE, Pause.FOREIGN, Pause.NOT_TRUSTED})
# A press of Send tries these again; the others need more than that.
TRIED_BY_SEND = OUT_OF_TOUCH | {Pause.NO_ANSWER, Pause.FAULT, Pause.REFUSED, Pause.STORE_FULL, Pause.STORE_UNUSABLE}


@dataclass(frozen=True, slots=True)
class Hold:
    """Nothing goes for `seconds`; None: until the person, or new credentials, ask for it."""

    pause: Pause
    seconds: float | None
    message: str = ""
    request_id: str = ""
    done: int = 0  # SHRUNK: programs now, of `total` before
    total: int = 0


def is_foreseen(error: Exception) -> bool:
    """Whether an error is one that the world can cause; any other is a fault of this program."""
    return isinstance(error, _FORESEEN)


def hold_for(error: Exception, backoff: Backoff) -> Hold:
    """The hold that an error calls for."""
    match error:
        case ConnectorError():
            return _hold_of_platform(error, backoff)
        case Shrunk():
            return Hold(Pause.SHRUNK, None, done=error.counted.found, total=error.counted.known)
        case OtherProperty():
            return Hold(Pause.OTHER_PROPERTY, None, error.name)
        case NoTokens() | NotAllowed():
            return Hold(Pause.NO_TOKENS if isinstance(error, NoTokens) else Pause.NOT_ALLOWED, None)
        case KeyStoreMissing():
            return Hold(Pause.KEY_STORE_MISSING, None)
        case KeyStoreError():
            return Hold(Pause.KEY_STORE_LOCKED, None)
        case StoreError():
            pause = Pause.STORE_FULL if isinstance(error, StoreFull) else Pause.STORE_UNUSABLE
            return Hold(pause, backoff.next())
    return Hold(Pause.FAULT, backoff.next())


def _hold_of_platform(error: ConnectorError, backoff: Backoff) -> Hold:
    seconds: float | None
    match error:
        case NotTrusted():
            pause, seconds = Pause.NOT_TRUSTED, max(_FOREIGN_REST, backoff.next())
        case Offline():
            pause, seconds = Pause.OFFLINE, backoff.next()
        case Lost():
            pause, seconds = Pause.NO_ANSWER, backoff.next()
        case Busy():
            pause, seconds = Pause.WAITING, error.wait if error.wait is not None else 1.0 + backoff.next()
        case Unauthorized():
            pause, seconds = Pause.TOKEN_REFUSED, None
        case WrongAddress():
            pause, seconds = Pause.WRONG_ADDRESS, None
        case Discontinued():
            pause, seconds = Pause.OUTDATED, None
        case Foreign():
            pause, seconds = Pause.FOREIGN, _FOREIGN_REST
        case _:
            pause = Pause.REFUSED if isinstance(error, _REFUSALS) else Pause.FAULT
            seconds = backoff.next()
    return Hold(pause, seconds, error.message, error.request_id)
