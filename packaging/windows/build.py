"""Makes the installer for Windows of the frozen folder: dist/loyalty-desk-VERSION-windows-x86_64-setup.exe.

python packaging/windows/build.py [--folder FOLDER] [--output FOLDER] [--target amd64-unicode]

It needs makensis of NSIS 3.08 or later, on Windows or elsewhere. The frozen folder is signed in place, and with it the
installer and its uninstaller, where the environment holds a certificate (sign.py).
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path, PurePosixPath

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

from freeze import FOLDER, frozen_version  # noqa: E402 - found by the path above
from project import APP_ID, NAME, PUBLISHER, ROOT  # noqa: E402
from sign import has_certificate, sign  # noqa: E402
from told_systems import four_numbers  # noqa: E402

SIDE = (164, 314)  # px, of the picture beside the last page
BLUE = (0x0B, 0x5C, 0xAD)  # of the icon
PROGRAM, UNINSTALLER, LIST = f"{APP_ID}.exe", "uninstall.exe", "installed-files.txt"


def version_numbers(version: str) -> str:
    """A version as Windows writes it, 1.2.3.0; NSIS compares no others. Raises ValueError."""
    if not re.fullmatch(r"\d+(\.\d+){0,3}", version):
        raise ValueError(f"Windows' versions are up to four numbers, and this is {version}")
    return ".".join(map(str, four_numbers(version)))


def installed_list(version: str, files: Sequence[str]) -> str:
    """What stands in the installed folder, for whoever removes it: folders.nsh reads it from top to bottom.

    `files` are paths in the folder with slashes. A line is `d` and a folder that is to be no link, `f` and a file to
    delete, or `r` and a folder to remove once it is empty. What an installation is known by goes last.
    """
    names = sorted({*files, UNINSTALLER, LIST}, key=lambda name: (name == LIST, name == UNINSTALLER, name))
    folders = sorted({str(parent) for name in names for parent in PurePosixPath(name).parents} - {"."})
    lines = [f"{NAME} {version}"]
    lines += [f"d {name}" for name in folders]
    lines += [f"f {name}" for name in names]
    lines += [f"r {name}" for name in reversed(folders)]
    return "".join(line.replace("/", "\\") + "\r\n" for line in lines)


def unpacking(folder: Path, files: Sequence[str], list_file: Path) -> str:
    """The part of the installer that unpacks every file; the list first, so that what is left half is known."""
    lines = ['SetOutPath "$New"', f'File "{list_file}"']
    place = ""
    for name in files:
        parent = str(PurePosixPath(name).parent)
        if parent != place:
            place = parent
            lines.append(f'SetOutPath "$New\\{_quoted(parent)}"'.replace("/", "\\").replace("\\.", ""))
        lines.append(f'File "{folder / name}"')  # a dollar is none of NSIS' here
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return text.replace("$", "$$")


def side_picture() -> bytes:
    """A plain side in the blue of the icon, as a .bmp file; NSIS' own shows a computer of the nineties."""
    width, height = SIDE
    row = bytes(reversed(BLUE)) * width
    row += bytes(-len(row) % 4)
    head = struct.pack("<2sIHHI", b"BM", 54 + len(row) * height, 0, 0, 54)
    return head + struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, 0, 0, 0, 0, 0) + row * height


def facts(folder: Path, files: Sequence[str], output: Path, place: Path) -> dict[str, str]:
    """What installer.nsi has to be told, by its names for it. `place` is where the generated parts lie."""
    version = frozen_version(folder)
    known = {
        "NAME": NAME,
        "APP_ID": APP_ID,
        "PROGRAM": PROGRAM,
        "UNINSTALLER": UNINSTALLER,
        "LIST": LIST,
        "VERSION": version,
        "VERSION_NUMBERS": version_numbers(version),
        "PUBLISHER": PUBLISHER,
        "ICON": str(ROOT / "resources" / "app-icon" / "app-icon.ico"),
        "OUTPUT": str(output / f"{APP_ID}-{version}-windows-x86_64-setup.exe"),
        "SIDE": str(place / "side.bmp"),
        "FILES": str(place / "files.nsh"),
        "LONGEST": str(max(map(len, files))),
        "KILOBYTES": str(sum((folder / name).stat().st_size for name in files) // 1024),
    }
    signer = f'"{sys.executable}" "{HERE / "sign.py"}"'
    return {**known, "SIGNER": signer} if has_certificate() else known


def build(folder: Path, output: Path, target: str | None = None, *, quick: bool = False) -> Path:
    """Make the installer of a frozen folder; where it is. `quick` is for trials, and makes it larger."""
    if has_certificate():
        sign(folder / PROGRAM)
    files = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as name:
        place = Path(name).resolve()
        told = facts(folder, files, output, place)
        listed = installed_list(told["VERSION"], files)
        (place / "side.bmp").write_bytes(side_picture())
        (place / LIST).write_text(listed, encoding="utf-16-le", newline="")
        (place / "files.nsh").write_text(unpacking(folder, files, place / LIST), encoding="utf-8")
        defines = "".join(f"!define {fact} `{_quoted(text)}`\n" for fact, text in told.items())
        (place / "facts.nsh").write_text(defines, encoding="utf-8")
        options = ["-WX", "-V2", "-INPUTCHARSET", "UTF8"]
        options += [f"-XTarget {target}"] if target else []
        options += ["-DQUICK"] if quick else []
        line = [_find_makensis(), *options, f"-DFACTS={place / 'facts.nsh'}", str(HERE / "installer.nsi")]
        subprocess.run(line, check=True)
    return Path(told["OUTPUT"])


def _find_makensis() -> str:
    usual = Path(os.environ.get("PROGRAMFILES(X86)", "/")) / "NSIS" / "makensis.exe"
    found = shutil.which("makensis") or (str(usual) if usual.exists() else None)
    if found is None:
        sys.exit("There is no makensis here. Install NSIS 3.08 or later first.")
    return found


def main() -> None:
    """Read the command line, make the installer and say where it is and how large."""
    parser = argparse.ArgumentParser(description="Make the installer for Windows of the frozen folder.")
    parser.add_argument("--folder", type=Path, default=FOLDER, help="the frozen folder")
    parser.add_argument("--output", type=Path, default=ROOT / "dist", help="where the installer goes")
    parser.add_argument("--target", help="of NSIS: amd64-unicode makes one that a wine without 32 bits can start")
    options = parser.parse_args()
    if not has_certificate():
        print("No certificate is given: nothing is signed, and Windows warns whoever starts a download.", flush=True)
    made = build(options.folder.resolve(), options.output.resolve(), options.target)
    print(f"{made}: {made.stat().st_size / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
