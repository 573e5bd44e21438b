"""What can go wrong, named by what to do next.

DeskError
├── ConnectorError          a request did not bring what was asked; `outcome` says whether a write may have landed
│   ├── Offline             nothing was reached: wait for the network
│   │   └── NotTrusted      the secure connection could not be checked: ask IT
│   ├── Lost                bytes went out, no answer came back: look before sending again
│   ├── Slow                408: ask for less
│   ├── Fault               5xx: back off
│   ├── Busy                429: wait until `until`
│   ├── Unauthorized        401: enter another token, or this one operation is not permitted
│   ├── Refused             403: a business rule said no; the message is meant for the person
│   ├── Malformed           400: the request, or something that it names, is wrong
│   ├── Outdated            409: the data has changed; refresh
│   ├── WrongAddress        404: check the platform address
│   ├── Discontinued        410: update this program
│   ├── TooMuch             413: send smaller batches
│   └── Foreign             not the platform's word: a proxy, a sign-in page, a broken body
├── ReadOnly                the person locked the connection: nothing may be wished for there
├── ConnectionGone          the connection was removed meanwhile: nothing may be wished for there either
├── LimitExceeded           a request was not sent since it breaks a limit of the contract; names the field
├── StoreError              the file on this computer
│   ├── StoreFull           no room left: nothing was written
│   ├── StoreBusy           another program holds the file
│   ├── StoreUnusable       cannot be opened; left untouched
│   ├── StoreDamaged        opened, but not whole
│   └── StoreTooNew         written by a newer version; left untouched
├── FileUnwritable          a file that the person named could not be written: nothing of it is there
├── UpdateUnknown           which version is the newest could not be learnt
├── AddressNotAllowed       the administrator does not allow this platform address
└── KeyStoreError           the tokens in the key store of the system
    ├── KeyStoreMissing     there is none that keeps secrets safely
    ├── KeyStoreLocked      it did not open
    ├── KeyStoreSilent      it gave no answer in time
    └── TokensIncomplete    a token was left empty, and none is kept that could take its place
"""

from datetime import datetime
from enum import StrEnum


class Outcome(StrEnum):
    """Whether a write landed."""

    NO = "no"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"


class DeskError(Exception):
    """Anything that this program foresees. `str()` is for the log; the window has its own words."""


class ConnectorError(DeskError):
    """A request that did not bring what was asked. `message` and `request_id` are the platform's own."""

    def __init__(
        self,
        message: str = "",
        *,
        request_id: str = "",
        outcome: Outcome = Outcome.UNKNOWN,
        server_time: datetime | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.request_id = request_id
        self.outcome = outcome
        self.server_time = server_time


class Offline(ConnectorError):
    """Nothing was reached."""


class NotTrusted(Offline):
    """The certificate of the other side was not accepted."""


class Lost(ConnectorError):
    """Bytes may have gone out, and no whole answer came back."""


class Slow(ConnectorError):
    """408: the platform took too long."""


class Fault(ConnectorError):
    """5xx: a fault on the platform."""


class Busy(ConnectorError):
    """429: too many requests. `wait` is the platform's own wish in seconds, None where it has none."""

    def __init__(
        self,
        message: str = "",
        *,
        wait: float | None = None,
        request_id: str = "",
        outcome: Outcome = Outcome.NO,
        server_time: datetime | None = None,
    ) -> None:
        super().__init__(message, request_id=request_id, outcome=outcome, server_time=server_time)
        self.wait = wait


class Unauthorized(ConnectorError):
    """401: the token, or this one operation, is not accepted."""


class Refused(ConnectorError):
    """403: a business rule said no."""


class Malformed(ConnectorError):
    """400: the request, or something that it names, is wrong."""


class Outdated(ConnectorError):
    """409: the data has changed."""


class WrongAddress(ConnectorError):
    """404: no such operation at this address."""


class Discontinued(ConnectorError):
    """410: the operation is gone."""


class TooMuch(ConnectorError):
    """413: the body is too large."""


class Foreign(ConnectorError):
    """An answer that is not the platform's word."""


class ReadOnly(DeskError):
    """The connection is read-only; nothing was altered."""


class ConnectionGone(DeskError):
    """The connection was removed; nothing was altered."""


class LimitExceeded(DeskError):
    """A request breaks a limit of the contract and was not sent."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(f"{field}: {message}")
        self.field = field


class StoreError(DeskError):
    """The file on this computer."""


class StoreFull(StoreError):
    """No room is left; nothing was written."""


class StoreBusy(StoreError):
    """Another program holds the file."""


class StoreUnusable(StoreError):
    """The file cannot be opened; it was left untouched."""


class StoreDamaged(StoreError):
    """The file opens and is not whole."""


class StoreTooNew(StoreError):
    """The file was written by a newer version of this program; it was left untouched."""


class FileUnwritable(DeskError):
    """A file that the person named could not be written; nothing of it is there."""


class UpdateUnknown(DeskError):
    """Which version of the program is the newest could not be learnt."""


class AddressNotAllowed(DeskError):
    """The administrator of this computer does not allow this platform address."""


class KeyStoreError(DeskError):
    """The key store of the system."""


class KeyStoreMissing(KeyStoreError):
    """There is none that keeps secrets safely."""


class KeyStoreLocked(KeyStoreError):
    """It did not open."""


class KeyStoreSilent(KeyStoreError):
    """It gave no answer in time."""


class TokensIncomplete(KeyStoreError):
    """A token was left empty, and none is kept that could take its place."""
