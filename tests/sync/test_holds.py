"""Which error holds a connection up, for how long, and with whose words."""

from random import Random

import pytest

from app.domain import errors
from app.domain.errors import ConnectorError, DeskError
from app.domain.status import Pause
from app.store.walks import Counted
from app.sync.backoff import Backoff
from app.sync.holds import Hold, hold_for, is_foreseen
from app.sync.identity import OtherProperty
from app.sync.session import NoTokens
from app.sync.walk import Shrunk


def hold(error: Exception) -> Hold:
    return hold_for(error, Backoff(Random(3)))


@pytest.mark.parametrize(
    ("error", "pause"),
    [
        (errors.Offline(), Pause.OFFLINE),
        (errors.NotTrusted(), Pause.NOT_TRUSTED),
        (errors.Busy(wait=7), Pause.WAITING),
        (errors.Busy(), Pause.WAITING),
        (errors.Foreign(), Pause.FOREIGN),
        (errors.Fault(), Pause.FAULT),
        (errors.Lost(), Pause.NO_ANSWER),
        (errors.Slow(), Pause.FAULT),
        (errors.Refused(), Pause.REFUSED),
        (errors.Malformed(), Pause.REFUSED),
        (errors.Outdated(), Pause.REFUSED),
        (errors.TooMuch(), Pause.REFUSED),
        (errors.StoreFull(), Pause.STORE_FULL),
        (errors.StoreBusy(), Pause.STORE_UNUSABLE),
        (errors.StoreUnusable(), Pause.STORE_UNUSABLE),
        (errors.StoreDamaged(), Pause.STORE_UNUSABLE),
        (ZeroDivisionError(), Pause.FAULT),
    ],
)
def test_ends_by_itself(error: Exception, pause: Pause) -> None:
    found = hold(error)
    assert found.pause is pause
    assert found.seconds is not None
    assert 0 < found.seconds <= 300


@pytest.mark.parametrize(
    ("error", "pause"),
    [
        (errors.Unauthorized(), Pause.TOKEN_REFUSED),
        (errors.WrongAddress(), Pause.WRONG_ADDRESS),
        (errors.Discontinued(), Pause.OUTDATED),
        (NoTokens(), Pause.NO_TOKENS),
        (OtherProperty("Elsewhere"), Pause.OTHER_PROPERTY),
        (errors.KeyStoreMissing(), Pause.KEY_STORE_MISSING),
        (errors.KeyStoreLocked(), Pause.KEY_STORE_LOCKED),
        (errors.KeyStoreSilent(), Pause.KEY_STORE_LOCKED),
        (Shrunk(Counted(10, 9, 1)), Pause.SHRUNK),
    ],
)
def test_waits_for_the_person(error: Exception, pause: Pause) -> None:
    assert (hold(error).pause, hold(error).seconds) == (pause, None)


def test_the_platform_says_how_long() -> None:
    assert hold(errors.Busy(wait=77.0)).seconds == 77.0


def test_words_of_the_platform_are_kept() -> None:
    found = hold(errors.Unauthorized("Invalid AccessToken.", request_id="r-1"))
    assert (found.message, found.request_id) == ("Invalid AccessToken.", "r-1")


def test_a_network_in_the_way_is_asked_once_a_minute() -> None:
    assert hold(errors.Foreign()).seconds == 60.0
    waits = [hold_for(errors.NotTrusted(), Backoff(Random(seed))).seconds for seed in range(9)]
    assert all(wait is not None and wait >= 60.0 for wait in waits)


def test_shrunk_says_how_much() -> None:
    found = hold(Shrunk(Counted(40, 39, 1)))
    assert (found.done, found.total) == (1, 40)


def test_another_property_is_named() -> None:
    assert hold(OtherProperty("Elsewhere")).message == "Elsewhere"


def test_every_error_of_the_platform_is_foreseen() -> None:
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, ConnectorError)]
    assert kinds
    assert all(is_foreseen(kind()) for kind in kinds)
    assert not is_foreseen(ZeroDivisionError())
    assert not is_foreseen(errors.StoreDamaged())
    assert not is_foreseen(DeskError())
