"""The disk image for macOS: signed from the inside out, and no image goes on whose program does not work.

The programs of macOS are played by stand-ins that write down how they were called.
"""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.scripts import PACKAGING, load_script

build = load_script("macos/build.py")

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="only on Linux and macOS are there shell scripts")

MACH_O = bytes.fromhex("cffaedfe") + b"code"
RECORD = 'printf "%s\\n" "$(basename "$0") $*" >>"$CALLS"\n'


class Stage:
    """A folder with stand-ins for the programs of macOS, and what they were called with."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.calls = folder / "calls"
        self.calls.touch()
        (folder / "bin").mkdir()
        for name in ("codesign", "hdiutil", "spctl", "xcrun", "security"):
            self.program(name)
        self.program("ditto", 'cp -R "$1" "$2"')
        self.program("hdiutil", '[ "$1" != attach ] || cp -R "$IMAGE_CONTENT" "$5"')

    def program(self, name: str, body: str = "") -> None:
        path = self.folder / "bin" / name
        path.write_text(f"#!/bin/sh\n{RECORD}{body}\n", "utf-8")
        path.chmod(0o755)

    @property
    def environment(self) -> dict[str, str]:
        path = f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}"
        content = str(self.folder / "content")
        return {**os.environ, "PATH": path, "CALLS": str(self.calls), "IMAGE_CONTENT": content}

    def run(self, script: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        line = ["bash", str(PACKAGING / "macos" / script), *arguments]
        return subprocess.run(line, env=self.environment | environment, capture_output=True, text=True, check=False)

    def fill_image(self, self_check: str) -> None:
        contents = self.folder / "content/Loyalty Desk.app/Contents"
        (contents / "Resources/licences").mkdir(parents=True)
        (contents / "Resources/sbom.cdx.json").touch()
        (contents / "MacOS").mkdir()
        program = contents / "MacOS/loyalty-desk"
        program.write_text(f'#!/bin/sh\ncase "$*" in *--self-check*) {self_check};; esac\n', "utf-8")
        program.chmod(0o755)


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def bundle_with_code(folder: Path) -> Path:
    bundle = folder / "Loyalty Desk.app"
    framework = bundle / "Contents/Frameworks/QtCore.framework"
    for place in ("Contents/MacOS/loyalty-desk", "Contents/Frameworks/a.so"):
        (bundle / place).parent.mkdir(parents=True, exist_ok=True)
        (bundle / place).write_bytes(MACH_O)
    (bundle / "Contents/Resources").mkdir()
    (bundle / "Contents/Resources/icon.icns").write_bytes(b"icns")
    (framework / "Versions/A").mkdir(parents=True)
    (framework / "Versions/A/QtCore").write_bytes(MACH_O)
    (framework / "Versions/Current").symlink_to("A")
    (framework / "QtCore").symlink_to("Versions/Current/QtCore")
    return bundle


def test_each_part_is_sealed_before_what_holds_it(
    stage: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bundle = bundle_with_code(tmp_path)
    for name, value in stage.environment.items():
        monkeypatch.setenv(name, value)

    build.sign(bundle, "Developer ID Application: Somebody")

    calls = stage.calls.read_text("utf-8").splitlines()
    contents = bundle / "Contents"
    version = contents / "Frameworks/QtCore.framework/Versions/A"
    order = [version / "QtCore", version, contents / "Frameworks/a.so", bundle, bundle]
    assert [call.endswith(f" {path}") for call, path in zip(calls, order, strict=True)] == [True] * 5
    assert all("--options runtime --timestamp " in call for call in calls[:-1])
    assert "--entitlements" not in stage.calls.read_text("utf-8")


def test_a_program_of_another_version_is_put_into_no_image(
    stage: Stage, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    resources = stage.folder / "Loyalty Desk.app/Contents/Resources"
    resources.mkdir(parents=True)
    (resources / "pyproject.toml").write_text('[project]\nversion = "0.0.0"\n', "utf-8")
    for name, value in stage.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(build, "BUNDLE", resources.parents[1])

    assert build.main() == 1

    assert "of version 0.0.0, not" in capsys.readouterr().err
    assert not stage.calls.read_text("utf-8")


def test_an_image_that_apple_does_not_accept_is_told_of(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    stage.program("xcrun", """[ "$2" != submit ] || echo '{"id": "42", "status": "Invalid"}'""")
    for name, value in stage.environment.items():
        monkeypatch.setenv(name, value)

    with pytest.raises(build.BuildError, match="Invalid"):
        build.notarise(stage.folder / "image.dmg", "profile", "")

    assert "notarytool log 42" in stage.calls.read_text("utf-8")
    assert "staple" not in stage.calls.read_text("utf-8")


def test_an_image_with_a_program_that_works_is_good(stage: Stage) -> None:
    stage.fill_image("exit 0")

    tried = stage.run("try_image.sh", "image.dmg")

    assert tried.returncode == 0, tried.stderr
    assert tried.stdout.endswith("All is well\n")
    assert "spctl" not in stage.calls.read_text("utf-8")


def test_a_program_that_does_not_work_fails_the_image(stage: Stage) -> None:
    stage.fill_image("exit 1")

    tried = stage.run("try_image.sh", "image.dmg")

    assert tried.returncode == 1
    assert "All is well" not in tried.stdout


def test_a_signed_image_that_macos_would_not_start_fails(stage: Stage) -> None:
    stage.fill_image("exit 0")
    stage.program("codesign", "echo 'Authority=Developer ID Application: Somebody' >&2")
    stage.program("spctl", "exit 3")

    assert stage.run("try_image.sh", "image.dmg").returncode == 3


def test_what_signs_is_shown_to_nobody(stage: Stage) -> None:
    secrets = {"MACOS_CERTIFICATE_PASSWORD": "hunter2", "NOTARY_KEY": "the key itself"}
    names = {"NOTARY_KEY_ID": "id", "NOTARY_ISSUER": "issuer"}

    made = stage.run("keychain.sh", "a.keychain", "profile", MACOS_CERTIFICATE="Y2VydA==", **secrets, **names)

    assert made.returncode == 0, made.stderr
    assert "store-credentials profile --keychain a.keychain" in stage.calls.read_text("utf-8")
    for secret in secrets.values():
        assert secret not in made.stdout + made.stderr
