"""The texts of the program: each is found by Qt Linguist's tools under the name that it is asked for at run time."""

import ast
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from app.domain.settings import LANGUAGES
from tests.support.linguist import PROJECT, asked, calls, read, translations

APP = PROJECT / "app"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All texts, extracted into files that had none."""
    folder = tmp_path_factory.mktemp("texts")
    translations.extract(folder)
    return folder


def test_what_is_asked_for_is_what_is_found(folder: Path) -> None:
    found = {message.text for message in read(folder / "loyalty-desk_de.ts")}
    assert set(asked(APP.rglob("*.py"))) == found


def test_there_is_a_file_for_each_language_but_that_of_the_source() -> None:
    found = {path.name.removeprefix("loyalty-desk_").removesuffix(".ts") for path in translations.FOLDER.glob("*.ts")}
    assert {"en", *found} == set(LANGUAGES)


def test_each_language_has_its_plural_forms(folder: Path) -> None:
    forms = {
        language: {
            len(message.forms) for message in read(folder / f"loyalty-desk_{language}.ts") if message.text.is_numbered
        }
        for language in ("de", "cs")
    }
    assert forms == {"de": {2}, "cs": {3}}


def test_what_is_translated_stays_and_what_is_used_no_more_goes(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = folder / "loyalty-desk_nl.ts"
    tree = ET.parse(file)
    kept, gone = list(tree.getroot().iter("message"))[:2]
    kept.find("translation").text = "Zo heet het"  # type: ignore[union-attr]
    kept.find("translation").attrib.clear()  # type: ignore[union-attr]
    gone.find("source").text = "Nobody asks for this"  # type: ignore[union-attr]
    tree.write(file, encoding="utf-8", xml_declaration=True)
    translations.extract(folder)
    told = file.read_text("utf-8")
    assert "<translation>Zo heet het</translation>" in told
    assert "Nobody asks for this" not in told
    left = len(list(read(file))) - 1
    assert f"{file.name}: {left} left to translate" in capsys.readouterr().out.splitlines()


def test_translators_are_told_what_they_cannot_see(folder: Path) -> None:
    with_moments = [message for message in read(folder / "loyalty-desk_it.ts") if "{time}" in message.source]
    assert with_moments
    assert [message.source for message in with_moments if not message.hint] == []


def test_a_number_is_told_by_classes_that_have_no_heirs() -> None:
    """Qt looks through the bases of an object for a text, but stops at the first that fills a number in."""
    trees = [ast.parse(path.read_text("utf-8")) for path in (APP / "ui").rglob("*.py")]
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    bases = {ast.unparse(base) for one in classes for base in one.bases}
    numbered = {one.name for one in classes for call in calls(one, "self.tr") if len(call.args) == 3}
    assert numbered & bases == set()
