"""The name and the version of this program; the version's one place is pyproject.toml."""

import tomllib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

NAME = "Loyalty Desk"


_PROJECT = Path(__file__).parents[1] / "pyproject.toml"


def _find_version() -> str:
    """Of the installed package, or of the checkout that this is run from."""
    try:
        return version("loyalty-desk")
    except PackageNotFoundError:
        return _read_version()


def _read_version() -> str:
    return str(tomllib.loads(_PROJECT.read_text("utf-8"))["project"]["version"])


def installed_version() -> str:
    """That of the files in the place of this program: another one once a package exchanged them. Reads a file.

    Empty while they are being exchanged.
    """
    try:
        return _read_version()
    except (OSError, ValueError, LookupError):
        return ""


VERSION = _find_version()
