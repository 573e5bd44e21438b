"""The status of a connection in words: the sentences of the status bar, the most urgent first."""

from collections.abc import Sequence
from dataclasses import replace

from app.domain.change import NEEDS_PERSON, UNSENT, Change, Kind, State
from app.domain.connection import Connection
from app.domain.status import Activity, Pause, Status
from app.ui.parts.times import when
from app.ui.parts.words import changes_text, isolate, listed, not_sent_text, number_text, short, translate, unsent


def status_sentences(status: Status, connection: Connection, changes: Sequence[Change]) -> tuple[str, ...]:
    """All that is to be said of a connection, the most urgent first. Never empty."""
    needing = sum(change.state in NEEDS_PERSON for change in changes)
    approved = [change for change in changes if change.state in UNSENT and change.approved_at is not None]
    waiting = [change for change in approved if change.kind not in status.not_permitted]
    barred = len(approved) - len(waiting)
    held = len(unsent(changes))
    offline, running = status.pause is Pause.OFFLINE, status.pause is Pause.NONE
    said = (
        _needs_sentence(needing, status),
        pause_sentence(status),
        _platform_words(status),
        _sending_sentence(status, changes),
        _locked_sentence(waiting) if connection.read_only else _waiting_sentence(waiting, offline, running),
        translate("Status", "Not permitted · {changes}").format(changes=changes_text(barred)) if barred else "",
        _held_sentence(held, offline and not waiting) if held else "",
        _offline_sentence(connection) if offline else "",
        _loading_sentence(status),
    )
    spoken = tuple(text for text in said if text)
    return spoken or (_calm_sentence(status, connection),)


def _held_sentence(held: int, offline: bool) -> str:
    """What is not sent; without a network also that, where no other sentence before it says so."""
    text = translate("Status", "{changes} · offline") if offline else "{changes}"
    return text.format(changes=not_sent_text(held))


def _needs_sentence(needing: int, status: Status) -> str:
    """How many changes need the person; right after a sending also what became of the others."""
    if not needing:
        return ""
    needs = translate("Status", "Needs you: %Ln", "", needing)
    if status.sent is None:
        return needs
    sent = _sent_sentence(status.sent, status.sent_names)
    return translate("Status", "{needs} · {sent}").format(needs=needs, sent=sent)


def pause_sentence(status: Status) -> str:
    """What holds a connection up, empty where nothing does or there is no network."""
    if status.pause in (Pause.NONE, Pause.OFFLINE):
        return ""
    told = {
        Pause.WAITING: translate("Status", "The platform asked us to slow down."),
        Pause.FAULT: translate("Status", "The platform has a problem."),
        Pause.REFUSED: translate("Status", "The platform refused the request."),
        Pause.NO_ANSWER: translate("Status", "The platform gives no answer."),
    }.get(status.pause)
    if told is None:
        return translate("Status", "Paused: {reason}").format(reason=_pause_reason(status.pause))
    if status.until is None:
        return told
    if status.pause is Pause.WAITING:
        #: {time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.
        text = translate("Status", "{trouble} Goes on: {time}.")
    else:
        #: {time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.
        text = translate("Status", "{trouble} Next try: {time}.")
    return text.format(trouble=told, time=when(status.until))


def _pause_reason(pause: Pause) -> str:
    return {
        Pause.NOT_TRUSTED: translate("Status", "connection not secure"),
        Pause.TOKEN_REFUSED: translate("Status", "token refused"),
        Pause.OTHER_PROPERTY: translate("Status", "token of another property"),
        Pause.WRONG_ADDRESS: translate("Status", "wrong address"),
        Pause.NOT_ALLOWED: translate("Status", "address not allowed"),
        Pause.FOREIGN: translate("Status", "not the platform's answer"),
        Pause.OUTDATED: translate("Status", "update needed"),
        Pause.NO_TOKENS: translate("Status", "no tokens"),
        Pause.KEY_STORE_LOCKED: translate("Status", "key store locked"),
        Pause.KEY_STORE_MISSING: translate("Status", "no key store"),
        Pause.SHRUNK: translate("Status", "list to be looked at"),
        Pause.STORE_FULL: translate("Status", "no room on this computer"),
        Pause.STORE_UNUSABLE: translate("Status", "saved list not usable"),
    }[pause]


def _platform_words(status: Status) -> str:
    """What the platform itself said of its problem, for whoever is asked for help."""
    if status.pause is not Pause.FAULT or not status.request_id:
        return ""
    text = translate("Status", "The platform says: “{message}” Request number {number}.")
    return text.format(message=isolate(short(status.message)), number=isolate(status.request_id))


