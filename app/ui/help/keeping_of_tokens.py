"""Help: where tokens are kept, what if that is not possible, and how they are taken away."""

from collections.abc import Iterator

from app.ui.help.blocks import heading, paragraph
from app.ui.parts.words import translate


def keeping_of_tokens() -> Iterator[str]:
    """In the key store and nowhere else."""
    yield from _key_store()
    yield from _without()
    yield from _never()
    yield from _away()


def _key_store() -> Iterator[str]:
    yield heading(translate("Help", "In the key store of this computer"))
    yield paragraph(
        translate(
            "Help",
            "Tokens are kept where your computer keeps passwords: in the Windows Credential Manager, the macOS "
            "Keychain or, on Linux, the Secret Service or KWallet. There they are encrypted, and your computer "
            "account opens them. {edit_connection} says where they are.",
        )
    )
    yield paragraph(
        translate(
            "Help",
            "Whoever can use your computer account can also use Loyalty Desk with your tokens. Lock the screen when "
            "you leave the desk.",
        )
    )


def _without() -> Iterator[str]:
    yield heading(translate("Help", "If there is no key store, or it does not open"))
    yield paragraph(
        translate(
            "Help",
            "If your computer has none, the tokens are used until you quit, and you enter them again at the next "
            "start. They are never put into a plain file instead.",
        )
    )
    yield paragraph(
        translate(
            "Help",
            "If the key store is locked, sending and refreshing pause; your list and your changes are there. Unlock "
            "it and press {try_again}. If that does not work, {until_quit} lets you enter the tokens for this once.",
        )
    )


def _never() -> Iterator[str]:
    yield heading(translate("Help", "Where tokens never are"))
    yield paragraph(
        translate(
            "Help",
            "They are not in the list, not in the history, not in the log, and not in what is exported or copied for "
            "whoever helps you. A token that is kept is never shown again; you can only replace it. It is sent to "
            "the platform that it is for, over a secure connection, and nowhere else.",
        )
    )


def _away() -> Iterator[str]:
    yield heading(translate("Help", "Replace or remove tokens"))
    yield paragraph(
        translate(
            "Help",
            "Choose {edit_connection} in the menu {menu_connection}. {replace_tokens} lets you enter new ones. "
            "{remove_tokens} takes them out of this computer at once; the list and your changes stay. "
            "{remove_connection} takes all of it away: list, changes and tokens. On the platform nothing changes.",
        )
    )
    yield paragraph(
        translate(
            "Help",
            "If somebody else may have seen a token, ask the Mews administrator of the property for a new one.",
        )
    )
