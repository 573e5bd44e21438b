"""After everything was loaded, no module of the program is left that would be read out of an exchanged file."""

import ast
import subprocess
import sys
from pathlib import Path

PROJECT = Path(__file__).parents[1]

# Says what could still be imported after all was loaded, of what is named on its input.
REST = """
import asyncio, sys
from importlib import import_module
from app import preload
preload._PAUSE = 0
asyncio.run(preload.preload())
left = [name for name in sys.stdin.read().split() if name not in sys.modules]
def can_be_imported(name):
    try:
        import_module(name)
    except ImportError:
        return False
    return True
print(*filter(can_be_imported, left))
"""


def imported_somewhere() -> set[str]:
    """Every module that a file of the program imports at any place, and those files themselves."""
    found = set()
    for path in (PROJECT / "app").rglob("*.py"):
        if path.name != "__main__.py":
            found.add(".".join(path.relative_to(PROJECT).with_suffix("").parts).removesuffix(".__init__"))
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                found.add(node.module)
    return found


def test_no_module_of_the_program_is_left_to_be_loaded() -> None:
    named = imported_somewhere()
    assert {"app.ui.help.help_window", "tzlocal.windows_tz", "jeepney.io.asyncio"} <= named
    run = [sys.executable, "-c", REST]
    told = subprocess.run(run, cwd=PROJECT, input=" ".join(named), capture_output=True, text=True, check=True)
    assert told.stdout.split() == []
