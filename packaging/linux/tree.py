"""Lays out the files of the program as they lie on a Linux computer: one tree for every kind of package."""

from __future__ import annotations

import gzip
import os
import shutil
from pathlib import Path

from desktop import desktop_file, metainfo
from facts import APP_ID, DOCUMENTS, HERE, LIBRARY, PUBLISHER, ROOT, VERSION, epoch, moment, texts
from freeze import FOLDER, frozen_version
from tool import run

_ICONS = ROOT / "resources" / "app-icon"


class NotFrozenError(Exception):
    """There is no frozen program to pack, or one of another version."""


def make_tree(target: Path, frozen: Path = FOLDER) -> None:
    """Lay out everything below `target`, which is made anew. Raises NotFrozenError."""
    if not (frozen / APP_ID).is_file():
        raise NotFrozenError(f"There is no {frozen / APP_ID}: make it by  python3 dev.py freeze")
    if (version := frozen_version(frozen)) != VERSION:
        raise NotFrozenError(f"{frozen} is of version {version}, not {VERSION}: make it anew by  python3 dev.py freeze")
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(frozen, target / LIBRARY, symlinks=True)
    for file in elf_files(target / LIBRARY):
        _forget_foreign_places(file)
    _link_command(target)
    _write_shared(target / "usr/share")
    _write_documents(target / DOCUMENTS)


def _forget_foreign_places(file: Path) -> None:
    """Let a library look for others beside itself alone, not where the Python of the builder's computer lies."""
    path = run(["patchelf", "--print-rpath", str(file)]).strip()
    own = [place for place in path.split(":") if place.startswith("$ORIGIN")]
    if path and own != path.split(":"):
        run(["patchelf", *(["--set-rpath", ":".join(own)] if own else ["--remove-rpath"]), str(file)])


def _link_command(target: Path) -> None:
    """The command leads to the program in its folder, where that finds its parts."""
    command = target / "usr/bin" / APP_ID
    command.parent.mkdir(parents=True)
    command.symlink_to(Path("../lib") / APP_ID / APP_ID)


def _write_shared(share: Path) -> None:
    _write(share / "applications" / f"{APP_ID}.desktop", desktop_file(texts()).encode())
    appstream = metainfo(texts(), VERSION, moment(), PUBLISHER)
    _write(share / "metainfo" / f"{APP_ID}.metainfo.xml", appstream)
    for picture in _ICONS.glob("app-icon-[0-9]*.png"):
        size = picture.stem.rpartition("-")[2]
        _write(share / f"icons/hicolor/{size}x{size}/apps/{APP_ID}.png", picture.read_bytes())
    _write(share / f"icons/hicolor/scalable/apps/{APP_ID}.svg", (_ICONS / "app-icon.svg").read_bytes())
    _write(share / f"man/man1/{APP_ID}.1.gz", zipped(manual().encode()))


def _write_documents(folder: Path) -> None:
    licence = (ROOT / "LICENSE").read_text("utf-8")
    text = (HERE / "copyright").read_text("utf-8").replace("@LICENCE@\n", licence)
    _write(folder / "copyright", text.encode())


def manual() -> str:
    """The manual page of this version."""
    page = (HERE / f"{APP_ID}.1").read_text("utf-8")
    return page.replace("@VERSION@", VERSION).replace("@DATE@", f"{moment():%Y-%m-%d}")


def zipped(data: bytes) -> bytes:
    """As gzip without a name or time, so that the same text gives the same bytes."""
    return gzip.compress(data, mtime=0)


def _write(file: Path, data: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)


def settle(target: Path, *, library_mode: int = 0o644) -> None:
    """Give every file the mode and the time that it has in a package, whoever built it and when.

    Debian wants its libraries without the right to be started; rpm reads the needs only of those that have it.
    """
    time = epoch()
    for path in [target, *target.rglob("*")]:
        if not path.is_symlink():
            path.chmod(_mode(path, library_mode))
        os.utime(path, (time, time), follow_symlinks=False)


def _mode(path: Path, library_mode: int) -> int:
    if path.is_dir():
        return 0o755
    if not is_elf(path):
        return 0o644
    return library_mode if ".so" in path.suffixes else 0o755


def is_elf(file: Path) -> bool:
    """Whether it is a program or a library of machine code."""
    with file.open("rb") as opened:
        return opened.read(4) == b"\x7fELF"


def elf_files(folder: Path) -> list[Path]:
    """All programs and libraries in a folder, in a fixed order."""
    return sorted(one for one in folder.rglob("*") if one.is_file() and not one.is_symlink() and is_elf(one))
