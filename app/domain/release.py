"""A released version of the program: what may be believed of one, and which is the newer."""

import re
from dataclasses import dataclass

_NUMBER = r"(0|[1-9][0-9]{0,5})"
_VERSION = re.compile(rf"{_NUMBER}\.{_NUMBER}\.{_NUMBER}")
# What a URL is written with (RFC 3986), and so nothing that could be taken for markup.
_ADDRESS = re.compile(r"https://[A-Za-z0-9.-]+(:[0-9]{1,5})?(/[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]*)?")
_LONGEST_ADDRESS = 500  # characters


@dataclass(frozen=True, slots=True)
class Release:
    """Its version, and the https page that tells of it."""

    version: str
    page: str


def understand_release(version: str, page: str) -> Release | None:
    """A release of which nothing is doubtful; None for any other."""
    return Release(version, page) if _VERSION.fullmatch(version) and is_web_address(page) else None


def is_newer(version: str, than: str) -> bool:
    """Whether one version came after another; what is no version came after none."""
    one, other = _VERSION.fullmatch(version), _VERSION.fullmatch(than)
    return one is not None and other is not None and _numbers(one) > _numbers(other)


def is_web_address(text: str) -> bool:
    """Whether a text is the address of an https page, with nobody's name or password in it."""
    return len(text) <= _LONGEST_ADDRESS and _ADDRESS.fullmatch(text) is not None


def _numbers(version: re.Match[str]) -> tuple[int, ...]:
    return tuple(map(int, version.groups()))
