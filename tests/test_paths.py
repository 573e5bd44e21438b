"""Each person has private folders; `--data-dir` takes the place of all of them."""

import os
import stat
from pathlib import Path

import pytest

from app.paths import find_paths


def test_everything_lies_in_the_chosen_folder(tmp_path: Path) -> None:
    paths = find_paths(tmp_path / "new" / "data")
    assert paths.data_folder == tmp_path / "new" / "data"
    files = {paths.database, paths.sandbox_state, paths.lock, paths.log_folder}
    assert len(files) == 4
    assert all(file.is_relative_to(paths.data_folder) for file in files)
    assert paths.data_folder.is_dir()
    assert paths.log_folder.is_dir()


def test_a_relative_folder_does_not_move_with_the_working_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert find_paths(Path("data")).data_folder == tmp_path / "data"


@pytest.mark.skipif(os.name == "nt", reason="only on POSIX: a Windows profile is private as it is")
def test_nobody_else_can_look_in(tmp_path: Path) -> None:
    paths = find_paths(tmp_path / "data")
    assert [stat.S_IMODE(folder.stat().st_mode) for folder in (paths.data_folder, paths.log_folder)] == [0o700, 0o700]


@pytest.mark.skipif(os.name == "nt", reason="only on POSIX: Windows asks the system, not the environment")
def test_the_folders_of_the_person_are_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("XDG_DATA_HOME", "XDG_STATE_HOME"):
        monkeypatch.delenv(name, raising=False)
    paths = find_paths()
    assert paths.database.is_relative_to(tmp_path)
    assert paths.log_folder.is_relative_to(tmp_path)
    assert "Loyalty Desk" in paths.data_folder.parts


def test_a_second_start_finds_the_same(tmp_path: Path) -> None:
    first = find_paths(tmp_path)
    first.database.write_text("kept")
    assert find_paths(tmp_path) == first
    assert first.database.read_text() == "kept"


def test_a_log_folder_that_cannot_be_made_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("in the way")
    assert find_paths(tmp_path).data_folder == tmp_path


def test_a_data_folder_that_cannot_be_made_is_said(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(OSError, match="data"):
        find_paths(tmp_path / "data")
