"""Each step of a test is told in words that name what to do."""

import pytest

from app.domain.connection import Environment
from app.domain.trial import PUBLIC, Trial, TrialStep, Verdict
from app.ui.connections.trial_words import trial_text
from tests.support.text import plain


def _text(step: TrialStep, verdict: Verdict, *detail: str) -> str:
    return plain(trial_text(Trial(step, verdict, detail), "api.mews.com"))


@pytest.mark.parametrize(
    ("error", "said"),
    [
        ("Offline", "api.mews.com does not answer. Check the address and your network."),
        ("WrongAddress", "Nothing answers loyalty requests at api.mews.com. Check the address."),
        ("Foreign", "Something on this network answers in place of api.mews.com"),
        ("Busy", "api.mews.com asks us to slow down. Test again in a minute."),
        ("Fault", "api.mews.com has a problem. Test again in a minute."),
        ("Slow", "api.mews.com takes too long to answer. Test again in a minute."),
        ("Lost", "api.mews.com was reached, but no answer came back. Test again in a minute."),
        ("Discontinued", "api.mews.com no longer accepts this version of the app. Update it."),
        ("Malformed", "api.mews.com did not accept the question."),
    ],
)
def test_what_is_the_matter_with_an_address(error: str, said: str) -> None:
    assert _text(TrialStep.ADDRESS, Verdict.FAILED, error).startswith(said)


@pytest.mark.parametrize(
    ("detail", "said"),
    [
        ((PUBLIC, Environment.DEMO), "They open api.mews-demo.com alone: choose Demo."),
        ((PUBLIC,), "Check both; tokens of one environment do not open another one."),
        (("", Environment.DEMO), "then choose Demo."),
        (("", Environment.PRODUCTION), "then choose Production."),
        (("",), "Check both; tokens of one environment do not open another one."),
    ],
)
def test_tokens_of_another_environment_are_suspected(detail: tuple[str, ...], said: str) -> None:
    assert _text(TrialStep.TOKENS, Verdict.FAILED, "Unauthorized", *detail).endswith(said)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        ("0", "The clock of this computer is right"),
        ("-3", "The clock of this computer differs by 3 s"),
        ("3600", "The clock of this computer differs by 3600 s; times shown here differ likewise"),
    ],
)
def test_how_far_the_clock_is_off(seconds: str, said: str) -> None:
    assert _text(TrialStep.CLOCK, Verdict.PASSED, seconds) == said
