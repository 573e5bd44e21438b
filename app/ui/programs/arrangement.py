"""How a person arranged the table of a connection: columns, their order and widths, and what it is sorted by."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self

from app.domain.kept import read_json
from app.ui.programs.columns import Column

HIDDEN_AT_FIRST = frozenset({Column.ID})
_BY_NAME = {column.name.lower(): column for column in Column}
_WIDEST = 10_000  # px: more than any screen


@dataclass(frozen=True, slots=True)
class Arrangement:
    """What differs from the first look is the person's choice."""

    order: tuple[Column, ...] = tuple(Column)  # from left to right, also of what is hidden
    hidden: frozenset[Column] = HIDDEN_AT_FIRST
    widths: Mapping[Column, int] = field(default_factory=dict)  # px; none where the person set none
    sorted_by: Column | None = None  # None: as the platform has them, newest first
    descending: bool = False

    def text(self) -> str:
        """As it is kept."""
        return json.dumps(
            {
                "order": [_name(column) for column in self.order],
                "hidden": sorted(_name(column) for column in self.hidden),
                "widths": {_name(column): width for column, width in self.widths.items()},
                "sort": _name(self.sorted_by) if self.sorted_by is not None else "",
                "descending": self.descending,
            }
        )

    @classmethod
    def read(cls, text: str) -> Self:
        """What was kept; columns that this version does not know are passed over, those it knows better are added."""
        try:
            kept: dict[str, Any] = read_json(text)
            order = tuple(dict.fromkeys(_columns(kept["order"])))
            return cls(
                order=(*order, *(column for column in Column if column not in order)),
                hidden=frozenset(_columns(kept["hidden"])) - {Column.NAME},
                widths={_BY_NAME[name]: _width(width) for name, width in kept["widths"].items() if name in _BY_NAME},
                sorted_by=_BY_NAME.get(kept["sort"]),
                descending=bool(kept["descending"]),
            )
        except (ValueError, KeyError, TypeError, AttributeError):  # nothing was kept, or something else
            return cls()


def _name(column: Column) -> str:
    return column.name.lower()


def _columns(names: list[str]) -> list[Column]:
    return [_BY_NAME[name] for name in names if name in _BY_NAME]


def _width(width: object) -> int:
    return min(max(int(str(width)), 1), _WIDEST)
