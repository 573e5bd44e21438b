"""Proves a .deb or .rpm in a bare Debian root: installed, worked by its window, upgraded, checked and removed.

sudo python3 packaging/linux/try_package.py PACKAGE [--older PACKAGE] [--root ROOT]

Display, session bus and key store run outside the root, so that it holds nothing but what the package declares. Tools:
install_tools.sh. ROOT is one that debootstrap made before, to be copied; without it, debootstrap makes one.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT))

import dev  # noqa: E402 - it lies at the top of the checkout

_NEEDED = ("jeepney", "pytest", "starlette", "uvicorn")  # by the desktop and the sandbox
_APART = "--apart"


def main(arguments: list[str]) -> int:
    """Try one package; the exit code."""
    options = _parser().parse_args(arguments)
    if os.geteuid() != 0:
        print("This works on a root of its own (chroot, mount) and needs the rights of root: sudo", file=sys.stderr)
        return 1
    if not options.apart:
        _become_apart(arguments)
    from bare_root import remove  # noqa: PLC0415 - not before it is known that all packages are there
    from trial import try_package  # noqa: PLC0415

    folder = Path(tempfile.mkdtemp(prefix="try-package-", dir=options.work)).absolute()
    folder.chmod(0o755)
    try:
        try_package(options.package, options.older, options.root, folder)
    finally:
        remove(folder)
    print("All is well", flush=True)
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Try a .deb or .rpm in a bare Debian root.")
    parser.add_argument("package", type=Path, help="the .deb or .rpm")
    parser.add_argument("--older", type=Path, metavar="PACKAGE", help="one of an older version, to upgrade from")
    parser.add_argument("--root", type=Path, help="a bare root that debootstrap made; it is copied")
    parser.add_argument("--work", type=Path, help="where the trial has its folder (default: that of temporary files)")
    parser.add_argument(_APART, action="store_true", help=argparse.SUPPRESS)
    return parser


def _become_apart(arguments: list[str]) -> None:
    """Start once more, where what is mounted is seen by nobody else, by a Python that has the packages of the tests."""
    python = sys.executable
    if not all(importlib.util.find_spec(name) for name in _NEEDED):
        dev.prepare("test")
        python = str(dev.PYTHON)
    line = ["unshare", "--mount", "--propagation", "private", python, __file__, _APART, *arguments]
    os.execvp(line[0], line)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
