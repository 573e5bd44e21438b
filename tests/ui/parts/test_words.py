"""Names, counts and findings in words."""

import pytest

from app.domain.errors import KeyStoreLocked, StoreFull
from app.domain.program import Field, Finding, Problem
from app.ui.parts.words import Counts, fault_text, finding_text, isolate, kinds_text, not_sent_text, value_text

pytestmark = pytest.mark.usefixtures("language")


def test_counts_name_only_the_kinds_there_are() -> None:
    assert kinds_text(Counts(1, 1, 1, 1)) == "1 new, 1 renamed, 1 changed, 1 to delete"
    assert kinds_text(Counts(deleted=3)) == "3 to delete"
    assert not_sent_text(1) == "1 change not sent"
    assert not_sent_text(3) == "3 changes not sent"


def test_names_in_sentences_keep_their_own_direction() -> None:
    finding = Finding(Field.CODE, Problem.SAME_CODE, blocks=False, detail=("نادي", "PC01"))
    text = finding_text(finding)
    assert f"“{isolate('نادي')}”" in text
    assert text.startswith(f"Code {isolate('PC01')} is already used by")


@pytest.mark.parametrize("problem", Problem)
@pytest.mark.parametrize("field", [Field.NAME, Field.CODE])
def test_each_problem_has_a_sentence(field: Field, problem: Problem) -> None:
    text = finding_text(Finding(field, problem, detail=("Gold {x}", "GO01")))
    assert text.endswith(".")
    assert "{name}" not in text


def test_a_value_that_is_not_known_is_shown_as_it_came() -> None:
    assert value_text("ExternalPartner") == "External partner"
    assert value_text("Platinum+") == "Platinum+"


def test_faults_say_what_became_of_the_wish_and_never_their_inner_text() -> None:
    assert "Nothing was saved" in fault_text(StoreFull("secret"))
    assert "secret" not in fault_text(StoreFull("secret")) + fault_text(KeyStoreLocked("secret"))
