"""A text is found whatever its accents, case and order of words, in name, code and identifier."""

import pytest

from app.ui.programs.find import matching, narrows, search_words
from app.ui.programs.listing import Listing
from tests.ui.support import make_row

ROWS = [
    make_row("p1", "Élite Gold", "GC-01"),
    make_row("p2", "Ärzte Silber", "ÄS02"),
    make_row("p3", "gold elite", "X3"),
]


def found(text: str) -> list[str]:
    listing = Listing()
    return [entry.row.key for entry in matching([listing.make(row) for row in ROWS], search_words(text))]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("", ["p1", "p2", "p3"]),
        ("ELITE", ["p1", "p3"]),
        ("élite", ["p1", "p3"]),
        ("gold  eli", ["p1", "p3"]),
        ("gc-01", ["p1"]),
        ("as02", ["p2"]),
        ("id-p2", ["p2"]),
        ("gold silber", []),
        ("01\tgold", ["p1"]),
    ],
)
def test_found(text: str, keys: list[str]) -> None:
    assert found(text) == keys


def test_words_do_not_match_across_fields() -> None:
    assert found("goldgc") == []


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [("go", "gol", True), ("go", "go cl", True), ("gol", "go", False), ("go cl", "go", False), ("a", "b", False)],
)
def test_narrows(before: str, after: str, expected: bool) -> None:
    assert narrows(search_words(before), search_words(after)) is expected
