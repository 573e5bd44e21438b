"""The strip over the table in words: what waits for the person, and what can be done about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.change import Change
from app.domain.connection import Connection
from app.domain.status import Pause, Status
from app.ui.parts.times import when
from app.ui.parts.words import isolate, not_permitted_text, number_text, property_name, short, translate


class Remedy(StrEnum):
    """What a notice offers, in the order in which it stands there."""

    EDIT_CONNECTION = "edit_connection"
    RETRY = "retry"
    ADD_PROPERTY = "add_property"
    ENTER_TOKENS = "enter_tokens"
    UNTIL_QUIT = "until_quit"
    ACCEPT_SHRUNK = "accept_shrunk"
    DETAILS = "details"
    START_AGAIN = "start_again"
    OPEN_PAGE = "open_page"
    SKIP = "skip"
    DISMISS = "dismiss"


@dataclass(frozen=True, slots=True)
class Notice:
    """Its words, what it offers, and whether it is grave."""

    text: str
    remedies: tuple[tuple[Remedy, str], ...] = ()
    grave: bool = True


def notice(status: Status, connection: Connection, changes: Sequence[Change]) -> Notice | None:
    """The strip for a state that waits for the person, None where there is none; `changes` are the unfinished."""
    if status.pause not in (Pause.NONE, Pause.OFFLINE, Pause.NO_ANSWER, Pause.WAITING, Pause.FAULT):
        return Notice(_pause_text(status, connection, len(changes)), _remedies(status))
    if status.walk_broken and status.pause is Pause.NONE and connection.refreshed_at is not None:
        #: {time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.
        text = translate("Notice", "The list could not be loaded to the end. You see the one from {time}.")
        return Notice(text.format(time=when(connection.refreshed_at)), (_offer(Remedy.RETRY),), grave=False)
    barred = status.not_permitted & {change.kind for change in changes}
    if barred and status.pause is Pause.NONE:
        return Notice(not_permitted_text(barred), (_offer(Remedy.RETRY),), grave=False)
    if status.cache_rebuilt:
        text = translate(
            "Notice", "The saved list could not be read and is being loaded again. Your unsent changes are safe."
        )
        return Notice(text, (_offer(Remedy.DISMISS),), grave=False)
    return None


def _remedies(status: Status) -> tuple[tuple[Remedy, str], ...]:
    match status.pause:
        case Pause.TOKEN_REFUSED:
            work = (Remedy.DISMISS, translate("Notice", "Work offline"))
            return (Remedy.ENTER_TOKENS, translate("Notice", "Enter new token")), work
        case Pause.OTHER_PROPERTY:
            enter = (Remedy.ENTER_TOKENS, translate("Notice", "Enter new token"))
            return (Remedy.ADD_PROPERTY, _add_text(status)), enter
        case Pause.SHRUNK:
            accept = (Remedy.ACCEPT_SHRUNK, translate("Notice", "Accept"))
            return (Remedy.RETRY, translate("Notice", "Look again")), accept
        case Pause.NOT_TRUSTED:
            return (_offer(Remedy.RETRY), *([_offer(Remedy.DETAILS)] if status.message else []))
        case Pause.KEY_STORE_LOCKED | Pause.KEY_STORE_MISSING:
            return _offer(Remedy.RETRY), _offer(Remedy.UNTIL_QUIT)
        case Pause.WRONG_ADDRESS | Pause.NOT_ALLOWED:
            return (Remedy.EDIT_CONNECTION, translate("Notice", "Edit connection")), _offer(Remedy.RETRY)
        case Pause.NO_TOKENS:
            return ((Remedy.ENTER_TOKENS, translate("Notice", "Enter tokens")),)
    return (_offer(Remedy.RETRY),)


def _offer(remedy: Remedy) -> tuple[Remedy, str]:
    return remedy, {
        Remedy.RETRY: translate("Notice", "Try again"),
        Remedy.UNTIL_QUIT: translate("Notice", "Use the tokens until I quit"),
        Remedy.DETAILS: translate("Notice", "Details"),
        Remedy.DISMISS: translate("Notice", "Close"),
    }[remedy]


def _pause_text(status: Status, connection: Connection, changes: int) -> str:
    match status.pause:
        case Pause.TOKEN_REFUSED:
            text = _token_refused(status, connection, changes)
        case Pause.OTHER_PROPERTY:
            text = _other_property(changes) if status.message else _unnamed_property(changes)
        case Pause.SHRUNK:
            text = translate("Notice", "The platform returned {done} programs instead of {total}. Your list was kept.")
        case Pause.REFUSED:
            text = _refused(status)
        case Pause.NOT_ALLOWED:
            text = translate(
                "Notice",
                "Your administrator does not allow the address {host}. Nothing is sent there; your changes are kept.",
            )
        case Pause.NOT_TRUSTED:
            text = translate(
                "Notice",
                "The secure connection to {host} could not be checked. Your network may inspect traffic; ask IT to "
                "add its certificate to this computer.",
            )
        case _:
            text = _plain_text(status.pause)
    return text.format(
        property=isolate(property_name(connection)), other=isolate(status.message),
        done=number_text(status.done), total=number_text(status.total),
        host=isolate(connection.address.partition("://")[2]), message=isolate(short(status.message)),
        number=isolate(status.request_id),
    )  # fmt: skip


def _refused(status: Status) -> str:
    if not status.message:
        said = translate("Notice", "The platform refused to be read and gave no reason. Your changes are kept.")
    else:
        said = translate("Notice", "The platform refused to be read. It says: “{message}” Your changes are kept.")
    number = translate("Notice", "Request number {number}.")
    return f"{said} {number}" if status.request_id else said


def _token_refused(status: Status, connection: Connection, changes: int) -> str:
    """With the platform's words: they tell which of the two tokens it is."""
    told = _no_longer_accepted(changes) if connection.refreshed_at is not None else _never_accepted(changes)
    reason = translate("Notice", "The platform says: “{message}”")
    return f"{told} {reason}" if status.message else told


