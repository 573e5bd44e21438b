"""Newer versions of the program in words."""

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
        "Updates", "Whether there is a newer version could not be learnt. Try again later, or ask your administrator."
    )
