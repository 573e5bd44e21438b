"""Set up this checkout and start the program, the tests or the checks; needs nothing but Python itself."""

from __future__ import annotations

import hashlib
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent
sys.path.insert(0, str(ROOT / "packaging"))

from system_needs import VENV, SetUpError, debian_package, install_packages, missing_parts  # noqa: E402

SCRIPTS = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = SCRIPTS / ("python.exe" if os.name == "nt" else "python")
PYTHON_MINORS = (13, 12, 11)

# What each part needs, the larger one holding the smaller; to freeze needs the larger too.
REQUIREMENTS = {"run": "requirements.txt", "test": "requirements-dev.txt"}

# The scripts of the packages for each system: some of one have the name of another's.
PACKAGE_FOLDERS = {"linux": "linux", "darwin": "macos", "win32": "windows"}

# What has a script of its own: what that needs, and how it is called.
BY_SCRIPT = {
    "freeze": ("freeze", ["packaging/freeze.py"]),
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
    """Make what `kind` ("run", "test" or "freeze") needs: packages in .venv, and parts of the system."""
    python = find_python()
    if not _has_venv(python):
        install_packages([f"python3.{_minor_version(python)}-venv"], ["python3-venv"])
    prepare_environment("run" if kind == "run" else "test", python)
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


def run(options: list[str]) -> NoReturn:
    """Start the program; without options on its sample property."""
    prepare("run")
    displays = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    windowless = {"--quit", "--version", "--self-check", "--help", "-h"} & set(options)
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
        *_type_checks(),
        [str(SCRIPTS / "lint-imports"), "--no-logo", "--no-cache"],
        [str(PYTHON), "packaging/check_scripts.py"],
    )
    failed = 0
    for line in checks:
        print(f"== {' '.join([Path(line[0]).name, *line[1:]])}", flush=True)
        failed += subprocess.run(line, env=_environment(), check=False).returncode != 0
    print(f"{len(checks)} checks, {failed} of them failed" if failed else f"{len(checks)} checks, all well", flush=True)
    return min(failed, 1)


def _type_checks() -> Iterator[list[str]]:
    """The lines that check types: of what runs everywhere as on this system, of a package's scripts as on theirs."""
    mypy = [str(PYTHON), "-m", "mypy"]
    yield mypy
    for system, folder in PACKAGE_FOLDERS.items():
        cache = [] if system == sys.platform else [f"--cache-dir=.mypy_cache/{system}"]
        yield [*mypy, f"--platform={system}", *cache, f"packaging/{folder}"]


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
