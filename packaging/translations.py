"""Writes every text of the program into the Qt Linguist files, and makes of these what the program loads."""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
import tempfile
from itertools import accumulate
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from app.domain.settings import CULTURES, LANGUAGES  # noqa: E402 # found by the path above

FOLDER = ROOT / "resources" / "translations"
TRANSLATED = LANGUAGES[1:]  # the source is written in the first

USAGE = """\
python packaging/translations.py extract   write the texts of app/ into resources/translations/*.ts
python packaging/translations.py compile   make a .qm file of each .ts file that is newer"""


def linguist_file(language: str) -> Path:
    """Where the texts of a language stand."""
    return FOLDER / f"loyalty-desk_{language}.ts"


def extract(folder: Path = FOLDER) -> None:
    """Bring the Linguist files in a folder up to date; what is translated stays, what is used no more goes.

    Says how much is left to translate.
    """
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place) / "app"
        shutil.copytree(ROOT / "app", copy, ignore=shutil.ignore_patterns("__pycache__"))
        for path in copy.rglob("*.py"):
            path.write_text(_with_plurals(path.read_text("utf-8")), "utf-8")
        sources = sorted(map(str, copy.rglob("*.py")))
        for language in TRANSLATED:
            # The territory says which plural forms Qt Linguist asks for.
            options = ["-source-language", "en_US", "-target-language", CULTURES[language].replace("-", "_")]
            options += ["-no-obsolete", "-locations", "none"]
            file = folder / linguist_file(language).name
            _run("pyside6-lupdate", *options, *sources, "-ts", str(file))
            left = file.read_text("utf-8").count('<translation type="unfinished"')
            print(f"{file.name}: {left} left to translate", flush=True)


def _with_plurals(source: str) -> str:
    """A source as lupdate reads it: it knows a number only by the five places that `translate` had in PyQt4."""
    text = source.encode()
    begins = [0, *accumulate(map(len, text.splitlines(keepends=True)))]
    calls = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call))
    numbered = [call for call in calls if ast.unparse(call.func) == "translate" and len(call.args) == 4]
    for call in sorted(numbered, key=lambda each: (each.lineno, each.col_offset), reverse=True):
        first = begins[call.args[3].lineno - 1] + call.args[3].col_offset
        last = begins[(call.end_lineno or 0) - 1] + (call.end_col_offset or 0)
        text = text[:first] + b"UnicodeUTF8, n)" + text[last:]
    return text.decode()


def compile_stale() -> None:
    """Make the files that the program loads of those that are newer."""
    stale = [path for path in sorted(FOLDER.glob("*.ts")) if _is_stale(path)]
    if stale:
        _run("pyside6-lrelease", *map(str, stale))


def _is_stale(path: Path) -> bool:
    made = path.with_suffix(".qm")
    return not made.exists() or made.stat().st_mtime < path.stat().st_mtime


def _run(program: str, *arguments: str) -> None:
    """Start a program that stands beside the Python in use; only what goes wrong is told."""
    line = [str(Path(sys.executable).parent / program), *arguments]
    answer = subprocess.run(line, capture_output=True, text=True, check=False)
    if answer.returncode != 0:
        sys.exit(f"{answer.stdout}{answer.stderr}{program} failed")


COMMANDS = {"extract": extract, "compile": compile_stale}

if __name__ == "__main__":
    if sys.argv[1:] not in [[name] for name in COMMANDS]:
        sys.exit(USAGE)
    COMMANDS[sys.argv[1]]()
