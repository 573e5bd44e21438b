"""A Debian root with nothing in it but what a package declares, and programs that run in it."""

from __future__ import annotations

import os
import re
import shutil
import stat
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from rights import as_root
from tool import run

SUITE = "bookworm"
_CHROOT = "/usr/sbin/chroot"
_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"
_PASSING = re.compile(r"/(proc|dev|run|tmp|home)(/|$)")  # what is no part of the system that is installed


class BareRoot:
    """One root. What is done in it needs root rights; `person` is the one whose programs run there."""

    def __init__(self, folder: Path, uid: int) -> None:
        self.folder = folder
        self.uid = uid
        self.home = Path("/") / "home" / "person"

    def make(self, pattern: Path | None) -> None:
        """Lay it out by debootstrap, or as a copy of a root that was made so."""
        if pattern is None:
            run(["debootstrap", "--variant=minbase", SUITE, str(self.folder)])
        else:
            run(["cp", "--archive", "--reflink=auto", f"{pattern}/.", str(self.folder)])
        shutil.copyfile("/etc/resolv.conf", self.folder / "etc/resolv.conf")
        self.call("useradd", "--create-home", "--home-dir", str(self.home), f"--uid={self.uid}", "person")
        self.call("apt-get", "--quiet", "update")

    def call(self, *line: str) -> str:
        """Run a program in the root as its root; what it printed. Raises ToolFailed."""
        return run([_CHROOT, str(self.folder), "/usr/bin/env", "-i", f"PATH={_PATH}", *_quiet(), *line])

    def person_line(self, command: Sequence[str], environment: dict[str, str]) -> list[str]:
        """The line that starts a program in the root as the person, with this environment and no other."""
        own = {"PATH": "/usr/bin:/bin", "HOME": str(self.home), "LC_ALL": "C.UTF-8", **environment}
        words = [f"{name}={value}" for name, value in own.items()]
        return [_CHROOT, f"--userspec={self.uid}:{self.uid}", str(self.folder), "/usr/bin/env", "-i", *words, *command]

    def install_needs(self, needs: str) -> None:
        """Install what a field such as Depends asks for, and what that depends on."""
        self.call("apt-get", "--quiet", "--yes", "--no-install-recommends", "satisfy", needs)

    def lacking(self, libraries: Sequence[str]) -> list[str]:
        """Those of these sonames that the loader does not find in the root."""
        found = set(re.findall(r"^\s+(\S+) \(", self.call("ldconfig", "--print-cache"), re.MULTILINE))
        return [name for name in libraries if name not in found]

    def files(self) -> dict[str, str]:
        """Every file of the system by its path, with its mode and, for a link, where it leads."""
        found: dict[str, str] = {}
        for folder, folders, names in os.walk(self.folder):
            for name in [*folders, *names]:
                path = Path(folder, name)
                place = f"/{path.relative_to(self.folder)}"
                if not _PASSING.match(place):
                    found[place] = _kind(path)
            folders[:] = [
                name for name in folders if not _PASSING.match(f"/{Path(folder, name).relative_to(self.folder)}")
            ]
        return found

    @contextmanager
    def bound(self, *folders: Path) -> Iterator[None]:
        """Show these folders of the computer in the root at the same places, and /proc."""
        lines = [(["--bind", str(folder)], self.folder / folder.relative_to("/")) for folder in folders]
        lines.append((["-t", "proc", "proc"], self.folder / "proc"))
        mounted: list[Path] = []
        try:
            for line, target in lines:
                with as_root():
                    target.mkdir(parents=True, exist_ok=True)
                    run(["mount", *line, str(target)])
                mounted.append(target)
            yield
        finally:
            with as_root():
                for target in reversed(mounted):
                    run(["umount", "--lazy", str(target)])


def _quiet() -> list[str]:
    return ["LC_ALL=C.UTF-8", "DEBIAN_FRONTEND=noninteractive"]


def _kind(path: Path) -> str:
    told = path.lstat()
    return f"{stat.filemode(told.st_mode)} {path.readlink() if path.is_symlink() else ''}".strip()


def remove(folder: Path) -> None:
    """Remove a root, and nothing that might still be mounted in it."""
    subprocess.run(["rm", "--recursive", "--force", "--one-file-system", str(folder)], check=True)
