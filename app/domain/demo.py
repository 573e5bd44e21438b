"""The platform's public demo: its tokens, and which environment tokens that were refused may belong to."""

from app.domain.connection import DEMO_ADDRESS, PRODUCTION_ADDRESS, Environment, Tokens

# The pair that the vendor's own documentation shows in its example requests: a key to a shared demo hotel, no secret.
# Such pairs are replaced now and then. Source of the next one: docs.mews.com, Connector API, Guidelines, Environments.
DEMO_TOKENS = Tokens(
    "E0D439EE522F44368DC78E1BFB03710C-D24FB11DBE31D4621C4817E028D9E1D",
    "C66EF7B239D24632943D115EDE9CB810-EA00F8FD8294692C940F6B5A8F9453D",
)


def is_public(tokens: Tokens) -> bool:
    """Whether one of the tokens is known to everyone."""
    same_client = tokens.client_token == DEMO_TOKENS.client_token
    return same_client or tokens.access_token == DEMO_TOKENS.access_token


def suspect(tokens: Tokens, address: str) -> Environment | None:
    """The environment to try tokens in that were refused at an address: they work in one alone."""
    if is_public(tokens):
        return None if address == DEMO_ADDRESS else Environment.DEMO
    return {PRODUCTION_ADDRESS: Environment.DEMO, DEMO_ADDRESS: Environment.PRODUCTION}.get(address)
