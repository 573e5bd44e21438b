"""What the steps of a trial of the installer share: the installers that are tried, and the copy that runs meanwhile."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent)]

import desktop  # noqa: E402 - found by the path above
from installation import expect  # noqa: E402


class Trial:
    """The installers that are tried, and where pictures go."""

    def __init__(self, setup: Path, newer: Path | None, pictures: Path) -> None:
        self.setup, self.newer, self.pictures = setup, newer, pictures
        self.scratch = Path(tempfile.mkdtemp(prefix="Jürgen Müller "))
        self.copy: subprocess.Popen[bytes] | None = None
        self.window = 0

    def install(self, options: str, expected: int, setup: Path | None = None) -> None:
        """Run an installer without a window and compare its code."""
        code = desktop.run(f'"{setup or self.setup}" /S {options}'.strip())
        expect(code == expected, f"/S {options} ends with {code}, not {expected}")
