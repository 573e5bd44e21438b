"""The chapters: true to the words of the window, whole, and with real headings."""

import re
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextDocument, QTextDocumentFragment
from PySide6.QtWidgets import QApplication

from app.domain.status import Pause, Status
from app.ui.help.chapters import chapter_text
from app.ui.help.labels import labels
from app.ui.help.titles import chapter_title
from app.ui.parts.chapter import Chapter
from app.ui.parts.look import Mark, mark_word
from app.ui.parts.status_words import pause_sentence

pytestmark = pytest.mark.usefixtures("qapp")


def said_in(chapter: Chapter) -> str:
    """What a person reads."""
    return QTextDocumentFragment.fromHtml(chapter_text(chapter, {})).toPlainText()


@pytest.mark.parametrize("chapter", Chapter)
def test_each_begins_with_its_title_and_has_headings_a_reader_can_go_by(chapter: Chapter) -> None:
    document = QTextDocument()
    document.setHtml(chapter_text(chapter, {}))
    blocks = list(_blocks(document))
    assert blocks[0] == (2, chapter_title(chapter))
    assert [text for level, text in blocks if level == 3]
    assert "\ufdd0" not in document.toRawText()  # as a reader would get it between the cells of a table


def _blocks(document: QTextDocument) -> Iterator[tuple[int, str]]:
    block = document.begin()
    while block.isValid():
        yield block.blockFormat().headingLevel(), block.text()
        block = block.next()


def test_every_place_in_the_texts_is_filled_with_words_of_the_window(qapp: QApplication) -> None:
    every = "".join(chapter_text(chapter, {}) for chapter in Chapter)
    assert not re.search(r"[{}&](?!amp;|#x27;|quot;|gt;|lt;)", every)
    named = [word for word in labels().values() if f"<b>{word}</b>" in every]
    assert len(named) > 60


@pytest.mark.parametrize("mark", list(Mark)[1:])
def test_every_mark_is_there_with_its_shape(mark: Mark) -> None:
    text = chapter_text(Chapter.MARKS, {})
    assert f"mark:{mark}" in text
    assert f"\u00a0{mark_word(mark)}</b>" in text


@pytest.mark.parametrize("pause", sorted(set(Pause) - {Pause.NONE, Pause.OFFLINE}))
def test_every_pause_is_there_as_the_window_says_it(pause: Pause) -> None:
    assert pause_sentence(Status(pause=pause)) in said_in(Chapter.STATES)


@pytest.mark.parametrize(
    "sentence",
    [
        "Up to date", "Offline", "3 changes not sent", "Waiting for connection", "Waiting ·", "Deleting 2 programs",
        "Sending 2 of 3", "Checking 1 addition", "Held back: read-only", "Needs you: 2", "Not permitted",
    ],
)  # fmt: skip
def test_the_sentences_of_the_status_are_there(sentence: str) -> None:
    assert sentence in said_in(Chapter.STATES)
