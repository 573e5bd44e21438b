"""The columns of the table: their titles, and what a cell shows, reads out and says on hovering."""

from enum import IntEnum
from html import escape

from app.domain.change import EDITABLE, NEEDS_PERSON, Change, Kind, Reason, State
from app.domain.connection import Connection, Edition
from app.domain.merge import Row
from app.domain.program import GONE, ProgramState
from app.ui.changes.change_words import explanation
from app.ui.parts.look import Mark, mark_word, row_mark
from app.ui.parts.spoken import spoken_cell
from app.ui.parts.words import short, translate, value_text


class Column(IntEnum):
    """The columns in the order in which they stand at first."""

    MARK = 0
    NAME = 1
    CODE = 2
    TYPE = 3
    SUBSCRIPTION = 4
    CHAIN = 5
    ID = 6


COLUMNS = tuple(Column)  # by number, for what is asked of each cell: calling the enumeration is slow


def title(column: Column) -> str:
    """The header of a column."""
    return {
        Column.MARK: translate("Column", "Change"),
        Column.NAME: translate("Column", "Name"),
        Column.CODE: translate("Column", "Code"),
        Column.TYPE: translate("Column", "Type"),
        Column.SUBSCRIPTION: translate("Column", "Subscription"),
        Column.CHAIN: translate("Column", "Chain"),
        Column.ID: translate("Column", "Identifier"),
    }[column]


def spoken_order(column: Column | None, descending: bool) -> str:
    """What a screen reader says of the column that the table is sorted by."""
    if column is None:
        return translate("Column", "In the order of the platform, newest first")
    text = (
        translate("Column", "{column}, sorted descending")
        if descending
        else translate("Column", "{column}, sorted ascending")
    )
    return text.format(column=title(column))


def offered(connection: Connection) -> frozenset[Column]:
    """The columns that the edition and the tokens of a connection can fill."""
    columns = {Column.MARK, Column.NAME, Column.CODE, Column.ID}
    if connection.edition is not Edition.Y2022:
        columns |= {Column.TYPE, Column.SUBSCRIPTION}
        if connection.enterprise is not None and connection.enterprise.is_portfolio:
            columns.add(Column.CHAIN)
    return frozenset(columns)


def cell_text(row: Row, column: Column, connection: Connection) -> str:
    """What a cell shows."""
    values = row.values
    match column:
        case Column.MARK:
            return mark_word(row_mark(row))
        case Column.NAME:
            return values.name
        case Column.CODE:
            return values.code
        case Column.TYPE:
            return value_text(values.type)
        case Column.SUBSCRIPTION:
            return value_text(values.subscription)
        case Column.CHAIN:
            return chain_text(values.chain_id, connection)
        case Column.ID:
            return row.program_id or ""


def chain_text(chain_id: str | None, connection: Connection) -> str:
    """The name of a chain where it is known, else its identifier."""
    if connection.enterprise is not None:
        for chain in connection.enterprise.chains:
            if chain.chain_id == chain_id and chain.name:
                return chain.name
        if connection.enterprise.chain_name and chain_id == connection.enterprise.chain_id:
            return connection.enterprise.chain_name
    return chain_id or ""


def spoken_text(row: Row, column: Column, connection: Connection) -> str:
    """What a screen reader says of a cell: value, column and mark ("Gold Plus, Name, renamed, not sent")."""
    mark = mark_phrase(row)
    if column is Column.MARK:
        return mark or translate("Column", "no change")
    return spoken_cell(cell_text(row, column, connection), title(column), mark)


def mark_phrase(row: Row) -> str:
    """The mark of a row in full."""
    mark, reason = row_mark(row), row.change.reason if row.change is not None else Reason.NONE
    if mark is Mark.CONFLICT and reason in {Reason.DELETED_THERE, Reason.OUT_OF_SIGHT}:
        gone = reason is Reason.DELETED_THERE
        return translate("Mark", "deleted elsewhere") if gone else translate("Mark", "no longer visible")
    return mark_meaning(mark)


def mark_meaning(mark: Mark) -> str:
    """What a mark says, wherever it stands."""
    return {
        Mark.NONE: "",
        Mark.NEW: translate("Mark", "new, not sent"),
        Mark.RENAMED: translate("Mark", "renamed, not sent"),
        Mark.CHANGED: translate("Mark", "changed, not sent"),
        Mark.TO_DELETE: translate("Mark", "to delete, not sent"),
        Mark.WAITING: translate("Mark", "waiting to be sent"),
        Mark.SENDING: translate("Mark", "being sent"),
        Mark.REFUSED: translate("Mark", "refused"),
        Mark.CONFLICT: translate("Mark", "changed elsewhere too"),
        Mark.TWIN: translate("Mark", "on the platform a second time"),
        Mark.UNKNOWN: translate("Mark", "outcome unknown"),
        Mark.QUESTION: translate("Mark", "asks whether it was added"),
        Mark.DELETED: translate("Mark", "deleted"),
        Mark.UNSEEN: translate("Mark", "no longer visible with this token"),
    }[mark]


def mark_tooltip(row: Row) -> str:
    """The mark in full, with old values struck through, and what waits for the person explained. Rich text."""
    phrase = mark_phrase(row)
    if not phrase:
        return ""
    lines = [escape(phrase)]
    change = row.change
    if change is not None:
        lines += _before_and_after(change)
        if change.state in NEEDS_PERSON | {State.UNKNOWN}:
            lines.append(escape(short(explanation(change))))
    return f"<p style='white-space:pre-wrap'>{'<br>'.join(lines)}</p>"


def _before_and_after(change: Change) -> list[str]:
    base, wanted = change.base, change.wanted
    if base is None or wanted is None:
        return []
    pairs = (
        (base.name, wanted.name),
        (value_text(base.type), value_text(wanted.type)),
        (value_text(base.subscription), value_text(wanted.subscription)),
    )
    line = translate("Change", "{before} → {after}")
    return [line.format(before=f"<s>{escape(old)}</s>", after=escape(new)) for old, new in pairs if old != new]


def is_dimmed(row: Row) -> bool:
    """Whether the platform no longer lists the program as active."""
    return row.state in GONE


def is_deleted_for_good(row: Row) -> bool:
    """Whether all that can be wished for a program is another like it."""
    return row.state is ProgramState.DELETED and row.change is None


def is_struck(row: Row) -> bool:
    """Whether the program is on its way out by the person's own wish."""
    change = row.change
    return change is not None and change.kind is Kind.DELETE and change.state not in {State.REFUSED, State.CONFLICT}


def why_fixed(row: Row, column: Column) -> str:
    """Why a cell cannot be edited; empty where it can."""
    if row.state is ProgramState.DELETED:
        return translate("Column", "This program is deleted. It cannot be changed.")
    if row.state is ProgramState.UNSEEN:
        return translate("Column", "This program is no longer visible with this token. It cannot be changed.")
    if is_struck(row):
        return translate("Column", "This program is marked for deletion. Undo that to change it.")
    if column is Column.CODE and not is_unsent_addition(row):
        return translate(
            "Column",
            "A code cannot be changed after adding. Add a program with the new code, then delete this one.",
        )
    if column in {Column.MARK, Column.CHAIN, Column.ID}:
        return translate("Column", "This column is filled in by the program and the platform.")
    return ""


def is_unsent_addition(row: Row) -> bool:
    """Whether the program is not on the platform yet, nor on its way there: all of it can still be altered."""
    return row.change is not None and row.change.kind is Kind.ADD and row.change.state in EDITABLE
