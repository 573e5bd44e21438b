"""Who may import whom: the contracts of pyproject.toml hold, and each of them notices a breach."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
LINTER = [
    sys.executable,
    "-c",
    "from importlinter.cli import lint_imports_command; lint_imports_command()",
    "--no-cache",
]

FLOORS = "Floors"
QT = "Qt stays in the window"
WINDOW = "The window knows commands and domain alone"
PARTS = "What the rooms of the window share knows none of them"
DOMAIN = "The domain is words and rules"


def broken_contracts(project: Path) -> set[str]:
    answer = subprocess.run(LINTER, cwd=project, capture_output=True, text=True, check=False)
    verdicts = dict(re.findall(r"^(.+) (KEPT|BROKEN)$", answer.stdout, re.MULTILINE))
    assert set(verdicts) == {FLOORS, QT, WINDOW, PARTS, DOMAIN}, answer.stdout + answer.stderr
    return {name for name, verdict in verdicts.items() if verdict == "BROKEN"}


def test_every_contract_is_kept() -> None:
    assert broken_contracts(PROJECT) == set()


@pytest.mark.parametrize(
    ("file", "line", "contract"),
    [
        ("domain/text.py", "import app.commands", FLOORS),
        ("store/database.py", "import app.connector", FLOORS),
        ("sandbox/state.py", "import app.connector", FLOORS),
        ("sync/clock.py", "import app.commands", FLOORS),
        ("commands/__init__.py", "import app.ui", FLOORS),
        ("stray.py", '"""A room without a floor."""', FLOORS),
        ("commands/__init__.py", "import PySide6.QtCore", QT),
        ("sync/clock.py", "import qasync", QT),
        ("ui/window/bridge.py", "import app.store", WINDOW),
        ("ui/window/bridge.py", "import sqlite3", WINDOW),
        ("ui/loop.py", "import httpx", WINDOW),
        ("ui/parts/words.py", "import app.ui.changes.ways", PARTS),
        ("domain/merge.py", "import asyncio", DOMAIN),
        ("domain/merge.py", "import msgspec", DOMAIN),
    ],
)
def test_a_breach_is_reported(file: str, line: str, contract: str, tmp_path: Path) -> None:
    shutil.copytree(PROJECT / "app", tmp_path / "app", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(PROJECT / "pyproject.toml", tmp_path)
    with (tmp_path / "app" / file).open("a", encoding="utf-8") as source:
        source.write(f"\n{line}\n")

    assert broken_contracts(tmp_path) == {contract}


def test_a_new_room_does_not_escape_the_rule_on_qt() -> None:
    contracts = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    named = next(set(contract["source_modules"]) for contract in contracts if contract["name"] == QT)
    rooms = {f"app.{path.stem}" for path in (PROJECT / "app").iterdir() if path.suffix in {".py", ""}}

    assert rooms - named <= {"app.ui", "app.main", "app.__main__", "app.__init__", "app.__pycache__"}


def test_a_new_room_of_the_window_does_not_escape_the_rule_on_parts() -> None:
    contracts = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    named = next(set(contract["forbidden_modules"]) for contract in contracts if contract["name"] == PARTS)
    rooms = {f"app.ui.{path.parent.name}" for path in (PROJECT / "app" / "ui").glob("*/__init__.py")}

    assert rooms - {"app.ui.parts"} == named
