"""The chapters of the help, so that a dialog can say which of them it is about."""

from enum import StrEnum


class Chapter(StrEnum):
    """In the order in which they stand. A dialog names its own as `help_chapter`."""

    FIRST_STEPS = "first_steps"
    CONNECTING = "connecting"
    SENDING = "sending"
    MARKS = "marks"
    STATES = "states"
    LOST_ANSWERS = "lost_answers"
    TOKENS = "tokens"
    OFFLINE = "offline"
    FINDING = "finding"
    KEYS = "keys"
