"""Help: what each mark in the first column of the list says, and the way out of it."""

from collections.abc import Iterator

from app.ui.help.blocks import heading, marks, paragraph
from app.ui.parts.look import Mark, mark_word
from app.ui.parts.words import translate


def meaning_of_marks() -> Iterator[str]:
    """Every mark, in the order in which a change goes through them."""
    meanings = _own() | _under_way() | _waiting_for_you() | _gone()
    yield heading(translate("Help", "Marks in the first column"))
    yield paragraph(
        translate(
            "Help",
            "A program without a mark is as the platform has it. The buttons that are named here stand in the view "
            "{changes}, in {details} and in the menu of the row.",
        )
    )
    yield marks((mark, mark_word(mark), meaning) for mark, meaning in meanings.items())


def _own() -> dict[Mark, str]:
    return {
        Mark.NEW: translate("Help", "You added this program here. It is not sent yet."),
        Mark.RENAMED: translate("Help", "You gave it another name, which is not sent yet."),
        Mark.CHANGED: translate("Help", "You gave it another type or subscription, which is not sent yet."),
        Mark.TO_DELETE: translate(
            "Help", "You marked it for deletion, which is not sent yet. {undo} or {keep_program} takes the mark away."
        ),
    }


def _under_way() -> dict[Mark, str]:
    return {
        Mark.WAITING: translate(
            "Help",
            "You pressed {send}; it leaves as soon as nothing stands in the way. Until then you can still use {edit}, "
            "{discard} or {keep_program}.",
        ),
        Mark.SENDING: translate("Help", "It is just being sent."),
        Mark.UNKNOWN: translate(
            "Help",
            "It was sent, and the answer was lost. Loyalty Desk is finding out what became of it. {check_now} looks "
            "at once. Do not enter it again.",
        ),
    }


def _waiting_for_you() -> dict[Mark, str]:
    return {
        Mark.QUESTION: translate(
            "Help",
            "An answer was lost, and only you can say whether the program was added. Press {answer}.",
        ),
        Mark.REFUSED: translate(
            "Help",
            "The platform said no, and nothing was changed. Its reason stands beside the change. Correct it by "
            "{edit}, send it once more by {try_again}, or give it up: {remove} or {keep_program}.",
        ),
        Mark.CONFLICT: translate(
            "Help",
            "Somebody changed the program while your change was waiting, so nothing was sent. {compare} shows both; "
            "then choose {keep_mine}, {keep_theirs} or {edit}. A deletion offers {delete_anyway} or {keep_program}. "
            "If the program was deleted meanwhile, choose {add_it_again} or {forget_change}; if it is no longer "
            "visible, {try_again} or {forget_change}.",
        ),
        Mark.TWIN: translate(
            "Help",
            "An addition had to be sent twice, and now the same program is there twice. If this one is yours, choose "
            "{mark_this_one}, then send; else {keep_both}.",
        ),
    }


def _gone() -> dict[Mark, str]:
    return {
        Mark.DELETED: translate(
            "Help", "It was deleted on the platform and cannot be changed. {add_again} adds another one like it."
        ),
        Mark.UNSEEN: translate(
            "Help",
            "The platform no longer shows it to you, neither as active nor as deleted. Perhaps your token reaches "
            "less than before: ask whoever gave it to you.",
        ),
    }
