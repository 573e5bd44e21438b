"""After everything was loaded, no module of the program is left that would be read out of an exchanged file."""

import ast
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

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

# Says what of a library, which is in one file as in the frozen program, is still open in the end.
HELD = """
import asyncio, os, sys
sys.path.append(sys.argv[1])
from app import preload
preload.late_modules = lambda: ()
asyncio.run(preload.preload())
links = [f"/proc/self/fd/{number}" for number in os.listdir("/proc/self/fd")]
print(*(link for link in links if os.path.realpath(link) == sys.argv[1]))
"""

# Says what is imported while tokens are kept in the key store, after all was loaded.
KEPT = """
import asyncio, sys
from app import preload
from app.domain.connection import Tokens
from app.vault import Vault
preload._PAUSE = 0
class Late:
    def find_spec(self, name, path=None, target=None):
        print(name)
async def keep():
    await preload.preload()
    sys.meta_path.insert(0, Late())
    await Vault(15).save("hotel", Tokens("client token", "access token"))
    assert (await Vault(15).read("hotel")).access_token == "access token"
asyncio.run(keep())
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


@pytest.mark.skipif(sys.platform != "linux", reason="only on Linux: what a process holds open can be read there")
def test_no_file_of_the_program_stays_open_so_that_its_folder_can_be_renamed(tmp_path: Path) -> None:
    library = tmp_path / "base_library.zip"
    with zipfile.ZipFile(library, "w") as file:
        file.writestr("module.py", "")
    run = [sys.executable, "-c", HELD, str(library)]
    told = subprocess.run(run, cwd=PROJECT, capture_output=True, text=True, check=True)
    assert told.stdout.split() == []


def test_no_module_of_the_program_is_left_to_be_loaded() -> None:
    named = imported_somewhere()
    assert {"app.ui.help.help_window", "tzlocal.windows_tz", "jeepney.io.asyncio"} <= named
    run = [sys.executable, "-c", REST]
    told = subprocess.run(run, cwd=PROJECT, input=" ".join(named), capture_output=True, text=True, check=True)
    assert told.stdout.split() == []


def test_tokens_are_kept_without_another_module(tmp_path: Path) -> None:
    session = pytest.importorskip("tests.support.session")
    with session.desktop_session(tmp_path, size=None) as desk:
        told = desk.run([sys.executable, "-c", KEPT])
    assert (told.returncode, told.stdout.split()) == (0, []), told.stderr
