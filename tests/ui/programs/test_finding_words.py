"""What is wrong with what was entered for a program, in words."""

import pytest

from app.domain.program import Field, Finding, Problem
from app.ui.parts.words import isolate
from app.ui.programs.finding_words import finding_text

pytestmark = pytest.mark.usefixtures("language")


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
