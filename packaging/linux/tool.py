"""Runs the tools that packages are made and tried with."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path


class ToolFailed(Exception):
    """A tool ended with an error; the text is what it said."""


def run(line: list[str], folder: Path | None = None, **environment: str) -> str:
    """Run a tool to its end; what it printed. Raises ToolFailed."""
    surroundings = {**os.environ, "LC_ALL": "C.UTF-8", **environment}
    done = subprocess.run(line, cwd=folder, env=surroundings, capture_output=True, text=True, check=False)
    if done.returncode:
        raise ToolFailed(f"{' '.join(line)[:200]} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout
