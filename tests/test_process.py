"""The program starts itself as it was started, and hears what that says."""

import subprocess
import sys
from pathlib import Path

import pytest

from app.process import ask, own_command
from app.version import VERSION

PROJECT = Path(__file__).parents[1]


def test_a_frozen_program_starts_itself_without_a_python(monkeypatch: pytest.MonkeyPatch) -> None:
    assert own_command("--self-check-qt") == [sys.executable, "-m", "app", "--self-check-qt"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_command("--self-check-qt") == [sys.executable, "--self-check-qt"]


def test_what_it_says_is_heard_wherever_it_was_started(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    assert ask(own_command("--version"), 60.0).stdout == f"Loyalty Desk {VERSION}\n"


def test_one_that_does_not_end_is_given_up() -> None:
    with pytest.raises(subprocess.TimeoutExpired):
        ask([sys.executable, "-c", "import threading; threading.Event().wait()"], 0.1)


def test_the_program_ends_at_once_with_all_that_it_said() -> None:
    script = """
import atexit, threading
from app.process import end
threading.Thread(target=threading.Event().wait, daemon=True).start()
atexit.register(print, "taken down")
print("said")
end(3)
"""
    done = subprocess.run(
        [sys.executable, "-c", script], cwd=PROJECT, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (3, "said\n", "")
