"""Which property the tokens open: learnt once a start, before anything is sent to it."""

from dataclasses import replace
from functools import partial

from app.connector.editions import ITEM_LIMIT
from app.connector.paging import Guard
from app.domain.connection import Chain, Enterprise
from app.domain.errors import Busy, ConnectorError, Lost, Offline, Refused, Unauthorized
from app.store import connections, programs
from app.store.transaction import Transaction
from app.sync.session import Session

# Where the configuration may not be read, so many known programs are looked for instead.
_SAMPLE = 100


class OtherProperty(Exception):
    """The tokens belong to another property than the changes were made for. `name` is empty where it cannot be told."""

    def __init__(self, name: str) -> None:
        super().__init__("the tokens belong to another property")
        self.name = name


async def identify(session: Session) -> None:
    """Read and keep the property. Raises OtherProperty."""
    await session.turn("configuration")
    try:
        answer = await session.ask(session.client.get_configuration)
    except (Unauthorized, Refused):
        await _look_for_known(session)
        return
    session.server.learn(answer.value.now)
    known = session.connection.enterprise
    found = answer.value.enterprise
    if found.is_portfolio:
        found = replace(found, chains=await _chains(session, known))
    if known is None:  # the list may be older than the first answer to this question
        await _look_for_known(session, found.name)
    elif known.enterprise_id != found.enterprise_id:
        raise OtherProperty(found.name)
    if known != found:
        await session.database.run(partial(_keep, connection_id=session.connection_id, enterprise=found))


async def _chains(session: Session, known: Enterprise | None) -> tuple[Chain, ...]:
    """The chains of a portfolio by name; those known before where they may not be read."""
    guard, found = Guard(ITEM_LIMIT), dict[str, Chain]()
    cursor, unread = None, True
    while unread:
        await session.turn("enterprises")
        try:
            page = (await session.ask(partial(session.client.get_chains, cursor))).value
            _, cursor = guard.feed_ids(list(page.enterprise_ids), page.cursor)
        except (Busy, Offline, Lost):  # this says nothing of the list: it is asked for again
            raise
        except ConnectorError:  # a platform of before April 2023 has no such list; where it fails, all else goes on
            return known.chains if known is not None else ()
        found |= {chain.chain_id: chain for chain in page.chains}
        unread = cursor is not None
    return tuple(sorted(found.values(), key=lambda chain: (chain.name, chain.chain_id)))


async def _look_for_known(session: Session, name: str = "") -> None:
    """Where the property is not known: if none of the known programs is visible, it is not the property."""
    known = await session.database.run(lambda one: programs.newest_ids(one, session.connection_id, _SAMPLE))
    if known and not await session.read_states(known):
        raise OtherProperty(name)


def _keep(transaction: Transaction, connection_id: str, enterprise: Enterprise) -> None:
    stored = connections.read(transaction, connection_id)
    if stored is not None:
        connections.put(transaction, replace(stored, enterprise=enterprise))
