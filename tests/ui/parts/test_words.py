"""Values, counts and faults in words."""

import pytest

from app.domain.errors import KeyStoreLocked, StoreFull
from app.ui.parts.words import Counts, fault_text, kinds_text, not_sent_text, value_text

pytestmark = pytest.mark.usefixtures("language")


def test_counts_name_only_the_kinds_there_are() -> None:
    assert kinds_text(Counts(1, 1, 1, 1)) == "1 new, 1 renamed, 1 changed, 1 to delete"
    assert kinds_text(Counts(deleted=3)) == "3 to delete"
    assert not_sent_text(1) == "1 change not sent"
    assert not_sent_text(3) == "3 changes not sent"


def test_a_value_that_is_not_known_is_shown_as_it_came() -> None:
    assert value_text("ExternalPartner") == "External partner"
    assert value_text("Platinum+") == "Platinum+"


def test_faults_say_what_became_of_the_wish_and_never_their_inner_text() -> None:
    assert "Nothing was saved" in fault_text(StoreFull("secret"))
    assert "secret" not in fault_text(StoreFull("secret")) + fault_text(KeyStoreLocked("secret"))
