"""What the documents point to exists, and every option of the program is told of."""

import re
from pathlib import Path

import pytest

from app.main import _parser
from tests.house.test_checkout import git_files

PROJECT = Path(__file__).parents[2]
DOCUMENTS = [path for path in git_files() if path.suffix == ".md"]
LINK = re.compile(r"\]\((?!https?://)([^)#]*)(?:#([^)]*))?\)")


def anchors(document: Path) -> set[str]:
    """The headings, as they are linked to."""
    headings = re.findall(r"^#+ (.+)$", document.read_text("utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", heading).strip().lower().replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("path", DOCUMENTS, ids=lambda path: path.relative_to(PROJECT).as_posix())
def test_each_link_leads_somewhere(path: Path) -> None:
    for place, anchor in LINK.findall(path.read_text("utf-8")):
        target = (path.parent / place).resolve() if place else path
        assert target.exists(), place
        assert not anchor or anchor in anchors(target), anchor


def test_every_option_is_in_the_readme() -> None:
    readme = (PROJECT / "README.md").read_text("utf-8")
    shown = [option for option in re.findall(r"--[a-z-]+", _parser().format_help()) if option != "--help"]

    assert shown
    assert [option for option in shown if f"| `{option}" not in readme] == []
