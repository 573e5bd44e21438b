"""The version that the platform is told is the one in pyproject.toml, or none."""

import re

from app.version import NAME, VERSION


def test_the_program_names_itself_with_a_version() -> None:
    assert NAME == "Loyalty Desk"
    assert re.fullmatch(r"\d+\.\d+\.\d+.*", VERSION)
