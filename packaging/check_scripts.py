"""Checks the shell scripts and the workflows; `python3 dev.py check` calls it with the Python that has the tools."""

import subprocess
import sys
from pathlib import Path

from project import ROOT

TOOLS = Path(sys.executable).parent


def find(*patterns: str) -> list[str]:
    """The files of the checkout that fit."""
    return sorted(path.relative_to(ROOT).as_posix() for pattern in patterns for path in ROOT.glob(pattern))


def main() -> int:
    """Run every check, also when an earlier one failed; returns the exit code."""
    if not sys.platform.startswith("linux"):
        print("The tools that check scripts and workflows are pinned for Linux alone: these are not checked here")
        return 0
    shellcheck = str(TOOLS / "shellcheck")
    lines = (
        [shellcheck, *find(".ci/*", "packaging/**/*.sh")],
        [str(TOOLS / "actionlint"), "-shellcheck", shellcheck, *find(".github/workflows/*")],
        # Of its findings, those of the strictest kind are wanted too; none of them needs the network.
        [str(TOOLS / "zizmor"), "--offline", "--persona=auditor", "--strict-collection", "--quiet", ".github"],
    )
    failed = [Path(line[0]).name for line in lines if subprocess.run(line, cwd=ROOT, check=False).returncode != 0]
    if failed:
        print(f"Failed: {', '.join(failed)}")
    return min(len(failed), 1)


if __name__ == "__main__":
    sys.exit(main())
