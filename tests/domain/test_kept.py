"""What was kept is read as far as it can be, and nothing of it stops the program."""

import pytest

from app.domain.kept import read_json, read_number


@pytest.mark.parametrize("text", ["", "{", "[" * 100_000, "9" * 5_000, '"\\ud800"', '{"\\udc00": 1}'])
def test_what_is_no_json_or_cannot_be_kept_again_is_nothing(text: str) -> None:
    assert read_json(text) is None


def test_json_is_read() -> None:
    assert read_json('{"a": ["\\u00e9", "\\ud83d\\ude00"]}') == {"a": ["\u00e9", "\U0001f600"]}


@pytest.mark.parametrize("text", ["", "x", "-1", "1.5", "101", "9" * 5_000, "\u0663", "\u00b2"])
def test_what_is_no_such_number_is_none(text: str) -> None:
    assert read_number(text, 100) is None


@pytest.mark.parametrize(("text", "number"), [("0", 0), ("7", 7), ("100", 100)])
def test_a_number_is_read(text: str, number: int) -> None:
    assert read_number(text, 100) == number
