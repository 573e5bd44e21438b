"""Tries an installer for Windows as an administrator's tools and a person meet it, and says what it found.

python packaging/windows/try_installer.py SETUP [--newer SETUP] [--pictures FOLDER]

SETUP is what build.py made; a second of a higher version lets upgrades be tried too. Any Python for Windows from
3.11 on will do. It works in the person's own folders, so it begins only where Loyalty Desk has never been; the data
folder is left.
"""

from __future__ import annotations

import argparse
import shutil
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

sys.path[:0] = [str(Path(__file__).resolve().parent)]

import desktop  # noqa: E402 - found by the path above
from build import LIST, PROGRAM, UNINSTALLER  # noqa: E402
from installation import (  # noqa: E402
    DATA,
    FOR_EVERYONE,
    FOR_ME,
    SHORTCUTS,
    expect,
    expect_complete,
    expect_gone,
    version_in,
)
from project import NAME  # noqa: E402
from refusals import (  # noqa: E402
    refuses_a_second_folder,
    refuses_an_old_windows,
    refuses_bad_options,
    refuses_folders_that_are_not_its_own,
    refuses_to_go_back,
    waits_its_turn,
)
from trial import Trial  # noqa: E402


def installs_for_the_person(trial: Trial) -> None:
    """Without an administrator, in the person's own folder; and once more over itself."""
    trial.install("", 0)
    expect_complete(FOR_ME, everyone=False)
    trial.install("", 0)
    expect_complete(FOR_ME, everyone=False)
    expect([*FOR_ME.parent.iterdir()] == [FOR_ME], "an exchange left something")


def checks_itself(trial: Trial) -> None:
    """The installed program finds its parts."""
    line = [str(FOR_ME / PROGRAM), "--self-check"]
    answer = subprocess.run(line, capture_output=True, text=True, errors="replace", timeout=300, check=False)
    print("  " + answer.stdout.replace("\n", "\n  ").strip())
    expect(answer.returncode == 0, f"--self-check ends with {answer.returncode}")
    for option in ("--version", "--quit"):
        expect(desktop.run(f'"{FOR_ME / PROGRAM}" {option}') == 0, f"{option} does not end with 0")


def waiting(kind: str) -> int:
    """How many changes of a kind are stored and not sent; how many programs are listed, for `programs`."""
    question = "SELECT count(*) FROM change WHERE kind = ? AND state = 'queued'"
    if kind == "programs":
        question = "SELECT count(*) FROM program WHERE ? <> ''"
    try:
        with closing(sqlite3.connect(f"{(DATA / 'loyalty-desk.sqlite3').as_uri()}?mode=ro", uri=True)) as sql:
            return int(sql.execute(question, (kind,)).fetchone()[0])
    except sqlite3.Error:  # not made yet
        return 0


def opens_its_window(trial: Trial) -> None:
    """On the sample property, where a program is deleted by keys alone; that is not sent."""
    _open(trial)
    desktop.wait_until(lambda: waiting("programs") > 10, "the list of the sample property")
    desktop.wait_until(lambda: _deleted_one(trial), "the deletion", 120)
    desktop.take_picture(trial.pictures / "window.png")


def _open(trial: Trial) -> None:
    trial.copy = subprocess.Popen([str(FOR_ME / PROGRAM), "--sandbox"])
    process = trial.copy.pid
    desktop.wait_until(lambda: desktop.windows_of(process), "the window", 120)
    trial.window = desktop.windows_of(process)[0][0]


def _deleted_one(trial: Trial) -> bool:
    """Press the keys once more only if the last time was too early."""
    if not waiting("delete"):
        desktop.press(trial.window, desktop.HOME, desktop.DOWN, desktop.DELETE)
        try:
            desktop.wait_until(lambda: waiting("delete"), "the deletion", 10)
        except TimeoutError:
            return False
    return True


