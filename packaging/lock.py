"""Pins the newest packages that pyproject.toml admits, for every system, with hashes and no address.

python3 packaging/lock.py    needs uv, and nothing but Python itself beside it
"""

from __future__ import annotations

import shutil
import subprocess
import sys

from project import ROOT

# Each file, and what it leaves out.
FILES = {"requirements.txt": ["--no-dev"], "requirements-dev.txt": []}
HEAD = "# Written from pyproject.toml by: python3 dev.py lock\n"


def lock() -> None:
    """Write the requirements files. Raises CalledProcessError where uv finds no packages that fit together."""
    subprocess.run(["uv", "lock", "--upgrade"], cwd=ROOT, check=True)
    for name, options in FILES.items():
        line = ["uv", "export", "--frozen", "--no-emit-project", "--no-header", "--no-annotate", *options]
        pins = subprocess.run(line, cwd=ROOT, stdout=subprocess.PIPE, text=True, check=True).stdout
        (ROOT / name).write_text(HEAD + pins, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    if not shutil.which("uv"):
        sys.exit("The requirements files are written by uv, and there is none on the path: pip install uv")
    try:
        lock()
    except subprocess.CalledProcessError as error:
        sys.exit(error.returncode)
