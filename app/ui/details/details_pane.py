"""The pane beside the table: the program that is selected, in full, with what became of its change."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.domain.connection import Connection
from app.domain.event import Event
from app.domain.memberships import Memberships
from app.domain.merge import Row
from app.domain.status import Status
from app.ui.changes.change_words import explanation, memberships_text
from app.ui.changes.way_buttons import WayButtons
from app.ui.details.copy_field import CopyField, FullText
from app.ui.details.detail_words import difference_text, history_text, state_text, together_text
from app.ui.details.member_counts import refusal_ahead_text
from app.ui.parts.language import follow_language
from app.ui.parts.look import SPACE, SPACE_LARGE
from app.ui.parts.words import translate
from app.ui.programs.columns import Column, cell_text, is_deleted_for_good, title

_BELOW = (Column.CODE, Column.TYPE, Column.SUBSCRIPTION, Column.CHAIN, Column.ID)
_WRITTEN_LEFT_TO_RIGHT = (Column.CODE, Column.ID)
LEAST_WIDTH = 240  # px
_IDENTIFIER = "01234567-89ab-cdef-0123-456789abcdefddd"  # some have more of the wider letters


class DetailsPane(QScrollArea):
    """Shows one program, or says how many are selected."""

    chosen = Signal(object, object)  # Change, Way
    add_again_requested = Signal()  # the program shown was deleted

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: Row | None = None
        self._is_uncounted = False  # nobody may know how many members the program shown has
        inside = QWidget(self)
        # Made in the order in which they stand, which is that of Tab: what needs the person comes before what rests.
        self.summary = FullText(inside)
        self.fields = {Column.NAME: CopyField(inside)}
        self.heading = QLabel(inside)
        self.difference, self.explanation = FullText(inside), FullText(inside)
        self.ways = WayButtons(self.explanation, QBoxLayout.Direction.TopToBottom, inside)
        self.ways.chosen.connect(self.chosen)
        for column in _BELOW:
            self.fields[column] = CopyField(inside, left_to_right=column in _WRITTEN_LEFT_TO_RIGHT)
        self.state = CopyField(inside)
        self.again = QPushButton(inside)
        self.again.clicked.connect(self.add_again_requested)
        self.members = FullText(inside)
        self.past = QLabel(inside)
        self.history = FullText(inside)
        self._lay_out(inside)
        self.show_history(())
        follow_language(self._write_texts)

    def _write_texts(self) -> None:
        self.setAccessibleName(self.tr("Details"))
        for column, field in self.fields.items():
            field.set_label(title(column))
        self.heading.setText(self.tr("Change"))
        self.state.set_label(self.tr("State"))
        self.again.setText(self.tr("Add again…"))
        self.past.setText(self.tr("History"))
        self.summary.setAccessibleName(self.accessibleName())
        self.difference.setAccessibleName(self.heading.text())
        self.members.setAccessibleName(translate("Review", "Active memberships"))
        if not self.isVisible():  # else what is selected is shown anew
            self.show_rows((), None, Status(), {})

    def _lay_out(self, inside: QWidget) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(LEAST_WIDTH)
        self.heading.setBuddy(self.explanation)
        self.past.setBuddy(self.history)
        bold = self.heading.font()
        bold.setBold(True)
        for heading in (self.heading, self.past):
            heading.setFont(bold)
        column = QVBoxLayout(inside)
        column.setContentsMargins(SPACE_LARGE, SPACE_LARGE, SPACE_LARGE, SPACE_LARGE)
        column.setSpacing(SPACE)
        name, *others = self.fields.values()
        change = (self.heading, self.difference, self.explanation, self.ways)
        for widget in (
            self.summary,
            name,
            *change,
            *others,
            self.state,
            self.again,
            self.members,
            self.past,
            self.history,
        ):
            column.addWidget(widget)
        column.addStretch(1)
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        """As wide as an identifier in one line, until the border is drawn elsewhere."""
        margins = 2 * SPACE_LARGE + self.verticalScrollBar().sizeHint().width()
        width = self.fields[Column.ID].width_for(_IDENTIFIER) + margins
        return QSize(width, super().sizeHint().height())

    def show_rows(
        self, rows: Sequence[Row], connection: Connection | None, status: Status, members: dict[str, int]
    ) -> None:
        """Show what is selected; `members` says how many active memberships programs have, by program id."""
        before = self._row
        self._row = rows[0] if len(rows) == 1 and connection is not None else None
        if (before and before.key) != (self._row and self._row.key):
            self._is_uncounted = False
            self.show_history(())
            self.verticalScrollBar().setValue(0)
        self.summary.show_text(_summary(rows))
        self._show_program(self._row, connection)
        self._show_change(self._row, status, members)

    def _show_program(self, row: Row | None, connection: Connection | None) -> None:
        for column, field in self.fields.items():
            field.show_value(cell_text(row, column, connection) if row is not None and connection is not None else "")
        self.state.show_value(state_text(row.state) if row is not None else "")
        self.again.setVisible(row is not None and is_deleted_for_good(row))

    def _show_change(self, row: Row | None, status: Status, members: dict[str, int]) -> None:
        change = row.change if row is not None else None
        number = members.get(row.program_id or "") if row is not None else None
        self._show_members(number)
        self.heading.setVisible(change is not None)
        self.difference.show_text(difference_text(row) if row is not None else "")
        self.explanation.show_text(explanation(change, status, number) if change is not None else "")
        self.ways.show_change(change)
        self.ways.setVisible(change is not None)

    def show_history(self, events: Iterable[Event]) -> None:
        """Show what happened to the program, newest first."""
        text = history_text(events)
        self.past.setVisible(bool(text))
        self.history.show_text(text)

    def show_members(self, told: Memberships) -> None:
        """Say that memberships cannot be counted; the numbers come with the rows."""
        if not told.is_permitted and self._row is not None:
            self._is_uncounted = True
            self._show_members(None)

    def _show_members(self, number: int | None) -> None:
        uncounted = refusal_ahead_text() if self._is_uncounted else ""
        self.members.show_text(memberships_text(number) if number is not None else uncounted)


def _summary(rows: Sequence[Row]) -> str:
    if not rows:
        return translate("Details", "Select a program to see all of it here.")
    return together_text(rows) if len(rows) > 1 else ""
