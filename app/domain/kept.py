"""Reads texts that were kept, whoever kept them: an older program may have meant something else by a name."""

import json
from typing import Any


def read_json(text: str) -> Any:  # noqa: ANN401 - anything may have been kept
    """What a text says in JSON; None where it is none, or holds what cannot be kept again."""
    try:
        kept = json.loads(text)
        if "\\u" in text:  # halves of letters cannot be stored
            json.dumps(kept, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        return None
    return kept


def read_number(text: str, most: int) -> int | None:
    """A whole number from 0 on; None where there is none, or a larger one."""
    if not (text.isascii() and text.isdecimal()) or len(text) > len(str(most)):
        return None
    number = int(text)
    return number if number <= most else None
