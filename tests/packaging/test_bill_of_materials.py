"""The bill names every part with its licence, is the same for the same folder, and nothing unknown gets past it."""

import json
import sys
from dataclasses import replace
from pathlib import Path, PurePosixPath
from types import SimpleNamespace

import origins
import parts
import pytest
from bill_of_materials import BILL, LICENCES, bill, write_bill
from origins import LOADER, OWN, PYTHON, Content, Origins, UnknownOriginError
from parts import Part, PartError
from pinned import pinned_distributions
from project import ROOT, VERSION

TEXT = ROOT / "LICENSE"
PROGRAM = Part(OWN, VERSION, "MIT", (TEXT,), ("loyalty-desk",))
ZLIB = Part("zlib", "1.3.1", "Zlib", (TEXT,), ("_internal/libz.so.1", "_internal/another"))
HTTPX = Part("httpx", "0.28.1", "BSD-3-Clause", (TEXT,), ("loyalty-desk",), is_from_pypi=True)


@pytest.fixture(scope="module")
def known() -> Origins:
    installed = {"pyside6-essentials": SimpleNamespace(files=[PurePosixPath("PySide6/of_qt.dll")])}
    libraries = [{"name": "OpenSSL", "files": ["libcrypto", "libssl"]}]
    return Origins(pinned_distributions() | installed, libraries)  # type: ignore[arg-type]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A frozen folder with little in it; its executable has two modules."""
    made = tmp_path / "loyalty-desk"
    for place in ("loyalty-desk", "_internal/base_library.zip", "_internal/resources/icons/plus.svg"):
        made.joinpath(place).parent.mkdir(parents=True, exist_ok=True)
        made.joinpath(place).write_bytes(b"")
    monkeypatch.setattr(origins, "modules", lambda _executable: {"app.main", "h11._util"})
    return made


@pytest.mark.parametrize(
    ("place", "part"),
    [
        ("loyalty-desk.exe", LOADER),
        ("_internal/resources/translations/loyalty-desk_de.qm", OWN),
        ("_internal/resources/icons/plus.svg", "lucide-icons"),
        ("_internal/certifi/cacert.pem", "certifi"),
        ("Contents/Resources/certifi/cacert.pem", "certifi"),
        ("_internal/libcrypto-3.dll", "OpenSSL"),
        ("_internal/of_qt.dll", "pyside6-essentials"),
        ("Contents/Frameworks/libssl.3.dylib", "OpenSSL"),
        ("_internal/python3.11/lib-dynload/zlib.cpython-311-x86_64-linux-gnu.so", PYTHON),
        ("_internal/VCRUNTIME140.dll", PYTHON),
        ("_internal/libunheard-of.so.1", None),
        ("_internal/PySide6/unheard-of", None),
    ],
)
def test_the_part_of_a_file_is_known_on_each_system(place: str, part: str | None, known: Origins) -> None:
    assert known.of_file(place) == part


@pytest.mark.parametrize(
    ("module", "part"),
    [
        ("app.ui.window", OWN),
        ("json.decoder", PYTHON),
        ("httpx", "httpx"),
        ("jaraco.context", "jaraco-context"),
        ("pyimod02_importers", LOADER),
        ("pytest", None),
    ],
)
def test_the_part_of_a_module_is_known(module: str, part: str | None, known: Origins) -> None:
    assert known.of_module(module) == part


def test_what_is_in_the_folder_is_in_the_bill_and_has_its_licence_there(folder: Path) -> None:
    write_bill(folder)

    made = json.loads((folder / BILL).read_text("utf-8"))
    assert (made["specVersion"], made["metadata"]["component"]["version"]) == ("1.6", VERSION)
    named = {each["bom-ref"]: each for each in made["components"]}
    assert {"python", "h11", "pyinstaller", "lucide-icons"} <= set(named)
    assert "httpx" not in named
    assert named["h11"]["purl"].startswith("pkg:pypi/h11@")
    assert all(list((folder / LICENCES / name).iterdir()) for name in [*named, OWN])


def test_a_second_bill_of_the_same_folder_is_the_same(folder: Path) -> None:
    write_bill(folder)
    first = (folder / BILL).read_bytes()

    write_bill(folder)

    assert (folder / BILL).read_bytes() == first
    assert bill([PROGRAM, ZLIB, HTTPX]) == bill([HTTPX, replace(ZLIB, files=ZLIB.files[::-1]), PROGRAM])
    assert json.loads(bill([PROGRAM, ZLIB]))["serialNumber"] != json.loads(bill([PROGRAM, HTTPX]))["serialNumber"]


def test_a_file_and_a_module_of_nobody_stop_it_by_name(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "_internal" / "stray.so").write_bytes(b"")
    monkeypatch.setattr(origins, "modules", lambda _executable: {"app.main", "stray_module"})

    with pytest.raises(UnknownOriginError, match=r"_internal/stray.so, module stray_module"):
        write_bill(folder)


@pytest.mark.parametrize(
    ("licence", "texts", "why"),
    [
        ("MIT", [], "h11 has no text of its licence"),
        ("MIT", [Path("absent.txt")], "h11 has no text of its licence"),
        ("as you like", [TEXT], "h11 has a licence that is no SPDX expression"),
    ],
)
def test_a_part_without_a_licence_stops_it_by_name(
    licence: str, texts: list[Path], why: str, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(parts, "_wheel", lambda one, _content: Part(one.name, "1", licence, tuple(texts)))

    with pytest.raises(PartError, match=why):
        write_bill(folder)


def test_each_pinned_package_says_its_licence_in_words_that_are_known() -> None:
    for one in pinned_distributions().values():
        assert parts.spdx(one)


def test_what_qt_and_python_hold_is_named_where_it_is() -> None:
    holder = "_internal/PySide6/Qt/lib/libQt6Core.so.6" if sys.platform == "linux" else "_internal/PySide6/Qt6Core.dll"
    found = {part.name: part.files for part in parts._parts_of_qt([holder, "_internal/PySide6/QtGui.abi3.so"])}
    assert found["PCRE2"] == (holder,)
    assert "HarfBuzz" not in found

    module = "_internal/python3.11/lib-dynload/_decimal.so"
    libraries = parts._python_libraries(ROOT, {}, Content([module]))
    assert {"mpdecimal": (module,)}.items() <= {part.name: part.files for part in libraries}.items()


def test_each_licence_text_beside_the_recipe_is_wanted_and_there() -> None:
    folder = ROOT / "packaging" / "licence-texts"
    wanted = {name for entries in parts._TABLE.values() for entry in entries for name in entry["texts"]}
    assert {path.stem for path in folder.iterdir()} == {*wanted, "python"}
