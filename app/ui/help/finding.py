"""Help: search, filters, deleted programs and the history."""

from collections.abc import Iterator

from app.ui.changes.undo_words import new_identifier_text
from app.ui.help.blocks import heading, paragraph
from app.ui.parts.words import translate


def finding() -> Iterator[str]:
    """How a program is found, and what happened to it."""
    yield from _search()
    yield from _filters()
    yield from _deleted()
    yield from _history()


def _search() -> Iterator[str]:
    yield heading(translate("Help", "Search"))
    yield paragraph(
        translate(
            "Help",
            "Type some letters of a name, a code or an identifier. Capital letters and accents make no difference, "
            "nor does the order of words. The search needs no network.",
        )
    )


def _filters() -> Iterator[str]:
    yield heading(translate("Help", "Filters"))
    yield paragraph(
        translate(
            "Help",
            "{filter} narrows the list down: by type and subscription, to what was changed here, to codes that are "
            "there twice or look alike, to lists of codes or identifiers, or to the days on which programs were "
            "created or updated. For the days the platform is asked, which needs a network.",
        )
    )
    yield paragraph(
        translate(
            "Help",
            "Each filter in force stands over the list and goes away when you press it; {clear_filters} takes all of "
            "them away. In the menu beside the button, {save_filter} keeps a filter under a name, and "
            "{saved_filters} renames or deletes those that you have.",
        )
    )


def _deleted() -> Iterator[str]:
    yield heading(translate("Help", "Deleted programs"))
    yield paragraph(
        translate(
            "Help",
            "{active}, {deleted} and {both} beside the search say which programs the list shows. A deleted program "
            "cannot be changed and not be brought back. {add_again} opens the form with its values.",
        )
    )
    yield paragraph(new_identifier_text())


def _history() -> Iterator[str]:
    yield heading(translate("Help", "History"))
    yield paragraph(
        translate(
            "Help",
            "The view {history} tells what happened. {done_here} is what was sent from this computer, with what was "
            "there before and after, the answer, and who was signed in. {noticed} is what a refresh found altered: "
            "who did it, Loyalty Desk cannot know.",
        )
    )
    yield paragraph(
        translate(
            "Help",
            "{show_program} leads to the program in the list. {export} saves what is shown as a file. How long the "
            "history is kept stands in {settings}.",
        )
    )
