"""What is said before a deleted program is added again."""

from app.ui.changes.undo_words import deleted_text, question_text
from tests.support.text import plain
from tests.ui.support import make_values


def test_one_is_named_and_what_does_not_come_back_is_said() -> None:
    text = plain(deleted_text([make_values("Gold Club")]))
    assert "“Gold Club” was deleted on the platform" in text
    assert "new identifier" in text
    assert "memberships do not come back" in text


def test_several_are_counted() -> None:
    assert deleted_text([make_values("A"), make_values("B")]).startswith("2 programs were deleted on the platform")
    assert question_text(2) == "Add 2 deleted programs again?"
