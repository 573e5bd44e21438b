"""What is wrong with a program before it is added, in both editions, and what only deserves a look."""

import pytest

from app.domain.connection import Edition
from app.domain.program import (
    CODE_LIMIT,
    NAME_LIMIT,
    Field,
    Finding,
    Problem,
    ProgramState,
    Values,
    check,
    check_alike,
    same_values,
)

EDITIONS = [Edition.CURRENT, Edition.Y2022]
GOOD = Values("Platinum Club", "PC01", "Hotel", "Free", "chain")
HOTEL = "\U0001f3e8"  # one code point, two UTF-16 units


def named(name: str) -> Values:
    return Values(name, "PC01", "Hotel", "Free")


def coded(code: str) -> Values:
    return Values("Platinum Club", code, "Hotel", "Free")


def problems(values: Values, edition: Edition = Edition.CURRENT) -> list[tuple[Field, Problem, bool]]:
    return [(one.field, one.problem, one.blocks) for one in check(values, edition)]


@pytest.mark.parametrize("edition", Edition)
def test_a_good_program_has_no_findings(edition: Edition) -> None:
    assert check(GOOD, edition) == ()


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("text", ["", "  ", "\u200b", "\u3164\u2800", "\u00a0\n"])
def test_name_and_code_must_show_something(text: str, edition: Edition) -> None:
    assert problems(named(text), edition) == [(Field.NAME, Problem.MISSING, True)]
    assert problems(coded(text), edition) == [(Field.CODE, Problem.MISSING, True)]


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("sign", ["x", HOTEL, "é"])
def test_a_text_may_be_as_long_as_the_contract_says_in_code_points(sign: str, edition: Edition) -> None:
    assert check(named(sign * NAME_LIMIT), edition) == ()
    assert check(coded(sign * CODE_LIMIT), edition) == ()


@pytest.mark.parametrize("sign", ["x", HOTEL])
def test_one_code_point_more_is_too_many_in_the_current_edition(sign: str) -> None:
    assert check(named(sign * 101), Edition.CURRENT) == (Finding(Field.NAME, Problem.TOO_LONG, detail=("101",)),)
    assert check(coded(sign * 51), Edition.CURRENT) == (Finding(Field.CODE, Problem.TOO_LONG, detail=("51",)),)


def test_outer_spaces_do_not_count() -> None:
    assert check(named(" " + "x" * 100 + " "), Edition.CURRENT) == ()


def test_the_2022_edition_states_no_lengths_and_only_warns() -> None:
    assert problems(named("x" * 101), Edition.Y2022) == [(Field.NAME, Problem.TOO_LONG, False)]


def test_an_unknown_edition_is_taken_for_the_stricter() -> None:
    assert problems(named("x" * 101), Edition.AUTOMATIC) == [(Field.NAME, Problem.TOO_LONG, True)]


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("sign", ["\n", "\r", "\u2028", "\u2029", "\x85", "\v", "\x1d"])
def test_line_breaks_inside_are_refused(sign: str, edition: Edition) -> None:
    assert problems(named(f"a{sign}b"), edition) == [(Field.NAME, Problem.LINE_BREAK, True)]


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("sign", ["\x00", "\x07", "\t", "\x7f", "\x9f"])
def test_control_characters_are_refused(sign: str, edition: Edition) -> None:
    assert problems(coded(f"a{sign}b"), edition) == [(Field.CODE, Problem.CONTROL, True)]


@pytest.mark.parametrize("edition", EDITIONS)
@pytest.mark.parametrize("half", [0xD800, 0xDC00, 0xDFFF])
def test_half_a_pair_is_refused(half: int, edition: Edition) -> None:
    assert problems(named(f"a{chr(half)}"), edition) == [(Field.NAME, Problem.SURROGATE, True)]


@pytest.mark.parametrize("sign", ["\u200b", "\u202e", "\u00ad", "\u3164"])
def test_an_invisible_sign_is_only_a_warning(sign: str) -> None:
    assert problems(named(f"a{sign}b")) == [(Field.NAME, Problem.INVISIBLE, False)]


def test_the_current_edition_wants_type_and_subscription() -> None:
    bare = Values("Platinum Club", "PC01")

    assert problems(bare) == [(Field.TYPE, Problem.MISSING, True), (Field.SUBSCRIPTION, Problem.MISSING, True)]
    assert problems(bare, Edition.Y2022) == []


def test_a_type_that_this_program_does_not_know_is_no_fault() -> None:
    assert check(Values("Club", "C1", "SomethingNew", "Weekly"), Edition.CURRENT) == ()


def test_everything_wrong_is_told_at_once() -> None:
    assert {one for one, *_ in problems(Values("", "\x00" * 60))} == set(Field) - {Field.CHAIN}


ALIKE = {
    "the same code": (coded("PC01"), ProgramState.ACTIVE, Field.CODE, Problem.SAME_CODE),
    "of a deleted one": (coded("PC01"), ProgramState.DELETED, Field.CODE, Problem.SAME_CODE_DELETED),
    "of one out of sight": (coded("PC01"), ProgramState.UNSEEN, Field.CODE, Problem.SAME_CODE),
    "of one that waits": (coded(" PC01 "), ProgramState.LOCAL, Field.CODE, Problem.SAME_CODE),
    "another case": (coded("pc01"), ProgramState.ACTIVE, Field.CODE, Problem.LOOKS_LIKE_CODE),
    "O for zero": (coded("PCO1"), ProgramState.ACTIVE, Field.CODE, Problem.LOOKS_LIKE_CODE),
    "the same name": (Values("PLATINUM club ", "other"), ProgramState.ACTIVE, Field.NAME, Problem.SAME_NAME),
}


@pytest.mark.parametrize(("other", "state", "field", "problem"), ALIKE.values(), ids=ALIKE)
def test_what_is_alike_is_a_warning(other: Values, state: ProgramState, field: Field, problem: Problem) -> None:
    found = list(check_alike(GOOD, [(other, state)]))

    assert found == [Finding(field, problem, blocks=False, detail=(other.name, other.code))]


def test_what_is_not_alike_is_no_warning() -> None:
    assert list(check_alike(GOOD, [(Values("Gold Club", "GC01"), ProgramState.ACTIVE)])) == []


def test_an_accent_composed_otherwise_is_the_same_code() -> None:
    (found,) = check_alike(coded("CAF\u00c9"), [(coded("CAFE\u0301"), ProgramState.ACTIVE)])

    assert found.problem is Problem.SAME_CODE


def test_a_field_that_one_side_lacks_does_not_count() -> None:
    assert same_values(GOOD, Values("Platinum Club ", "PC01"))
    assert same_values(Values("Platinum Club", "PC01"), GOOD)


@pytest.mark.parametrize(
    "other",
    [
        Values("Platinum club", "PC01"),
        Values("Platinum Club", "pc01"),
        Values("Platinum Club", "PC01", "SoftBrand"),
        Values("Platinum Club", "PC01", None, "Paid"),
        Values("Platinum Club", "PC01", None, None, "elsewhere"),
    ],
)
def test_a_field_that_differs_does(other: Values) -> None:
    assert not same_values(GOOD, other)
