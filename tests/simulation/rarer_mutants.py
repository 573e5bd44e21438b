"""Broken variants that only the rarer faults bring to light, switched on by the tests alone."""

from collections.abc import Callable
from dataclasses import replace
from unittest import mock

from app.domain import errors
from app.domain.change import Change
from app.domain.errors import ConnectorError
from app.sync import adding, outcome, runner, session
from app.sync.backoff import Backoff
from app.sync.holds import Hold
from tests.simulation.mutants import Patch


def long_pages_are_asked_for_again() -> Patch:
    """What takes the platform too long is asked for as it was."""
    return mock.patch.object(session, "smaller_page", lambda count: count)


def a_code_is_looked_up_in_one_way() -> Patch:
    """A platform that refuses a code in a filter is asked for it for ever."""
    return mock.patch.object(adding, "Malformed", errors.TooMuch)


def an_identifier_spoils_a_read() -> Patch:
    """A platform that refuses an identifier is asked for it for ever."""
    return mock.patch.object(session, "Malformed", errors.TooMuch)


def a_wrong_address_is_tried_again() -> Patch:
    """404 and 410 are taken for a passing fault."""
    original = runner.hold_for

    def hold(error: Exception, backoff: Backoff) -> Hold:
        held = original(error, backoff)
        is_final = isinstance(error, errors.WrongAddress | errors.Discontinued)
        return replace(held, seconds=backoff.next()) if is_final else held

    return mock.patch.object(runner, "hold_for", hold)


def too_much_is_said_of_all() -> Patch:
    """A batch that was too large is refused for good."""
    original = outcome._after

    def after(change: Change, error: ConnectorError, companions: int) -> Change:
        return original(change, error, 1 if isinstance(error, errors.TooMuch) else companions)

    return mock.patch.object(outcome, "_after", after)


def any_property_will_do() -> Patch:
    """Nobody asks which property the tokens open."""

    async def identify(_session: session.Session) -> None:
        """Takes it for the right one."""

    return mock.patch("app.sync.steps.identify", identify)


def known_programs_are_not_looked_for() -> Patch:
    """Where the configuration may not be read, any property will do."""

    async def look_for_known(_session: session.Session, _name: str = "") -> None:
        """Takes it for the right one."""

    return mock.patch("app.sync.identity._look_for_known", look_for_known)


def a_key_store_is_asked_again_and_again() -> Patch:
    """A key store that does not open is tried like a network."""
    original = runner.hold_for

    def hold(error: Exception, backoff: Backoff) -> Hold:
        held = original(error, backoff)
        return replace(held, seconds=backoff.next()) if isinstance(error, errors.KeyStoreError) else held

    return mock.patch.object(runner, "hold_for", hold)


RARER: tuple[Callable[[], Patch], ...] = (
    long_pages_are_asked_for_again,
    a_code_is_looked_up_in_one_way,
    an_identifier_spoils_a_read,
    a_wrong_address_is_tried_again,
    too_much_is_said_of_all,
    any_property_will_do,
    known_programs_are_not_looked_for,
    a_key_store_is_asked_again_and_again,
)
