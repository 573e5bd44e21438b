"""A session is handed out while it is in force, and nobody waits for one of a connection that is gone."""

import asyncio
from types import SimpleNamespace
from typing import cast

import pytest

from app.domain.errors import Offline
from app.sync.contact import Contact
from app.sync.session import Session

pytestmark = pytest.mark.anyio


def a_session() -> Session:
    return cast("Session", SimpleNamespace(given_up=asyncio.Event()))


async def test_it_is_waited_for() -> None:
    contact, session = Contact(), a_session()
    waiting = asyncio.create_task(contact.session())
    await asyncio.sleep(0)
    contact.open(session)
    contact.close()
    await asyncio.sleep(0)
    assert not waiting.done()
    contact.open(session)
    assert await waiting is session


async def test_one_that_was_given_up_is_not_handed_out() -> None:
    contact, session, other = Contact(), a_session(), a_session()
    session.given_up.set()
    contact.open(session)
    waiting = asyncio.create_task(contact.session())
    await asyncio.sleep(0)
    contact.open(other)
    assert await waiting is other


async def test_once_the_connection_is_gone_there_is_none() -> None:
    contact = Contact()
    waiting = asyncio.create_task(contact.session())
    await asyncio.sleep(0)
    contact.end()
    contact.close()
    with pytest.raises(Offline):
        await waiting
    with pytest.raises(Offline):
        await contact.session()
