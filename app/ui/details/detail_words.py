"""The words of the details: where a program stands, what changes in it, and what is selected together."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from app.domain.change import Kind, Reason, State
from app.domain.event import Event
from app.domain.merge import Row
from app.domain.program import ProgramState
from app.ui.changes.change_words import change_text, difference_line, differences
from app.ui.history.event_words import alteration_text, kind_word
from app.ui.parts.look import Mark, mark_word, row_mark
from app.ui.parts.times import local_time
from app.ui.parts.words import isolate, number_text, translate


def state_text(state: ProgramState) -> str:
    """Where a program was last seen."""
    return {
        ProgramState.ACTIVE: translate("Details", "Active"),
        ProgramState.DELETED: translate("Details", "Deleted"),
        ProgramState.UNSEEN: translate("Details", "No longer visible with this token"),
        ProgramState.LOCAL: translate("Details", "Not on the platform yet"),
    }[state]


def difference_text(row: Row) -> str:
    """What all pending changes of a program come to, before → after, a line for each field."""
    change = row.change
    if change is None:
        return ""
    own = change.kind is Kind.UPDATE and row.remote is not None and change.reason is not Reason.LATE_TWIN
    if not own or row.remote is None:
        return change_text(change)
    after = change.wanted if change.state is State.CONFLICT and change.wanted is not None else row.values
    nothing = translate("Details", "nothing")
    return "\n".join(
        difference_line(field, before or nothing, after or nothing)
        for field, before, after in differences(row.remote, after)
    )


def history_text(events: Iterable[Event]) -> str:
    """What happened to a program, a paragraph for each event."""
    return "\n\n".join("\n".join(filter(None, _event_lines(event))) for event in events)


def _event_lines(event: Event) -> Iterator[str]:
    #: {time} is 20.11.2026 14:05; {event} such as "Renamed".
    yield translate("Details", "{time}: {event}").format(time=local_time(event.at), event=kind_word(event))
    yield alteration_text(event)
    if event.message:
        yield translate("Details", "The platform says: “{message}”").format(message=isolate(event.message))
    if event.request_id:
        yield translate("Details", "Request number {number}.").format(number=isolate(event.request_id))
    yield translate("History", "This app cannot know who did it.") if event.is_noticed else isolate(event.person)


def together_text(rows: Sequence[Row]) -> str:
    """How many programs are selected, and how many of them bear which mark."""
    marks = Counter(row_mark(row) for row in rows if row.change is not None or row.state is not ProgramState.ACTIVE)
    counted = [(mark_word(mark), marks[mark]) for mark in Mark if mark and marks[mark]]
    unmarked = len(rows) - sum(number for mark, number in marks.items() if mark)
    if counted and unmarked:
        counted.append((translate("Details", "Without a change"), unmarked))
    line = translate("Details", "{mark}: {number}")
    lines = [line.format(mark=word, number=number_text(number)) for word, number in counted]
    selected = translate("Details", "%Ln programs selected", "", len(rows))
    return "\n".join([selected, *lines])
