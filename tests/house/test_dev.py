"""The two commands of the README: what they set up, how they recover, what they say where they cannot go on."""

import hashlib
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import dev

PROJECT = Path(__file__).parents[2]
PROGRAM = 'import probe, sys\nprint("started", probe.VERSION, *sys.argv[1:])\n'


class Checkout:
    """A small project under the real dev.py, whose one package lies in a folder beside it."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "checkout"
        self.packages = folder / "packages"
        self.packages.mkdir()
        (self.root / "app").mkdir(parents=True)
        (self.root / "app/__main__.py").write_text(PROGRAM, "utf-8")
        (self.root / "packaging").mkdir()
        (self.root / "packaging/translations.py").write_text("", "utf-8")
        shutil.copy(PROJECT / "dev.py", self.root)
        shutil.copy(PROJECT / "packaging/system_needs.py", self.root / "packaging")
        self.pin("1.0")

    def pin(self, version: str) -> None:
        wheel = self.packages / f"probe-{version}-py3-none-any.whl"
        with zipfile.ZipFile(wheel, "w") as archive:
            info = f"probe-{version}.dist-info"
            archive.writestr("probe.py", f"VERSION = {version!r}\n")
            archive.writestr(f"{info}/METADATA", f"Metadata-Version: 2.1\nName: probe\nVersion: {version}\n")
            archive.writestr(f"{info}/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
            archive.writestr(f"{info}/RECORD", "")
        digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
        for name in dev.REQUIREMENTS.values():
            (self.root / name).write_text(f"probe=={version} \\\n    --hash=sha256:{digest}\n", "utf-8")

    def __call__(self, *arguments: str, platform: str = "offscreen") -> subprocess.CompletedProcess[str]:
        env = {name: value for name, value in os.environ.items() if not name.startswith(("PIP_", "QT_"))}
        env |= {"PIP_CONFIG_FILE": os.devnull, "PIP_NO_INDEX": "1", "PIP_FIND_LINKS": str(self.packages)}
        env |= {"QT_QPA_PLATFORM": platform, "DISPLAY": "", "WAYLAND_DISPLAY": "", "PIP_USER": "1"}
        line = [sys.executable, str(self.root / "dev.py"), *arguments]
        return subprocess.run(line, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Checkout:
    made = Checkout(tmp_path_factory.mktemp("dev"))
    answer = made("run", "--version")
    assert answer.returncode == 0, answer.stdout + answer.stderr
    return made


def test_run_opens_the_sample_property_and_passes_options_on(checkout: Checkout) -> None:
    assert "started 1.0 --sandbox\n" in checkout("run").stdout
    assert "started 1.0 --data-dir elsewhere\n" in checkout("run", "--data-dir", "elsewhere").stdout


def test_what_is_there_is_not_installed_again(checkout: Checkout) -> None:
    assert "Installing" not in checkout("run").stdout


def test_other_pins_are_installed(checkout: Checkout) -> None:
    checkout.pin("2.0")

    assert "started 2.0" in checkout("run").stdout


def test_an_interrupted_set_up_begins_again(checkout: Checkout) -> None:
    (checkout.root / ".venv/installed-run").unlink()
    shutil.rmtree(checkout.root / ".venv" / ("Lib" if os.name == "nt" else "lib"))

    assert "started" in checkout("run").stdout


def test_a_moved_checkout_is_set_up_anew(checkout: Checkout) -> None:
    checkout.root = checkout.root.rename(checkout.root.with_name("moved"))
    answer = checkout("run")

    assert "Installing" in answer.stdout
    assert "started" in answer.stdout


@pytest.mark.parametrize("digest", [f" --hash=sha256:{'0' * 64}", ""], ids=["altered", "without a hash"])
def test_a_package_that_is_not_the_pinned_one_is_refused(digest: str, tmp_path: Path) -> None:
    refused = Checkout(tmp_path)
    for name in dev.REQUIREMENTS.values():
        (refused.root / name).write_text(f"probe==1.0{digest}\n", "utf-8")

    for answer in (refused("run"), refused("run")):
        assert answer.returncode == 1
        assert "The packages could not be installed" in answer.stderr


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only on Linux can a display be wanting")
def test_without_a_display_run_says_how_to_go_on(checkout: Checkout) -> None:
    answer = checkout("run", platform="")

    assert answer.returncode == 1
    assert "no display" in answer.stderr
    assert "xvfb-run -a python3 dev.py run" in answer.stderr
    for option in ("--version", "--quit"):
        assert checkout("run", option, platform="").stdout.endswith(f" {option}\n")


def test_an_unknown_command_is_answered_with_those_that_exist(checkout: Checkout) -> None:
    answer = checkout("start")

    assert answer.returncode == 2
    assert "dev.py run" in answer.stdout
    assert "dev.py test" in answer.stdout


def test_a_python_that_does_not_fit_gives_way_to_one_that_does(monkeypatch: pytest.MonkeyPatch) -> None:
    minors = {sys.executable: 14, "/usr/bin/python3.12": 12}
    monkeypatch.setattr(dev, "_minor_version", minors.get)
    monkeypatch.setattr(shutil, "which", lambda name: name if name == sys.executable else f"/usr/bin/{name}")

    assert dev.find_python() == "/usr/bin/python3.12"


def test_without_a_python_that_fits_the_person_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dev, "_minor_version", lambda _python: 14)

    with pytest.raises(dev.SetUpError, match=r"needs Python 3.11, 3.12 or 3.13"):
        dev.find_python()


def test_the_libraries_of_qt_are_there_before_its_programs_are_started(monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    monkeypatch.setattr(dev, "_has_venv", lambda _python: True)
    monkeypatch.setattr(dev, "prepare_environment", lambda _kind, _python: done.append("packages"))
    monkeypatch.setattr(dev, "missing_parts", lambda _kind: [] if "libraries" in done else ["libEGL.so.1"])
    monkeypatch.setattr(dev, "install_packages", lambda _packages, _missing: done.append("libraries"))
    monkeypatch.setattr(dev, "_make_texts", lambda _step: done.append("texts"))

    dev.prepare("run")

    assert done == ["packages", "libraries", "texts"]


@pytest.mark.parametrize(
    ("part", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libX11-xcb.so.1", "libx11-xcb1"),
        ("libX11.so.6", "libx11-6"),
        ("libdbus-1.so.3", "libdbus-1-3"),
        ("libglib-2.0.so.0", "libglib2.0-0"),
        ("libxcb-icccm.so.4", "libxcb-icccm4"),
        ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
        ("libpython3.11.so.1.0", "libpython3.11"),
        ("/usr/bin/Xvfb", "xvfb"),
        ("fonts", "fonts-dejavu-core"),
        ("NotoSans-Regular", "fonts-noto-core"),
    ],
)
def test_debian_packages_are_found_by_what_is_missing(part: str, package: str) -> None:
    assert dev.debian_package(part) == package


@pytest.mark.parametrize(
    ("manager", "line"),
    [
        ("apt-get", "sudo apt-get install -y --no-install-recommends libxcb-cursor0 xvfb"),
        ("dnf", "sudo dnf install 'libxcb-cursor.so.0()(64bit)' /usr/bin/Xvfb"),
        ("zypper", "sudo zypper install 'libxcb-cursor.so.0()(64bit)' /usr/bin/Xvfb"),
        ("pacman", "sudo pacman -S --needed "),
    ],
)
def test_who_may_not_install_is_told_what_to_type(manager: str, line: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda name: name if name == manager else None)
    monkeypatch.setattr(os, "geteuid", lambda: 1000, raising=False)
    missing = ["libxcb-cursor.so.0", "/usr/bin/Xvfb"]

    with pytest.raises(dev.SetUpError) as told:
        dev.install_packages([dev.debian_package(part) for part in missing], missing)
    assert line in str(told.value)
