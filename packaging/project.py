"""What pyproject.toml says of the program, for the recipes of the packages."""

from __future__ import annotations

import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
_PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]

APP_ID = "loyalty-desk"
NAME = "Loyalty Desk"
VERSION: str = _PROJECT["version"]
DESCRIPTION: str = _PROJECT["description"]
PUBLISHER: str = _PROJECT["authors"][0]["name"]
LICENCE: str = _PROJECT["license"]
