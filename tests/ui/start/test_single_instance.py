"""One copy a data folder: a second start, in a process of its own, asks the first for its window and ends."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from app.ui.start import single_instance
from app.ui.start.front import bring_to_front
from app.ui.start.single_instance import SingleInstance, claim

SECOND = """
import sys
from pathlib import Path
from app.ui.start.single_instance import claim
sys.exit(0 if claim(Path(sys.argv[1])) is None else "there were two")
"""

KILLED = """
import os, sys
from pathlib import Path
from app.ui.start.single_instance import claim
assert claim(Path(sys.argv[1])) is not None
os._exit(9)
"""


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[SingleInstance]:
    claimed = claim(tmp_path / "lock")
    assert claimed is not None
    yield claimed
    claimed.release()


def _start_second(tmp_path: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", SECOND, str(tmp_path / "lock")]
    return subprocess.Popen(command, cwd=Path(__file__).parents[3], stderr=subprocess.PIPE, text=True)


def test_a_second_start_asks_for_the_window_and_ends(qtbot: QtBot, first: SingleInstance, tmp_path: Path) -> None:
    first.listen()
    with qtbot.waitSignal(first.raised, timeout=60_000):
        second = _start_second(tmp_path)
    assert second.communicate(timeout=60) == (None, "")
    assert second.returncode == 0


def test_a_second_start_waits_for_a_first_that_is_just_starting(
    qtbot: QtBot, first: SingleInstance, tmp_path: Path
) -> None:
    second = _start_second(tmp_path)
    with qtbot.waitSignal(first.raised, timeout=60_000):
        first.listen()
    assert second.communicate(timeout=60) == (None, "")
    assert second.returncode == 0


def test_a_start_during_the_end_of_the_first_waits_and_has_the_folder_then(
    first: SingleInstance, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first.listen()
    first.stop_listening()
    ask = single_instance._brought_to_front

    def ask_and_end(name: str) -> bool:
        answered = ask(name)
        first.release()
        return answered

    monkeypatch.setattr(single_instance, "_brought_to_front", ask_and_end)
    second = claim(tmp_path / "lock")
    assert second is not None
    second.release()


def test_a_folder_that_was_released_is_free(first: SingleInstance, tmp_path: Path) -> None:
    first.listen()
    first.release()
    second = _start_second(tmp_path)
    assert second.communicate(timeout=60) == (None, "there were two\n")


@pytest.mark.parametrize("left_behind", [b"", b"no lock", b"%d\npython\n"])
def test_a_file_that_a_dead_copy_left_does_not_count(qtbot: QtBot, tmp_path: Path, left_behind: bytes) -> None:
    (tmp_path / "lock").write_bytes(left_behind.replace(b"%d", str(os.getpid()).encode()))
    claimed = claim(tmp_path / "lock")
    assert claimed is not None
    claimed.release()


def test_a_copy_that_was_killed_leaves_the_folder_free(qtbot: QtBot, tmp_path: Path) -> None:
    command = [sys.executable, "-c", KILLED, str(tmp_path / "lock")]
    assert subprocess.run(command, cwd=Path(__file__).parents[3], check=False).returncode != 0
    claimed = claim(tmp_path / "lock")
    assert claimed is not None
    claimed.release()


def test_a_window_that_was_minimised_comes_to_the_front(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    bring_to_front(window)
    assert window.isVisible()
    assert not window.windowState() & Qt.WindowState.WindowMinimized


def test_a_dialog_that_is_open_takes_the_keys_when_its_window_comes_to_the_front(qtbot: QtBot) -> None:
    window, other = QWidget(), QWidget()
    dialog = QDialog(window)
    for one in (window, other):
        qtbot.addWidget(one)
        one.show()
    dialog.open()
    other.activateWindow()
    qtbot.waitUntil(other.isActiveWindow)
    bring_to_front(window)
    qtbot.waitUntil(dialog.isActiveWindow)


STARTED = """
import os, sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from app.ui.start.single_instance import claim
application = QCoreApplication(sys.argv)
sys.stdin.read()
instance = claim(Path(sys.argv[1]))
if instance is None:
    print("came to the front")
else:
    instance.raised.connect(lambda: print("was raised", flush=True) or application.quit())
    instance.listen()
    application.exec()
"""


def test_of_two_starts_at_once_one_works_and_the_other_brings_it_to_the_front(tmp_path: Path) -> None:
    for attempt in range(20):
        command = [sys.executable, "-c", STARTED, str(tmp_path / f"lock {attempt}")]
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        both = [subprocess.Popen(command, cwd=Path(__file__).parents[3], text=True, **pipes) for _ in range(2)]
        for one in both:
            assert one.stdin is not None
            one.stdin.close()  # the word to begin
            one.stdin = None
        ends = [one.communicate(timeout=60) for one in both]
        assert sorted(ends) == [("came to the front\n", ""), ("was raised\n", "")]
