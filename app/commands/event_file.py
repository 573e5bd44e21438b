"""Events as a file, CSV for spreadsheets or JSON, which comes into being whole or not at all."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC
from pathlib import Path

from app.commands.whole_file import SPREADSHEET, WholeFile
from app.domain.event import Event, Origin
from app.domain.program import Values

_FIELDS = ("name", "code", "type", "subscription")
_TITLES = ("time", "property", "what", "origin", "program_id")
_LAST_TITLES = ("message", "request_id", "person")


class EventFile:
    """A path that ends in `.json` becomes a JSON array, any other CSV. Raises FileUnwritable."""

    def __init__(self, path: Path) -> None:
        self._file = WholeFile(path)
        self._is_json = path.suffix.lower() == ".json"
        self._is_empty = True

    def begin(self) -> None:
        """Make the file that grows."""
        self._file.begin("utf-8" if self._is_json else SPREADSHEET)
        if self._is_json:
            self._file.write("[")
        else:
            self._file.write_lines((_titles(),))

    def write(self, events: Iterable[Event]) -> None:
        """Add events."""
        if self._is_json:
            self._write_json(events)
        else:
            self._file.write_lines(map(_line, events))

    def finish(self) -> None:
        """Put the whole file into its place."""
        if self._is_json:
            self._file.write("\n]\n")
        self._file.finish()

    def drop(self) -> None:
        """Take away what did not become whole, if there is anything."""
        self._file.drop()

    def _write_json(self, events: Iterable[Event]) -> None:
        for event in events:
            self._file.write("\n" if self._is_empty else ",\n")
            self._file.write(json.dumps(_facts(event), ensure_ascii=False))
            self._is_empty = False


def _titles() -> tuple[str, ...]:
    return (*_TITLES, *(f"{when}_{field}" for when in ("before", "after") for field in _FIELDS), *_LAST_TITLES)


def _line(event: Event) -> tuple[str, ...]:
    before, after = _values(event.before), _values(event.after)
    named = (_time(event), event.property_name, event.kind, _origin(event), event.program_id or "")
    return (*named, *before, *after, event.message, event.request_id, event.person)


def _values(values: Values | None) -> tuple[str, ...]:
    return tuple("" if values is None else getattr(values, field) or "" for field in _FIELDS)


def _facts(event: Event) -> dict[str, object]:
    """An event as JSON has it: exactly as it is kept."""
    return {
        "time": _time(event),
        "property": event.property_name,
        "what": event.kind,
        "origin": _origin(event),
        "program_id": event.program_id,
        "before": None if event.before is None else asdict(event.before),
        "after": None if event.after is None else asdict(event.after),
        "message": event.message,
        "request_id": event.request_id,
        "person": event.person,
    }


def _time(event: Event) -> str:
    return event.at.astimezone(UTC).isoformat(timespec="seconds")


def _origin(event: Event) -> Origin:
    return Origin.NOTICED if event.is_noticed else Origin.HERE
