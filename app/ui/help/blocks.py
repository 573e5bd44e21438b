"""What a chapter is made of, as HTML: translated texts hold none, and name the words of the window by places."""

from collections.abc import Iterable
from html import escape

from app.ui.help.labels import labels
from app.ui.parts.look import SPACE, SPACE_SMALL, Mark

_TERM = f"margin-top:{SPACE}px; margin-bottom:0px"
_MEANING = (
    f"margin-top:{SPACE_SMALL // 2}px; margin-bottom:0px; -qt-block-indent:1"  # from the right in a mirrored window
)
_LINE = f"margin-top:{SPACE_SMALL}px; margin-bottom:0px; white-space:pre-wrap"


def heading(text: str) -> str:
    """What the paragraphs below it are about."""
    return f"<h3>{escape(text)}</h3>"


def paragraph(text: str) -> str:
    """Some sentences."""
    return f"<p>{_filled(text)}</p>"


def steps(*texts: str) -> str:
    """What is done one after the other."""
    return f"<ol>{''.join(f'<li>{_filled(text)}</li>' for text in texts)}</ol>"


def terms(rows: Iterable[tuple[str, str]]) -> str:
    """Words of the window, each with what it means. No table: a screen reader would read its cells as gibberish."""
    return _list((escape(term), meaning) for term, meaning in rows)


def marks(rows: Iterable[tuple[Mark, str, str]]) -> str:
    """Marks with their shape, each with its word and what it means."""
    return _list(
        (f"<img src='mark:{mark}' style='vertical-align:middle'>\u00a0\u00a0{escape(word)}", meaning)
        for mark, word, meaning in rows
    )


def columns(rows: Iterable[tuple[str, str]]) -> str:
    """Two short texts on each line, the second beginning at the same place everywhere."""
    return "".join(f"<p style='{_LINE}'>{escape(first)}\t{escape(second)}</p>" for first, second in rows)


def _list(rows: Iterable[tuple[str, str]]) -> str:
    lines = (
        f"<p style='{_TERM}'><b>{term}</b></p><p style='{_MEANING}'>{_filled(meaning)}</p>" for term, meaning in rows
    )
    return "".join(lines)


def _filled(text: str) -> str:
    """A text with the words of the window in its places."""
    return escape(text).format_map({place: f"<b>{escape(word)}</b>" for place, word in labels().items()})
