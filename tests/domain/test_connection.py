"""Addresses are cleaned to scheme and host, tokens are in no text, and what is learnt never beats a choice."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.connection import (
    DEMO_ADDRESS,
    PRODUCTION_ADDRESS,
    SANDBOX_ADDRESS,
    AddressProblem,
    Connection,
    Edition,
    Enterprise,
    Environment,
    Tokens,
    clean_address,
)

CLEANED = {
    "api.mews.com": "https://api.mews.com",
    "https://api.mews.com": "https://api.mews.com",
    " HTTPS://API.Mews.com/ ": "https://api.mews.com",
    "https://api.mews.com/api/connector/v1/loyaltyPrograms/getAll?x=1#y": "https://api.mews.com",
    "https:// api.mews .com\n": "https://api.mews.com",
    "https://api.mews.com:443": "https://api.mews.com",
    "https://api.mews.com.": "https://api.mews.com",
    "https://api.mews.com:8443/": "https://api.mews.com:8443",
    "10.0.0.7:8443": "https://10.0.0.7:8443",
    "https://[2001:db8::1]:8443/x": "https://[2001:db8::1]:8443",
    "http://localhost:8080/": "http://localhost:8080",
    "http://LOCALHOST": "http://localhost",
    "http://localhost:80": "http://localhost",
    "http://127.0.0.1:5000": "http://127.0.0.1:5000",
    "http://127.8.9.1": "http://127.8.9.1",
    "http://[::1]:5000": "http://[::1]:5000",
    "https://münchen.example": "https://xn--mnchen-3ya.example",
    "https://xn--mnchen-3ya.example": "https://xn--mnchen-3ya.example",
}
NOT_SECURE = [
    "http://api.mews.com",
    "http://localhost.evil.com",
    "http://127.0.0.1.evil.com",
    "http://127.0.0.1.nip.io:5000",
    "http://128.0.0.1",
    "http://0x7f.1",
    "http://2130706433",
    "http://[2001:db8::1]",
    "ftp://api.mews.com",
    "file://localhost/etc",
    "javascript://localhost",
    "ws://localhost",
]
UNREADABLE = [
    "https://",
    "https:///path",
    "https://.",
    "https://a..b",
    "https://api.mews.com@evil.com",
    "https://api.mews.com:443@evil.com",
    "https://user:secret@api.mews.com",
    "https://@evil.com",
    "https://api.mews.com\\@evil.com",
    "https://evil.com\\.api.mews.com",
    "https://api.mews.com:port",
    "https://api.mews.com:99999",
    "https://api.mews.com:0",
    "https://api.mews.com:-1",
    "https://[::1",
    "https://[::1%25eth0]",
    "https://" + "a" * 64 + ".com",
    "https://a_b.com",
    "https://api.mews.com%2eevil.com",
    "https://api%00.mews.com",
    "https://api.\u200bmews.com",  # nobody sees that
    "https://api.mews.com\uff0fevil.com",
    "https://api\u3002mews.com",
    "http://\uff11\uff12\uff17.0.0.1",
    "https://stra\u00dfe.example",  # one host by the older rules for names, another by the newer
    "https://\ud800.com",
    "mailto:office@hotel.example",
]


@pytest.mark.parametrize(("typed", "address"), CLEANED.items(), ids=CLEANED)
def test_of_an_address_only_scheme_host_and_port_are_kept(typed: str, address: str) -> None:
    assert clean_address(typed) == address


@pytest.mark.parametrize("typed", NOT_SECURE)
def test_tokens_travel_over_https_alone_but_within_this_computer(typed: str) -> None:
    assert clean_address(typed) is AddressProblem.NOT_SECURE


@pytest.mark.parametrize("typed", UNREADABLE, ids=ascii)
def test_what_is_no_address_is_refused(typed: str) -> None:
    assert clean_address(typed) is AddressProblem.UNREADABLE


@pytest.mark.parametrize("typed", ["", "  \n"])
def test_nothing_typed_is_its_own_problem(typed: str) -> None:
    assert clean_address(typed) is AddressProblem.EMPTY


def test_a_look_alike_is_shown_for_what_it_is() -> None:
    address = clean_address("https://api.m\u0435ws.com")  # the letter after m is Cyrillic

    assert address == "https://api.xn--mws-rdd.com"


@given(st.text())
def test_any_text_has_an_answer_and_a_cleaned_address_stays_as_it_is(typed: str) -> None:
    address = clean_address(typed)

    if not isinstance(address, AddressProblem):
        assert address.startswith(("https://", "http://localhost", "http://127.", "http://[::1]"))
        assert clean_address(address) == address


@pytest.mark.parametrize(
    ("typed", "environment"),
    [
        (f"{PRODUCTION_ADDRESS}:443/", Environment.PRODUCTION),
        (DEMO_ADDRESS.upper(), Environment.DEMO),
        (SANDBOX_ADDRESS, Environment.SANDBOX),
        ("https://api.m\u0435ws.com", Environment.CUSTOM),
        ("https://api.mews.com.evil.com", Environment.CUSTOM),
    ],
)
def test_the_strip_says_where_one_is(typed: str, environment: Environment) -> None:
    address = clean_address(typed)

    assert not isinstance(address, AddressProblem)
    assert Connection("c", "", address).environment is environment


def test_no_token_is_in_a_text() -> None:
    tokens = Tokens("client-canary", "access-canary")

    assert "canary" not in f"{tokens} {tokens!r} {[tokens]} {tokens!s:>80}"


def test_a_chosen_edition_beats_what_an_answer_told() -> None:
    connection = Connection("c", "", PRODUCTION_ADDRESS, settled_edition=Edition.CURRENT)

    assert connection.edition is Edition.CURRENT
    assert replace(connection, chosen_edition=Edition.Y2022).edition is Edition.Y2022


def test_a_connection_is_called_by_its_name_else_its_property_else_its_address() -> None:
    connection = Connection("c", "", PRODUCTION_ADDRESS)
    known = replace(connection, enterprise=Enterprise("e", "Hotel Aurora", "chain"))

    assert [connection.title, known.title] == [PRODUCTION_ADDRESS, "Hotel Aurora"]
    assert replace(known, name="Ours").title == "Ours"