def waits_for_typed_text(trial: Trial) -> None:
    """A copy with a form half filled is not ended: 1602, and all is as it was."""
    assert trial.copy is not None
    process = trial.copy.pid
    desktop.press(trial.window, "^n")
    desktop.wait_until(lambda: len(desktop.windows_of(process)) > 1, "the form")
    form = next(window for window, _ in desktop.windows_of(process) if window != trial.window)
    desktop.press(form, "HALF TYPED")
    before = version_in(FOR_ME)
    trial.install("", 1602, trial.newer)
    desktop.take_picture(trial.pictures / "form.png")
    expect(trial.copy.poll() is None, "the copy was ended")
    expect(version_in(FOR_ME) == before and len([*FOR_ME.parent.iterdir()]) == 1, "something was exchanged")
    desktop.press(form, "^a", desktop.DELETE, desktop.ESCAPE)
    desktop.wait_until(lambda: len(desktop.windows_of(process)) == 1, "the end of the form")


def survives_a_broken_upgrade(trial: Trial) -> None:
    """Killed while it unpacks, an installer leaves the old program whole."""
    before = version_in(FOR_ME)
    unpacking = subprocess.Popen(f'"{trial.newer}" /S')
    desktop.wait_until((FOR_ME.parent / f"{NAME}.new" / LIST).exists, "the unpacking")
    unpacking.kill()
    unpacking.wait()
    expect(version_in(FOR_ME) == before, "the old program is gone")
    expect_complete(FOR_ME, everyone=False)


def upgrades_over_a_running_copy(trial: Trial) -> None:
    """It is asked to end and does; what was deleted and not sent is still there, and the program opens on it."""
    assert trial.copy is not None
    before, deleted = version_in(FOR_ME), waiting("delete")
    trial.install("", 0, trial.newer)
    expect(trial.copy.wait(30) == 0, "the running copy did not end well")
    expect(version_in(FOR_ME) != before, "it is still the old version")
    expect_complete(FOR_ME, everyone=False)
    expect([*FOR_ME.parent.iterdir()] == [FOR_ME], "the old folder or a broken one is left")
    expect(deleted and waiting("delete") == deleted, "the unsent deletion is lost")
    _open(trial)
    time.sleep(3)  # for the picture alone: the first of what is painted is still being laid out
    desktop.take_picture(trial.pictures / "upgraded.png")
    expect(desktop.run(f'"{FOR_ME / PROGRAM}" --quit') == 0, "--quit failed")
    expect(waiting("delete") == deleted, "the unsent deletion is lost")


def removes_only_its_own(trial: Trial) -> None:
    """An uninstaller that is told another folder does nothing; a file that a person put in its own stays."""
    filled = trial.scratch / "filled"
    shutil.copy(FOR_ME / UNINSTALLER, filled)
    code = desktop.run(f'"{filled / UNINSTALLER}" /S _?={filled}')
    expect(code == 1639 and (filled / "letter.txt").exists(), f"a foreign folder: {code}")
    data = sorted(DATA.rglob("*"))
    desktop.run(str(desktop.registered(everyone=False)["QuietUninstallString"]))
    desktop.wait_until(lambda: not FOR_ME.exists() and not SHORTCUTS[False].exists(), "the removal")
    expect_gone(FOR_ME, everyone=False)
    expect(data and sorted(DATA.rglob("*")) == data, "the data was touched")


def installs_where_it_is_told(trial: Trial) -> None:
    """In a folder with blanks and umlauts; what a person put there outlives the removal, which says how it went."""
    folder = trial.scratch / "für den Empfang" / "Loyalty Desk ü"
    trial.install(f"/D={folder}", 0)
    folder = Path(str(desktop.registered(everyone=False)["InstallLocation"]))  # by its real name
    expect_complete(folder, everyone=False)
    expect(desktop.run(f'"{folder / PROGRAM}" --version') == 0, "the program does not start")
    for name in (PROGRAM, LIST):
        (folder / name).chmod(stat.S_IREAD)
    _goes_on_after_a_power_failure(trial, folder)
    (folder / PROGRAM).chmod(stat.S_IREAD)
    _follows_no_list_out_of_its_folder(folder)
    own = folder / "my notes.txt"
    own.write_text("a person's own", "utf-8")
    expect(desktop.run(f'"{folder / UNINSTALLER}" /S _?={folder}') == 0, "the uninstaller failed")
    desktop.wait_until(lambda: not (folder / UNINSTALLER).exists(), "the end of the uninstaller")
    expect([*folder.rglob("*")] == [own], f"left are {[*folder.rglob('*')]}")
    expect(not desktop.registered(everyone=False), "the registry still has an entry")


