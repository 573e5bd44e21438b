"""Help: the first steps, with the sample or one's own property."""

from collections.abc import Iterator

from app.ui.help.blocks import heading, paragraph, steps
from app.ui.parts.words import translate


def first_steps() -> Iterator[str]:
    """From the sample property to the first change that is sent."""
    yield from _sample()
    yield from _adding()
    yield from _altering()
    yield from _sending()


def _sample() -> Iterator[str]:
    yield heading(translate("Help", "Try it with sample data"))
    yield paragraph(
        translate(
            "Help",
            "The sample property lives inside Loyalty Desk. It needs no tokens and no network, and nothing in it is "
            "real, so you can try everything. Press {try_sample} in the empty window, or choose {open_sample} in the "
            "menu {menu_file}.",
        )
    )
    yield paragraph(
        translate(
            "Help",
            "In the menu {menu_connection}, {work_offline} shows you how it is without a network, and {start_over} "
            "brings the first programs of the sample back.",
        )
    )


def _adding() -> Iterator[str]:
    yield heading(translate("Help", "Add a program"))
    yield steps(
        translate("Help", "Choose {add}."),
        translate(
            "Help",
            "Enter a name and a code, and choose a type and a subscription where the form asks for them. Bookings "
            "are matched by the code, and it can never be changed later: look at it twice.",
        ),
        translate("Help", "Press {add_button}. The new program now stands in the list. It is not sent yet."),
    )


def _altering() -> Iterator[str]:
    yield heading(translate("Help", "Rename a program"))
    yield paragraph(
        translate(
            "Help",
            "Select the program and choose {rename}, or double-click its name, and type the new name. The key "
            "{enter} keeps it, the key {esc} puts the old one back.",
        )
    )
    yield heading(translate("Help", "Delete programs"))
    yield paragraph(
        translate(
            "Help",
            "Select them and choose {mark_for_deletion}. They are only marked: nothing is deleted yet, and {undo} "
            "takes the mark away again.",
        )
    )


def _sending() -> Iterator[str]:
    yield heading(translate("Help", "Send your changes"))
    yield paragraph(
        translate(
            "Help",
            "Whatever you do is kept on this computer first. While something is not sent, a bar below the list "
            "counts it. {review} shows each change once more; {send} lets all of them go. Where anything is deleted, "
            "{send} shows you the review first.",
        )
    )
    yield heading(translate("Help", "Who sees it"))
    yield paragraph(
        translate(
            "Help",
            "Programs belong to a chain. What you add, change or delete shows at all properties of the chain.",
        )
    )
