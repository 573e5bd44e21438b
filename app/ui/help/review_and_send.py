"""Help: how changes are reviewed, sent and taken back."""

from collections.abc import Iterator

from app.ui.changes.undo_words import new_identifier_text
from app.ui.help.blocks import heading, paragraph
from app.ui.parts.words import translate


def review_and_send() -> Iterator[str]:
    """From the wish to the platform, and back."""
    yield from _before()
    yield from _review()
    yield from _after()
    yield from _undo()


def _before() -> Iterator[str]:
    yield heading(translate("Help", "Nothing leaves before you send it"))
    yield paragraph(
        translate(
            "Help",
            "What you add, change or mark for deletion is kept on this computer at once, and is still there after "
            "you quit. It is sent when you choose {send}. Only where a connection has {sends_at_once} switched on do "
            "additions and changes leave by themselves.",
        )
    )


def _review() -> Iterator[str]:
    yield heading(translate("Help", "The review"))
    yield paragraph(
        translate(
            "Help",
            "{review} lists each change that is not sent, with what was there before and what comes after. Take the "
            "tick away from what shall wait. {go_back} sends nothing.",
        )
    )
    yield paragraph(
        translate(
            "Help",
            "What is deleted cannot be brought back. So the review tells, where it can, how many active memberships "
            "each program has: as long as there are any, the platform refuses to delete it. And where very many "
            "programs are to be deleted, or all of them, you type their number first.",
        )
    )


def _after() -> Iterator[str]:
    yield heading(translate("Help", "After sending"))
    yield paragraph(
        translate(
            "Help",
            "Deletions wait some ten seconds more. Until then, {undo_deletion} at the bottom of the window keeps the "
            "programs.",
        )
    )
    yield paragraph(
        translate(
            "Help",
            "The line at the bottom of the window says what is going on; press it to see every change. One that is "
            "refused does not hold up the others.",
        )
    )
    yield paragraph(
        translate(
            "Help",
            "What cannot leave, since there is no network for instance, waits and leaves by itself later. After 24 "
            "hours it is no longer sent without asking you: then choose {send} once more.",
        )
    )


def _undo() -> Iterator[str]:
    yield heading(translate("Help", "Take something back"))
    yield paragraph(
        translate(
            "Help",
            "{undo} takes back your last step, then the one before it, and so on; each property has its own steps. "
            "If the step was sent already, the opposite is prepared: the old name again, or the deletion of what you "
            "added. It waits for {send} like any other change.",
        )
    )
    yield paragraph(translate("Help", "A program that was deleted on the platform can only be added once more."))
    yield paragraph(new_identifier_text())
    yield paragraph(
        translate(
            "Help",
            "{discard_all} drops all that is not sent, after a question. Until you quit, {undo} brings it back.",
        )
    )
