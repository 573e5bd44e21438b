"""What the Linux packages say beside pyproject.toml: places, texts, and the moment that they are dated with."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from textwrap import wrap
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(1, str(HERE.parent))

from project import APP_ID, LICENCE, NAME, PUBLISHER, ROOT, VERSION  # noqa: E402 - it lies beside this folder

__all__ = ["APP_ID", "LICENCE", "NAME", "PUBLISHER", "ROOT", "VERSION"]

WORK = ROOT / "build" / "linux"  # made anew by each build
LIBRARY = Path("usr/lib") / APP_ID  # the frozen folder, in each package
DOCUMENTS = Path("usr/share/doc") / APP_ID
NEEDED = ("ca-certificates",)  # beside the libraries: without authorities to trust in, nobody can connect
GTK_THEME = "libqgtk3.so"  # the plug-in for desktops that have GTK; Qt passes it over where that is missing
SUMMARY = "Manage the loyalty programs of hotel properties"  # without a full stop: both kinds of packages want that


def epoch() -> int:
    """The moment every file is dated with, in seconds: SOURCE_DATE_EPOCH, else that of the commit."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    line = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    return int(subprocess.run(line, capture_output=True, text=True, check=True).stdout)


def moment() -> datetime:
    """The same, in UTC."""
    return datetime.fromtimestamp(epoch(), UTC)


def texts() -> dict[str, dict[str, Any]]:
    """The texts of texts.toml by language code, English first."""
    return tomllib.loads((HERE / "texts.toml").read_text("utf-8"))


def description() -> list[str]:
    """What it is, in English paragraphs of lines up to 78 letters."""
    return ["\n".join(wrap(paragraph, 78)) for paragraph in texts()["en"]["about"]]
