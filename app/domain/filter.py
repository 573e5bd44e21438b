"""A filter over programs: what has to hold of them, how it is read from pasted text, and how it is kept as text."""

import json
import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, fields, replace
from datetime import date
from enum import StrEnum
from typing import Any

from app.domain.connection import Edition
from app.domain.days import EARLIEST_DAY, LATEST_DAY, Days
from app.domain.kept import read_json
from app.domain.program import CODE_LIMIT, Field, check_text
from app.domain.text import trim

_IDENTIFIER = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_BETWEEN_IDENTIFIERS = re.compile(r"[\s,;|\"'`()\[\]{}<>]+")
_BETWEEN_CODES = re.compile(r"[\r\n\t,;|]+")  # inner spaces belong to a code


class FilterPart(StrEnum):
    """What a filter can ask for, each by itself; the names are those of the fields of `Filter`."""

    TYPES = "types"
    SUBSCRIPTIONS = "subscriptions"
    CHAINS = "chains"
    CHANGED_HERE = "changed_here"
    DUPLICATED_CODE = "duplicated_code"
    LOOK_ALIKE_CODE = "look_alike_code"
    IDENTIFIERS = "identifiers"
    CODES = "codes"
    CREATED = "created"
    UPDATED = "updated"


@dataclass(frozen=True, slots=True)
class Filter:
    """All parts that are in force must hold; one that is empty asks for nothing."""

    types: tuple[str, ...] = ()
    subscriptions: tuple[str, ...] = ()
    chains: tuple[str, ...] = ()
    changed_here: bool = False
    duplicated_code: bool = False
    look_alike_code: bool = False
    identifiers: tuple[str, ...] = ()  # in small letters
    codes: tuple[str, ...] = ()
    created: Days | None = None
    updated: Days | None = None

    @property
    def in_force(self) -> tuple[FilterPart, ...]:
        """The parts that ask for something."""
        return tuple(part for part in FilterPart if getattr(self, part))

    def without(self, part: FilterPart) -> "Filter":
        """The filter less one part."""
        return replace(self, **{part: getattr(Filter(), part)})

    @property
    def has_days(self) -> bool:
        """Whether it asks when programs were created or updated, which the platform alone knows."""
        return self.created is not None or self.updated is not None


@dataclass(frozen=True, slots=True)
class Pasted:
    """What was read from a pasted text, each once and in its order, and what could not be used."""

    found: tuple[str, ...] = ()
    malformed: tuple[str, ...] = ()


def read_identifiers(text: str) -> Pasted:
    """The identifiers in a text, whatever stands between them."""
    pasted = _read(_BETWEEN_IDENTIFIERS.split(text), lambda one: _IDENTIFIER.fullmatch(one.lower()) is not None)
    return Pasted(tuple(dict.fromkeys(one.lower() for one in pasted.found)), pasted.malformed)


def read_codes(text: str) -> Pasted:
    """The codes in a text, one on a line or set apart by tabs, commas, semicolons or bars."""
    return _read((trim(one) for one in _BETWEEN_CODES.split(text)), _is_code)


def _read(texts: Iterable[str], is_good: Callable[[str], bool]) -> Pasted:
    different = [text for text in dict.fromkeys(texts) if text]
    return Pasted(tuple(filter(is_good, different)), tuple(text for text in different if not is_good(text)))


def _is_code(text: str) -> bool:
    return not any(finding.blocks for finding in check_text(Field.CODE, text, CODE_LIMIT, Edition.CURRENT))


def to_text(wanted: Filter) -> str:
    """A filter as it is kept."""
    return json.dumps({part: _plain(getattr(wanted, part)) for part in wanted.in_force}, ensure_ascii=False)


def from_text(text: str) -> Filter:
    """The filter that was kept; a part that cannot be read asks for nothing."""
    kept = read_json(text)
    if not isinstance(kept, dict):
        return Filter()
    read: dict[str, Any] = {}
    for field in fields(Filter):
        with suppress(ValueError, TypeError):
            read[field.name] = _value(field.name, kept.get(field.name))
    return Filter(**read)


def _plain(value: object) -> object:
    return [value.first.isoformat(), value.last.isoformat()] if isinstance(value, Days) else value


def _value(name: str, kept: object) -> object:
    """The value of one part; raises ValueError or TypeError where it is none."""
    empty = getattr(Filter(), name)
    if kept is None:
        return empty
    if isinstance(empty, bool):
        return kept is True
    if not isinstance(kept, list) or not all(isinstance(one, str) for one in kept):
        raise ValueError(name)
    if name == FilterPart.IDENTIFIERS:
        return tuple(one for one in kept if _IDENTIFIER.fullmatch(one))
    if empty is not None:
        return tuple(filter(_is_code, kept)) if name == FilterPart.CODES else tuple(kept)
    first, last = map(date.fromisoformat, kept)
    if not EARLIEST_DAY <= first <= last <= LATEST_DAY:
        raise ValueError(name)
    return Days(first, last)
