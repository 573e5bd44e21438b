"""What an installer refuses, each with its code and with nothing altered."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent)]

import desktop  # noqa: E402 - found by the path above
from installation import DATA, FOR_ME, LOCAL, expect, version_in  # noqa: E402
from project import NAME  # noqa: E402
from trial import Trial  # noqa: E402


def refuses_bad_options(trial: Trial) -> None:
    """Whatever is not meant as it stands ends with 1639, and nothing is written."""
    for options in ("/QUIET", "/ALLUSERS /CURRENTUSER", '/D="C:\\Quoted"', r"/D=C:\Place /ALLUSERS", r"/D=relative\a"):
        trial.install(options, 1639)
    expect(not FOR_ME.exists(), "something was installed")


def refuses_folders_that_are_not_its_own(trial: Trial) -> None:
    """Neither the data folder by any detour, nor Windows, nor what somebody else has filled."""
    DATA.mkdir()
    kept = DATA / "kept.txt"
    kept.write_text("a person's own", "utf-8")
    filled = trial.scratch / "filled"
    filled.mkdir()
    (filled / "letter.txt").write_text("a person's own", "utf-8")
    drive, windows = f"{DATA.drive}\\", os.environ["WINDIR"]
    folders = [DATA, f"{DATA}...", DATA / "a" / "b", DATA.parent, LOCAL / "Temp" / ".." / NAME, filled, windows]
    folders += [Path(windows) / "a", drive, FOR_ME.parent, rf"\\localhost\{DATA.drive[0]}$\a", *_detours(trial)]
    for folder in folders:
        trial.install(f"/D={folder}", 1639)
    expect([*DATA.iterdir()] == [kept] and [*filled.iterdir()], "a folder was altered")
    kept.unlink()
    DATA.rmdir()


def _detours(trial: Trial) -> list[str]:
    """Other names of the data folder, as far as this system has them."""
    short = ctypes.create_unicode_buffer(300)
    ctypes.WinDLL("kernel32").GetShortPathNameW(str(DATA), short, 300)
    names = [short.value] if short.value else []
    junction = trial.scratch / "junction"
    made = subprocess.run(["cmd", "/c", "mklink", "/J", str(junction), str(DATA)], capture_output=True, check=False)
    if made.returncode == 0 and junction.exists():
        return [*names, str(junction), str(junction / "a")]
    print("  not tried: junctions, which this system does not make")
    return names


def waits_its_turn(trial: Trial) -> None:
    """While another installer runs, this one ends with 1618."""
    with desktop.held_mutex(rf"Global\{NAME} Setup"):
        trial.install("", 1618)


def refuses_an_old_windows(trial: Trial) -> None:
    """One before Windows 10 1809 ends with 1633. Only wine can play one."""
    if not desktop.is_wine():
        print("  not tried: this Windows is new enough")
        return
    place = rf"Software\Wine\AppDefaults\{trial.setup.name}"
    with desktop.registry_value(place, "Version", "win7"):
        trial.install("", 1633)


def refuses_to_go_back(trial: Trial) -> None:
    """An older installer ends with 1638 and leaves the newer program."""
    newer = version_in(FOR_ME)
    trial.install("", 1638)
    expect(version_in(FOR_ME) == newer, "the newer version is gone")


def refuses_a_second_folder(trial: Trial) -> None:
    """Where it is installed already, another folder is refused."""
    trial.install(f"/D={trial.scratch / 'other'}", 1639, trial.newer)
