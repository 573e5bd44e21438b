"""The name and the version of this program; the version's one place is pyproject.toml."""

import tomllib
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

NAME = "Loyalty Desk"


def _find_version() -> str:
    """Of the installed package, or of the checkout that this is run from."""
    try:
        return version("loyalty-desk")
    except PackageNotFoundError:
        project = Path(__file__).parents[1] / "pyproject.toml"
        return str(tomllib.loads(project.read_text("utf-8"))["project"]["version"])


VERSION = _find_version()
