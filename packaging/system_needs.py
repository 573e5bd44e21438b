"""What a checkout needs of a Linux system, and how that is installed; needs nothing but Python itself."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

VENV = Path(__file__).resolve().parents[1] / ".venv"

# Qt's modules and plug-ins that are used here; each links to libraries of the system.
QT_FILES = (
    "Qt[CDGNSW]*.abi3.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/xcbglintegrations/*.so",
)
# What the tests start beside the window: a display and its hands, a session bus, a key store, an accessibility bus.
TEST_PROGRAMS = {
    "/usr/bin/Xvfb": "xvfb",
    "/usr/bin/xdotool": "xdotool",
    "/usr/bin/dbus-daemon": "dbus",
    "/usr/bin/gnome-keyring-daemon": "gnome-keyring",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
}
FREEZE_PROGRAMS = {"/usr/bin/objdump": "binutils"}  # by which PyInstaller reads libraries
# Whether texts fit is measured in this font, so that it says the same on every computer.
TEST_FONT = "NotoSans-Regular"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
# Debian names a library's package after its file; these parts are the exceptions.
DEBIAN_PACKAGES = {
    **TEST_PROGRAMS,
    **FREEZE_PROGRAMS,
    "fonts": "fonts-dejavu-core",
    TEST_FONT: "fonts-noto-core",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
}
ARCH_PACKAGES = (
    "binutils dbus fontconfig glib2 libglvnd libxcb libxkbcommon-x11 noto-fonts ttf-dejavu "
    "xcb-util-cursor xcb-util-image xcb-util-keysyms xcb-util-renderutil xcb-util-wm "
    "at-spi2-core gnome-keyring xdotool xorg-server-xvfb"
)


class SetUpError(Exception):
    """What is missing and how to go on, in words for the person at the terminal."""


def missing_parts(kind: str) -> list[str]:
    """Library names and program paths that this Linux lacks; empty elsewhere, where the wheels bring all."""
    if not sys.platform.startswith("linux"):
        return []
    missing = _missing_libraries()
    if not _has_font("*"):
        missing.append("fonts")
    if kind == "test":
        missing += [] if _has_font(TEST_FONT) else [TEST_FONT]
        missing += _missing_programs(TEST_PROGRAMS)
    if kind == "freeze":
        missing += _missing_python_library() + _missing_programs(FREEZE_PROGRAMS)
    return missing


def _missing_programs(paths: Iterable[str]) -> list[str]:
    return [path for path in paths if not (Path(path).exists() or shutil.which(Path(path).name))]


def _has_font(name: str) -> bool:
    return any(any(Path(folder).expanduser().rglob(f"{name}.[ot]t[fc]")) for folder in FONT_FOLDERS)


def _missing_libraries() -> list[str]:
    pattern = "lib/python3.*/site-packages/PySide6/"
    files = [str(file) for name in QT_FILES for file in sorted(VENV.glob(pattern + name))]
    if not files or not shutil.which("ldd"):
        return []
    answer = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False).stdout
    return sorted(set(re.findall(r"^\s*(\S+) => not found", answer, re.MULTILINE)))


def _missing_python_library() -> list[str]:
    """The library of Python, which PyInstaller freezes; Debian's python3 holds it all itself."""
    question = (
        "from PyInstaller.depend.bindepend import get_python_library_path\n"
        "from sysconfig import get_config_var\n"
        "print(get_config_var('INSTSONAME'))\n"
        "get_python_library_path()"
    )
    line = [str(VENV / "bin" / "python"), "-c", question]
    answer = subprocess.run(line, capture_output=True, text=True, check=False)
    return answer.stdout.split() if answer.returncode != 0 else []


def debian_package(part: str) -> str:
    """The package that brings a missing part, by Debian's naming rule: libX11.so.6 comes with libx11-6."""
    library = re.fullmatch(r"(.+)\.so\.(\d+)", part)
    if python := re.match(r"libpython3\.\d+", part):
        return python[0]
    if part in DEBIAN_PACKAGES or not library:
        return DEBIAN_PACKAGES.get(part, part)
    name = library[1].lower().replace("_", "-")
    return f"{name}-{library[2]}" if name[-1].isdigit() else name + library[2]


def install_packages(packages: list[str], missing: list[str]) -> None:
    """Install Debian packages as root or by sudo where someone can type a password; elsewhere say what to type."""
    print(f"This system lacks: {', '.join(missing)}", flush=True)
    line = ["apt-get", "install", "-y", "--no-install-recommends", *sorted(set(packages))]
    root = os.name == "posix" and os.geteuid() == 0
    sudo = bool(shutil.which("sudo")) and sys.stdin is not None and sys.stdin.isatty()
    if not shutil.which("apt-get") or not (root or sudo):
        raise SetUpError(f"Install it, then start again:\n  {_line_to_type(line, missing)}")
    prefix = ["env", "DEBIAN_FRONTEND=noninteractive"] if root else ["sudo", "env", "DEBIAN_FRONTEND=noninteractive"]
    print(f"Installing it: {'' if root else 'sudo '}{' '.join(line)}", flush=True)
    # A package source that is out of reach need not be one of those wanted: the next line tells.
    subprocess.run([*prefix, "apt-get", "-q", "update"], check=False)
    patient = [*prefix, "apt-get", "-q", "-o", "DPkg::Lock::Timeout=120", *line[1:]]
    if subprocess.run(patient, check=False).returncode != 0:
        raise SetUpError(
            "apt-get could not install it; it says why above. "
            "Check the network and apt's package sources, then try again."
        )


def _line_to_type(apt_line: list[str], missing: list[str]) -> str:
    """The line for this system's package manager. RPM finds a package by the file, library or font wanted."""
    fonts = {"fonts": "'font(:lang=en)'", TEST_FONT: "'font(notosans)'"}
    wanted = [f"'{part}()(64bit)'" if ".so." in part else fonts.get(part, part) for part in missing]
    lines = {
        "apt-get": " ".join(apt_line),
        "dnf": " ".join(["dnf install", *wanted]),
        "zypper": " ".join(["zypper install", *wanted]),
        "pacman": f"pacman -S --needed {ARCH_PACKAGES}",
    }
    return next((f"sudo {line}" for name, line in lines.items() if shutil.which(name)), " ".join(missing))
