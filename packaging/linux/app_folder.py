"""Makes the AppDir, the folder that appimage.sh turns into an AppImage."""

from __future__ import annotations

import shutil
from pathlib import Path

from facts import APP_ID, LIBRARY, WORK
from tree import settle


def build(tree: Path) -> Path:
    """Lay out the AppDir; where it lies."""
    target = WORK / "AppDir"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(tree, target, symlinks=True)
    (target / "AppRun").symlink_to(LIBRARY / APP_ID)
    (target / f"{APP_ID}.desktop").symlink_to(f"usr/share/applications/{APP_ID}.desktop")
    (target / f"{APP_ID}.svg").symlink_to(f"usr/share/icons/hicolor/scalable/apps/{APP_ID}.svg")
    (target / ".DirIcon").symlink_to(f"usr/share/icons/hicolor/256x256/apps/{APP_ID}.png")
    settle(target)
    return target
