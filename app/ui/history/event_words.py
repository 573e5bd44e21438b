"""An event in words: what, before and after, and what became of it."""

from app.domain.event import REFUSED, Event, EventKind
from app.ui.changes.change_words import alteration
from app.ui.parts.look import Mark
from app.ui.parts.words import isolate, property_title, translate

_MARKS = {
    EventKind.ADDED: Mark.NEW,
    EventKind.CHANGED: Mark.CHANGED,
    EventKind.DELETED: Mark.TO_DELETE,
    EventKind.ADD_REFUSED: Mark.REFUSED,
    EventKind.CHANGE_REFUSED: Mark.REFUSED,
    EventKind.DELETE_REFUSED: Mark.REFUSED,
    EventKind.NO_ANSWER: Mark.UNKNOWN,
    EventKind.FOUND_DONE: Mark.WAITING,
    EventKind.APPEARED: Mark.NEW,
    EventKind.CHANGED_THERE: Mark.CHANGED,
    EventKind.DELETED_THERE: Mark.DELETED,
    EventKind.OUT_OF_SIGHT: Mark.UNSEEN,
    EventKind.RETURNED: Mark.NEW,
}
_RENAMING = frozenset({EventKind.CHANGED, EventKind.CHANGED_THERE})


def event_mark(event: Event) -> Mark:
    """The mark of an event."""
    return Mark.RENAMED if event.kind in _RENAMING and _renames(event) else _MARKS[event.kind]


def kind_word(event: Event) -> str:
    """What happened, in a word or two."""
    if event.kind is EventKind.CHANGED and _renames(event):
        return translate("History", "Renamed")
    if event.kind is EventKind.CHANGED_THERE and _renames(event):
        return translate("History", "Renamed elsewhere")
    return {
        EventKind.ADDED: translate("History", "Added"),
        EventKind.CHANGED: translate("History", "Changed"),
        EventKind.DELETED: translate("History", "Deleted"),
        EventKind.ADD_REFUSED: translate("History", "Addition refused"),
        EventKind.CHANGE_REFUSED: translate("History", "Change refused"),
        EventKind.DELETE_REFUSED: translate("History", "Deletion refused"),
        EventKind.NO_ANSWER: translate("History", "No answer"),
        EventKind.FOUND_DONE: translate("History", "Already as wished"),
        EventKind.APPEARED: translate("History", "Appeared"),
        EventKind.CHANGED_THERE: translate("History", "Changed elsewhere"),
        EventKind.DELETED_THERE: translate("History", "Deleted elsewhere"),
        EventKind.OUT_OF_SIGHT: translate("History", "No longer visible"),
        EventKind.RETURNED: translate("History", "Active again"),
    }[event.kind]


def alteration_text(event: Event) -> str:
    """Before → after, where there are both."""
    return alteration(event.before, event.after) if event.before is not None and event.after is not None else ""


def result_text(event: Event) -> str:
    """What became of it."""
    if event.is_noticed:
        return translate("History", "Noticed at refresh")
    if event.kind in REFUSED:
        if not event.message:
            return translate("History", "Refused, without a reason")
        return translate("History", "Refused: “{message}”").format(message=isolate(event.message))
    if event.kind is EventKind.NO_ANSWER:
        return translate("History", "Not made")
    if event.kind is EventKind.FOUND_DONE:
        return translate("History", "Nothing was sent")
    return translate("History", "Done")


def property_text(event: Event) -> str:
    """What the property was called then."""
    return property_title(event.connection_id, event.property_name)


def explanation(event: Event) -> str:
    """An event in full."""
    values = event.values
    named = {
        "name": isolate(values.name),
        "code": isolate(values.code),
        "change": alteration_text(event),
    }
    text = _sentence(event).format(**named)
    return " ".join(part for part in (text, _refusal(event), _number(event), _who(event)) if part)


def _sentence(event: Event) -> str:
    return {
        EventKind.ADDED: translate("History", "“{name}” ({code}) was added."),
        EventKind.CHANGED: translate("History", "“{name}” ({code}) was changed: {change}."),
        EventKind.DELETED: translate("History", "“{name}” ({code}) was deleted."),
        EventKind.ADD_REFUSED: translate("History", "“{name}” ({code}) was not added."),
        EventKind.CHANGE_REFUSED: translate("History", "“{name}” ({code}) was not changed: {change}."),
        EventKind.DELETE_REFUSED: translate("History", "“{name}” ({code}) was not deleted."),
        EventKind.NO_ANSWER: translate(
            "History", "A change to “{name}” ({code}) was sent several times. No answer came, and it was not made."
        ),
        EventKind.FOUND_DONE: _found_done(event),
        EventKind.APPEARED: translate("History", "“{name}” ({code}) is new on the platform."),
        EventKind.CHANGED_THERE: translate("History", "“{name}” ({code}) was changed elsewhere: {change}."),
        EventKind.DELETED_THERE: translate("History", "“{name}” ({code}) was deleted elsewhere."),
        EventKind.OUT_OF_SIGHT: translate(
            "History", "“{name}” ({code}) is no longer visible with this token, neither active nor deleted."
        ),
        EventKind.RETURNED: translate("History", "“{name}” ({code}) is active again."),
    }[event.kind]


def _found_done(event: Event) -> str:
    if event.after is None:
        return translate("History", "“{name}” ({code}) was to be deleted here, and was deleted already.")
    return translate("History", "“{name}” ({code}) was already as it was to be here: {change}. Nothing was sent.")


def _refusal(event: Event) -> str:
    if event.kind not in REFUSED:
        return ""
    if not event.message:
        return translate("History", "The platform gave no reason.")
    return translate("History", "The platform says: “{message}”").format(message=isolate(event.message))


def _number(event: Event) -> str:
    if not event.request_id:
        return ""
    return translate("History", "Request number {number}.").format(number=isolate(event.request_id))


def _who(event: Event) -> str:
    if event.is_noticed:
        return translate("History", "This app cannot know who did it.")
    if not event.person:
        return ""
    return translate("History", "Sent from here by {person}.").format(person=isolate(event.person))


def _renames(event: Event) -> bool:
    return event.before is not None and event.after is not None and event.before.name != event.after.name
