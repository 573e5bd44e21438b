"""The parts of the frozen program: what each is called, which version, under which licence, and where its texts are."""

from __future__ import annotations

import ctypes
import decimal
import re
import sqlite3
import ssl
import sys
import tomllib
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any
from xml.parsers import expat

from cyclonedx.spdx import is_expression, is_supported_id
from origins import ICONS, LOADER, OWN, PYTHON, Content, contents, known_origins
from pinned import pinned_distributions
from project import LICENCE, ROOT, VERSION

_TABLE: dict[str, list[dict[str, Any]]] = tomllib.loads(Path(__file__).with_name("parts.toml").read_text("utf-8"))
_TEXTS = Path(__file__).with_name("licence-texts")
_ICON_LICENCE = ROOT / "resources" / "icons" / "LICENSE.txt"
_LOADER_LICENCE = "GPL-2.0-or-later WITH Bootloader-exception"
# What older packages say in words of their own.
_SPDX = {"Apache License, Version 2.0": "Apache-2.0", "OSI Approved :: MIT License": "MIT"}


class PartError(Exception):
    """A part that may not be handed on as it is, with the reason."""


@dataclass(frozen=True, slots=True)
class Part:
    """One part. `files` are paths from the top of the folder; one may hold several parts."""

    name: str
    version: str | None  # None where the part does not say
    licence: str  # an SPDX expression
    texts: tuple[Path, ...]
    files: tuple[str, ...] = ()
    is_from_pypi: bool = False

    @property
    def reference(self) -> str:
        """Its name as that of a folder and of an entry in the bill."""
        return re.sub(r"[^a-z0-9.]+", "-", self.name.lower()).strip("-")


def parts_of(folder: Path) -> list[Part]:
    """All parts that are in a frozen folder. Raises UnknownOriginError and PartError."""
    found = contents(folder, known_origins(_TABLE["python"]))
    distributions = pinned_distributions()
    parts = [
        Part(OWN, VERSION, LICENCE, (ROOT / "LICENSE",), tuple(found.pop(OWN).files)),
        Part("Lucide icons", None, "ISC AND MIT", (_ICON_LICENCE,), tuple(found.pop(ICONS).files)),
        _loader(found.pop(LOADER)),
        _python(found[PYTHON]),
        *_python_libraries(folder, found, found.pop(PYTHON)),
        *(_wheel(distributions[name], content) for name, content in sorted(found.items())),
    ]
    parts += _parts_of_qt([file for part in parts for file in part.files])
    _check(parts)
    return parts


def _check(parts: list[Part]) -> None:
    for part in parts:
        if not part.texts or not all(text.is_file() for text in part.texts):
            raise PartError(f"{part.name} has no text of its licence ({part.licence})")
        if not (_is_spdx(part.licence) or re.fullmatch(r"LicenseRef-[\w.-]+", part.licence)):
            raise PartError(f"{part.name} has a licence that is no SPDX expression: {part.licence!r}")


def _is_spdx(text: str) -> bool:
    return is_supported_id(text) or is_expression(text)


def _texts(names: list[str]) -> tuple[Path, ...]:
    return tuple(_TEXTS / f"{name}.txt" for name in names)


def _loader(content: Content) -> Part:
    pyinstaller = distribution("pyinstaller")
    return Part("PyInstaller", pyinstaller.version, _LOADER_LICENCE, _licence_files(pyinstaller), tuple(content.files))


def _python(content: Content) -> Part:
    version = ".".join(map(str, sys.version_info[:3]))
    # On Windows it has Microsoft's libraries of C and C++ in it, and the terms of these in its own text.
    own = Path(sys.base_prefix, "LICENSE.txt")
    texts = (own,) if own.is_file() else _texts(["python"])
    return Part("Python", version, "PSF-2.0", texts, tuple(content.files))


def _wheel(one: Distribution, content: Content) -> Part:
    own = next(
        (entry["texts"] for entry in _TABLE["wheel"] if entry["name"] == one.name.lower().replace("_", "-")), None
    )
    texts = _licence_files(one) if own is None else _texts(own)
    return Part(one.name, one.version, spdx(one), texts, tuple(content.files), is_from_pypi=True)


def _licence_files(one: Distribution) -> tuple[Path, ...]:
    pattern = re.compile(r"\.dist-info/.*(LICEN[CS]E|COPYING|NOTICE)[^/]*$", re.IGNORECASE)
    return tuple(Path(str(one.locate_file(path))) for path in one.files or () if pattern.search(path.as_posix()))


def spdx(one: Distribution) -> str:
    """The licence of a distribution as SPDX writes it. Raises PartError where it says nothing of the kind."""
    fields = ("License-Expression", "License", "Classifier")
    for text in [text for field in fields for text in one.metadata.get_all(field) or ()]:
        name = str(text).removeprefix("License :: ")
        known = _SPDX.get(name, name)
        if _is_spdx(known):
            return known
    raise PartError(f"{one.name} does not say under which licence it is")


def _python_libraries(folder: Path, found: dict[str, Content], python: Content) -> list[Part]:
    """Those that Python brings for its modules, in files of their own or the module's; taken out of `found`."""
    parts = []
    for entry in _TABLE["python"]:
        files = found.pop(entry["name"], Content()).files
        version = _version(entry["name"], folder / files[0] if files else None)
        holders = files or [file for file in python.files if Path(file).name.startswith(f"{entry['module']}.")]
        if holders or entry["module"] in sys.builtin_module_names:
            parts.append(Part(entry["name"], version, entry["licence"], _texts(entry["texts"]), tuple(holders)))
    return parts


def _version(name: str, library: Path | None) -> str | None:
    """What the library in use says; None if it does not say."""
    tellers: dict[str, Callable[[], str]] = {
        "OpenSSL": lambda: ssl.OPENSSL_VERSION.split()[1],
        "SQLite": lambda: sqlite3.sqlite_version,
        "zlib": lambda: zlib.ZLIB_RUNTIME_VERSION,
        "Expat": lambda: expat.EXPAT_VERSION.removeprefix("expat_"),
        "mpdecimal": lambda: str(decimal.__libmpdec_version__),
    }
    if name in tellers:
        return tellers[name]()
    functions = {"bzip2": "BZ2_bzlibVersion", "XZ Utils (liblzma)": "lzma_version_string"}
    if library is None or name not in functions:
        return None
    function = getattr(ctypes.CDLL(str(library)), functions[name])
    function.restype = ctypes.c_char_p
    return str(function().decode("ascii").split(",")[0])


def _parts_of_qt(files: list[str]) -> list[Part]:
    """What libraries of Qt hold of other origin, as far as they are in the folder."""
    libraries, parts = sorted(set(files)), []
    for entry in _TABLE["qt"]:
        name = re.compile(r"(libQt6{0}\.so|Qt6{0}\.dll$|Qt{0}$|lib{0}\.so)".format(entry["inside"]))
        holders = tuple(file for file in libraries if name.match(Path(file).name))
        if holders and sys.platform in entry.get("systems", [sys.platform]):
            numbered = re.search(r"libicudata\.so\.(\d+)", holders[0])  # the one part that tells its version
            version = numbered[1] if numbered else None
            parts.append(Part(entry["name"], version, entry["licence"], _texts(entry["texts"]), holders))
    return parts
