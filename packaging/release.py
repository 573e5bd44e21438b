"""What the release workflow says of a release: does the tag fit, what is new, check sums, which version is newest.

python packaging/release.py check-tag TAG             the tag is v and the version of pyproject.toml
python packaging/release.py notes TAG                 the text of the release, from the commits since the one before
python packaging/release.py sums FOLDER               writes SHA256SUMS there, once every package is there
python packaging/release.py latest-json --page ADDRESS --released DAY    what the program reads to look for a newer one
"""

import argparse
import hashlib
import json
import re
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from project import ROOT, VERSION

SUMS = "SHA256SUMS"

# One file of each has to be there, and none besides; the end of its name, and whom it is for.
PACKAGES = {
    "_amd64.deb": "Debian, Ubuntu and what is made of them",
    ".x86_64.rpm": "Fedora, openSUSE and what is made of them",
    "-x86_64.AppImage": "Linux, without installing",
    "-windows-x86_64-setup.exe": "Windows",
    "-macos-arm64.dmg": "macOS on Apple silicon",
    "-macos-x86_64.dmg": "macOS on Intel",
}


class ReleaseError(Exception):
    """Why this cannot be released, in words for the log of the workflow."""


def check_tag(tag: str, version: str) -> str:
    """Say that the tag names this version. Raises ReleaseError."""
    if tag != f"v{version}":
        raise ReleaseError(f"The tag is {tag}, but pyproject.toml says {version}: the tag of it is v{version}.")
    if not re.fullmatch(r"\d{1,6}\.\d{1,6}\.\d{1,6}", version):
        raise ReleaseError(f"{version} is no version that the program can compare: three numbers with dots.")
    return f"{tag} is the tag of version {version}"


def notes(tag: str, folder: Path = ROOT) -> str:
    """The text of the release in Markdown: what is new, and which file is for whom."""
    before = _tag_before(tag, folder)
    if before:
        subjects = _git(folder, "log", "--no-merges", "--format=%s", f"{before}..{tag}").splitlines()
        news = "\n".join(f"- {subject}" for subject in subjects)
    else:
        news = "The first release."
    files = "\n".join(f"| `…{end}` | {system} |" for end, system in PACKAGES.items())
    return (
        f"{news}\n\n| file | for |\n| --- | --- |\n{files}\n\n"
        f"`{SUMS}` has the check sum of each. How to install them silently, and how to check where they come from, is "
        "said in `docs/administrators.md`.\n"
    )


def _tag_before(tag: str, folder: Path) -> str:
    """The newest version tag among those that this one's commit comes after, or nothing."""
    merged = _git(folder, "tag", "--merged", f"{tag}^{{commit}}", "--sort=-version:refname", "--list", "v*")
    return next((other for other in merged.splitlines() if other != tag), "")


def _git(folder: Path, *arguments: str) -> str:
    return subprocess.run(
        ["git", "-C", str(folder), *arguments], capture_output=True, encoding="utf-8", check=True
    ).stdout


def sums(folder: Path, version: str) -> str:
    """Lines as `sha256sum --check` reads them, one for each package.

    Raises ReleaseError unless each package is there, and nothing else.
    """
    files = sorted(path for path in folder.iterdir() if path.name != SUMS)
    for end in PACKAGES:
        found = [path.name for path in files if path.name.endswith(end)]
        if len(found) != 1:
            raise ReleaseError(f"One file *{end} belongs to a release; here are {len(found)}: {', '.join(found)}")
        if version not in found[0]:
            raise ReleaseError(f"{found[0]} is not of version {version}.")
    if strangers := [path.name for path in files if not path.name.endswith(tuple(PACKAGES))]:
        raise ReleaseError(f"This belongs to no release: {', '.join(strangers)}")
    return "".join(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in files)


def latest_json(version: str, page: str, released: date) -> str:
    """What a program that looks for a new version is answered. Raises ReleaseError."""
    if not page.startswith("https://"):
        raise ReleaseError(f"The page of a release is opened in a browser, and has to be https: {page}")
    return json.dumps({"version": version, "page": page, "released": released.isoformat()}, indent=2) + "\n"


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("check-tag").add_argument("tag")
    commands.add_parser("notes").add_argument("tag")
    commands.add_parser("sums").add_argument("folder", type=Path)
    newest = commands.add_parser("latest-json")
    newest.add_argument("--page", required=True)
    newest.add_argument("--released", required=True, type=date.fromisoformat)
    return parser.parse_args(arguments)


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the first argument says; returns the exit code."""
    options = _options(arguments)
    try:
        if options.command == "check-tag":
            print(check_tag(options.tag, VERSION))
        elif options.command == "notes":
            print(notes(options.tag), end="")
        elif options.command == "sums":
            text = sums(options.folder, VERSION)
            (options.folder / SUMS).write_text(text, "utf-8", newline="\n")
        else:
            print(latest_json(VERSION, options.page, options.released), end="")
    except ReleaseError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
