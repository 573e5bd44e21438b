"""Which of Qt's plug-ins and texts the frozen program has, and which of Qt's libraries these need."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable
from pathlib import PurePath

Entry = tuple[str, str, str]  # as PyInstaller has it: place in the folder, source, kind

# By folder, what is used; a folder that is not named here is not used at all.
PLUGINS = {
    "iconengines": r"qsvgicon",
    "imageformats": r"qico|qsvg",  # PNG is in Qt itself
    "networkinformation": r"qglib|qnetworkmanager|qnetworklistmanager|qscnetworkreachability",
    "platforminputcontexts": r"(compose|ibus)platforminputcontextplugin",
    "platforms": r"qxcb|qwayland|qoffscreen|qwindows|qcocoa",
    "platformthemes": r"qgtk3|qxdgdesktopportal",
    "styles": r"qmodernwindowsstyle|qmacstyle",
    "wayland-decoration-client": r".*",
    "wayland-graphics-integration-client": r"qt-plugin-wayland-egl",
    "wayland-shell-integration": r"qt-shell|xdg-shell",
    "xcbglintegrations": r"qxcb-(egl|glx)-integration",
}
_LIBRARY = re.compile(
    r"PySide6/(Qt/lib/|.*\.framework/).+"
    r"|(PySide6/)?(Qt6\w+|opengl32sw|d3dcompiler_\w+|libEGL|libGLESv2|(av|sw)\w+-\d+)\.dll"
)
_QT = re.compile(r"PySide6/(Qt/)?(?P<inside>.+)")


def is_wanted(place: str, languages: Iterable[str]) -> bool:
    """Whether a file of PySide6 goes into the frozen folder; `languages` are those that the program speaks."""
    path = PurePath(place).as_posix()
    found = _QT.fullmatch(path)
    if not found:
        return True
    parts = found["inside"].split("/")
    if parts[0] == "plugins":
        wanted = PLUGINS.get(parts[1])
        return wanted is not None and re.fullmatch(rf"(lib)?({wanted})\.\w+", parts[-1]) is not None
    if parts[0] == "translations":
        return re.fullmatch(rf"qtbase_({'|'.join(languages)})\.qm", parts[-1]) is not None
    return parts[0] not in {"qml", "resources", "metatypes"}


def _is_library(place: str) -> bool:
    """Whether a file is a library of Qt, which is there for the sake of others alone."""
    return _LIBRARY.fullmatch(PurePath(place).as_posix()) is not None


def without_unused(entries: list[Entry], imports: Callable[[str], Iterable[str]]) -> list[Entry]:
    """The entries without the libraries of Qt that none of the others loads; `imports` names what a file links to."""
    libraries = {PurePath(entry[0]).name.lower(): entry for entry in entries if _is_library(entry[0])}
    kept = [entry for entry in entries if entry not in libraries.values()]
    waiting = list(kept)
    while waiting:
        for name in imports(waiting.pop()[1]):
            found = libraries.pop(PurePath(name).name.lower(), None)
            if found is not None:
                kept.append(found)
                waiting.append(found)
    return kept


def without_orphans(entries: Iterable[Entry], gone: Iterable[str]) -> list[Entry]:
    """The entries without links to files that are gone, and without what lay in a framework of macOS beside them."""
    places = {PurePath(place).as_posix() for place in gone}
    frameworks = {place.partition(".framework/")[0] for place in places if ".framework/" in place}
    return [
        entry
        for entry in entries
        if PurePath(entry[0]).as_posix().partition(".framework/")[0] not in frameworks
        and not (entry[2] == "SYMLINK" and _target(entry) in places)
    ]


def _target(link: Entry) -> str:
    return posixpath.normpath(posixpath.join(PurePath(link[0]).parent.as_posix(), PurePath(link[1]).as_posix()))
