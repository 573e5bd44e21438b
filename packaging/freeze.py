"""Makes the frozen program anew in the folder dist, with its bill of materials and the licences of all that is in it.

python packaging/freeze.py    with the Python that has the packages of requirements-dev.txt
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

from project import APP_ID, NAME, ROOT

FOLDER = ROOT / "dist" / APP_ID
BUNDLE = ROOT / "dist" / f"{NAME}.app"  # on macOS


def freeze() -> Path:
    """The folder (on macOS the bundle) that was made. Raises CalledProcessError where a step fails."""
    for made in (FOLDER, BUNDLE):
        if made.exists():
            shutil.rmtree(made)
    recipe = ["--noconfirm", "--log-level=ERROR", "packaging/loyalty-desk.spec"]
    made = BUNDLE if sys.platform == "darwin" else FOLDER
    for line in (["-m", "PyInstaller", *recipe], ["packaging/bill_of_materials.py", str(made)]):
        subprocess.run([sys.executable, *line], cwd=ROOT, env=_environment(), check=True)
    return made


def _environment() -> dict[str, str]:
    """In which two runs on one commit make the same: no order by chance, and no time but the commit's."""
    made = {"PYTHONHASHSEED": "0", **os.environ}
    made["PYINSTALLER_ZLIB_COMPRESSION_LEVEL"] = "0"  # it starts sooner, and the packages are compressed as a whole
    git = shutil.which("git")
    if git and "SOURCE_DATE_EPOCH" not in made:
        line = [git, "log", "-1", "--format=%ct"]
        told = subprocess.run(line, cwd=ROOT, capture_output=True, text=True, check=False).stdout.strip()
        made |= {"SOURCE_DATE_EPOCH": told} if told else {}
    return made


def frozen_version(folder: Path) -> str:
    """The version of what was frozen, a folder or a bundle: it carries its pyproject.toml. Raises FileNotFoundError."""
    for place in ("_internal", "Contents/Resources", "Contents/Frameworks", "."):
        if (file := folder / place / "pyproject.toml").is_file():
            return str(tomllib.loads(file.read_text("utf-8"))["project"]["version"])
    raise FileNotFoundError(f"{folder} holds no frozen program")


def size(folder: Path) -> int:
    """The bytes of all files in a folder; a link counts for itself."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if path.is_symlink() or path.is_file())


if __name__ == "__main__":
    try:
        folder = freeze()
    except subprocess.CalledProcessError as error:
        sys.exit(error.returncode)
    print(f"{folder.relative_to(ROOT)}: {size(folder) / 1e6:.0f} MB")
