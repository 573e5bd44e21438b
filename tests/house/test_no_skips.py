"""In CI a test left out for want of a part fails the run; elsewhere, and on another system, it does not."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]


def run_pytest(folder: Path, source: str, *, ci: bool) -> subprocess.CompletedProcess[str]:
    (folder / "test_part.py").write_text(f"import pytest\n{source}\n", "utf-8")
    (folder / "pytest.ini").write_text("[pytest]\n", "utf-8")
    line = [sys.executable, "-m", "pytest", "-p", "tests.support.no_skips", "-p", "no:cacheprovider", str(folder)]
    env = {**os.environ, "PYTHONPATH": str(PROJECT), "CI": "true" if ci else ""}
    return subprocess.run(line, cwd=folder, env=env, capture_output=True, text=True, check=False)


WANTING = {
    "in the test": 'def test_it(): pytest.skip("no Xvfb")',
    "by a mark": '@pytest.mark.skip(reason="no Xvfb")\ndef test_it(): pass',
    "in the file": 'pytest.skip("no Xvfb", allow_module_level=True)',
    "for a module": 'pytest.importorskip("no_such_module", reason="no Xvfb")',
}


@pytest.mark.parametrize("source", WANTING.values(), ids=WANTING)
def test_a_missing_part_fails_in_ci(source: str, tmp_path: Path) -> None:
    answer = run_pytest(tmp_path, source, ci=True)

    assert answer.returncode in {1, 2}, answer.stdout
    assert "CI leaves nothing out: no Xvfb" in answer.stdout


@pytest.mark.parametrize("source", WANTING.values(), ids=WANTING)
def test_a_missing_part_is_a_skip_elsewhere(source: str, tmp_path: Path) -> None:
    answer = run_pytest(tmp_path, source, ci=False)

    assert "1 skipped" in answer.stdout


def test_another_system_is_no_missing_part(tmp_path: Path) -> None:
    answer = run_pytest(tmp_path, 'def test_it(): pytest.skip("only on Windows")', ci=True)

    assert answer.returncode == 0
    assert "1 skipped" in answer.stdout


def test_an_expected_failure_is_no_skip(tmp_path: Path) -> None:
    answer = run_pytest(tmp_path, '@pytest.mark.xfail\ndef test_it(): raise OSError("no Xvfb")', ci=True)

    assert answer.returncode == 0
    assert "1 xfailed" in answer.stdout


def test_this_suite_is_under_the_rule(request: pytest.FixtureRequest) -> None:
    assert request.config.pluginmanager.has_plugin("tests.support.no_skips")
