"""The self-check finds everything on a desktop that has everything, in the program as it is started."""

from pathlib import Path

from app.version import VERSION
from tests.support.program import program
from tests.support.session import desktop_session

LINES = ["Loyalty Desk", "Python", "Qt", "Qt platform", "Fonts", "TLS", "SQLite", "Files", "Key store"]


def test_everything_is_found_and_works(tmp_path: Path) -> None:
    with desktop_session(tmp_path / "session") as session:
        told = session.run([*program(), "--self-check", "--data-dir", str(tmp_path / "data")])

    assert (told.returncode, told.stderr) == (0, "")
    lines = dict(line.split(": ", 1) for line in told.stdout.splitlines())
    assert set(LINES) <= set(lines)
    assert lines["Loyalty Desk"] == f"{VERSION} [ok]"
    assert lines["Qt platform"] == "xcb, 1 screen(s) [ok]"
    assert lines["Key store"] == "Secret Service [ok]"
    # An older SQLite of the system works, and is warned of.
    assert [name for name, line in lines.items() if not line.endswith("[ok]") and name != "SQLite"] == []