def _never_accepted(changes: int) -> str:
    if changes == 0:
        return translate("Notice", "The platform does not accept these tokens.")
    return translate("Notice", "The platform does not accept these tokens. Your changes are kept.")


def _no_longer_accepted(changes: int) -> str:
    if changes == 0:
        return translate("Notice", "{property} no longer accepts this access token. Sending is paused.")
    if changes == 1:
        return translate(
            "Notice", "{property} no longer accepts this access token. Sending is paused; your 1 change is kept."
        )
    return translate(
        "Notice",
        "{property} no longer accepts this access token. Sending is paused; your %Ln changes are kept.",
        "",
        changes,
    )


def _other_property(changes: int) -> str:
    if changes == 0:
        return translate("Notice", "This token belongs to {other}, not to {property}.")
    if changes == 1:
        return translate(
            "Notice", "This token belongs to {other}. Your 1 change was made for {property} and stays there."
        )
    return translate(
        "Notice",
        "This token belongs to {other}. Your %Ln changes were made for {property} and stay there.",
        "",
        changes,
    )


def _unnamed_property(changes: int) -> str:
    """The same where the platform does not say whose token it is."""
    if changes == 0:
        return translate("Notice", "This token belongs to another property, not to {property}.")
    if changes == 1:
        return translate(
            "Notice", "This token belongs to another property. Your 1 change was made for {property} and stays there."
        )
    return translate(
        "Notice",
        "This token belongs to another property. Your %Ln changes were made for {property} and stay there.",
        "",
        changes,
    )


def _add_text(status: Status) -> str:
    if not status.message:
        return translate("Notice", "Add the other property")
    return translate("Notice", "Add {property}").format(property=isolate(status.message))


def _plain_text(pause: Pause) -> str:
    return {
        Pause.WRONG_ADDRESS: translate(
            "Notice", "Nothing answers loyalty requests at this platform address. Check it."
        ),
        Pause.FOREIGN: translate(
            "Notice",
            "What answers is not the platform, or cannot be read. Perhaps this network has a sign-in page: open any "
            "web page and sign in, then try again. Your changes are kept.",
        ),
        Pause.OUTDATED: translate("Notice", "The platform no longer accepts this version of the app. Update it."),
        Pause.NO_TOKENS: translate("Notice", "This computer keeps no tokens for this property. Your changes are kept."),
        Pause.KEY_STORE_LOCKED: translate(
            "Notice",
            "The system key store, which keeps your tokens, did not open. Unlock it, then try again. Your changes are "
            "kept.",
        ),
        Pause.KEY_STORE_MISSING: translate(
            "Notice", "There is no system key store that keeps tokens safely. Your changes are kept."
        ),
        Pause.STORE_FULL: translate("Notice", "No room is left on this computer. Free some space, then try again."),
        Pause.STORE_UNUSABLE: translate(
            "Notice",
            "The file with your list and changes cannot be used: another program may hold it, or it is damaged. Try "
            "again; if that is no use, quit and start again. What can be read of a damaged file is saved then.",
        ),
    }[pause]
