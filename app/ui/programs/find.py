"""Text search over programs: blind to accents and case, words in any order, over name, code and identifier."""

from collections.abc import Iterable, Sequence
from typing import Protocol, TypeVar

from app.domain.merge import Row
from app.domain.text import unaccent


class Searchable(Protocol):
    """Anything that carries its folded text."""

    text: str


S = TypeVar("S", bound=Searchable)


def search_words(text: str) -> tuple[str, ...]:
    """The words of a typed search, folded. All of them have to occur."""
    return tuple(unaccent(text).split())


def search_text(row: Row) -> str:
    """What a search looks at, folded once per row: the name first, so that a jump to a letter can use it too."""
    return unaccent(f"{row.values.name}\n{row.values.code}\n{row.program_id or ''}")


def narrows(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether everything that the later search finds was found by the earlier one."""
    return all(any(word in longer for longer in after) for word in before)


def matching(searched: Iterable[S], words: Iterable[str]) -> list[S]:
    """Those in which every word occurs, in the same order."""
    found = searched
    for word in sorted(words, key=len, reverse=True):
        found = [one for one in found if word in one.text]
    return list(found)
