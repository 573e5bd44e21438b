"""Which property the tokens open: learnt once a start, before anything is sent to it."""

from dataclasses import replace

from app.domain.connection import Enterprise
from app.domain.errors import Refused, Unauthorized
from app.store import connections
from app.store.transaction import Transaction
from app.sync.session import Session


class OtherProperty(Exception):
    """The tokens belong to another property than the changes were made for."""

    def __init__(self, enterprise: Enterprise) -> None:
        super().__init__("the tokens belong to another property")
        self.enterprise = enterprise


async def identify(session: Session) -> None:
    """Read and keep the property. Tokens that may not read the configuration go without. Raises OtherProperty."""
    await session.turn("configuration")
    try:
        answer = await session.ask(session.client.get_configuration)
    except (Unauthorized, Refused):
        return
    session.server.learn(answer.value.now)
    found = answer.value.enterprise
    known = session.connection.enterprise
    if known is not None and known.enterprise_id != found.enterprise_id:
        raise OtherProperty(found)
    if known == found:
        return

    def keep(transaction: Transaction) -> None:
        stored = connections.read(transaction, session.connection_id)
        if stored is not None:
            connections.put(transaction, replace(stored, enterprise=found))

    await session.database.run(keep)
