"""Newer versions of the program in words, and that it is to make way for one."""

from app.domain.release import Release
from app.ui.parts.direction import left_to_right
from app.ui.parts.words import translate
from app.ui.window.notices import Notice, Remedy


def installed_notice(version: str) -> Notice:
    """Another version was installed in the place of the one that runs."""
    text = translate("Updates", "Loyalty Desk {version} was installed. Start again to use it.")
    remedies = (
        (Remedy.START_AGAIN, translate("Updates", "Start again")),
        (Remedy.DISMISS, translate("Notice", "Close")),
    )
    return Notice(text.format(version=left_to_right(version)), remedies, grave=False)


def available_notice(release: Release) -> Notice:
    """A newer version can be had."""
    remedies = (
        (Remedy.OPEN_PAGE, translate("Updates", "Open its page")),
        (Remedy.SKIP, translate("Updates", "Not this version")),
    )
    text = translate("Updates", "Loyalty Desk {version} is available.")
    return Notice(text.format(version=left_to_right(release.version)), remedies, grave=False)


def ending_notice() -> Notice:
    """It was asked from outside to end, and waits for a form."""
    text = translate(
        "Updates",
        "Loyalty Desk has been asked to close, perhaps for an upgrade. "
        "Finish or cancel what you are typing, and it will close.",
    )
    return Notice(text, grave=False)


def looking_notice() -> Notice:
    """The answer is waited for."""
    return Notice(translate("Updates", "Looking for a new version…"), grave=False)


def newest_text(version: str) -> str:
    """There is no newer version than this."""
    text = translate("Updates", "You have the newest version, {version}.")
    return text.format(version=left_to_right(version))


def unknown_text() -> str:
    """Nobody said which version is the newest."""
    return translate(
        "Updates",
        "Loyalty Desk could not find out whether there is a newer version. Try again later, or ask your administrator.",
    )
