"""How a table is arranged, as a text and back; and what is made of texts that nobody wrote."""

import pytest

from app.ui.programs.arrangement import Arrangement
from app.ui.programs.columns import Column


def test_it_is_read_as_it_was_kept() -> None:
    order = (Column.CODE, *(column for column in Column if column is not Column.CODE))
    kept = Arrangement(order, frozenset({Column.TYPE}), {Column.CODE: 90}, Column.NAME, descending=True)
    assert Arrangement.read(kept.text()) == kept


@pytest.mark.parametrize("text", ["", "no json", "[]", "{}", "null", '{"order": 1}', "[" * 100_000])
def test_what_cannot_be_read_is_the_first_look(text: str) -> None:
    assert Arrangement.read(text) == Arrangement()


def test_columns_of_another_version_are_passed_over_and_ours_are_all_there() -> None:
    text = (
        '{"order": ["code", "points", "code"], "hidden": ["name", "id", "points"], '
        '"widths": {"code": -4, "points": 9}, "sort": "points", "descending": false}'
    )
    read = Arrangement.read(text)
    assert read.order[0] is Column.CODE
    assert sorted(read.order) == sorted(Column)
    assert read.hidden == {Column.ID}
    assert read.widths == {Column.CODE: 1}
    assert read.sorted_by is None
