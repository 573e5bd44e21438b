"""Set up this checkout and start the program, the tests or the checks; needs nothing but Python itself."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
PYTHON_MINORS = (13, 12, 11)

# What each part needs, the larger one holding the smaller.
REQUIREMENTS = {"run": "requirements.txt", "test": "requirements-dev.txt"}

# What has a script of its own: what that needs, and how it is called.
BY_SCRIPT = {
    "freeze": ("test", ["packaging/freeze.py"]),
    "extract": ("test", ["packaging/translations.py", "extract"]),
    "compile": ("run", ["packaging/translations.py", "compile"]),
    "lock": ("run", ["packaging/lock.py"]),
}

USAGE = """\
python3 dev.py run [options]    start Loyalty Desk; without options on its sample property
python3 dev.py test [options]   run the tests; options are pytest's
python3 dev.py freeze           make the program that needs no Python, in the folder dist
python3 dev.py check            format, lint, types, import rules, scripts and workflows
python3 dev.py extract          write the texts of the program into the Linguist files of its languages
python3 dev.py compile          make of these what the program loads; run and test do it by themselves
python3 dev.py lock             write the requirements files anew from pyproject.toml (needs uv)"""

# Qt's modules and plug-ins that are used here; each links to libraries of the system.
QT_FILES = (
    "Qt[CDGNSW]*.abi3.so",
    "Qt/plugins/platforms/libqoffscreen.so",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/xcbglintegrations/*.so",
)
# What the tests start beside the window: a display and its hands, a session bus, a key store, an accessibility bus;
# and what reads libraries for PyInstaller.
TEST_PROGRAMS = {
    "/usr/bin/Xvfb": "xvfb",
    "/usr/bin/xdotool": "xdotool",
    "/usr/bin/dbus-daemon": "dbus",
    "/usr/bin/gnome-keyring-daemon": "gnome-keyring",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/bin/objdump": "binutils",
}
# Whether texts fit is measured in this font, so that it says the same on every computer.
TEST_FONT = "NotoSans-Regular"
FONT_FOLDERS = ("/usr/share/fonts", "/usr/local/share/fonts", "~/.local/share/fonts", "~/.fonts")
# Debian names a library's package after its file; these parts are the exceptions.
DEBIAN_PACKAGES = {
    **TEST_PROGRAMS,
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


def find_python() -> str:
    """A Python this program runs on: the one that runs this file, or else another on the path."""
    for name in (sys.executable, *(f"python3.{minor}" for minor in PYTHON_MINORS)):
        python = shutil.which(name)
        if python and _minor_version(python) in PYTHON_MINORS:
            return python
    mine = ".".join(map(str, sys.version_info[:2]))
    raise SetUpError(f"Loyalty Desk needs Python 3.11, 3.12 or 3.13, and this is {mine}. Install one of them first.")


def _minor_version(python: str) -> int | None:
    question = "import sys; print(*sys.version_info[:2])"
    answer = subprocess.run([python, "-c", question], capture_output=True, text=True, check=False).stdout
    found = re.fullmatch(r"3 (\d+)\s*", answer)
    return int(found[1]) if found else None


def prepare(kind: str) -> None:
    """Make what `kind` ("run" or "test") needs: packages in .venv, and libraries and programs of the system."""
    python = find_python()
    if not _has_venv(python):
        install_packages([f"python3.{_minor_version(python)}-venv"], ["python3-venv"])
    prepare_environment(kind, python)
    missing = missing_parts(kind)
    if missing:
        install_packages([debian_package(part) for part in missing], missing)
        still = missing_parts(kind)
        if still:
            raise SetUpError(f"These parts of the system are still missing: {', '.join(still)}")
    _make_texts("compile")  # by programs of Qt, which need its libraries


def _has_venv(python: str) -> bool:
    return subprocess.run([python, "-c", "import ensurepip, venv"], capture_output=True, check=False).returncode == 0


def prepare_environment(kind: str, python: str) -> None:
    """Install the pinned packages into .venv, unless the stamp says that they are there."""
    wanted = _digest(python)
    stamps = {name: _stamp(name) for name in REQUIREMENTS}
    done = {name for name, stamp in stamps.items() if stamp.exists() and stamp.read_text("utf-8") == wanted}
    if kind in done or "test" in done:
        return
    if not done:
        _call([python, "-m", "venv", "--clear", str(VENV)], "The virtual environment .venv could not be made.")
    print(f"Installing the packages of {REQUIREMENTS[kind]} into .venv", flush=True)
    options = ["--require-hashes", "--only-binary=:all:", "--no-input", "--disable-pip-version-check"]
    _call(
        [str(PYTHON), "-I", "-m", "pip", "install", *options, "-r", str(ROOT / REQUIREMENTS[kind])],
        "The packages could not be installed; pip says why above. Check the network and pip's settings, and try again.",
    )
    _stamp(kind).write_text(wanted, encoding="utf-8")


def _digest(python: str) -> str:
    digest = hashlib.sha256(f"{VENV}\n{python}\n{_minor_version(python)}".encode())
    for name in REQUIREMENTS.values():
        digest.update((ROOT / name).read_bytes())
    return digest.hexdigest()


def _stamp(kind: str) -> Path:
    """Written when all is installed: an interrupted set-up leaves none and begins again."""
    return VENV / f"installed-{kind}"


def missing_parts(kind: str) -> list[str]:
    """Library names and program paths that this Linux lacks; empty elsewhere, where the wheels bring all."""
    if not sys.platform.startswith("linux"):
        return []
    missing = _missing_libraries()
    if not _has_font("*"):
        missing.append("fonts")
    if kind == "test":
        missing += [] if _has_font(TEST_FONT) else [TEST_FONT]
        missing += [path for path in TEST_PROGRAMS if not (Path(path).exists() or shutil.which(Path(path).name))]
    return missing


def _has_font(name: str) -> bool:
    return any(any(Path(folder).expanduser().rglob(f"{name}.[ot]t[fc]")) for folder in FONT_FOLDERS)


def _missing_libraries() -> list[str]:
    pattern = "lib/python3.*/site-packages/PySide6/"
    files = [str(file) for name in QT_FILES for file in sorted(VENV.glob(pattern + name))]
    if not files or not shutil.which("ldd"):
        return []
    answer = subprocess.run(["ldd", *files], capture_output=True, text=True, check=False).stdout
    return sorted(set(re.findall(r"^\s*(\S+) => not found", answer, re.MULTILINE)))


def debian_package(part: str) -> str:
    """The package that brings a missing part, by Debian's naming rule: libX11.so.6 comes with libx11-6."""
    library = re.fullmatch(r"(.+)\.so\.(\d+)", part)
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
    _call(
        [*prefix, "apt-get", "-q", "-o", "DPkg::Lock::Timeout=120", *line[1:]],
        "apt-get could not install it; it says why above. Check the network and apt's package sources, then try again.",
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


def run(options: list[str]) -> NoReturn:
    """Start the program; without options on its sample property."""
    prepare("run")
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    windowless = {"--version", "--self-check", "--help", "-h"} & set(options)
    if sys.platform.startswith("linux") and not windowless and not any(map(os.environ.get, displays)):
        raise SetUpError(
            "All is set up, but there is no display here. Start it on a desktop, or in a virtual display\n"
            "(Debian's packages xvfb and xauth):\n  xvfb-run -a python3 dev.py run"
        )
    _become([str(PYTHON), "-m", "app", *(options or ["--sandbox"])])


def test(options: list[str]) -> NoReturn:
    """Run all tests, parted between the cores; with options it is plain pytest."""
    prepare("test")
    _become([str(PYTHON), "-m", "pytest", *(options or ["--numprocesses=auto", "--dist=worksteal"])])


def check(_options: list[str]) -> int:
    """Run every check, also when an earlier one failed."""
    prepare("test")
    checks = (
        [str(PYTHON), "-m", "ruff", "check"],
        [str(PYTHON), "-m", "ruff", "format", "--check"],
        [str(PYTHON), "-m", "mypy"],
        [str(SCRIPTS / "lint-imports"), "--no-logo", "--no-cache"],
        [str(PYTHON), "packaging/check_scripts.py"],
    )
    failed = 0
    for line in checks:
        print(f"== {' '.join([Path(line[0]).name, *line[1:]])}", flush=True)
        failed += subprocess.run(line, env=_environment(), check=False).returncode != 0
    print(f"{len(checks)} checks, {failed} of them failed" if failed else f"{len(checks)} checks, all well", flush=True)
    return min(failed, 1)


def _make_texts(step: str) -> None:
    _call([str(PYTHON), "packaging/translations.py", step], "The texts of the languages could not be made ready.")


def do_by_script(name: str) -> int:
    """Do what a script of its own does; the exit code."""
    kind, line = BY_SCRIPT[name]
    prepare(kind)
    return subprocess.run([str(PYTHON), *line], env=_environment(), check=False).returncode


def _call(line: list[str], failure: str) -> None:
    """Run a program; where it fails, `failure` says so."""
    if subprocess.run(line, env=_environment(), check=False).returncode != 0:
        raise SetUpError(failure)


def _become(line: list[str]) -> NoReturn:
    """Go on as another program, so that signals and the exit status are its own."""
    if os.name == "posix":
        os.execve(line[0], line, _environment())
    # Windows has no exec: its own starts a second process and ends this one at once.
    sys.exit(subprocess.run(line, env=_environment(), check=False).returncode)


def _environment() -> dict[str, str]:
    """The surroundings without what would lead Python or pip outside .venv."""
    kept = {name: value for name, value in os.environ.items() if name not in {"PYTHONHOME", "PYTHONPATH"}}
    return {**kept, "PIP_USER": "0"}


COMMANDS = {"run": run, "test": test, "check": check}


def main(arguments: list[str]) -> int:
    """Do what the first argument says; the others go with it."""
    if not arguments or arguments[0] not in [*COMMANDS, *BY_SCRIPT]:
        print(USAGE)
        return 0 if arguments[:1] in (["--help"], ["-h"]) else 2
    os.chdir(ROOT)
    try:
        if arguments[0] in BY_SCRIPT:
            return do_by_script(arguments[0])
        return COMMANDS[arguments[0]](arguments[1:])
    except SetUpError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
