"""Help: working without a network, and with several properties."""

from collections.abc import Iterator

from app.ui.help.blocks import heading, paragraph
from app.ui.parts.words import translate


def offline() -> Iterator[str]:
    """What can be done at any time, and what belongs to which property."""
    yield from _offline()
    yield from _refreshing()
    yield from _several()
    yield from _notifications()


def _offline() -> Iterator[str]:
    yield heading(translate("Help", "Without a network"))
    yield paragraph(
        translate(
            "Help",
            "The list that was read last is kept on this computer. Without a network you can search it, and add, "
            "rename and mark programs as ever. What you send then waits, and leaves as soon as there is a network "
            "again. Before it leaves, Loyalty Desk looks whether anything was changed there meanwhile.",
        )
    )


def _refreshing() -> Iterator[str]:
    yield heading(translate("Help", "Read the list again"))
    yield paragraph(
        translate(
            "Help",
            "The list is read again by itself from time to time; {settings} says how often. {refresh} reads it at "
            "once. Your changes, and what you are just typing, are never overwritten by that. A list that did not "
            "arrive to the end is not shown: the one before it stays.",
        )
    )


def _several() -> Iterator[str]:
    yield heading(translate("Help", "Several properties"))
    yield paragraph(
        translate(
            "Help",
            "Your properties stand at the left, or in a narrow window in a menu above the list. Each has its own "
            "list, changes and undo, and goes on working while you look at another one. {send} sends the changes of "
            "the property that is shown. {refresh_all} reads the lists of all.",
        )
    )
    yield paragraph(
        translate(
            "Help",
            "The strip over the list always says where you are: its word tells a real property from the demo and the "
            "sample.",
        )
    )


def _notifications() -> Iterator[str]:
    yield heading(translate("Help", "While the window is hidden"))
    yield paragraph(
        translate(
            "Help",
            "If something needs you while the window is hidden, your desktop tells you. {settings} turns that off.",
        )
    )
