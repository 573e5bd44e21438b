"""Makes the Linux packages of the frozen program: .deb, .rpm, and the folder that an AppImage is made of.

python3 packaging/linux/build.py [--out FOLDER]     after python3 dev.py freeze; tools by install_tools.sh
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import app_folder
import deb_package
import rpm_package
from facts import ROOT, WORK
from freeze import size
from tree import NotFrozenError, make_tree

_MB = 1_000_000


def main(arguments: list[str]) -> int:
    """Make all of them; the exit code."""
    parser = argparse.ArgumentParser(description="Make the Linux packages of dist/loyalty-desk.")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where the packages go (default: dist)")
    out: Path = parser.parse_args(arguments).out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    tree = WORK / "tree"
    try:
        make_tree(tree)
    except NotFrozenError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"installed: {size(tree) / _MB:.1f} MB", flush=True)
    for package in (deb_package.build(tree, out), rpm_package.build(tree, out)):
        print(f"{package}: {package.stat().st_size / _MB:.1f} MB", flush=True)
    print(f"{app_folder.build(tree)}: for appimage.sh")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