def _sending_sentence(status: Status, changes: Sequence[Change]) -> str:
    if status.activity is Activity.SENDING:
        text = translate("Status", "Sending {done} of {total}…")
        done = min(status.done + 1, status.total)
        return text.format(done=number_text(done), total=number_text(status.total))
    lost = [change for change in changes if change.state is State.UNKNOWN]
    if not lost:
        return ""
    if all(change.kind is Kind.ADD for change in lost):
        if len(lost) == 1:
            return translate("Status", "Checking 1 addition…")
        return translate("Status", "Checking %Ln additions…", "", len(lost))
    if len(lost) == 1:
        return translate("Status", "Checking 1 change…")
    return translate("Status", "Checking %Ln changes…", "", len(lost))


def resting(status: Status, changes: Sequence[Change]) -> bool:
    """Whether approved deletions rest before they leave, so that undo still takes them back."""
    if status.pause is not Pause.NONE or status.activity is Activity.SENDING:
        return False
    if Kind.DELETE in status.not_permitted:
        return False
    return any(rests(change) for change in changes)


def rests(change: Change) -> bool:
    """Whether this is a deletion that was approved and has not begun to leave."""
    return change.kind is Kind.DELETE and change.approved_at is not None and change.state is State.QUEUED


def _waiting_sentence(waiting: Sequence[Change], offline: bool, running: bool) -> str:
    if not waiting:
        return ""
    if offline:
        text = translate("Status", "Waiting for connection · {changes}")
        return text.format(changes=changes_text(len(waiting)))
    deletions = sum(change.kind is Kind.DELETE for change in waiting)
    if running and deletions == 1:
        return translate("Status", "Deleting 1 program in a few seconds…")
    if running and deletions:
        return translate("Status", "Deleting %Ln programs in a few seconds…", "", deletions)
    return translate("Status", "Waiting · {changes}").format(changes=changes_text(len(waiting)))


def _locked_sentence(waiting: Sequence[Change]) -> str:
    """What was lost on its way before the lock was turned is not sent again."""
    if not waiting:
        return ""
    return translate("Status", "Held back: read-only · {changes}").format(changes=changes_text(len(waiting)))


def _offline_sentence(connection: Connection) -> str:
    if connection.refreshed_at is None:
        return translate("Status", "Offline · not loaded yet")
    #: {time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.
    return translate("Status", "Offline · list from {time}").format(time=when(connection.refreshed_at))


def _loading_sentence(status: Status) -> str:
    if status.activity is Activity.CONNECTING:
        return translate("Status", "Connecting…")
    return loading_text(status) if status.activity is Activity.LOADING else ""


def refresh_sentence(status: Status, connection: Connection) -> str:
    """That the list is being read, or that it is up to date; empty where neither can be said."""
    if status.activity is Activity.IDLE and status.pause is Pause.NONE and connection.refreshed_at is not None:
        return _calm_sentence(replace(status, sent=None), connection)
    return _loading_sentence(status)


def loading_text(status: Status) -> str:
    """How far the list is loaded, and that it goes slowly where the platform takes too long."""
    done = status.done if status.activity is Activity.LOADING else 0
    if status.in_parts:
        so_far = translate("Status", "Loading in smaller parts… %Ln so far", "", done)
        return so_far if done else translate("Status", "Loading in smaller parts…")
    so_far = translate("Status", "Loading programs… %Ln so far", "", done)
    return so_far if done else translate("Status", "Loading programs…")


def _calm_sentence(status: Status, connection: Connection) -> str:
    if status.sent is not None:
        return _sent_sentence(status.sent, status.sent_names)
    if connection.refreshed_at is None:
        return translate("Status", "Not loaded yet")
    if status.walk_broken:
        #: {time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.
        return translate("Status", "List from {time}").format(time=when(connection.refreshed_at))
    #: {time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.
    return translate("Status", "Up to date · checked {time}").format(time=when(connection.refreshed_at))


def _sent_sentence(sent: tuple[int, int, int], renamed: int) -> str:
    added, updated, deleted = sent
    changed = updated - renamed
    parts = (
        #: Programs; part of a list such as "Sent: 1 added, 2 renamed."
        translate("Status", "%Ln added", "", added) if added else "",
        #: Programs; part of a list such as "Sent: 1 added, 2 renamed."
        translate("Status", "%Ln renamed", "", renamed) if renamed else "",
        #: Programs of which the type or the subscription was changed; part of a list such as "Sent: 1 changed."
        translate("Status", "%Ln changed", "", changed) if changed else "",
        #: Programs; part of a list such as "Sent: 1 added, 2 deleted."
        translate("Status", "%Ln deleted", "", deleted) if deleted else "",
    )
    return translate("Status", "Sent: {changes}.").format(changes=listed(parts))
