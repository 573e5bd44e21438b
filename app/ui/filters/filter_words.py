"""Filters in words: what a chip says, what is wrong with pasted lists, and in how many parts days are asked for."""

from collections.abc import Sequence

from app.domain.connection import Connection
from app.domain.days import LONGEST_ALLOWED, Days, Span, Zone, parts
from app.domain.filter import Filter, FilterPart
from app.ui.parts.times import day_text
from app.ui.parts.words import isolate, plain, short, translate, value_text
from app.ui.programs.columns import chain_text

_NAMED = 3  # of what could not be read


def days_text(days: Days) -> str:
    """One day, or from one to another."""
    if days.first == days.last:
        return day_text(days.first)
    return translate("Filter", "{first} – {last}").format(first=day_text(days.first), last=day_text(days.last))


def part_text(part: FilterPart, wanted: Filter, connection: Connection) -> str:
    """What one part of a filter asks for."""
    match part:
        case FilterPart.TYPES:
            return translate("Filter", "Type: {values}").format(values=_values(wanted.types))
        case FilterPart.SUBSCRIPTIONS:
            return translate("Filter", "Subscription: {values}").format(values=_values(wanted.subscriptions))
        case FilterPart.CHAINS:
            chains = _listed([chain_text(one, connection) for one in wanted.chains])
            return translate("Filter", "Chain: {values}").format(values=chains)
        case FilterPart.IDENTIFIERS:
            return identifiers_text(len(wanted.identifiers))
        case FilterPart.CODES:
            return _codes_text(wanted.codes)
        case FilterPart.CREATED if wanted.created is not None:
            return translate("Filter", "Created: {days}").format(days=days_text(wanted.created))
        case FilterPart.UPDATED if wanted.updated is not None:
            return translate("Filter", "Updated: {days}").format(days=days_text(wanted.updated))
        case _:
            return plain(yes_text(part))


def yes_text(part: FilterPart) -> str:
    """A part that is asked for or not, with the letter of its box."""
    return {
        FilterPart.CHANGED_HERE: translate("Filter", "Chan&ged here"),
        FilterPart.DUPLICATED_CODE: translate("Filter", "&Duplicated code"),
        FilterPart.LOOK_ALIKE_CODE: translate("Filter", "&Look-alike code"),
    }.get(part, "")


def _values(values: Sequence[str]) -> str:
    return _listed([value_text(one) for one in values])


def _listed(texts: Sequence[str]) -> str:
    return translate("Filter", ", ", "between parts of a list").join(isolate(one) for one in texts)


def identifiers_text(number: int) -> str:
    """A number of identifiers."""
    return translate("Filter", "1 identifier") if number == 1 else translate("Filter", "%Ln identifiers", "", number)


def codes_text(number: int) -> str:
    """A number of codes."""
    return translate("Filter", "1 code") if number == 1 else translate("Filter", "%Ln codes", "", number)


def _codes_text(codes: Sequence[str]) -> str:
    if len(codes) > _NAMED:
        return codes_text(len(codes))
    return translate("Filter", "Code: {values}").format(values=_listed(codes))


def malformed_text(malformed: Sequence[str], *, identifiers: bool) -> str:
    """What in a pasted list cannot be used."""
    named = _listed([translate("Filter", "“{text}”").format(text=short(one)) for one in malformed[:_NAMED]])
    if len(malformed) > _NAMED:
        named = translate("Filter", "{some} and %Ln more", "", len(malformed) - _NAMED).format(some=named)
    if identifiers:
        return translate("Filter", "Not an identifier, and left out: {texts}").format(texts=named)
    return translate("Filter", "Not a code, and left out: {texts}").format(texts=named)


def parts_text(whole: Span) -> str:
    """In how many parts a span is asked for; empty where it is one."""
    number = len(list(parts(whole)))
    if number < 2:
        return ""
    if whole[1] - whole[0] <= LONGEST_ALLOWED:
        return translate("Filter", "Asked in %Ln parts.", "", number)
    return translate("Filter", "Longer than 3 months: asked in %Ln parts.", "", number)


def zone_text(zone: Zone) -> str:
    """In which time zone days are meant."""
    if zone.is_property:
        text = translate("Filter", "Whole days in the property's time zone, {zone}.")
    elif zone.name:
        text = translate("Filter", "Whole days in this computer's time zone, {zone}.")
    else:
        text = translate("Filter", "Whole days in this computer's time zone.")
    return text.format(zone=isolate(zone.name))
