"""The installer for Windows: what it notes to remove, what it says in every language, and who sees the certificate."""

import re
import sys
from pathlib import Path

import pytest

from app.domain.settings import LANGUAGES
from tests.support.scripts import PACKAGING, load_script

WINDOWS = PACKAGING / "windows"
build = load_script("windows/build.py")
sign = load_script("windows/sign.py")

FILES = ["_internal/Qt/plug in.dll", "_internal/Qt/translations/de.qm", "_internal/base.zip", "loyalty-desk.exe"]
LANGUAGE_NAMES = {
    "en": "ENGLISH", "de": "GERMAN", "fr": "FRENCH", "es": "SPANISH", "it": "ITALIAN", "nl": "DUTCH", "cs": "CZECH",
}  # fmt: skip


def texts() -> dict[str, dict[str, str]]:
    """By the name of a text, what it is in each language."""
    found: dict[str, dict[str, str]] = {}
    source = (WINDOWS / "texts.nsh").read_text("utf-8")
    for name, language, text in re.findall(r'^LangString (\w+) \$\{LANG_(\w+)\} "(.*)"$', source, re.MULTILINE):
        found.setdefault(name, {})[language] = text
    return found


def test_whoever_obeys_the_list_removes_all_but_what_a_person_added(tmp_path: Path) -> None:
    for name in [*FILES, "uninstall.exe", "installed-files.txt", "_internal/Qt/own.txt"]:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    head, *lines = build.installed_list("1.2.3", FILES).splitlines()
    assert head == "Loyalty Desk 1.2.3"
    for line in lines:
        path = tmp_path / line[2:].replace("\\", "/")
        if line.startswith("f "):
            path.unlink()
        elif line.startswith("r ") and not any(path.iterdir()):
            path.rmdir()
    left = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*"))
    assert left == ["_internal", "_internal/Qt", "_internal/Qt/own.txt"]


def test_a_folder_is_looked_at_before_anything_in_it_is_deleted() -> None:
    lines = build.installed_list("1.2.3", FILES).splitlines()[1:]
    kinds = "".join(line[0] for line in lines)
    assert re.fullmatch("d+f+r+", kinds)
    assert {line[2:] for line in lines if line[0] == "d"} == {line[2:] for line in lines if line[0] == "r"}


def test_what_an_installation_is_known_by_is_deleted_last() -> None:
    files = [line for line in build.installed_list("1.2.3", [*FILES, "zlib.dll"]).splitlines() if line[0] == "f"]
    assert files[-2:] == ["f uninstall.exe", "f installed-files.txt"]


def test_the_list_is_unpacked_before_all_that_it_names(tmp_path: Path) -> None:
    lines = build.unpacking(tmp_path, FILES, tmp_path / "installed-files.txt").splitlines()
    sources = [line.removeprefix('File "').removesuffix('"') for line in lines if line.startswith("File ")]
    assert sources == [str(tmp_path / "installed-files.txt"), *(str(tmp_path / name) for name in FILES)]
    assert lines[-1].endswith('loyalty-desk.exe"')
    assert lines[-2] == 'SetOutPath "$New"'


@pytest.mark.parametrize(
    ("version", "numbers"), [("0.1.0", "0.1.0.0"), ("2", "2.0.0.0"), ("1.2.3.4", "1.2.3.4"), ("10.20", "10.20.0.0")]
)
def test_windows_gets_four_numbers(version: str, numbers: str) -> None:
    assert build.version_numbers(version) == numbers


@pytest.mark.parametrize("version", ["1.0rc1", "1.2.3.4.5", "", "1..2"])
def test_a_version_that_windows_cannot_compare_is_refused(version: str) -> None:
    with pytest.raises(ValueError, match="four numbers"):
        build.version_numbers(version)


def test_the_frozen_folder_says_its_version(tmp_path: Path) -> None:
    (tmp_path / "_internal").mkdir()
    (tmp_path / "_internal" / "pyproject.toml").write_text('[project]\nname = "x"\nversion = "3.2.1"\n', "utf-8")
    assert build.frozen_version(tmp_path) == "3.2.1"


def test_every_text_is_there_in_every_language_of_the_program() -> None:
    wanted = {LANGUAGE_NAMES[language] for language in LANGUAGES}
    assert {name: set(found) for name, found in texts().items()} == dict.fromkeys(texts(), wanted)
    parts = "".join(path.read_text("utf-8") for path in sorted(WINDOWS.glob("*.ns[ih]")))
    assert set(re.findall(r"\$\(([A-Z]\w+Text|[A-Z]\w+Title)\)", parts)) == set(texts())


def test_a_translation_keeps_what_is_put_in_and_its_lines() -> None:
    places = re.compile(r"\$\{?\w+\}?|\$\\[rn]|/[A-Z]+=?")
    for name, found in texts().items():
        kept = {language: sorted(places.findall(text)) for language, text in found.items()}
        assert kept == dict.fromkeys(kept, kept["ENGLISH"]), name


def test_the_two_choices_have_letters_of_their_own() -> None:
    found = texts()
    for language in LANGUAGE_NAMES.values():
        letters = [re.findall("&(.)", found[name][language]) for name in ("ForMeText", "ForEveryoneText")]
        assert [len(each) for each in letters] == [1, 1]
        assert letters[0][0].lower() != letters[1][0].lower(), language


def test_without_a_certificate_nothing_is_signed_and_that_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "1.2.3"\n', "utf-8")

    def pack(_line: list[str], *, check: bool) -> None:
        assert check
        (tmp_path / "out/loyalty-desk-1.2.3-windows-x86_64-setup.exe").touch()

    monkeypatch.setenv("WINDOWS_CERTIFICATE", "")  # a secret that a build server does not have
    monkeypatch.setattr(build, "_find_makensis", lambda: "makensis")
    monkeypatch.setattr(build.subprocess, "run", pack)
    monkeypatch.setattr(sys, "argv", ["build.py", f"--folder={tmp_path}", f"--output={tmp_path / 'out'}"])
    build.main()
    assert not sign.has_certificate()
    assert "nothing is signed" in capsys.readouterr().out


@pytest.mark.skipif(sys.platform == "win32", reason="only on Linux and macOS is it osslsigncode that signs")
def test_the_password_stands_in_no_command_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    signer = tmp_path / "osslsigncode"
    signer.write_text(
        f'#!/bin/sh\necho "$@" >{tmp_path}/line\nwhile [ $# -gt 1 ]; do\n'
        f'case $1 in -pkcs12|-readpass) cat "$2" >>{tmp_path}/read ;; -out) echo signed >"$2" ;; esac\nshift\ndone\n'
    )
    signer.chmod(0o755)
    program = tmp_path / "program.exe"
    program.write_text("bare")
    monkeypatch.setenv("PATH", str(tmp_path), prepend=":")
    monkeypatch.setenv("WINDOWS_CERTIFICATE", "Y2VydGlmaWNhdGUt")
    monkeypatch.setenv("WINDOWS_CERTIFICATE_PASSWORD", "hush")
    sign.sign(program)
    assert program.read_text() == "signed\n"
    assert (tmp_path / "read").read_text() == "certificate-hush"
    assert not {"hush", "Y2Vy"} & set(re.findall("hush|Y2Vy", (tmp_path / "line").read_text()))


def test_where_the_scripts_look_for_others_the_tests_do_not() -> None:
    before = sys.path.copy()
    load_script("windows/build.py")
    assert sys.path == before  # `desktop` has another meaning for Linux
