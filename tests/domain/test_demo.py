"""Refused tokens lead to the environment that they may belong to."""

import pytest

from app.domain.connection import DEMO_ADDRESS, PRODUCTION_ADDRESS, Environment, Tokens
from app.domain.demo import DEMO_TOKENS, is_public, suspect

OWN = Tokens("client", "access")


@pytest.mark.parametrize(
    ("tokens", "address", "expected"),
    [
        (OWN, PRODUCTION_ADDRESS, Environment.DEMO),
        (OWN, DEMO_ADDRESS, Environment.PRODUCTION),
        (OWN, "https://api.example.com", None),
        (DEMO_TOKENS, PRODUCTION_ADDRESS, Environment.DEMO),
        (DEMO_TOKENS, "https://api.example.com", Environment.DEMO),
        (DEMO_TOKENS, DEMO_ADDRESS, None),
    ],
)
def test_the_environment_to_try(tokens: Tokens, address: str, expected: Environment | None) -> None:
    assert suspect(tokens, address) is expected


def test_one_public_token_is_enough_to_tell() -> None:
    assert is_public(Tokens(DEMO_TOKENS.client_token, "access"))
    assert not is_public(OWN)
