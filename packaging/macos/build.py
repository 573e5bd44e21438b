"""Makes the disk image for macOS of dist/Loyalty Desk.app, on macOS, after `python3 dev.py freeze`.

LOYALTY_DESK_SIGNING_IDENTITY    the Developer ID of a keychain to sign with; without it the signature names nobody
LOYALTY_DESK_NOTARY_PROFILE      the keychain profile of `notarytool store-credentials`; without it Apple is not asked
LOYALTY_DESK_NOTARY_KEYCHAIN     the keychain that has this profile, if it is not the default one

The image is dist/loyalty-desk-VERSION-macos-ARCHITECTURE.dmg; `try_image.sh` beside this file tries it.
"""

import json
import os
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from freeze import BUNDLE, frozen_version
from project import APP_ID, VERSION

NOBODY = "-"  # the identity of a signature that names nobody
# Without an identity no two signatures are of the same team, and libraries of another team are not loaded.
ENTITLEMENTS_OF_NOBODY = Path(__file__).with_name("ad-hoc.entitlements")

_MACH_O = {
    bytes.fromhex(magic)
    for magic in ("feedface", "feedfacf", "cefaedfe", "cffaedfe", "cafebabe", "cafebabf")  # mach-o/loader.h, fat.h
}


class BuildError(Exception):
    """Why there is no image, in words for whoever builds."""


def find_code(bundle: Path) -> list[Path]:
    """What is signed before the bundle itself: a part before what holds it, so that each seal covers sealed parts."""
    own = bundle / "Contents" / "MacOS"
    code = [path for path in bundle.rglob("*") if not path.is_symlink() and (_is_mach_o(path) or _is_version(path))]
    return sorted((path for path in code if path.parent != own), key=lambda path: (-len(path.parts), path))


def _is_mach_o(path: Path) -> bool:
    if not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) in _MACH_O


def _is_version(path: Path) -> bool:
    """Whether this is the version of a framework, which is what a framework is signed by."""
    return path.is_dir() and path.parent.name == "Versions" and path.parents[1].suffix == ".framework"


def sign(bundle: Path, identity: str) -> None:
    """Sign every part for the hardened runtime, from the inside out, and prove the whole."""
    line = ["codesign", "--force", "--sign", identity, "--options", "runtime"]
    line += ["--timestamp=none"] if identity == NOBODY else ["--timestamp"]
    for path in find_code(bundle):
        _call([*line, str(path)])
    # Nothing in the program makes code in memory: signed by a team, it needs no exception from the hardened runtime.
    exceptions = ["--entitlements", str(ENTITLEMENTS_OF_NOBODY)] if identity == NOBODY else []
    _call([*line, *exceptions, str(bundle)])
    _call(["codesign", "--verify", "--deep", "--strict", str(bundle)])


def make_image(bundle: Path, image: Path) -> None:
    """A compressed image with the program and a link to where it is dragged."""
    with tempfile.TemporaryDirectory() as folder:
        _call(["ditto", str(bundle), str(Path(folder) / bundle.name)])
        (Path(folder) / "Applications").symlink_to("/Applications")
        line = ["hdiutil", "create", "-volname", bundle.stem, "-srcfolder", folder, "-fs", "HFS+", "-format", "ULMO"]
        _call([*line, "-ov", str(image)])


def notarise(image: Path, profile: str, keychain: str) -> None:
    """Have Apple look at the image, and put its ticket into it. Raises BuildError with what Apple finds wrong."""
    credentials = ["--keychain-profile", profile, *(["--keychain", keychain] if keychain else [])]
    line = ["xcrun", "notarytool", "submit", str(image), *credentials]
    answer = subprocess.run(
        [*line, "--wait", "--timeout", "45m", "--output-format", "json"],
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=False,
    )
    try:
        told = json.loads(answer.stdout)
    except ValueError:
        raise BuildError(f"notarytool gave no answer (exit code {answer.returncode}): {answer.stdout}") from None
    # The exit code alone does not tell: notarytool has ended with 0 after an image was found invalid.
    if answer.returncode != 0 or told.get("status") != "Accepted":
        subprocess.run(["xcrun", "notarytool", "log", str(told.get("id")), *credentials], check=False)
        raise BuildError(f"Apple did not accept the image: {told.get('status')}. Its log says why.")
    _call(["xcrun", "stapler", "staple", str(image)])


def _call(line: list[str]) -> None:
    if subprocess.run(line, check=False).returncode != 0:
        raise BuildError(f"This failed; it says why above: {' '.join(line)}")


def main() -> int:
    """Sign the bundle, make the image, have it notarised; returns the exit code."""
    identity = os.environ.get("LOYALTY_DESK_SIGNING_IDENTITY") or NOBODY
    profile = os.environ.get("LOYALTY_DESK_NOTARY_PROFILE", "")
    image = BUNDLE.parent / f"{APP_ID}-{VERSION}-macos-{platform.machine()}.dmg"
    try:
        if not BUNDLE.is_dir() or not shutil.which("codesign"):
            raise BuildError(f"This needs macOS, and {BUNDLE}, which `python3 dev.py freeze` makes there.")
        if (version := frozen_version(BUNDLE)) != VERSION:
            raise BuildError(f"{BUNDLE} is of version {version}, not {VERSION}: freeze it anew.")
        if identity == NOBODY:
            print("No identity is given: the signature names nobody, and macOS warns whoever opens a download.")
        sign(BUNDLE, identity)
        make_image(BUNDLE, image)
        if identity != NOBODY:
            _call(["codesign", "--sign", identity, "--timestamp", str(image)])
            if profile:
                notarise(image, profile, os.environ.get("LOYALTY_DESK_NOTARY_KEYCHAIN", ""))
            else:
                print("No profile of notarytool is given: the image is signed and not notarised.")
    except BuildError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{image}: {image.stat().st_size / 1_000_000:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
