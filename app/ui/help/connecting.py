"""Help: connecting a property, and where its two tokens come from."""

from collections.abc import Iterator

from app.ui.help.blocks import heading, paragraph, steps, terms
from app.ui.help.labels import labels
from app.ui.parts.words import translate


def connecting() -> Iterator[str]:
    """What is needed, how it is entered, and how one wants to work with it."""
    yield from _tokens()
    yield from _form()
    yield from _options()
    yield from _demo()


def _tokens() -> Iterator[str]:
    yield heading(translate("Help", "The two tokens"))
    yield paragraph(
        translate(
            "Help",
            "A token is a long secret word, made of letters and digits. Treat tokens like passwords. You need two of "
            "them:",
        )
    )
    client = translate(
        "Help",
        "It tells the platform that Loyalty Desk is asking. Mews gives it, or whoever set Loyalty Desk up for you. "
        "It is the same for all your properties: from the second one on you can leave the field empty.",
    )
    access = translate(
        "Help",
        "It opens your property. The Mews administrator of the property gives it, and can replace it or switch it "
        "off at any time.",
    )
    words = labels()
    yield terms(((words["client_token"], client), (words["access_token"], access)))


def _form() -> Iterator[str]:
    yield heading(translate("Help", "Connect a property"))
    yield steps(
        translate("Help", "Choose {connect} in the menu {menu_file}."),
        translate(
            "Help",
            "Choose the platform: {production} for a real property, {demo} for the public demo. Take "
            "{custom_address} only if you were given another address.",
        ),
        translate("Help", "Paste both tokens."),
        translate(
            "Help",
            "Press {test}. Each step is shown as it is done. If one fails, it says what you can do. If all pass, the "
            "name of the property is filled in. The test changes nothing on the platform.",
        ),
        translate("Help", "Press {save}. You can also save without a test: {save_untested}."),
    )


def _options() -> Iterator[str]:
    yield heading(translate("Help", "How you want to work there"))
    yield paragraph(
        translate(
            "Help",
            "With {read_only}, nothing can be changed at this property and nothing is sent to it until you press "
            "{turn_on}. With {sends_at_once}, only deletions wait for {send}. A colour helps to tell properties "
            "apart.",
        )
    )


def _demo() -> Iterator[str]:
    yield heading(translate("Help", "The public demo"))
    yield paragraph(
        translate(
            "Help",
            "Mews keeps a demo property that anybody can use: choose {demo} and press {demo_tokens}. Everyone sees "
            "and changes the same data there, so enter nothing real. Tokens of the demo open no real property, nor "
            "the other way round.",
        )
    )
