"""What Windows and macOS are told of the program is what pyproject.toml and the wheel of Qt say."""

import plistlib

import pytest
from project import VERSION
from told_systems import four_numbers, info_plist, oldest_macos


@pytest.mark.parametrize(
    ("version", "numbers"),
    [("0.1.0", (0, 1, 0, 0)), ("12.3", (12, 3, 0, 0)), ("1.2.3.4", (1, 2, 3, 4)), ("2.0.0rc1", (2, 0, 0, 0))],
)
def test_windows_compares_versions_by_four_numbers(version: str, numbers: tuple[int, ...]) -> None:
    assert four_numbers(version) == numbers


def test_macos_reads_who_may_open_it_and_its_languages() -> None:
    wheel = "Tag: cp310-abi3-macosx_13_0_x86_64\nTag: cp310-abi3-macosx_13_0_arm64\n"
    told = plistlib.loads(plistlib.dumps(info_plist(("en", "de"), wheel)))
    assert told["LSMinimumSystemVersion"] == "13.0"
    assert told["CFBundleLocalizations"] == ["en", "de"]
    assert "Loyalty Desk contributors" in told["NSHumanReadableCopyright"]


def test_the_older_macos_of_two_counts() -> None:
    assert oldest_macos("Tag: cp39-abi3-macosx_12_0_x86_64\nTag: cp39-abi3-macosx_11_3_arm64\n") == "11.3"


def test_the_version_can_be_compared() -> None:
    assert four_numbers(VERSION) > (0, 0, 0, 0)
