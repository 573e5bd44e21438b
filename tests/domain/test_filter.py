"""A filter outlives a restart as text, and pasted lists are read whatever stands between their parts."""

from datetime import date

import pytest

from app.domain.days import Days
from app.domain.filter import Filter, FilterPart, from_text, read_codes, read_identifiers, to_text

ONE, OTHER = "0a7e9b1c-3d52-4c8e-9f60-51d2c4b7a801", "5b9d0e2f-7a41-4f6b-8c13-92e0d6a4b302"
DAYS = Days(date(2026, 3, 1), date(2026, 3, 31))
WHOLE = Filter(("Hotel",), ("Paid",), ("chain-1",), True, True, True, (ONE,), ("GC 01",), DAYS, DAYS)


def test_every_part_is_kept() -> None:
    assert WHOLE.in_force == tuple(FilterPart)
    assert from_text(to_text(WHOLE)) == WHOLE
    assert to_text(Filter()) == "{}"


@pytest.mark.parametrize("part", FilterPart)
def test_one_part_is_taken_away(part: FilterPart) -> None:
    left = WHOLE.without(part)
    assert set(left.in_force) == set(FilterPart) - {part}
    assert from_text(to_text(left)) == left


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("", Filter()),
        ("{", Filter()),
        ("[1]", Filter()),
        ('{"types": 7, "codes": ["A"], "later": true}', Filter(codes=("A",))),
        ('{"types": [7], "changed_here": true}', Filter(changed_here=True)),
        ('{"created": ["2026-03-01"], "updated": ["x", "y"], "changed_here": 1}', Filter()),
        ('{"created": ["9999-12-31", "9999-12-31"], "updated": ["0001-01-01", "2026-03-01"]}', Filter()),
        ('{"created": ["2026-03-31", "2026-03-01"]}', Filter()),
        (
            f'{{"identifiers": ["x", "{ONE}", "{OTHER.upper()}"], "codes": ["A\\nB", "A"]}}',
            Filter((), (), (), False, False, False, (ONE,), ("A",)),
        ),
        ('{"codes": ["\\ud800"]}', Filter()),
        ("[" * 100_000, Filter()),
    ],
)
def test_what_cannot_be_read_asks_for_nothing(text: str, kept: Filter) -> None:
    assert from_text(text) == kept


def test_identifiers_with_anything_between_them() -> None:
    pasted = read_identifiers(f'["{ONE}", "{OTHER.upper()}"];\n{ONE.upper()}\t12345 {OTHER[:-1]}G|')
    assert pasted.found == (ONE, OTHER)
    assert pasted.malformed == ("12345", f"{OTHER[:-1]}G")


def test_codes_keep_their_case_and_their_inner_spaces() -> None:
    pasted = read_codes(" GC 01 ;gc 01,GC 01\r\n007\t" + "x" * 51)
    assert pasted.found == ("GC 01", "gc 01", "007")
    assert pasted.malformed == ("x" * 51,)
