"""What an installation on Windows consists of, and whether it is all there or all gone."""

from __future__ import annotations

import os
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent)]

import desktop  # noqa: E402 - found by the path above
from build import LIST  # noqa: E402
from project import NAME  # noqa: E402

LOCAL = Path(os.environ["LOCALAPPDATA"])
DATA = LOCAL / NAME
FOR_ME = LOCAL / "Programs" / NAME
FOR_EVERYONE = Path(os.environ["PROGRAMFILES"]) / NAME
MENU = Path(r"Microsoft\Windows\Start Menu\Programs") / f"{NAME}.lnk"
SHORTCUTS = {False: Path(os.environ["APPDATA"]) / MENU, True: Path(os.environ["PROGRAMDATA"]) / MENU}


def expect(truth: object, failure: str) -> None:
    """Go on only if this is so."""
    if not truth:
        raise SystemExit(f"FAILED: {failure}")


def version_in(folder: Path) -> str:
    """The version of the installation in a folder."""
    return (folder / LIST).read_text("utf-16-le").splitlines()[0].removeprefix(f"{NAME} ")


def expect_complete(folder: Path, everyone: bool) -> None:
    """Everything that the list names is there and nothing else, and Windows knows of it."""
    lines = (folder / LIST).read_text("utf-16-le").splitlines()
    listed = {line[2:] for line in lines if line.startswith("f ")}
    there = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
    expect(listed == there, f"the list and the folder differ: {sorted(listed ^ there)[:5]}")
    entry = desktop.registered(everyone)
    expect(entry.get("InstallLocation") == str(folder), f"the registry says {entry.get('InstallLocation')}")
    expect(entry["DisplayVersion"] == version_in(folder), f"the registry says {entry['DisplayVersion']}")
    for name in ("DisplayName", "Publisher", "DisplayIcon", "EstimatedSize", "QuietUninstallString", "NoModify"):
        expect(entry.get(name), f"{name} is missing in the registry")
    expect(SHORTCUTS[everyone].exists(), "the Start menu has no entry")


def expect_gone(folder: Path, everyone: bool) -> None:
    """Nothing of an installation is left, beside its folder neither."""
    expect(not [*folder.parent.glob(f"{folder.name}*")], f"files are left in or beside {folder}")
    expect(not desktop.registered(everyone), "the registry still has an entry")
    expect(not SHORTCUTS[everyone].exists(), "the Start menu still has an entry")
