"""What the two editions do differently, and the limits of the contract, checked before anything is sent."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import MAXYEAR, UTC, datetime, timedelta

from app.connector import wire
from app.connector.messages import Interval, ProgramFilter, ProgramUpdate
from app.domain.connection import Edition, Tokens
from app.domain.errors import LimitExceeded
from app.domain.program import CODE_LIMIT, NAME_LIMIT, ProgramState, Values
from app.domain.text import is_identifier

ITEM_LIMIT = 1000  # of every array and of Count
INTERVAL_MONTHS = 3

_ACTIVITY_STATES = {ProgramState.ACTIVE: "Active", ProgramState.DELETED: "Deleted"}


def page_ask(wanted: ProgramFilter, cursor: str | None, count: int, edition: Edition) -> wire.PageAsk:
    """The request for one page. Until the edition is known, only what both editions have."""
    if edition is not Edition.CURRENT:
        _absent("Codes", wanted.codes, edition)
        _absent("ChainIds", wanted.chain_ids, edition)
    return wire.PageAsk(
        loyalty_program_ids=_filter_ids("LoyaltyProgramIds", wanted.program_ids),
        chain_ids=_filter_ids("ChainIds", wanted.chain_ids),
        codes=_codes(wanted.codes),
        created_utc=_interval("CreatedUtc", wanted.created),
        updated_utc=_interval("UpdatedUtc", wanted.updated),
        activity_states=_activity_states(wanted.states),
        limitation=_limitation(cursor, count),
    )


def add_ask(programs: Sequence[Values], chain_id: str | None, edition: Edition) -> wire.AddAsk:
    """The request that adds programs. In 2022 each names its chain; the current edition has no place for it there."""
    _known(edition)
    _number("LoyaltyPrograms", programs)
    make = _new_program_2022 if edition is Edition.Y2022 else _new_program
    return wire.AddAsk(chain_id=_chain(chain_id, edition), loyalty_programs=[make(values) for values in programs])


def update_ask(updates: Sequence[ProgramUpdate], chain_id: str | None, edition: Edition) -> wire.UpdateAsk:
    """The request that changes programs: an update value for each field that is given, nothing for the others."""
    _known(edition)
    _number("LoyaltyProgramUpdates", updates)
    return wire.UpdateAsk(
        chain_id=_chain(chain_id, edition),
        loyalty_program_updates=[_altered_program(update, edition) for update in updates],
    )


def delete_ask(program_ids: Sequence[str]) -> wire.DeleteAsk:
    """The request that deletes programs, the same in both editions."""
    _number("LoyaltyProgramIds", program_ids)
    return wire.DeleteAsk(loyalty_program_ids=_identifiers("LoyaltyProgramIds", program_ids))


def members_ask(program_ids: Sequence[str], cursor: str | None, count: int) -> wire.MembersAsk:
    """The request for one page of the active memberships of some programs, the same in both editions."""
    _number("LoyaltyProgramIds", program_ids)
    return wire.MembersAsk(
        loyalty_program_ids=_identifiers("LoyaltyProgramIds", program_ids),
        activity_states=["Active"],
        limitation=_limitation(cursor, count),
    )


def enterprises_ask(cursor: str | None, count: int) -> wire.EnterprisesAsk:
    """The request for one page of the enterprises that a portfolio token reaches."""
    return wire.EnterprisesAsk(limitation=_limitation(cursor, count))


def sign(ask: wire.Ask, client: str, tokens: Tokens, language: str) -> None:
    """Puts the fields of every request into one. The platform takes the codes of language and culture only together."""
    ask.client = client
    ask.client_token = _text("ClientToken", tokens.client_token)
    ask.access_token = _text("AccessToken", tokens.access_token)
    if language:
        ask.language_code = ask.culture_code = language


def whole_seconds(field: str, interval: Interval) -> Interval:
    """The interval in UTC, widened to whole seconds: reading twice is harmless, missing an item is not."""
    if interval.start.tzinfo is None or interval.end.tzinfo is None:
        raise LimitExceeded(field, "an end has no time zone")
    try:
        start, end = interval.start.astimezone(UTC), interval.end.astimezone(UTC)
        late = timedelta(seconds=1) if end.microsecond else timedelta()
        widened = Interval(start.replace(microsecond=0), end.replace(microsecond=0) + late)
    except OverflowError:
        raise LimitExceeded(field, "an end lies outside the calendar") from None
    if widened.start > widened.end:
        raise LimitExceeded(field, "the end is before the start")
    return widened


def _new_program(values: Values) -> wire.NewProgram:
    return wire.NewProgram(
        name=_text("Name", values.name, NAME_LIMIT),
        code=_text("Code", values.code, CODE_LIMIT),
        type=_text("Type", values.type or ""),
        subscription=_text("Subscription", values.subscription or ""),
    )


def _new_program_2022(values: Values) -> wire.NewProgram:
    chain_id, *_ = _identifiers("DataClusterId", [values.chain_id or ""])
    return wire.NewProgram(data_cluster_id=chain_id, name=_text("Name", values.name), code=_text("Code", values.code))


def _altered_program(update: ProgramUpdate, edition: Edition) -> wire.AlteredProgram:
    if edition is Edition.Y2022:
        _absent("Type", update.type, edition)
        _absent("Subscription", update.subscription, edition)
    program_id, *_ = _identifiers("LoyaltyProgramId", [update.program_id])
    return wire.AlteredProgram(
        program_id,
        _update_value("Name", update.name, NAME_LIMIT if edition is Edition.CURRENT else None),
        _update_value("Type", update.type),
        _update_value("Subscription", update.subscription),
    )


def _update_value(field: str, value: str | None, limit: int | None = None) -> wire.UpdateValue | None:
    return None if value is None else wire.UpdateValue(_text(field, value, limit))


def _known(edition: Edition) -> None:
    if edition is Edition.AUTOMATIC:
        raise LimitExceeded("Edition", "a program cannot be written before the edition is known")


def _absent(field: str, value: object, edition: Edition) -> None:
    if value:
        raise LimitExceeded(field, f"does not exist in the edition {edition}")


def _chain(chain_id: str | None, edition: Edition) -> str | None:
    if chain_id is None:
        return None
    if edition is Edition.Y2022:
        _absent("ChainId", chain_id, edition)
    return _identifiers("ChainId", [chain_id])[0]


def _number(field: str, items: Sequence[object]) -> None:
    if not 1 <= len(items) <= ITEM_LIMIT:
        raise LimitExceeded(field, f"{len(items)} items, where 1 to {ITEM_LIMIT} are allowed")


def _identifiers(field: str, ids: Sequence[str]) -> tuple[str, ...]:
    if not all(map(is_identifier, ids)):
        raise LimitExceeded(field, "not an identifier")
    return tuple(ids)


def _filter_ids(field: str, ids: Sequence[str]) -> tuple[str, ...]:
    if ids:
        _number(field, ids)
    return _identifiers(field, ids)


def _codes(codes: Sequence[str]) -> tuple[str, ...]:
    if codes:
        _number("Codes", codes)
    return tuple(_text("Codes", code) for code in codes)


def _text(field: str, text: str, limit: int | None = None) -> str:
    """The text, if it has 1 to `limit` code points and can be written as UTF-8."""
    if not text:
        raise LimitExceeded(field, "is empty")
    if limit is not None and len(text) > limit:
        raise LimitExceeded(field, f"{len(text)} characters, where {limit} are allowed")
    if any("\ud800" <= char <= "\udfff" for char in text):
        raise LimitExceeded(field, "holds half a character")
    return text


def _activity_states(states: Sequence[ProgramState]) -> list[str]:
    if not states or not _ACTIVITY_STATES.keys() >= set(states):
        raise LimitExceeded("ActivityStates", "active, deleted or both are to be asked for")
    return [_ACTIVITY_STATES[state] for state in dict.fromkeys(states)]


def _limitation(cursor: str | None, count: int) -> wire.Limitation:
    if not 1 <= count <= ITEM_LIMIT:
        raise LimitExceeded("Count", f"{count}, where 1 to {ITEM_LIMIT} are allowed")
    if cursor is not None:
        _identifiers("Cursor", [cursor])
    return wire.Limitation(count, cursor)


def _interval(field: str, interval: Interval | None) -> wire.TimeInterval | None:
    if interval is None:
        return None
    widened = whole_seconds(field, interval)
    if widened.end > _months_later(widened.start):
        raise LimitExceeded(field, f"longer than {INTERVAL_MONTHS} months")
    return wire.TimeInterval(_written(widened.start), _written(widened.end))


def _months_later(start: datetime) -> datetime:
    """The same day of the month `INTERVAL_MONTHS` later, or the last one of a shorter month."""
    years, month = divmod(start.month - 1 + INTERVAL_MONTHS, 12)
    year = start.year + years
    if year > MAXYEAR:
        return datetime.max.replace(tzinfo=UTC)
    return start.replace(year=year, month=month + 1, day=min(start.day, monthrange(year, month + 1)[1]))


def _written(moment: datetime) -> str:
    return f"{moment.replace(tzinfo=None).isoformat(timespec='seconds')}Z"
