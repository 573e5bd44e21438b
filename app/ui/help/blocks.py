"""What a chapter is made of, as HTML: translated texts hold none, and name the words of the window by places."""

from collections.abc import Iterable
from html import escape

from app.ui.help.labels import labels
from app.ui.parts.look import Mark


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
    """Words of the window, each with what it means."""
    lines = (
        f"<tr><td width='34%'><b>{escape(term)}</b></td><td>{_filled(meaning)}</td></tr>" for term, meaning in rows
    )
    return f"<table width='100%' cellpadding='4' style='margin-top:8px'>{''.join(lines)}</table>"


def marks(rows: Iterable[tuple[Mark, str, str]]) -> str:
    """Marks with their shape, each with its word and what it means."""
    lines = (
        f"<tr><td><img src='mark:{mark}'></td><td width='22%'><b>{escape(word)}</b></td>"
        f"<td>{_filled(meaning)}</td></tr>"
        for mark, word, meaning in rows
    )
    return f"<table width='100%' cellpadding='4' style='margin-top:8px'>{''.join(lines)}</table>"


def _filled(text: str) -> str:
    """A text with the words of the window in its places."""
    return escape(text).format_map({place: f"<b>{escape(word)}</b>" for place, word in labels().items()})