def _follows_no_list_out_of_its_folder(folder: Path) -> None:
    """An uninstaller whose list was altered deletes nothing, says that it failed, and can be started again."""
    outside = folder.with_name("outside.txt")
    outside.write_text("a person's own", "utf-8")
    text = (folder / LIST).read_bytes()
    head, rest = text.split("\n".encode("utf-16-le"), 1)
    (folder / LIST).write_bytes(head + f"\nf ..\\{outside.name}\r\n".encode("utf-16-le") + rest)
    expect(desktop.run(f'"{folder / UNINSTALLER}" /S _?={folder}') == 1603, "the uninstaller followed an altered list")
    (folder / LIST).write_bytes(text)
    expect(outside.exists(), "a file outside of the folder was deleted")
    expect_complete(folder, everyone=False)
    outside.unlink()


def _goes_on_after_a_power_failure(trial: Trial, folder: Path) -> None:
    """Between the two renames of an exchange: the next set-up finds the old program, but none while another runs."""
    aside = folder.with_name(f"{folder.name}.old")
    folder.rename(aside)
    with desktop.held_mutex(rf"Global\{NAME} Setup"):
        trial.install("", 1618)
    expect(aside.exists() and not folder.exists(), "the exchange of another was undone")
    trial.install("", 0)
    expect_complete(folder, everyone=False)
    expect([*folder.parent.iterdir()] == [folder], "the folder of a broken exchange is left")


def installs_for_everyone(trial: Trial) -> None:
    """By an administrator alone, found again without an option, and removed with a code."""
    if not desktop.is_administrator():
        trial.install("/ALLUSERS", 740)
        print("  not tried further: this person is no administrator")
        return
    try:
        expect(desktop.run_restricted(f'"{trial.setup}" /S /ALLUSERS') == 740, "somebody else could do it")
    except OSError as error:
        print(f"  not tried: without the rights of an administrator ({error})")
    trial.install("/ALLUSERS", 0)
    expect_complete(FOR_EVERYONE, everyone=True)
    trial.install("", 0)
    expect(not desktop.registered(everyone=False), "it was installed a second time, for the person")
    expect(desktop.run(f'"{FOR_EVERYONE / PROGRAM}" --self-check') == 0, "--self-check failed")
    expect(desktop.run(f'"{FOR_EVERYONE / UNINSTALLER}" /S _?={FOR_EVERYONE}') == 0, "the uninstaller failed")
    desktop.wait_until(lambda: not FOR_EVERYONE.exists(), "the end of the uninstaller")
    expect_gone(FOR_EVERYONE, everyone=True)


ALWAYS: tuple[Callable[[Trial], None], ...] = (
    refuses_bad_options,
    refuses_folders_that_are_not_its_own,
    refuses_an_old_windows,
    waits_its_turn,
    installs_for_the_person,
    checks_itself,
    opens_its_window,
)
WITH_A_NEWER_ONE = (
    waits_for_typed_text,
    survives_a_broken_upgrade,
    upgrades_over_a_running_copy,
    refuses_to_go_back,
    refuses_a_second_folder,
)
AT_LAST = (removes_only_its_own, installs_where_it_is_told, installs_for_everyone)


def main() -> None:
    """Try one thing after the other; the first that fails ends it."""
    parser = argparse.ArgumentParser(description="Try an installer for Windows.")
    parser.add_argument("setup", type=Path)
    parser.add_argument("--newer", type=Path, help="an installer of a higher version")
    parser.add_argument("--pictures", type=Path, default=Path("pictures"), help="where pictures of the screen go")
    options = parser.parse_args()
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr] # it is no other's
    for folder in (DATA, FOR_ME, FOR_EVERYONE):
        if folder.exists():
            sys.exit(f"{folder} exists: this is tried only where {NAME} has never been")
    newer = options.newer and options.newer.resolve()
    trial = Trial(options.setup.resolve(), newer, options.pictures.resolve())
    for step in (*ALWAYS, *(WITH_A_NEWER_ONE if newer else ()), *AT_LAST):
        print(f"{step.__name__.replace('_', ' ')}", flush=True)
        step(trial)
    print("All is well", flush=True)


if __name__ == "__main__":
    main()
