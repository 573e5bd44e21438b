"""What is asked before changes are dropped, and before a program that was deleted is added again."""

from collections.abc import Sequence

from app.domain.program import Values
from app.ui.parts.words import isolate, translate


def new_identifier_text() -> str:
    """What adding again does not bring back."""
    return translate("Undo", "Added again, a program gets a new identifier; its memberships do not come back.")


def deleted_text(gone: Sequence[Values]) -> str:
    """What was deleted, and what adding it again means."""
    if len(gone) == 1:
        text = translate("Undo", "“{name}” was deleted on the platform; that cannot be undone.")
        deleted = text.format(name=isolate(gone[0].name))
    else:
        deleted = translate("Undo", "%Ln programs were deleted on the platform; that cannot be undone.", "", len(gone))
    nothing_sent = translate("Undo", "Nothing is sent before you press Send.")
    return f"{deleted}\n\n{new_identifier_text()} {nothing_sent}"


def discard_question(number: int) -> str:
    """The question before changes are dropped."""
    if number == 1:
        return translate("Undo", "Discard 1 change?")
    return translate("Undo", "Discard %Ln changes?", "", number)


def question_text(number: int) -> str:
    """The question before it."""
    if number == 1:
        return translate("Undo", "Add the deleted program again?")
    return translate("Undo", "Add %Ln deleted programs again?", "", number)
