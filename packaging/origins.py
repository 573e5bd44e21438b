"""Which part each file of the frozen folder comes from, and each module inside its executable."""

from __future__ import annotations

import re
import sys
from dataclasses import dataclass, field
from importlib.metadata import Distribution
from pathlib import Path, PurePosixPath
from typing import Any

from pinned import pinned_distributions
from project import APP_ID

# Names of parts that are no distribution.
OWN, ICONS, PYTHON, LOADER = "loyalty-desk", "lucide-icons", "python", "pyinstaller"
# Files of Python itself, by what their path begins with; extension modules lie in lib-dynload or, on Windows, on top.
_OF_PYTHON = re.compile(
    r"base_library\.zip$|(python3\.\d+/)?lib-dynload/|libpython3|python3\d*\.dll$|Python$|Python\.framework/"
    r"|[^/]+\.pyd$|(vcruntime140|msvcp140|ucrtbase|concrt140|api-ms-win-)[^/]*\.dll$",
    re.IGNORECASE,
)
_OF_OURS = re.compile(
    r"(resources|licences|_CodeSignature)/|(pyproject\.toml|sbom\.cdx\.json|Info\.plist|PkgInfo|app-icon\.icns)$"
)
_OF_LOADER = re.compile(r"_?pyi(mod|boot|_)")


@dataclass(slots=True)
class Content:
    """What of one part is in the folder: paths from its top, and modules in the executable."""

    files: list[str] = field(default_factory=list)
    modules: list[str] = field(default_factory=list)


class UnknownOriginError(Exception):
    """Files or modules that no part is known to bring, by name."""


class Origins:
    """Knows the parts by what pip recorded of each distribution, and by `libraries` of Python from parts.toml."""

    def __init__(self, distributions: dict[str, Distribution], libraries: list[dict[str, Any]]) -> None:
        self._libraries = libraries
        self._recorded = {
            str(PurePosixPath(path)).lower(): name for name, one in distributions.items() for path in one.files or ()
        }
        # A library lies on top of the folder where PyInstaller does not know the place of its package.
        self._libraries_recorded = {
            PurePosixPath(path).name: name for path, name in self._recorded.items() if path.endswith(".dll")
        }

    def of_file(self, place: str) -> str | None:
        """The part that brings a file of the folder, by its path from the top; None if nobody knows it."""
        path = re.sub(r"^(_internal|Contents/(Frameworks|Resources|MacOS))/|^Contents/", "", place)
        path = path.replace("__dot__", ".")  # what PyInstaller makes of a full stop in folders of a macOS bundle
        if path.startswith("resources/icons/"):
            return ICONS
        if path in {APP_ID, f"{APP_ID}.exe"}:
            return LOADER  # with the modules of many parts in it
        if _OF_OURS.match(path):
            return OWN
        name = PurePosixPath(path).name.lower()
        if found := self._recorded.get(path.lower()) or self._library(name):
            return found
        return PYTHON if _OF_PYTHON.match(path) else self._libraries_recorded.get(name)

    def _library(self, name: str) -> str | None:
        known = (one["name"] for one in self._libraries if name.startswith(tuple(one["files"])))
        return next(known, None) if re.search(r"\.(so|dll|dylib)(\.|$)", name) else None

    def of_module(self, name: str) -> str | None:
        """The part that brings a module; None if nobody knows it."""
        path = name.replace(".", "/").lower()
        for place in (f"{path}.py", f"{path}/__init__.py"):
            if found := self._recorded.get(place):
                return found
        top = name.partition(".")[0]
        if top in {"app", "__main__", "runtime_hook"}:
            return OWN
        if _OF_LOADER.match(top):
            return LOADER
        return PYTHON if top in sys.stdlib_module_names or top.startswith("_sysconfigdata") else None


def contents(folder: Path, origins: Origins) -> dict[str, Content]:
    """What of each part is in the frozen folder; links count as what they lead to. Raises UnknownOriginError."""
    found: dict[str, Content] = {LOADER: Content()}
    unknown = []
    for path in sorted(each for each in folder.rglob("*") if each.is_file() and not each.is_symlink()):
        place = path.relative_to(folder).as_posix()
        part = origins.of_file(place)
        if part is None:
            unknown.append(place)
        else:
            found.setdefault(part, Content()).files.append(place)
    executable = find_executable(folder)
    for name in sorted(modules(executable)):
        part = origins.of_module(name)
        if part is None:
            unknown.append(f"module {name}")
        else:
            found.setdefault(part, Content()).modules.append(name)
    for name, content in found.items():
        if content.modules and name != LOADER:
            content.files.append(executable.relative_to(folder).as_posix())
    if unknown:
        raise UnknownOriginError(f"No part is known to bring: {', '.join(unknown)}")
    return found


def find_executable(folder: Path) -> Path:
    """The executable of a frozen folder or bundle."""
    places = (folder / APP_ID, folder / f"{APP_ID}.exe", folder / "Contents" / "MacOS" / APP_ID)
    return next(place for place in places if place.exists())


def modules(executable: Path) -> set[str]:
    """The Python modules inside the executable."""
    from PyInstaller.archive.readers import CArchiveReader  # noqa: PLC0415 - large, and needed here alone
    from PyInstaller.loader.pyimod01_archive import PYZ_ITEM_NSPKG  # noqa: PLC0415

    archive = CArchiveReader(str(executable))
    names = {name for name, entry in archive.toc.items() if entry[-1] in {"m", "M", "s"}}
    for name in [name for name, entry in archive.toc.items() if entry[-1] == "z"]:
        inside = archive.open_embedded_archive(name).toc
        names |= {module for module, (kind, *_) in inside.items() if kind != PYZ_ITEM_NSPKG}  # which is but a name
    return names


def known_origins(libraries: list[dict[str, Any]]) -> Origins:
    """Those of what is installed here."""
    return Origins(pinned_distributions(), libraries)
