"""What a person reads in the window at one moment."""

import html
import re
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from app.domain.change import Change
from app.domain.status import Status
from app.ui.changes.change_words import explanation
from app.ui.changes.ways import ways
from app.ui.parts.empty_state import EmptyState
from app.ui.window.notice_strip import NoticeStrip
from tests.journeys.person import Person
from tests.support.text import plain

# As `repr` writes a moment, with its day where it is not today's: the clock of a run may pass midnight.
_TIMES = re.compile(r"\b(?:(?:[A-Z][a-z]{2}|[\d/]{8,10}) )?\d?\d:\d\d(?:\\u202f[AP]M)?\b")


@dataclass(frozen=True)
class Told:
    """A change as the Changes view tells of it."""

    state: str
    explanation: str
    buttons: tuple[str, ...]


@dataclass(frozen=True)
class Marked:
    """A line of the table that is not as it was."""

    name: str
    mark: str
    tooltip: str
    spoken: str


@dataclass(frozen=True)
class Reading:
    """All of it: the status bar, the strips, the bar of changes, the marked lines and the Changes view."""

    sentence: str
    more: tuple[str, ...]
    offers: tuple[str, ...]
    strip: str
    remedies: tuple[str, ...]
    bar: str
    marked: tuple[Marked, ...]
    changes: tuple[Told, ...]
    in_place_of_table: str

    @property
    def text(self) -> str:
        """Everything in one text, without moments."""
        return _TIMES.sub("hh:mm", str(self))


def read(person: Person) -> Reading:
    """Read the window."""
    window = person.window
    sentence, *more = seen(person.said).split("\n")
    strips = [one for one in (window.fault, window.notice) if not one.isHidden()]
    model = window.changes_view.model
    listed = [model.change_at(row) for row in range(model.rowCount())]
    return Reading(
        sentence,
        tuple(text for text in more if text != "Show the changes"),
        tuple(_words([window.status.retry, window.status.stop, window.status.undo])),
        seen(" ".join(one.label.text() for one in strips)),
        tuple(word for one in strips for word in _words(_buttons(one))),
        "" if window.bar.isHidden() else seen(window.bar.label.text()),
        tuple(_marked(person)),
        tuple(
            _told(change, model.index(row, 0), window.present.status)
            for row, change in enumerate(listed)
            if change is not None
        ),
        "" if person.has_table else _empty_text(window.page),
    )


def seen(text: str) -> str:
    """A text as it is seen: no marks of direction, no markup."""
    lines = plain(text).replace("<br>", "; ")
    return html.unescape(re.sub(r"</?[a-z][^>]*>", "", lines))


def _told(change: Change, index: QModelIndex, status: Status) -> Told:
    return Told(str(index.data()), seen(explanation(change, status)), tuple(seen(word) for _, word in ways(change)))


def _marked(person: Person) -> Iterable[Marked]:
    if not person.has_table:
        return
    model = person.table.model()
    for row in range(model.rowCount()):
        mark, name = model.index(row, 0), model.index(row, 1)
        if mark.data():
            tooltip = str(mark.data(Qt.ItemDataRole.ToolTipRole) or "")
            spoken = str(name.data(Qt.ItemDataRole.AccessibleTextRole))
            yield Marked(name.data(), mark.data(), seen(tooltip), seen(spoken))


def _buttons(strip: NoticeStrip) -> list[QPushButton]:
    return [one for one in strip.findChildren(QPushButton) if not one.isHidden()]


def _words(buttons: Iterable[QPushButton]) -> list[str]:
    return [one.text().replace("&", "") for one in buttons if not one.isHidden()]


def _empty_text(page: QWidget) -> str:
    shown = [one for one in page.findChildren(EmptyState) if one.isVisible()]
    return seen(" ".join(one._text.text() for one in shown))
