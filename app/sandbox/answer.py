"""An answer of the sandbox, and what faults make of it."""

from dataclasses import dataclass, field, replace
from typing import cast

import msgspec

from app.sandbox.faults import Fault, Kind
from app.sandbox.state import make_id

_JSON = "application/json; charset=utf-8"
_MESSAGES = {
    400: "Invalid request.",
    401: "Invalid AccessToken.",
    403: "The request is not allowed.",
    404: "Not found.",
    408: "The request took too long.",
    409: "The data has been changed by someone else.",
    410: "The operation is discontinued.",
    413: "The request is too large.",
    429: "Too many requests.",
}


@dataclass(frozen=True, slots=True)
class Answer:
    """Status, body and headers, before they become bytes. `payload` is any JSON value."""

    status: int
    payload: object = None
    headers: dict[str, str] = field(default_factory=dict)
    content: bytes | None = None  # sent in place of the payload
    content_type: str | None = _JSON

    def body(self) -> bytes:
        """The bytes of the body."""
        return msgspec.json.encode(self.payload) if self.content is None else self.content


def error_answer(status: int, message: str = "", retry_after: str | None = None) -> Answer:
    """An error in the platform's shape, with the usual message of its status unless another is given."""
    headers = {} if retry_after is None else {"Retry-After": retry_after}
    return Answer(status, {"Message": message or _MESSAGES.get(status, "An error occurred.")}, headers)


def foreign_answer(fault: Fault) -> Answer:
    """An answer that is not the platform's."""
    headers = {} if fault.retry_after is None else {"Retry-After": fault.retry_after}
    return Answer(fault.status, None, headers, fault.page.encode(), fault.content_type)


def endless_page(count: int, start: int) -> Answer:
    """A full page of programs that were never seen before, with all fields of both editions."""
    programs = [_invented(number) for number in range(start, start + count)]
    return Answer(200, {"LoyaltyPrograms": programs, "Cursor": programs[-1]["Id"]})


def marred(answer: Answer, fault: Fault, body: dict[str, object]) -> Answer:
    """The answer under a fault that only spoils it. `body` is the request's."""
    if fault.kind is Kind.CUT:
        whole = answer.body()
        return replace(answer, content=whole[: len(whole) // 2])
    if not isinstance(answer.payload, dict) or answer.status != 200:
        return answer
    payload = dict(cast("dict[str, object]", answer.payload))
    match fault.kind:
        case Kind.FEWER_ITEMS:
            payload |= {name: value[:-1] for name, value in payload.items() if isinstance(value, list)}
        case Kind.REPEATED_CURSOR:
            limitation = cast("dict[str, object]", body.get("Limitation", {}))
            payload["Cursor"] = limitation.get("Cursor") or payload.get("Cursor")
        case _:
            payload = _spoil(payload, fault)
    return replace(answer, payload=payload)


def _spoil(payload: dict[str, object], fault: Fault) -> dict[str, object]:
    """Spoil the field of that name: at the top, else in the first item of each list."""
    if fault.name in payload:
        return _spoil_field(payload, fault)
    spoiled = dict(payload)
    for name, value in payload.items():
        if isinstance(value, list) and value:
            spoiled[name] = [_spoil_field(value[0], fault), *value[1:]]
    return spoiled


def _spoil_field(item: dict[str, object], fault: Fault) -> dict[str, object]:
    if fault.kind is Kind.MISSING_FIELD:
        return {name: value for name, value in item.items() if name != fault.name}
    values: dict[Kind, object] = {Kind.WRONG_TYPE: 7, Kind.NULL_FIELD: None, Kind.UNKNOWN_VALUE: "Coalition"}
    return {**item, fault.name: values[fault.kind]}


def _invented(number: int) -> dict[str, object]:
    return {
        "Id": make_id(f"endless:{number}"),
        "ChainId": make_id("endless chain"),
        "Name": f"Endless {number}",
        "Code": f"E{number}",
        "Type": "Hotel",
        "Subscription": "Free",
    }
