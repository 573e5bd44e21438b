"""What is said of a release: a wrong tag, a missing package or another version's never gets that far."""

import datetime as dt
import json
import subprocess
from pathlib import Path

import pytest

from app.domain.release import understand_release
from app.version import VERSION
from tests.support.scripts import load_script

release = load_script("release.py")

NAMES = [
    "loyalty-desk_1.2.3_amd64.deb",
    "loyalty-desk-1.2.3-1.x86_64.rpm",
    "loyalty-desk-1.2.3-x86_64.AppImage",
    "loyalty-desk-1.2.3-windows-x86_64-setup.exe",
    "loyalty-desk-1.2.3-macos-arm64.dmg",
    "loyalty-desk-1.2.3-macos-x86_64.dmg",
]


def fill(folder: Path, names: list[str]) -> None:
    for name in names:
        (folder / name).write_text(name, "utf-8")


def test_only_the_tag_of_the_version_is_released(capsys: pytest.CaptureFixture[str]) -> None:
    assert release.main(["check-tag", f"v{VERSION}"]) == 0
    assert release.main(["check-tag", f"v{VERSION}1"]) == 1
    assert f"the tag of it is v{VERSION}" in capsys.readouterr().err


def test_a_version_that_the_program_cannot_compare_is_not_released() -> None:
    with pytest.raises(release.ReleaseError, match="three numbers"):
        release.check_tag("v1.0rc1", "1.0rc1")


def test_the_sums_are_those_of_sha256sum(tmp_path: Path) -> None:
    fill(tmp_path, NAMES)
    first = "ef01a7cb2f00f8ae2bc76d0859543062cb05b98a732bfd4022632db9a20bddb1"

    lines = release.sums(tmp_path, "1.2.3").splitlines()

    assert [line.split("  ")[1] for line in lines] == sorted(NAMES)
    assert dict(line.split("  ")[::-1] for line in lines)[NAMES[0]] == first


def test_sums_made_again_do_not_hold_themselves(tmp_path: Path) -> None:
    fill(tmp_path, [*NAMES, "SHA256SUMS"])

    assert "SHA256SUMS" not in release.sums(tmp_path, "1.2.3")


@pytest.mark.parametrize("name", NAMES)
def test_a_release_without_one_of_its_packages_is_refused(name: str, tmp_path: Path) -> None:
    fill(tmp_path, [other for other in NAMES if other != name])

    with pytest.raises(release.ReleaseError, match="here are 0"):
        release.sums(tmp_path, "1.2.3")


def test_what_is_no_package_is_not_released(tmp_path: Path) -> None:
    fill(tmp_path, [*NAMES, "core.dump"])

    with pytest.raises(release.ReleaseError, match=r"no release: core\.dump"):
        release.sums(tmp_path, "1.2.3")


def test_a_package_of_another_version_is_refused(tmp_path: Path) -> None:
    fill(tmp_path, NAMES)

    with pytest.raises(release.ReleaseError, match=r"is not of version 1\.2\.4"):
        release.sums(tmp_path, "1.2.4")


def test_the_newest_version_is_told_as_the_program_reads_it() -> None:
    day = dt.date(2026, 11, 29)

    told = json.loads(release.latest_json("1.2.3", "https://example.com/v1.2.3", day))

    assert told == {"version": "1.2.3", "page": "https://example.com/v1.2.3", "released": "2026-11-29"}
    assert understand_release(told["version"], told["page"]) is not None
    with pytest.raises(release.ReleaseError):
        release.latest_json("1.2.3", "http://example.com", day)


def test_the_notes_are_the_commits_since_the_release_before(tmp_path: Path) -> None:
    def git(*arguments: str) -> None:
        line = ["git", "-C", str(tmp_path), "-c", "user.name=A", "-c", "user.email=a@example.com", *arguments]
        subprocess.run(line, check=True, capture_output=True)

    def commit(subject: str) -> None:
        git("commit", "--allow-empty", "--no-gpg-sign", "-m", subject)

    git("init")
    for number, tag in enumerate(["v0.9.0", "v0.10.0", "v0.11.0"]):
        commit(f"Change {number}")
        git("tag", tag)

    assert "The first release." in release.notes("v0.9.0", tmp_path)
    assert release.notes("v0.11.0", tmp_path).startswith("- Change 2\n\n")
