"""Tokens: a key store that fails by the weather, and a property that ours were never made for."""

import asyncio

from app.domain.connection import Tokens
from app.domain.errors import KeyStoreError, KeyStoreLocked, KeyStoreMissing, KeyStoreSilent
from app.vault import Vault
from tests.simulation.place import Place, Request, Token
from tests.simulation.platform import Facts, Platform
from tests.simulation.weather import WRITES

STRANGER = "stranger"  # the access token of another property
_PATIENCE = 60.0  # seconds that a silent key store is waited for
_ERRORS: dict[str, type[KeyStoreError]] = {
    "locked": KeyStoreLocked,
    "missing": KeyStoreMissing,
    "silent": KeyStoreSilent,
}
MOODS = (*_ERRORS, "nothing")


class KeyStore(Vault):
    """Keeps tokens until the program ends, and gives them out when its mood allows."""

    def __init__(self, places: dict[str, Place]) -> None:
        super().__init__()
        self._places = places

    async def read(self, connection_id: str) -> Tokens | None:
        """The tokens, an error, or nothing."""
        place = self._places[connection_id]
        mood, asked_at = place.weather.key_store(place.loop.time()), place.loop.time()
        task = asyncio.current_task()
        if task is not None and task.get_name() == "runner":  # a command of the person asks for itself
            place.ask_key_store()
        if mood == "silent":
            await asyncio.sleep(_PATIENCE)
        if not mood:
            return await super().read(connection_id)
        place.turn_away(asked_at)
        if mood == "nothing":
            return None
        raise _ERRORS[mood](mood)


class Stranger(Place):
    """Another property: it may be asked who it is, and whether it knows our programs."""

    def _judge(self, request: Request) -> None:
        self.book.expect(request.operation not in WRITES, 14, f"{request.operation} at another property")
        # Where identifiers of others are refused, the whole list is searched for them.
        is_question = request.operation == "configuration" or request.ids or "strange_id" in self.platform.manners
        self.book.expect(is_question, 14, "the list of another property was asked for")


def stranger_of(place: Place) -> Stranger:
    """The property that a wrong token opens at the same address."""
    platform = Platform(place.platform.random, "S", "none", place.platform.manners)
    for number in range(3):
        platform.add(-1.0, Facts(f"Strange {number}", f"S{number}", "Hotel", "Free"))
    token = Token(STRANGER, place.token.allowed)
    return Stranger(STRANGER, place.edition, platform, place.weather, place.loop, place.book, token)
