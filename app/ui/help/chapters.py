"""The text of each chapter of the help."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from html import escape

from PySide6.QtGui import QAction

from app.ui.help.connecting import connecting
from app.ui.help.finding import finding
from app.ui.help.first_steps import first_steps
from app.ui.help.keeping_of_tokens import keeping_of_tokens
from app.ui.help.keys import keys
from app.ui.help.lost_answers import lost_answers
from app.ui.help.meaning_of_marks import meaning_of_marks
from app.ui.help.meaning_of_states import meaning_of_states
from app.ui.help.offline import offline
from app.ui.help.review_and_send import review_and_send
from app.ui.help.titles import chapter_title
from app.ui.parts.chapter import Chapter

_TEXTS: dict[Chapter, Callable[[], Iterator[str]]] = {  # all but that of the keys
    Chapter.FIRST_STEPS: first_steps,
    Chapter.CONNECTING: connecting,
    Chapter.SENDING: review_and_send,
    Chapter.MARKS: meaning_of_marks,
    Chapter.STATES: meaning_of_states,
    Chapter.LOST_ANSWERS: lost_answers,
    Chapter.TOKENS: keeping_of_tokens,
    Chapter.OFFLINE: offline,
    Chapter.FINDING: finding,
}


def chapter_text(chapter: Chapter, menus: Mapping[str, Sequence[QAction]]) -> str:
    """As HTML, in the language in force. `menus` has the actions of each menu under its title."""
    blocks = keys(menus) if chapter is Chapter.KEYS else _TEXTS[chapter]()
    return f"<h2>{escape(chapter_title(chapter))}</h2>{''.join(blocks)}"
