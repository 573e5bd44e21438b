"""Which texts count as equal, and which show nothing."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.text import canonical, fold, is_blank, is_invisible, skeleton, trim, unaccent

BLANK = " \t\n\u00a0\u2003\u3000\u200b\u200e\u2060\ufeff\u00ad\u2800\u3164\u115f"


@given(st.text())
def test_canonical_is_the_same_for_every_composition_and_outer_space(text: str) -> None:
    expected = canonical(text)

    assert canonical(expected) == expected
    assert canonical(unicodedata.normalize("NFD", text)) == expected
    assert canonical(f" \t{text}\n") == expected


@given(st.text())
def test_fold_does_not_see_composition(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(text)


@given(st.text(st.characters(codec="ascii")))
def test_fold_and_unaccent_do_not_see_case(text: str) -> None:
    assert fold(text.upper()) == fold(text.lower())
    assert unaccent(text.upper()) == unaccent(text.lower())


@pytest.mark.parametrize(
    ("left", "right"), [("É", "e"), ("Straße", "STRASSE"), ("Ångström", "angstrom"), ("ﬁn", "FIN")]
)
def test_a_search_does_not_see_accents(left: str, right: str) -> None:
    assert unaccent(left) == unaccent(right)


@given(st.text(st.sampled_from(BLANK)))
def test_what_shows_nothing_is_blank(text: str) -> None:
    assert is_blank(text)


@given(st.text(st.sampled_from(BLANK)), st.characters(categories=["L", "N", "P", "S"], exclude_characters=BLANK))
def test_one_sign_that_shows_is_enough(text: str, sign: str) -> None:
    assert not is_blank(text + sign + text)


@pytest.mark.parametrize("char", ["\u200b", "\u200d", "\u202e", "\u00ad", "\ufeff", "\u2800", "\u3164", "\u115f"])
def test_invisible_signs_are_known(char: str) -> None:
    assert is_invisible(char)


@pytest.mark.parametrize("char", ["a", "0", "-", "é", "漢", "\U0001f3e8", " "])
def test_what_is_seen_is_not_invisible(char: str) -> None:
    assert not is_invisible(char)


@pytest.mark.parametrize("other", ["pc01", "PCO1", "PC1", "PCOOO1", "pcol", "PC0I", " PC01 ", "PC\u200b01"])
def test_codes_that_a_person_may_take_for_one_another(other: str) -> None:
    assert skeleton(other) == skeleton("PC01")


@pytest.mark.parametrize(("left", "right"), [("PC100", "PC10"), ("PC10", "PC1"), ("PC01", "PC02"), ("PC01", "PD01")])
def test_codes_that_nobody_takes_for_one_another(left: str, right: str) -> None:
    assert skeleton(left) != skeleton(right)


@given(st.text())
def test_skeletons_of_equal_codes_are_equal(text: str) -> None:
    assert skeleton(canonical(text)) == skeleton(text)


def test_trim_keeps_what_is_inside() -> None:
    assert trim(" Platinum  Club\n") == "Platinum  Club"
