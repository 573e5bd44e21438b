"""Who meets a set-up file that cannot be used learns what is wrong, where it is, and that the program goes on."""

import pytest

from app.domain.setup import Setup, SetupProblem
from app.ui.connections.setup_words import setup_problem_text
from tests.support.text import plain


def test_nothing_is_said_of_one_that_can_be_used() -> None:
    assert setup_problem_text(Setup()) == ""


@pytest.mark.parametrize("problem", list(SetupProblem))
def test_every_problem_is_told_with_its_place(problem: SetupProblem) -> None:
    text = plain(setup_problem_text(Setup(problem=problem, detail="here", place="/etc/loyalty-desk/setup.json")))
    assert text.startswith("The set-up file of your administrator is not used. It ")
    assert "here" in text
    assert text.endswith("File: /etc/loyalty-desk/setup.json")
