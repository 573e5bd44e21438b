"""Asks a sandbox as a client would, and holds what it answers against the contract of the current edition."""

from datetime import UTC, datetime, timedelta
from typing import Any

import httpx

from app.domain.connection import Edition
from app.sandbox.contract import Operation
from app.sandbox.sandbox import Sandbox
from app.sandbox.transport import SandboxTransport
from tests.sandbox.schema import check_answer, check_request

BASE = "https://sandbox.invalid/api/connector/v1/"
STRANGER = "3ed9e2f3-4bba-4df6-8d41-ab1b009b6425"  # an identifier that no sandbox gives out
_NOT_IN_SCHEMA = {"LanguageCode", "CultureCode"}  # every request may carry them; the OpenAPI file leaves them out


class Clock:
    """Stands still until it is told to go on."""

    def __init__(self) -> None:
        self.now = datetime(2026, 3, 10, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def go_on(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


class Caller:
    """One client of one sandbox."""

    def __init__(self, sandbox: Sandbox, base: str = BASE, transport: httpx.AsyncBaseTransport | None = None) -> None:
        self.sandbox = sandbox
        self._client = httpx.AsyncClient(
            transport=transport or SandboxTransport(sandbox), base_url=base, trust_env=False
        )

    def body(self, **fields: Any) -> dict[str, Any]:
        tokens = self.sandbox.tokens
        common = {"ClientToken": tokens.client_token, "AccessToken": tokens.access_token, "Client": "Tests 1.0"}
        return {**common, **fields}

    async def post(self, operation: Operation, **fields: Any) -> httpx.Response:
        """The answer, checked against the contract."""
        body = self.body(**fields)
        answer = await self.send(operation, json=body)
        if self.sandbox.edition is Edition.CURRENT:
            check_answer(operation, answer.status_code, answer.json())
            if answer.status_code == 200:
                check_request(operation, {key: value for key, value in body.items() if key not in _NOT_IN_SCHEMA})
        return answer

    async def send(self, path: str, method: str = "POST", **options: Any) -> httpx.Response:
        """The answer as it came."""
        return await self._client.request(method, path, **options)

    async def aclose(self) -> None:
        await self._client.aclose()

    async def page(self, count: int = 1000, cursor: str | None = None, **fields: Any) -> dict[str, Any]:
        """A page of both states, unless `ActivityStates` says otherwise."""
        fields = {"ActivityStates": ["Active", "Deleted"], **fields}
        answer = await self.post(Operation.GET_PROGRAMS, Limitation={"Count": count, "Cursor": cursor}, **fields)
        assert answer.status_code == 200, answer.text
        result: dict[str, Any] = answer.json()
        return result

    async def codes(self, **fields: Any) -> list[str]:
        """The codes on a page, in its order."""
        return [program["Code"] for program in (await self.page(**fields))["LoyaltyPrograms"]]

    async def add(self, *codes: str, **fields: Any) -> httpx.Response:
        """Add programs with these codes, each named by its code."""
        return await self.post(Operation.ADD_PROGRAMS, LoyaltyPrograms=[self.item(code) for code in codes], **fields)

    def item(self, code: str, **fields: Any) -> dict[str, Any]:
        """An item of an addition in the edition of the sandbox."""
        item = {"Name": f"Name of {code}"[:100], "Code": code, **fields}
        if self.sandbox.edition is Edition.CURRENT:
            return {"Type": "Hotel", "Subscription": "Free", **item}
        return {"DataClusterId": self.sandbox.enterprise.chain_id, **item}

    async def rename(self, program_id: str, name: str) -> httpx.Response:
        update = {"LoyaltyProgramId": program_id, "Name": {"Value": name}}
        return await self.post(Operation.UPDATE_PROGRAMS, LoyaltyProgramUpdates=[update])

    async def delete(self, *program_ids: str) -> httpx.Response:
        return await self.post(Operation.DELETE_PROGRAMS, LoyaltyProgramIds=list(program_ids))


def interval(start: str, end: str) -> dict[str, str]:
    """A filter between two times of the clock's day."""
    return {"StartUtc": f"2026-03-10T{start}Z", "EndUtc": f"2026-03-10T{end}Z"}
