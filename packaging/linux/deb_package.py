"""Makes the .deb: control file, what Debian wants beside the tree, and the archive."""

from __future__ import annotations

import re
import shutil
from email.utils import format_datetime
from pathlib import Path

from facts import (
    APP_ID,
    DOCUMENTS,
    GTK_THEME,
    HERE,
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
from freeze import size
from tool import run
from tree import elf_files, settle, zipped

_RECOMMENDED = (
    "gnome-keyring | kwalletmanager | keepassxc",  # a key store: without one, tokens last until the program ends
    "xdg-utils",  # opens pages and folders in other programs
    "fonts-dejavu-core | fonts-noto-core",
)


def build(tree: Path, out: Path) -> Path:
    """Pack the tree; the package. The tree is copied, and stays as it is."""
    root = WORK / "deb"
    shutil.rmtree(root, ignore_errors=True)
    package = root / "debian" / APP_ID
    shutil.copytree(tree, package, symlinks=True)
    _write_documents(package)
    _write_control(root, package)
    settle(package)
    architecture = run(["dpkg", "--print-architecture"]).strip()
    target = out / f"{APP_ID}_{VERSION}_{architecture}.deb"
    # One thread: with more, xz parts the data by their number, and the bytes differ from machine to machine.
    line = ["dpkg-deb", "--root-owner-group", "-Zxz", "--threads-max=1", "--build", str(package), str(target)]
    run(line, SOURCE_DATE_EPOCH=str(epoch()))
    return target


def _write_documents(package: Path) -> None:
    (package / DOCUMENTS / "changelog.gz").write_bytes(zipped(changelog().encode()))
    overrides = package / "usr/share/lintian/overrides" / APP_ID
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(HERE / "lintian-overrides", overrides)


def changelog() -> str:
    """The changelog in Debian's form, whose one entry is this version."""
    head = f"{APP_ID} ({VERSION}) stable; urgency=medium"
    return f"{head}\n\n  * Version {VERSION}.\n\n -- {PUBLISHER}  {format_datetime(moment())}\n"


def _write_control(root: Path, package: Path) -> None:
    folder = package / "DEBIAN"
    folder.mkdir()
    architecture = run(["dpkg", "--print-architecture"]).strip()
    installed = -(-size(package) // 1024)
    depends, recommends = needs(root, package)
    text = control(architecture, depends, recommends, installed)
    (folder / "control").write_text(text, "utf-8")
    (folder / "md5sums").write_text(_sums(package), "utf-8")


def control(architecture: str, depends: list[str], recommends: list[str], installed: int) -> str:
    """The control file; `installed` is in KiB."""
    body = "\n.\n".join(description()).replace("\n", "\n ")
    fields = {
        "Package": APP_ID,
        "Version": VERSION,
        "Architecture": architecture,
        "Maintainer": PUBLISHER,
        "Installed-Size": str(installed),
        "Depends": ", ".join(depends),
        "Recommends": ", ".join(recommends),
        "Section": "misc",
        "Priority": "optional",
        "Description": f"{SUMMARY}\n {body}",
    }
    return "".join(f"{name}: {value}\n" for name, value in fields.items())


def needs(root: Path, package: Path) -> tuple[list[str], list[str]]:
    """The packages with the libraries that the ELF files of `package` ask for, but for those it brings.

    First what it depends on; then what it recommends.
    """
    (root / "debian/control").write_text(f"Source: {APP_ID}\n\nPackage: {APP_ID}\nArchitecture: any\n", "utf-8")
    elves = elf_files(package / LIBRARY)
    folders = [f"-l{folder}" for folder in sorted({str(one.parent) for one in elves})]
    brought = [f"-x{name}" for name in sorted(_packages_with({one.name for one in elves}))]
    asked = [str(one) for one in elves if one.name != GTK_THEME]
    wished = [str(one) for one in elves if one.name == GTK_THEME]
    line = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", *folders, *brought, *asked, "-dRecommends", *wished]
    answer = run(line, folder=root)
    found = dict(re.findall(r"^shlibs:(\w+)=(.+)$", answer, re.MULTILINE))
    if "Depends" not in found:
        raise ValueError(f"dpkg-shlibdeps named no package: {answer}")
    wishes = found["Recommends"].split(", ") if "Recommends" in found else []
    return sorted({*found["Depends"].split(", "), *NEEDED}), [*_RECOMMENDED, *wishes]


def _packages_with(libraries: set[str]) -> set[str]:
    """The packages of this system that have a library of one of these names where the loader looks for it."""
    listed = run(["dpkg-query", "--search", "/lib/*.so*", "/usr/lib/*.so*"])
    lines = (line.rpartition(": ") for line in listed.splitlines())
    loader = run(["dpkg-architecture", "-qDEB_HOST_MULTIARCH"]).strip()
    places = {f"/lib/{loader}", f"/usr/lib/{loader}"}
    return {
        owner.partition(":")[0]
        for owner, _, file in lines
        if Path(file).name in libraries and str(Path(file).parent) in places
    }


def _sums(package: Path) -> str:
    files = sorted(one for one in (package / "usr").rglob("*") if one.is_file() and not one.is_symlink())
    return run(["md5sum", *(str(one.relative_to(package)) for one in files)], folder=package)
