"""Values and times as columns: JSON objects, and seconds since 1970."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, datetime

from app.domain.program import Values


def values_text(values: Values | None) -> str | None:
    """Values as a JSON object."""
    return None if values is None else json.dumps(asdict(values), ensure_ascii=False)


def text_values(text: str | None) -> Values | None:
    """The values in a JSON object."""
    return None if text is None else Values(**json.loads(text))


def values_list(several: Iterable[Values]) -> str:
    """Several values as a JSON array."""
    return json.dumps([asdict(values) for values in several], ensure_ascii=False)


def list_values(text: str | None) -> tuple[Values, ...] | None:
    """The values in a JSON array."""
    return None if text is None else tuple(Values(**values) for values in json.loads(text))


def seconds(when: datetime | None) -> float | None:
    """A time as seconds since 1970."""
    return None if when is None else when.timestamp()


def moment(value: float | None) -> datetime | None:
    """Seconds since 1970 as an aware time."""
    return None if value is None else datetime.fromtimestamp(value, UTC)
