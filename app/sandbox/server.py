"""The sandbox as an ASGI application: from a request to an answer, by way of the faults."""

import asyncio
import re
from dataclasses import replace
from email.utils import format_datetime
from typing import Protocol, cast

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from app.domain.connection import Edition
from app.sandbox.answer import Answer, endless_page, error_answer, foreign_answer, marred
from app.sandbox.contract import PREFIX, Operation
from app.sandbox.faults import Fault, Kind
from app.sandbox.platform import Arrival, Platform

BODY_LIMIT = 4 * 1024 * 1024
_DISCARDED = 16 * BODY_LIMIT  # what is read beyond the limit, so that the client gets to see the answer
_OPERATIONS = {PREFIX + operation: operation for operation in Operation}
_MINIMAL = re.compile(r"\breturn=minimal\b")


class Dropped(Exception):
    """The connection breaks without an answer. `arrived` tells whether the request had come in."""

    def __init__(self, *, arrived: bool, reset: bool = True) -> None:
        super().__init__("the connection was dropped")
        self.arrived = arrived
        self.reset = reset


class Connection(Protocol):
    """What the sandbox needs of a connection: both ways to end it."""

    def abort(self) -> None:
        """End it with a reset."""

    def close(self) -> None:
        """End it in order."""


class Server:
    """Answers HTTP.

    It drops the Connection that stands in the scope's state as `connection`; where there is none it raises Dropped.
    """

    def __init__(self, platform: Platform) -> None:
        self._platform = platform
        self._endless = 0

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """The ASGI application."""
        try:
            response = await self._respond(Request(scope, receive))
        except Dropped as dropped:
            await _drop(scope, receive, dropped)
        else:
            await response(scope, receive, send)

    async def _respond(self, request: Request) -> Response:
        if self._platform.faults.offline:
            raise Dropped(arrived=False)
        operation = _OPERATIONS.get(request.url.path)
        if operation is None or request.method != "POST" or request.url.query:
            return self._response(error_answer(404))
        delay, fault = self._platform.faults.take(operation)
        if fault is not None and fault.kind is Kind.OFFLINE:
            raise Dropped(arrived=False)
        content = await _read(request)
        if content is None:
            return self._response(error_answer(413))
        arrival = self._platform.receive(operation, content)
        answer = await self._answer(arrival, request, delay, fault)
        if self._is_minimal(request, answer):
            answer = Answer(204, content=b"", content_type=None)
        arrival.entry.status = answer.status
        return self._response(answer, is_genuine=fault is None or fault.kind is not Kind.FOREIGN)

    async def _answer(self, arrival: Arrival, request: Request, delay: Fault | None, fault: Fault | None) -> Answer:
        if delay is not None and not delay.applied:
            await _hold(delay)
        try:
            if not request.headers.get("content-type", "").startswith("application/json"):
                return error_answer(400, "Invalid Content-Type.")
            return self._platform.perform(arrival) if fault is None else self._answer_under(fault, arrival)
        finally:
            if delay is not None and delay.applied:
                await _hold(delay)

    def _answer_under(self, fault: Fault, arrival: Arrival) -> Answer:
        """What is answered under a fault, if anything is. Raises Dropped."""
        if fault.kind is Kind.LATE:
            self._platform.put_off(arrival, fault.delay)
            raise Dropped(arrived=True, reset=fault.reset)
        if fault.kind in (Kind.LOST, Kind.STATUS, Kind.FOREIGN) and fault.applied:
            self._platform.perform(arrival)
        match fault.kind:
            case Kind.LOST:
                raise Dropped(arrived=True, reset=fault.reset)
            case Kind.STATUS:
                return error_answer(fault.status, fault.message, fault.retry_after)
            case Kind.FOREIGN:
                return foreign_answer(fault)
            case Kind.ENDLESS_PAGES:
                return self._endless_page(arrival)
        return marred(self._platform.perform(arrival), fault, arrival.entry.body)

    def _endless_page(self, arrival: Arrival) -> Answer:
        limitation = cast("dict[str, int]", arrival.entry.body["Limitation"])
        start, self._endless = self._endless, self._endless + limitation["Count"]
        return endless_page(limitation["Count"], start)

    def _is_minimal(self, request: Request, answer: Answer) -> bool:
        """Whether an answer that says nothing goes without a body, as the client asked."""
        if self._platform.edition is not Edition.CURRENT or answer.status != 200 or answer.content is not None:
            return False
        is_asked = any(_MINIMAL.search(value) for value in request.headers.getlist("prefer"))
        return is_asked and not any(cast("dict[str, object]", answer.payload).values())

    def _response(self, answer: Answer, *, is_genuine: bool = True) -> Response:
        headers = {"Date": format_datetime(self._platform.clock(), usegmt=True), **answer.headers}
        if is_genuine and self._platform.edition is Edition.CURRENT:
            headers["Request-Id"] = self._platform.next_request_id()
            if answer.status >= 400 and answer.content is None:
                payload = {**cast("dict[str, object]", answer.payload), "RequestId": headers["Request-Id"]}
                answer = replace(answer, payload=payload)
        return Response(answer.body(), answer.status, headers, answer.content_type)


async def _read(request: Request) -> bytes | None:
    """The body, or None if it is too large."""
    content, discarded = bytearray(), 0
    async for chunk in request.stream():
        if len(content) + len(chunk) <= BODY_LIMIT and not discarded:
            content += chunk
        else:
            discarded += len(chunk)
        if discarded > _DISCARDED:
            break
    return None if discarded else bytes(content)


async def _hold(delay: Fault) -> None:
    if delay.gate is not None:
        await delay.gate.hold()
    if delay.delay is not None:
        await asyncio.sleep(delay.delay)


async def _drop(scope: Scope, receive: Receive, dropped: Dropped) -> None:
    connection: Connection | None = scope.get("state", {}).get("connection")
    if connection is None:
        raise dropped
    if dropped.reset:
        connection.abort()
    else:
        connection.close()
    while (await receive())["type"] != "http.disconnect":
        pass
