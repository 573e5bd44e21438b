"""The Linguist files: every text of the program is there, translated, and says as much as the English one."""

import re
from collections import Counter

import pytest

from tests.support.linguist import PROJECT, Message, Text, asked, read, translations

PLACES = re.compile(r"\{[^{}]*\}|[{}]|%L?n|%\d")  # also what fits nowhere, which no text could be put into
LETTER = re.compile(r"(?<!&)&(?![&\s])")  # the letter after it works with Alt
SIGNS = re.compile(r"https?://\S+|\n")


@pytest.fixture(params=sorted(translations.TRANSLATED))
def messages(request: pytest.FixtureRequest) -> list[Message]:
    return list(read(translations.linguist_file(request.param)))


@pytest.fixture(scope="module")
def wanted() -> set[Text]:
    """Every text of the source."""
    return set(asked((PROJECT / "app").rglob("*.py")))


def test_every_text_of_the_source_is_translated(messages: list[Message], wanted: set[Text]) -> None:
    finished = {each.text for each in messages if each.is_finished}

    assert sorted(wanted - finished) == [], "write them with: python3 dev.py extract, then translate them"


def test_nothing_is_translated_that_nobody_says(messages: list[Message], wanted: set[Text]) -> None:
    assert sorted({each.text for each in messages} - wanted) == []


def test_each_form_has_the_places_of_its_source(messages: list[Message]) -> None:
    """A singular may leave out its number."""
    wrong = [
        (form, each.source)
        for each in messages
        for number, form in enumerate(each.forms)
        if _places(form) != _places(each.source)
        and not (len(each.forms) > 1 and number == 0 and _places(form) == _places(each.source) - Counter(["%n", "%Ln"]))
    ]
    assert wrong == []


def _places(text: str) -> Counter[str]:
    return Counter(PLACES.findall(text))


def test_each_form_has_an_alt_letter_where_its_source_has_one(messages: list[Message]) -> None:
    wrong = [
        (form, each.source)
        for each in messages
        for form in each.forms
        if len(LETTER.findall(form)) != len(LETTER.findall(each.source))
    ]
    assert wrong == []


def test_each_form_begins_ends_and_breaks_as_its_source(messages: list[Message]) -> None:
    """An ellipsis says that something is asked first; what goes on after a text begins with the same blanks."""
    wrong = [
        (form, each.source)
        for each in messages
        for form in each.forms
        if (form.endswith("…"), _blanks(form), SIGNS.findall(form))
        != (each.source.endswith("…"), _blanks(each.source), SIGNS.findall(each.source))
    ]
    assert wrong == []


def _blanks(text: str) -> tuple[str, str]:
    return text[: len(text) - len(text.lstrip(" "))], text[len(text.rstrip(" ")) :]


def test_quotation_marks_are_those_of_the_language(messages: list[Message]) -> None:
    """Straight ones are those of nobody."""
    assert [form for each in messages for form in each.forms if '"' in form] == []
