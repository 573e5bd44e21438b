"""What waits for the person is said over the table, with a way on."""

from dataclasses import replace

import pytest

from app.domain.change import Kind
from app.domain.status import Pause, Status
from app.ui.window.notices import Remedy, notice
from tests.support.text import plain
from tests.ui.support import AURORA, make_change, make_values

CHANGES = tuple(make_change(kind, kind, make_values("Gold")) for kind in Kind)
SAID_BELOW = {Pause.NONE, Pause.OFFLINE, Pause.NO_ANSWER, Pause.WAITING, Pause.FAULT}


@pytest.mark.parametrize("pause", Pause)
def test_each_pause_that_waits_for_the_person_has_words_and_a_way_on(pause: Pause) -> None:
    said = notice(Status(pause=pause, message="Hotel Boreal", done=0, total=214), AURORA, CHANGES)
    if pause in SAID_BELOW:
        assert said is None
        return
    assert said is not None
    assert said.remedies
    assert "{" not in said.text


def test_a_refused_token_names_the_property_and_what_is_kept() -> None:
    said = notice(Status(pause=Pause.TOKEN_REFUSED), AURORA, CHANGES)
    assert said is not None
    assert "Hotel Aurora" in said.text
    assert "your 3 changes are kept" in said.text
    assert [remedy for remedy, _ in said.remedies] == [Remedy.ENTER_TOKENS, Remedy.DISMISS]


def test_tokens_that_were_never_accepted_are_not_said_to_be_accepted_no_longer() -> None:
    new = replace(AURORA, refreshed_at=None)
    said = notice(Status(pause=Pause.TOKEN_REFUSED, message="Invalid ClientToken."), new, ())
    assert said is not None
    assert plain(said.text) == ("The platform does not accept these tokens. The platform says: “Invalid ClientToken.”")
    later = notice(Status(pause=Pause.TOKEN_REFUSED, message="Invalid AccessToken."), AURORA, CHANGES)
    assert later is not None
    assert "your 3 changes are kept. The platform says: “Invalid AccessToken.”" in plain(later.text)


def test_an_untrusted_connection_offers_no_way_around() -> None:
    said = notice(Status(pause=Pause.NOT_TRUSTED, message="certificate"), AURORA, ())
    assert said is not None
    assert "api.mews.com" in said.text
    assert [remedy for remedy, _ in said.remedies] == [Remedy.RETRY, Remedy.DETAILS]


def test_a_locked_key_store_says_what_it_is_for_and_what_to_do() -> None:
    said = notice(Status(pause=Pause.KEY_STORE_LOCKED), AURORA, CHANGES[:1])
    assert said is not None
    assert "keeps your tokens" in said.text
    assert "Unlock it, then try again. Your changes are kept." in said.text


def test_a_broken_walk_is_told_unless_the_network_is_away() -> None:
    assert notice(Status(walk_broken=True), AURORA, ()) is not None
    assert notice(Status(walk_broken=True, pause=Pause.OFFLINE), AURORA, ()) is None


@pytest.mark.parametrize("kind", Kind)
def test_what_the_tokens_may_not_do_is_told_with_a_way_to_try_again(kind: Kind) -> None:
    said = notice(Status(not_permitted=frozenset({kind})), AURORA, CHANGES)
    assert said is not None
    word = {Kind.ADD: "add", Kind.UPDATE: "change", Kind.DELETE: "delete"}[kind]
    assert said.text.startswith(f"These tokens may list but not {word} programs. Ask Mews")
    assert [remedy for remedy, _ in said.remedies] == [Remedy.RETRY]


def test_what_may_not_be_done_is_told_no_longer_once_nobody_wants_it() -> None:
    may_not_delete = Status(not_permitted=frozenset({Kind.DELETE}))
    assert notice(may_not_delete, AURORA, CHANGES) is not None
    assert notice(may_not_delete, AURORA, CHANGES[:2]) is None


def test_a_refused_refresh_says_what_the_platform_says() -> None:
    told = notice(Status(pause=Pause.REFUSED, message="Not today.", request_id="r-7"), AURORA, CHANGES)
    assert told is not None
    assert plain(told.text) == (
        "The platform refused to be read. It says: “Not today.” Your changes are kept. Request number r-7."
    )
    silent = notice(Status(pause=Pause.REFUSED), AURORA, ())
    assert silent is not None
    assert "gave no reason" in silent.text


def test_a_token_of_a_property_that_is_named_offers_to_add_it() -> None:
    told = notice(Status(pause=Pause.OTHER_PROPERTY, message="Hotel Boreal"), AURORA, CHANGES)
    assert told is not None
    assert [plain(text) for text in (told.text, told.remedies[0][1])] == [
        "This token belongs to Hotel Boreal. Your 3 changes were made for Hotel Aurora and stay there.",
        "Add Hotel Boreal",
    ]


@pytest.mark.parametrize(("changes", "said"), [(0, "not to"), (1, "Your 1 change was"), (3, "Your 3 changes were")])
def test_a_token_of_another_property_says_whose_the_changes_are(changes: int, said: str) -> None:
    told = notice(Status(pause=Pause.OTHER_PROPERTY), AURORA, CHANGES[:changes])
    assert told is not None
    assert "another property" in told.text
    assert said in told.text
    assert [remedy for remedy, _ in told.remedies] == [Remedy.ADD_PROPERTY, Remedy.ENTER_TOKENS]
