"""Who asks the platform beside the steps of a connection is handed its session, and waits while there is none."""

import asyncio

from app.domain.errors import Offline, Outcome
from app.sync.session import Session


class Contact:
    """Open while the property is known and nothing holds the connection up."""

    def __init__(self) -> None:
        self._opened = asyncio.Event()
        self._session: Session | None = None
        self._is_over = False

    def open(self, session: Session) -> None:
        """This session may be asked, unless it was given up while a step of it was done."""
        if not session.given_up.is_set():
            self._session = session
            self._opened.set()

    def close(self) -> None:
        """Something holds the connection up, or its session is given up."""
        self._session = None
        if not self._is_over:
            self._opened.clear()

    def end(self) -> None:
        """The connection is gone."""
        self._is_over = True
        self._opened.set()

    async def session(self) -> Session:
        """The session in force, as soon as there is one. Raises Offline where the connection is gone."""
        while not self._is_over:
            await self._opened.wait()
            if self._session is not None:
                return self._session
        raise Offline(outcome=Outcome.NOT_SENT)
