"""What goes into the frozen folder: what is pinned, what of Qt is used, and nothing that has to be the system's own."""

import configparser
import json
import os
import subprocess
import sys
from pathlib import Path

import key_stores
import pytest
from pinned import left_out, pinned
from project import ROOT
from qt_parts import is_wanted, without_orphans, without_unused
from system_parts import is_left_to_the_system

LANGUAGES = ("en", "de")


def test_tools_of_development_stay_out_and_what_is_pinned_does_not() -> None:
    out = set(left_out())
    assert {"pytest", "PyInstaller", "mypy", "hypothesis", "uvicorn", "_pytest"} <= out
    assert not out & {"httpx", "PySide6", "keyring", "jaraco", "backports", "anyio"}
    assert "pytest" not in pinned()


@pytest.mark.parametrize(
    "name",
    ["libstdc++.so.6", "libc.so.6", "libgtk-3.so.0", "libglib-2.0.so.0", "libxcb-cursor.so.0", "libX11.so.6",
     "libfontconfig.so.1", "libdbus-1.so.3", "libEGL.so.1", "libwayland-client.so.0", "libxkbcommon-x11.so.0"],
)  # fmt: skip
def test_what_has_to_be_the_systems_own_is_left_to_it(name: str) -> None:
    assert is_left_to_the_system(name)


@pytest.mark.parametrize(
    "name", ["libQt6Core.so.6", "libcrypto.so.3", "libsqlite3.so.0", "libpython3.11.so.1.0", "libz.so.1", "libX11.png"]
)
def test_what_the_program_brings_is_not(name: str) -> None:
    assert not is_left_to_the_system(name)


@pytest.mark.parametrize(
    ("place", "wanted"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/plugins/platforms/qwindows.dll", True),
        ("PySide6\\plugins\\styles\\qmodernwindowsstyle.dll", True),
        ("PySide6/Qt/plugins/platforms/libqlinuxfb.so", False),
        ("PySide6/Qt/plugins/platforminputcontexts/libqtvirtualkeyboardplugin.so", False),
        ("PySide6/Qt/plugins/sqldrivers/libqsqlite.so", False),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_ja.qm", False),
        ("PySide6/Qt/translations/qt_de.qm", False),
        ("PySide6/Qt/qml/QtQuick/qmldir", False),
        ("keyring/core.py", True),
    ],
)
def test_of_qt_there_is_what_is_used(place: str, wanted: bool) -> None:
    assert is_wanted(place.replace("\\", os.sep) if os.name == "nt" else place.replace("\\", "/"), LANGUAGES) is wanted


def test_a_library_of_qt_that_nobody_loads_goes_and_what_another_one_loads_stays() -> None:
    libraries = ["libQt6Gui.so.6", "libQt6Core.so.6", "libQt6Qml.so.6", "libQt6Quick.so.6"]
    loads = {"QtGui.abi3.so": ["libQt6Gui.so.6"], "libQt6Gui.so.6": ["libQt6Core.so.6", "libc.so.6"],
             "libQt6Quick.so.6": ["libQt6Qml.so.6"]}  # fmt: skip
    entries = [(f"PySide6/Qt/lib/{name}", name, "BINARY") for name in libraries]
    entries.append(("PySide6/QtGui.abi3.so", "QtGui.abi3.so", "EXTENSION"))
    entries += [("PySide6/opengl32sw.dll", "opengl32sw.dll", "BINARY"), ("Qt6Quick.dll", "Qt6Quick.dll", "BINARY")]

    kept = without_unused(entries, lambda source: loads.get(source, []))

    assert {source for _, source, _ in kept} == {"QtGui.abi3.so", "libQt6Gui.so.6", "libQt6Core.so.6"}


def test_with_a_library_go_the_links_to_it_and_what_lies_in_its_framework() -> None:
    framework = "PySide6/Qt/lib/QtQml.framework"
    entries = [
        ("libQt6Qml.so.6", "PySide6/Qt/lib/libQt6Qml.so.6", "SYMLINK"),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        (f"{framework}/Versions/Current", "A", "SYMLINK"),
        (f"{framework}/Versions/A/Resources/Info.plist", "/its/source", "DATA"),
        ("PySide6/Qt/lib/QtCore.framework/Versions/Current", "A", "SYMLINK"),
    ]

    kept = without_orphans(entries, ["PySide6/Qt/lib/libQt6Qml.so.6", f"{framework}/Versions/A/QtQml"])

    assert [place for place, _, _ in kept] == ["libQt6Core.so.6", "PySide6/Qt/lib/QtCore.framework/Versions/Current"]


def test_keyring_finds_the_key_store_of_this_system_alone(tmp_path: Path) -> None:
    points = configparser.ConfigParser()
    points.read(key_stores.write_metadata(tmp_path) / "entry_points.txt", "utf-8")

    assert list(points["keyring.backends"].values()) == [key_stores.module()]


@pytest.mark.parametrize("before", [{}, {"LD_LIBRARY_PATH": "/of/the/person"}], ids=["without", "with"])
@pytest.mark.skipif(sys.platform != "linux", reason="only on Linux does the loader set the path of libraries")
def test_the_environment_of_the_person_is_given_back(before: dict[str, str]) -> None:
    set_by_loader = {
        "LD_LIBRARY_PATH": "/of/the/program",
        "_PYI_ARCHIVE_FILE": "loyalty-desk",
        "PATH": os.environ["PATH"],
    }
    kept = {f"{name}_ORIG": value for name, value in before.items()}
    hook = ROOT / "packaging" / "runtime_hook.py"
    code = f"import json, os, runpy; runpy.run_path({str(hook)!r}); print(json.dumps(dict(os.environ)))"

    told = subprocess.run(
        [sys.executable, "-c", code], env=set_by_loader | kept, capture_output=True, text=True, check=True
    )

    left = json.loads(told.stdout)
    left.pop("LC_CTYPE", None)  # which Python sets where no language is
    assert left == {"PATH": os.environ["PATH"]} | before
