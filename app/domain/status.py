"""The one status of a connection, computed once by sync and shown everywhere in the same words."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from immutables import Map

from app.domain.change import Kind

_NEVER: Map[str, datetime] = Map()


class Activity(StrEnum):
    """What is going on right now."""

    IDLE = "idle"
    CONNECTING = "connecting"
    LOADING = "loading"  # `done` programs so far
    SENDING = "sending"  # `done` of `total` changes
    CHECKING = "checking"  # `total` changes whose answer was lost


class Pause(StrEnum):
    """Why nothing is sent or refreshed for now. The changes are kept in every case."""

    NONE = ""
    OFFLINE = "offline"
    NOT_TRUSTED = "not_trusted"  # the secure connection could not be checked
    TOKEN_REFUSED = "token_refused"
    OTHER_PROPERTY = "other_property"  # the token belongs to another property; its name is in `message`
    WRONG_ADDRESS = "wrong_address"
    NOT_ALLOWED = "not_allowed"  # the administrator does not allow this platform address
    FOREIGN = "foreign"  # something on this network answers in place of the platform
    OUTDATED = "outdated"  # 410: this program needs an update
    WAITING = "waiting"  # 429: until `until`
    FAULT = "fault"  # 5xx: next try at `until`
    REFUSED = "refused"  # 400, 403, 409, 413 where no change was at fault: `message` says why; next try at `until`
    NO_ANSWER = "no_answer"  # the connection broke, or no answer came: next try at `until`
    NO_TOKENS = "no_tokens"  # none kept for this connection
    KEY_STORE_LOCKED = "key_store_locked"
    KEY_STORE_MISSING = "key_store_missing"
    SHRUNK = "shrunk"  # the list came back empty or halved: `done` instead of `total`
    STORE_FULL = "store_full"
    STORE_UNUSABLE = "store_unusable"  # another program holds the file, or it cannot be written, or is damaged


@dataclass(frozen=True, slots=True)
class Status:
    """The state of one connection, apart from its changes (those are in the snapshot)."""

    activity: Activity = Activity.IDLE
    pause: Pause = Pause.NONE
    done: int = 0
    total: int = 0
    until: datetime | None = None  # local aware time of the next try
    message: str = ""
    request_id: str = ""
    walk_broken: bool = False  # the last refresh did not come to its end; the list before it is shown
    not_permitted: frozenset[Kind] = frozenset()
    tokens_until_quit: bool = False  # there is no key store: tokens are in memory only
    sent: tuple[int, int, int] | None = None  # added, updated, deleted by the last completed sending
    looked_at: Map[str, datetime] = _NEVER  # change -> local aware time of the last look after its lost answer
    sent_names: int = 0  # how many of those updated got another name
    in_parts: bool = False  # of a list that is being loaded: the platform took too long, and is asked for less at once
    cache_rebuilt: bool = False  # the saved list could not be read and is being loaded again
