"""When two texts count as equal, and what a person cannot see in them."""

import re
import unicodedata

# White space aside, these show nothing: category Cf, and three letters that fonts draw as a gap.
_BLANK_LETTERS = frozenset("\u2800\u3164\u115f")
_IDENTIFIER = re.compile(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_DIGIT_RUN = re.compile(r"(?<!\d)0+(?=\d)")
_LOOK_ALIKE = str.maketrans({"o": "0", "i": "1", "l": "1"})


def trim(text: str) -> str:
    """The text as it is stored and sent: outer white space removed, all else as typed."""
    return text.strip()


def is_identifier(text: str) -> bool:
    """Whether a text is a UUID as the platform writes them."""
    return _IDENTIFIER.fullmatch(text) is not None


def is_invisible(char: str) -> bool:
    """Whether a character takes part in a text without being seen in it."""
    return char in _BLANK_LETTERS or unicodedata.category(char) == "Cf"


def is_blank(text: str) -> bool:
    """Whether nothing would be seen of the text."""
    return all(char.isspace() or is_invisible(char) for char in text)


def canonical(text: str) -> str:
    """The form in which the platform's answer is compared with what was sent."""
    return text if text.isascii() and text == text.strip() else unicodedata.normalize("NFC", text.strip())


def fold(text: str) -> str:
    """Equal for texts that differ in case or composition only."""
    return unicodedata.normalize("NFC", text).casefold()


def unaccent(text: str) -> str:
    """Equal for texts that differ in case or accents only: what a search compares."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text).casefold()
    return "".join(char for char in decomposed if not unicodedata.combining(char))


def skeleton(code: str) -> str:
    """Equal for codes that a person may take for one another: `PC01`, `pc01`, `PCO1`, `PC1`."""
    seen = "".join(char for char in fold(trim(code)) if not is_invisible(char))
    return _DIGIT_RUN.sub("", seen.translate(_LOOK_ALIKE))
