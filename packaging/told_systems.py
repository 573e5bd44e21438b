"""What Windows and macOS are told of the program: what stands in the properties of its file and of its bundle."""

from __future__ import annotations

import re
from collections.abc import Iterable
from importlib.metadata import distribution
from typing import TYPE_CHECKING

from project import APP_ID, DESCRIPTION, NAME, PUBLISHER, ROOT, VERSION

if TYPE_CHECKING:
    from PyInstaller.utils.win32.versioninfo import VSVersionInfo

# By which macOS knows the program for good. It is no name of the internet turned round, since it belongs to none; the
# top-level domain "local" belongs to nobody (RFC 6762).
BUNDLE_ID = "local.loyalty-desk"
_AMERICAN_ENGLISH, _UNICODE = 0x0409, 1200


def copyright_line() -> str:
    """The line of the licence."""
    return next(line for line in (ROOT / "LICENSE").read_text("utf-8").splitlines() if line.startswith("Copyright"))


def four_numbers(version: str) -> tuple[int, int, int, int]:
    """A version as Windows compares it: (1, 2, 3, 0) for "1.2.3"; what is no number ends it."""
    found = [int(number) for number in re.match(r"[\d.]*", version)[0].split(".") if number]  # type: ignore[index]
    first, second, third, fourth = [*found, 0, 0, 0, 0][:4]
    return first, second, third, fourth


def version_resource() -> VSVersionInfo:
    """The properties of the executable; on Windows alone."""
    from PyInstaller.utils.win32 import versioninfo  # noqa: PLC0415 - it cannot be loaded elsewhere

    texts = {
        "CompanyName": PUBLISHER,
        "FileDescription": NAME,
        "FileVersion": VERSION,
        "InternalName": APP_ID,
        "LegalCopyright": copyright_line(),
        "OriginalFilename": f"{APP_ID}.exe",
        "ProductName": NAME,
        "ProductVersion": VERSION,
        "Comments": DESCRIPTION,
    }
    table = versioninfo.StringTable(
        f"{_AMERICAN_ENGLISH:04X}{_UNICODE:04X}",
        [versioninfo.StringStruct(name, text) for name, text in texts.items()],
    )
    numbers = four_numbers(VERSION)
    return versioninfo.VSVersionInfo(
        ffi=versioninfo.FixedFileInfo(filevers=numbers, prodvers=numbers, OS=0x40004, fileType=1),
        kids=[
            versioninfo.StringFileInfo([table]),
            versioninfo.VarFileInfo([versioninfo.VarStruct("Translation", [_AMERICAN_ENGLISH, _UNICODE])]),
        ],
    )


def info_plist(languages: Iterable[str], wheel: str) -> dict[str, object]:
    """The properties of the bundle; `wheel` is what that of Qt says of itself, which decides how old macOS may be."""
    return {
        "CFBundleDevelopmentRegion": "en",
        "CFBundleDisplayName": NAME,
        "CFBundleLocalizations": list(languages),
        "CFBundleName": NAME,
        "LSApplicationCategoryType": "public.app-category.business",
        "LSMinimumSystemVersion": oldest_macos(wheel),
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": copyright_line(),
    }


def oldest_macos(wheel: str) -> str:
    """The oldest macOS that a wheel is for, such as "13.0", by the tags of its file WHEEL."""
    oldest = min((int(major), int(minor)) for major, minor in re.findall(r"macosx_(\d+)_(\d+)", wheel))
    return ".".join(map(str, oldest))


def wheel_of_qt() -> str:
    """What the wheel of Qt that is installed here says of itself."""
    return distribution("pyside6-essentials").read_text("WHEEL") or ""
