"""Texts of the window as a person reads them."""

import re


def plain(text: str) -> str:
    """The text without the marks that keep the direction of names."""
    return re.sub("[\u2066-\u2069]", "", text)
