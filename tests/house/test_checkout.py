"""What lies in the checkout: known folders, pinned packages, and nothing of one person's computer."""

import re
import subprocess
import tomllib
from importlib import metadata
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
REQUIREMENTS = ("requirements.txt", "requirements-dev.txt")
FOLDERS = {".ci", ".github", "app", "docs", "packaging", "resources", "tests", "typings"}
FILES = {
    ".gitignore",
    "CONTRIBUTING.md",
    "LICENSE",
    "README.md",
    "dev.py",
    "pyproject.toml",
    *REQUIREMENTS,
}
# Written in two halves, so that this file does not hold them itself.
LOCAL_WORDS = [
    "/ro" + "ot/",
    "/ho" + "me/",
    "/Us" + "ers/",
    "/wo" + "rk/",
    "/op" + "t/",
    "/tm" + "p/",
    "pypi." + "org",
    "python" + "hosted",
    "deb.deb" + "ian",
    "snapshot.deb" + "ian",
    "npm" + "js",
]


def git_files() -> list[Path]:
    """Every file that git tracks or would take in."""
    line = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(line, cwd=PROJECT, capture_output=True, text=True, check=True).stdout
    paths = [PROJECT / name for name in names.split("\0") if name]
    assert paths
    return [path for path in paths if path.is_file()]


def pins(name: str) -> dict[str, str]:
    text = (PROJECT / name).read_text("utf-8")
    return {
        found[1]: found[0] for found in re.finditer(r"^([a-z0-9-]+)==\S+.*?(?=^\S|\Z)", text, re.MULTILINE | re.DOTALL)
    }


def package_name(requirement: str) -> str:
    return re.split(r"[^A-Za-z0-9.-]", requirement)[0].lower().replace(".", "-")


def test_the_top_folder_holds_only_what_it_is_for() -> None:
    parts = [path.relative_to(PROJECT).parts for path in git_files()]

    assert {part[0] for part in parts if len(part) > 1} <= FOLDERS
    assert {part[0] for part in parts if len(part) == 1} == FILES


def test_no_file_speaks_of_one_computer_or_of_where_packages_come_from() -> None:
    found = []
    for path in git_files():
        text = path.read_bytes().decode("utf-8", "ignore")
        found += [f"{path.relative_to(PROJECT)}: {word}" for word in LOCAL_WORDS if word in text]

    assert found == []


@pytest.mark.parametrize("name", REQUIREMENTS)
def test_every_pin_has_hashes_and_none_an_address(name: str) -> None:
    assert "://" not in (PROJECT / name).read_text("utf-8")
    assert pins(name)
    assert {package for package, block in pins(name).items() if "--hash=sha256:" not in block} == set()


def test_every_dependency_is_pinned() -> None:
    project = tomllib.loads((PROJECT / "pyproject.toml").read_text("utf-8"))
    direct = {package_name(requirement) for requirement in project["project"]["dependencies"]}
    development = {package_name(requirement) for requirement in project["dependency-groups"]["dev"]}

    assert direct <= set(pins("requirements.txt"))
    assert direct | development <= set(pins("requirements-dev.txt"))


def test_both_files_pin_the_same_versions() -> None:
    assert pins("requirements.txt").items() <= pins("requirements-dev.txt").items()


def test_each_key_store_has_its_package() -> None:
    """Windows reaches its key store by pywin32-ctypes, Linux its own by SecretStorage."""
    blocks = pins("requirements.txt")

    assert "sys_platform == 'win32'" in blocks["pywin32-ctypes"]
    assert "sys_platform == 'linux'" in blocks["secretstorage"]


def test_no_package_keeps_tokens_in_a_plain_file() -> None:
    assert "keyrings-alt" not in pins("requirements-dev.txt")
    assert "keyrings.alt" not in {str(found.metadata["Name"]).lower() for found in metadata.distributions()}
