"""Freezes the program, makes its installer and tries it on Linux, under wine: a smoke test, which is not Windows.

python packaging/windows/try_in_wine.py [--folder FOLDER] [--pictures FOLDER]

Everything happens in FOLDER, by default one of its own that is removed at the end, and takes 3 GB there. It needs the
packages of requirements-dev.txt, uv, and of Debian: wine64 nsis gcc-mingw-w64-x86-64 xvfb imagemagick.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent)]

from build import build  # noqa: E402 - found by the path above
from freeze import frozen_version, size  # noqa: E402
from wine import ROOT, STAND_INS, Wine  # noqa: E402

NEWER = "9999.0.0"
FOR_64_BITS = "amd64-unicode"  # a wine for 64 bits alone starts no other installer


@contextlib.contextmanager
def display() -> Iterator[None]:
    """A screen of this trial's own."""
    read, write = os.pipe()
    line = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    with subprocess.Popen(line, pass_fds=[write], stderr=subprocess.DEVNULL) as screen:
        os.close(write)
        with os.fdopen(read) as told:
            os.environ["DISPLAY"] = f":{told.readline().strip()}"
        try:
            yield
        finally:
            screen.terminate()


# Wine's _locking fails without saying why, so that a file somebody holds looks like one that cannot be locked.
_LOCKS = "app/ui/start/folder_lock.py"
_NO_LOCKS = "    except OSError:  # a file system without locks\n        return True\n"


def copy_source(place: Path) -> None:
    """The checkout as it stands, with the texts of every language made ready, and one line as wine needs it."""
    subprocess.run([sys.executable, str(ROOT / "packaging" / "translations.py"), "compile"], check=True)
    told = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    texts = [path.relative_to(ROOT).as_posix() for path in (ROOT / "resources" / "translations").glob("*.qm")]
    for name in [*filter(None, told.split("\0")), *texts]:
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / name, place / name)
    text = (place / _LOCKS).read_text("utf-8")
    if _NO_LOCKS not in text:
        raise SystemExit(f"{_LOCKS} is not what it was: see whether wine still needs its line altered")
    (place / _LOCKS).write_text(text.replace(_NO_LOCKS, _NO_LOCKS.replace("True", "False")), encoding="utf-8")


def make_newer(folder: Path, place: Path) -> Path:
    """The same frozen folder, under a higher version."""
    shutil.copytree(folder, place)
    project = place / "_internal" / "pyproject.toml"
    text = re.sub(r'(?m)^version = ".*"$', f'version = "{NEWER}"', project.read_text("utf-8"))
    project.write_text(text, encoding="utf-8")
    return place


def refuse_strangers(folder: Path) -> None:
    """What this trial needs for wine alone is in no package."""
    found = [path for path in folder.rglob("*") if path.name.lower() in STAND_INS]
    if found:
        raise SystemExit(f"FAILED: made for wine, and frozen in: {found}")


def try_in(folder: Path, pictures: Path) -> None:
    """Do it all, in an empty folder."""
    wine = Wine(folder)
    try:
        wine.set_up()
        copy_source(wine.source)
        wine.run(wine.python, "packaging/freeze.py")
        frozen = wine.source / "dist" / "loyalty-desk"
        refuse_strangers(frozen)
        newer = make_newer(frozen, folder / "newer")
        place = folder / "setups"
        setups = [build(frozen, place, FOR_64_BITS), build(newer, place, FOR_64_BITS, quick=True)]
        packed, unpacked = setups[0].stat().st_size / 1e6, size(frozen) / 1e6
        print(f"{frozen_version(frozen)}: installer {packed:.1f} MB, installed {unpacked:.1f} MB", flush=True)
        script = "packaging/windows/try_installer.py"
        wine.run(wine.python, script, setups[0], "--newer", setups[1], "--pictures", pictures)
    finally:
        wine.stop()


def main() -> None:
    """Read the command line and try it."""
    parser = argparse.ArgumentParser(description="Freeze, make the installer and try it under wine.")
    parser.add_argument("--folder", type=Path, help="an empty folder to do it in, which is left")
    parser.add_argument("--pictures", type=Path, default=ROOT / "build" / "pictures", help="pictures of the screen")
    options = parser.parse_args()
    pictures = options.pictures.resolve()
    with display():
        if options.folder:
            try_in(options.folder.resolve(), pictures)
        else:
            with tempfile.TemporaryDirectory(prefix="loyalty-desk-wine-") as folder:
                try_in(Path(folder).resolve(), pictures)


if __name__ == "__main__":
    main()
