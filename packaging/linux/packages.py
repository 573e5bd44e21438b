"""The two kinds of packages, as they are installed into a bare Debian root and removed from it."""

from __future__ import annotations

import re
import shutil
from abc import ABC, abstractmethod
from pathlib import Path

from bare_root import BareRoot
from facts import APP_ID
from system_needs import debian_package
from tool import run

# Folders that are there on every system with rpm: its package `filesystem` has them, and no package removes them.
_FILESYSTEM = ("usr/share/applications", "usr/share/metainfo")


class Package(ABC):
    """A package file."""

    def __init__(self, file: Path) -> None:
        self.file = file

    @property
    @abstractmethod
    def version(self) -> str:
        """The version that it says it has."""

    @abstractmethod
    def install_needs(self, root: BareRoot) -> None:
        """Install what it declares to need, and nothing else."""

    @abstractmethod
    def install(self, root: BareRoot) -> None:
        """Install it, over an older one too, fetching nothing."""

    @abstractmethod
    def remove(self, root: BareRoot) -> None:
        """Remove it with all that belongs to it."""


class Deb(Package):
    """A .deb, worked on by the dpkg of the root."""

    @property
    def version(self) -> str:
        """As dpkg-deb reads it."""
        return self._field("Version")

    def install_needs(self, root: BareRoot) -> None:
        """Its Depends, by apt."""
        root.install_needs(self._field("Depends"))

    def install(self, root: BareRoot) -> None:
        """By dpkg, which refuses where a dependency is missing."""
        place = root.folder / "tmp" / self.file.name
        shutil.copyfile(self.file, place)
        root.call("dpkg", "--install", f"/{place.relative_to(root.folder)}")
        place.unlink()

    def remove(self, root: BareRoot) -> None:
        """By a purge."""
        root.call("dpkg", "--purge", APP_ID)

    def _field(self, name: str) -> str:
        return run(["dpkg-deb", "--field", str(self.file), name]).strip()


class Rpm(Package):
    """An .rpm, unpacked into the Debian root by the rpm of this computer, once all its sonames are found there."""

    _OPTIONS = ("--nodeps", "--noscripts", "--force-debian")

    @property
    def version(self) -> str:
        """As rpm reads it."""
        return run(["rpm", "--query", "--package", "--queryformat", "%{VERSION}", str(self.file)])

    def install_needs(self, root: BareRoot) -> None:
        """The Debian packages of what it requires. Raises LookupError where a library is not found then."""
        lacking = root.lacking(self._libraries())
        root.install_needs(", ".join(sorted({*map(debian_package, lacking), *self._packages()})))
        if lacking := root.lacking(self._libraries()):
            raise LookupError(f"no package brings {', '.join(lacking)}")
        for place in _FILESYSTEM:
            (root.folder / place).mkdir(parents=True, exist_ok=True)

    def install(self, root: BareRoot) -> None:
        """By rpm."""
        run(["rpm", f"--root={root.folder}", "--upgrade", *self._OPTIONS, str(self.file)])

    def remove(self, root: BareRoot) -> None:
        """By rpm, with the database that it kept in the root."""
        run(["rpm", f"--root={root.folder}", "--erase", *self._OPTIONS, APP_ID])
        for place in ("var/lib/rpm", "root/.rpmdb"):
            shutil.rmtree(root.folder / place, ignore_errors=True)

    def _libraries(self) -> list[str]:
        """The sonames that it requires."""
        return sorted({match[0] for need in self._requires() if (match := re.match(r"[^()\s]*\.so[^()\s]*", need))})

    def _packages(self) -> list[str]:
        """What it requires by the name of a package, which Debian has by the same."""
        return [need for need in self._requires() if re.fullmatch(r"[a-z0-9-]+", need)]

    def _requires(self) -> list[str]:
        return run(["rpm", "--query", "--package", "--requires", str(self.file)]).splitlines()


def package(file: Path) -> Package:
    """The package of this file, by its ending. Raises ValueError."""
    kinds = {".deb": Deb, ".rpm": Rpm}
    if file.suffix not in kinds:
        raise ValueError(f"{file} is neither a .deb nor an .rpm")
    return kinds[file.suffix](file.absolute())
