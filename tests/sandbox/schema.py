"""The current edition as JSON schemas, from its OpenAPI file."""

import json
from functools import cache
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

_OPENAPI = Path(__file__).parents[1] / "contract" / "connector-openapi.json"


def check_request(operation: str, body: object) -> None:
    """Raise if the contract does not know such a request."""
    _validator(f"/paths/{_escaped(operation)}/post/requestBody").validate(body)


def check_answer(operation: str, status: int, body: object) -> None:
    """Raise if the contract does not know such an answer."""
    if status == 200:
        _validator(f"/paths/{_escaped(operation)}/post/responses/200").validate(body)
    else:
        _validator("/components/schemas/ConnectorApiExceptionResult").validate(body)


def _escaped(operation: str) -> str:
    return f"/api/connector/v1/{operation}".replace("/", "~1")


@cache
def _document() -> Any:
    document = _as_json_schema(json.loads(_OPENAPI.read_text("utf-8")))
    del document["components"]["schemas"]["LoyaltyProgramResult"]["properties"]["LoyaltyPrograms"]["minItems"]
    return document


@cache
def _validator(pointer: str) -> Draft202012Validator:
    part = _document()
    for name in pointer.split("/")[1:]:
        part = part[name.replace("~1", "/")]
    schema = part["content"]["application/json"]["schema"] if "content" in part else part
    return Draft202012Validator({**schema, "components": _document()["components"]})


def _as_json_schema(node: Any) -> Any:
    if isinstance(node, list):
        return [_as_json_schema(item) for item in node]
    if not isinstance(node, dict):
        return node
    plain = {name: _as_json_schema(value) for name, value in node.items() if name != "nullable"}
    return {"anyOf": [plain, {"type": "null"}]} if node.get("nullable") is True else plain
