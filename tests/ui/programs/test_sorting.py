"""Names are sorted as the language does it with digits by value, codes as text, the platform's order newest first."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale

from app.domain.change import Kind
from app.domain.merge import Row
from app.ui.programs.columns import Column
from app.ui.programs.listing import Listing
from app.ui.programs.sorting import SortKeys
from tests.ui.support import NOW, make_change, make_row, make_values


def in_order(rows: list[Row], column: Column | None, locale: str = "en_US") -> list[Row]:
    key = SortKeys(QLocale(locale)).maker(column)
    return sorted(sorted(rows, key=lambda row: key(row)[1]), key=lambda row: key(row)[0])


def names(texts: str, locale: str) -> list[str]:
    rows = [make_row(text, text) for text in texts.split("|")]
    return [row.values.name for row in in_order(rows, Column.NAME, locale)]


@pytest.mark.parametrize(
    ("locale", "texts"),
    [
        ("en_US", "Club 9|Club 10|club 11|Élite|Zoo"),
        ("cs_CZ", "Cesta|Hotel|Chata|Ipsum"),
        ("sv_SE", "Zoo|Åre|Ärta|Öl"),
        ("de_DE", "Arzt|Ärzte|Öl|Oslo|Zoo"),
        ("C", "Club 9|Club 10|Élite|Zoo"),
    ],
)
def test_names_by_language_with_digits_by_value(locale: str, texts: str) -> None:
    assert names("|".join(reversed(texts.split("|"))), locale) == texts.split("|")


def test_codes_as_text_and_ties_by_identifier() -> None:
    rows = [make_row("b", "x", "10"), make_row("a", "x", "10"), make_row("c", "x", "9"), make_row("d", "x", "010")]
    rows[0] = replace(rows[0], program_id="id-0")
    assert [row.key for row in in_order(rows, Column.CODE)] == ["d", "b", "a", "c"]


def test_platform_order_is_newest_first_with_additions_on_top() -> None:
    def addition(key: str, minutes: int) -> Row:
        wanted, when = make_values(key), NOW + timedelta(minutes=minutes)
        return make_row(key, key, change=make_change(key, Kind.ADD, wanted, created_at=when))

    rows = [make_row("old", "x", position=7), make_row("new", "x", position=-3), addition("a1", 1), addition("a2", 2)]
    assert [row.key for row in in_order(rows, None)] == ["a2", "a1", "new", "old"]


def test_a_row_is_found_where_it_stands_though_names_compare_as_equal() -> None:
    listing = Listing()
    entries = [listing.make(make_row(f"p{number}", name)) for number, name in enumerate(["Gold\u200b", "Gold", "Gold"])]
    listing.replace_all({entry.row.key: entry for entry in entries}, entries)
    for descending in (False, True):
        listing.sort(Column.NAME, descending, ())
        listing.shown = listing.wanted()
        assert sorted(listing.place(entry) for entry in entries) == [0, 1, 2]
