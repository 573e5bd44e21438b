"""What the Linux packages are made of: menu entry, metainfo, manual page, the tree of files, and what is declared."""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from app.domain.settings import LANGUAGES
from app.main import _parser
from app.ui.start.application import APP_ID
from app.version import VERSION
from tests.support.scripts import PACKAGING

if sys.platform != "linux":
    pytest.skip("only on Linux: its packages", allow_module_level=True)
sys.path.append(str(PACKAGING / "linux"))

import deb_package
import facts
import rpm_package
import tree

LANG = "{http://www.w3.org/XML/1998/namespace}lang"
MOMENT = 1_790_000_000  # seconds


@pytest.fixture(scope="module")
def laid_out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tree of a frozen program with one part, whose machine code is that of a program of this computer."""
    folder = tmp_path_factory.mktemp("linux")
    frozen = folder / "frozen"
    (frozen / "_internal").mkdir(parents=True)
    for place in (APP_ID, "_internal/libown.so.1"):
        shutil.copyfile(shutil.which("true") or "", frozen / place)
    (frozen / "_internal/libown.so.1").chmod(0o777)
    (frozen / "sbom.cdx.json").write_text("{}", "utf-8")
    shutil.copyfile(facts.ROOT / "pyproject.toml", frozen / "_internal/pyproject.toml")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", str(MOMENT))
        patch.setenv("PATH", f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}")
        tree.make_tree(folder / "tree", frozen)
        tree.settle(folder / "tree")
    return folder / "tree"


def test_what_was_frozen_of_another_version_is_not_packed(tmp_path: Path) -> None:
    frozen = tmp_path / "frozen"
    (frozen / "_internal").mkdir(parents=True)
    (frozen / APP_ID).touch()
    (frozen / "_internal/pyproject.toml").write_text('[project]\nversion = "0.0.0"\n', "utf-8")
    with pytest.raises(tree.NotFrozenError, match=rf"of version 0\.0\.0, not {re.escape(VERSION)}"):
        tree.make_tree(tmp_path / "tree", frozen)
    assert not (tmp_path / "tree").exists()


def test_the_menu_entry_speaks_every_language(laid_out: Path) -> None:
    file = laid_out / f"usr/share/applications/{APP_ID}.desktop"
    keys = {line.partition("=")[0] for line in file.read_text("utf-8").splitlines()}
    places = ["", *(f"[{code}]" for code in LANGUAGES if code != "en")]
    assert {f"{key}{place}" for key in ("GenericName", "Comment", "Keywords") for place in places} <= keys
    if validator := shutil.which("desktop-file-validate"):
        done = subprocess.run([validator, file], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stdout) == (0, "")


def test_the_metainfo_tells_of_this_version_in_every_language(laid_out: Path) -> None:
    component = ET.parse(laid_out / f"usr/share/metainfo/{APP_ID}.metainfo.xml").getroot()
    assert component.findtext("id") == APP_ID
    assert [one.get("version") for one in component.iter("release")] == [VERSION]
    for tag in ("summary", "p"):
        spoken = [one.get(LANG, "en") for one in component.iter(tag) if one.text]
        assert set(spoken) == set(LANGUAGES)
        assert len({spoken.count(code) for code in spoken}) == 1


def test_the_manual_page_names_each_option_of_the_program_and_no_other() -> None:
    page = tree.manual()
    offered = {
        name
        for action in _parser()._actions
        if action.help != argparse.SUPPRESS
        for name in action.option_strings
        if name.startswith("--")
    }
    named = {found.replace("\\-", "-") for found in re.findall(r"(?:\\-){2}[a-z]+(?:\\-[a-z]+)*", page)}
    assert named == offered
    assert VERSION in page
    assert "@" not in page


def test_the_command_leads_to_the_program(laid_out: Path) -> None:
    command = laid_out / "usr/bin" / APP_ID
    assert not command.readlink().is_absolute()
    assert command.resolve() == (laid_out / "usr/lib" / APP_ID / APP_ID).resolve()


def test_there_is_an_icon_of_each_size_and_one_for_all(laid_out: Path) -> None:
    icons = laid_out / "usr/share/icons/hicolor"
    drawn = {path.stem.removeprefix("app-icon-") for path in (facts.ROOT / "resources/app-icon").glob("app-icon-*.png")}
    assert {f"{size}x{size}" for size in drawn} | {"scalable"} == {path.name for path in icons.iterdir()}
    assert {path.stem for path in icons.rglob("*.*g")} == {APP_ID}


def test_a_file_has_the_rights_and_the_moment_of_a_package(laid_out: Path) -> None:
    library = laid_out / "usr/lib" / APP_ID
    modes = {path.name: path.stat().st_mode & 0o777 for path in (library, *library.rglob("*"))}
    assert modes == {
        APP_ID: 0o755,
        "_internal": 0o755,
        "libown.so.1": 0o644,
        "pyproject.toml": 0o644,
        "sbom.cdx.json": 0o644,
    }
    assert {path.lstat().st_mtime for path in laid_out.rglob("*")} == {MOMENT}


def test_nothing_is_packed_before_it_is_frozen(tmp_path: Path) -> None:
    with pytest.raises(tree.NotFrozenError, match=r"dev\.py freeze"):
        tree.make_tree(tmp_path / "tree", tmp_path / "frozen")


def test_the_control_file_says_what_is_needed_and_what_it_is() -> None:
    text = deb_package.control("amd64", ["ca-certificates", "libc6 (>= 2.36)"], ["xdg-utils"], 1234)
    head, _, body = text.partition("Description: ")
    fields = dict(line.split(": ", 1) for line in head.splitlines())
    assert fields["Version"] == VERSION
    assert fields["Depends"] == "ca-certificates, libc6 (>= 2.36)"
    assert fields["Installed-Size"] == "1234"
    assert all(line.startswith(" ") and line.strip() for line in body.splitlines()[1:])  # else another field begins


def test_what_is_brought_along_is_not_asked_of_the_system(laid_out: Path) -> None:
    (pattern,) = rpm_package.own_libraries(laid_out / "usr/lib" / APP_ID)
    plain = pattern.replace("\\\\", "\\")  # the recipe takes one of each pair away
    assert re.fullmatch(plain, "libown.so.1")
    assert not re.fullmatch(plain, "libown-so.1")


def test_the_licence_is_that_of_all_parts(tmp_path: Path) -> None:
    def part(*expressions: str) -> dict[str, object]:
        return {"licenses": [{"expression": one} for one in expressions]}

    bill = {"metadata": {"component": part("MIT")}, "components": [part("A OR B"), part("ISC AND MIT"), part("MIT")]}
    file = tmp_path / "sbom.cdx.json"
    file.write_text(json.dumps(bill), "utf-8")
    assert rpm_package.licences(file) == "(A OR B) AND ISC AND MIT"


def test_a_runtime_that_is_another_makes_no_image(tmp_path: Path) -> None:
    runtime = tmp_path / "runtime"
    runtime.write_bytes(b"another")
    line = ["bash", str(PACKAGING / "linux/appimage.sh"), str(runtime), "0" * 64]
    done = subprocess.run(line, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "is not the runtime" in done.stderr
