"""What the chapters of the help are called."""

from app.ui.parts.chapter import Chapter
from app.ui.parts.words import translate


def chapter_title(chapter: Chapter) -> str:
    """As it stands in the list, and where one chapter names another."""
    return {
        Chapter.FIRST_STEPS: translate("Help", "First steps"),
        Chapter.CONNECTING: translate("Help", "Connecting a property"),
        Chapter.SENDING: translate("Help", "Reviewing and sending"),
        Chapter.MARKS: translate("Help", "Marks in the list"),
        Chapter.STATES: translate("Help", "What the window says"),
        Chapter.LOST_ANSWERS: translate("Help", "When an answer is lost"),
        Chapter.TOKENS: translate("Help", "Where tokens are kept"),
        Chapter.OFFLINE: translate("Help", "Offline, and several properties"),
        Chapter.FINDING: translate("Help", "Search, filters and history"),
        Chapter.KEYS: translate("Help", "Keys"),
    }[chapter]
