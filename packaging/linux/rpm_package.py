"""Makes the .rpm: a spec of the tree as it is, with the needs that rpm reads from its ELF files."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path

from facts import (
    APP_ID,
    DOCUMENTS,
    GTK_THEME,
    LIBRARY,
    NEEDED,
    PUBLISHER,
    SUMMARY,
    VERSION,
    WORK,
    description,
    epoch,
    moment,
)
from tool import run
from tree import elf_files, settle

_RECOMMENDED = (
    "(gnome-keyring or kwalletmanager or keepassxc)",
    "xdg-utils",
    "font(:lang=en)",
    "libgtk-3.so.0()(64bit)",  # for the look of desktops that have it
)

_MACROS = """\
# The program comes frozen: there is nothing to build, to strip or to part from its debugging symbols.
%global debug_package %{nil}
%global __os_install_post %{nil}
%global _build_id_links none
%global _binary_payload w19.zstdio
"""
_FILES = f"""\
%files
%defattr(-,root,root,-)
/{LIBRARY}
/usr/bin/{APP_ID}
/usr/share/applications/{APP_ID}.desktop
/usr/share/metainfo/{APP_ID}.metainfo.xml
/usr/share/icons/hicolor/*/apps/{APP_ID}.*
%doc /usr/share/man/man1/{APP_ID}.1.gz
%dir /{DOCUMENTS}
%license /{DOCUMENTS}/copyright
"""


def build(tree: Path, out: Path) -> Path:
    """Pack the tree; the package. The tree is copied, and stays as it is."""
    top = WORK / "rpm"
    shutil.rmtree(top, ignore_errors=True)
    files = top / "files"
    shutil.copytree(tree, files, symlinks=True)
    settle(files, library_mode=0o755)
    recipe = top / f"{APP_ID}.spec"
    recipe.write_text(spec(files), "utf-8")
    macros = {
        "_topdir": str(top),
        "_buildhost": "reproducible",
        "use_source_date_epoch_as_buildtime": "1",
        "clamp_mtime_to_source_date_epoch": "1",
        "source_date_epoch_from_changelog": "0",
    }
    defines = [part for name, value in macros.items() for part in ("--define", f"{name} {value}")]
    run(["rpmbuild", "-bb", *defines, str(recipe)], SOURCE_DATE_EPOCH=str(epoch()), HOME=str(top))
    (package,) = (top / "RPMS").rglob("*.rpm")
    return Path(shutil.copy(package, out / package.name))


def spec(files: Path) -> str:
    """The recipe; `files` is the tree, laid out and settled."""
    body = "\n\n".join(description())
    requires = "".join(f"Requires: {one}\n" for one in NEEDED)
    recommends = "".join(f"Recommends: {one}\n" for one in _RECOMMENDED)
    return f"""\
{_MACROS}\
# What the program brings for itself is neither asked of the system nor offered to it.
%global __requires_exclude ^({"|".join(own_libraries(files / LIBRARY))})([(].*)?$
%global __requires_exclude_from ^/{LIBRARY}/.*/{GTK_THEME}$
%global __provides_exclude_from ^/{LIBRARY}/.*$

Name: {APP_ID}
Version: {VERSION}
Release: 1
Summary: {SUMMARY}
License: {licences(files / LIBRARY / "sbom.cdx.json")}
Group: Productivity/Office/Other
Packager: {PUBLISHER}
{requires}{recommends}
%description
{body}

%install
cp -a {files}/. %{{buildroot}}/

{_FILES}
%changelog
* {moment():%a %b %d %Y} {PUBLISHER} - {VERSION}-1
- Version {VERSION}.
"""


def licences(bill: Path) -> str:
    """The licences of all parts in a bill of materials, as one SPDX expression."""
    parts = json.loads(bill.read_text("utf-8"))
    wholes = [
        licence["expression"]
        for part in [parts["metadata"]["component"], *parts["components"]]
        for licence in part["licenses"]
    ]
    found = {f"({one})" for one in wholes if " OR " in one}
    found |= {name for one in wholes if " OR " not in one for name in one.split(" AND ")}
    return " AND ".join(sorted(found))


def own_libraries(folder: Path) -> list[str]:
    """The names, as regular expressions, under which the libraries in a folder are asked for."""
    names = sorted({one.name for one in elf_files(folder) if ".so" in one.suffixes})
    return [re.escape(name).replace("\\\\", "\\\\\\\\") for name in names]
