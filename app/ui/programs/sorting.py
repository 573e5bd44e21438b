"""Sort keys of rows: names by locale with digits by value, codes as plain text."""

import re
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QCollator, QLocale

from app.domain.merge import Row
from app.domain.program import ProgramState
from app.domain.text import unaccent
from app.ui.parts.look import Mark, row_mark
from app.ui.parts.words import value_text
from app.ui.programs.columns import Column

_DIGITS = re.compile(r"\d+")
_ABOVE_ALL = -1e13  # less than any position; still exact to milliseconds
_MARK_ORDER = {mark: number for number, mark in enumerate((*list(Mark)[1:], Mark.NONE))}


class Order(Protocol):
    """A key that can be compared with others of its column."""

    def __lt__(self, other: Any, /) -> bool: ...  # noqa: ANN401 - only keys of one column meet


Key = tuple[Order, str]  # what a column is sorted by, and what orders rows that are equal in it


class SortKeys:
    """Makes the keys of one language."""

    def __init__(self, locale: QLocale | None = None) -> None:
        locale = locale or QLocale()
        if locale.language() == QLocale.Language.C:  # it compares bytes and knows no numbers
            locale = QLocale(QLocale.Language.English)
        self._collator = QCollator(locale)
        self._collator.setNumericMode(True)
        self._values: dict[str | None, Order] = {}

    def maker(self, column: Column | None) -> Callable[[Row], Key]:
        """What makes the keys of a column.

        Without a column: the platform's order, newest first, with local additions on top.
        """
        match column:
            case None:
                return _by_platform
            case Column.NAME:
                return self.by_name
            case Column.TYPE:
                return self._by_type
            case Column.SUBSCRIPTION:
                return self._by_subscription
            case Column.MARK:
                return _by_mark
            case Column.CODE:
                return _by_code
            case Column.CHAIN:
                return _by_chain
            case Column.ID:
                return _by_id

    def by_name(self, row: Row) -> Key:
        """The collator's key of the name, and a rough form of the name with the row's tie.

        A list that is sorted by the rough form first is nearly sorted by the collator too, which
        spares most of its slow comparisons. Not kept here: whoever holds the row keeps it beside.
        """
        rough = _DIGITS.sub(_padded, unaccent(row.values.name))
        return self._collator.sortKey(row.values.name), f"{rough}\0{_tie(row)}"

    def _by_type(self, row: Row) -> Key:
        return self._of_value(row.values.type), _tie(row)

    def _by_subscription(self, row: Row) -> Key:
        return self._of_value(row.values.subscription), _tie(row)

    def _of_value(self, value: str | None) -> Order:
        kept = self._values.get(value)
        if kept is None:
            kept = self._values[value] = self._collator.sortKey(value_text(value))
        return kept


def _tie(row: Row) -> str:
    """What orders rows that are equal in a column: the identifier, the same on every computer."""
    return row.program_id or row.key


def _padded(match: re.Match[str]) -> str:
    return match[0].zfill(12)


def _by_platform(row: Row) -> Key:
    if row.state is ProgramState.LOCAL and row.change is not None:
        return _ABOVE_ALL - row.change.created_at.timestamp(), _tie(row)
    return float(row.position), _tie(row)


def _by_mark(row: Row) -> Key:
    return _MARK_ORDER[row_mark(row)], _tie(row)


def _by_code(row: Row) -> Key:
    return row.values.code, _tie(row)


def _by_chain(row: Row) -> Key:
    return row.values.chain_id or "", _tie(row)


def _by_id(row: Row) -> Key:
    return row.program_id or "", _tie(row)
