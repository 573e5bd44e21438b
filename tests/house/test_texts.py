"""The texts of the program: each is found by Qt Linguist's tools under the name that it is asked for at run time."""

import ast
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from app.domain.settings import LANGUAGES
from tests.support.linguist import translations

ROOT = Path(__file__).resolve().parents[2]


class Text(NamedTuple):
    """A text as it is asked for: its context, itself, and what tells it from its equals."""

    context: str
    source: str
    comment: str
    numbered: bool


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All texts, extracted into files that had none."""
    folder = tmp_path_factory.mktemp("texts")
    translations.extract(folder)
    return folder


def extracted(file: Path) -> set[Text]:
    """What Qt Linguist finds in a file."""
    return {
        Text(
            context.findtext("name", ""),
            message.findtext("source", ""),
            message.findtext("comment", ""),
            message.get("numerus") == "yes",
        )
        for context in ET.parse(file).getroot().iter("context")
        for message in context.iter("message")
    }


def asked() -> Iterator[Text]:
    """What the program asks for."""
    for path in sorted((ROOT / "app").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        declared = {text.source for text in map(_with_context, _calls(tree, "QT_TRANSLATE_NOOP"))}
        for scope in ast.walk(tree):
            if isinstance(scope, ast.ClassDef):
                for call in _calls(scope, "self.tr"):
                    if not declared or isinstance(call.args[0], ast.Constant):  # else it is one of those declared
                        yield _in_class(call, scope)
        yield from map(_with_context, _calls(tree, "translate", "QCoreApplication.translate", "QT_TRANSLATE_NOOP"))


def _calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    return (node for node in ast.walk(tree) if isinstance(node, ast.Call) and ast.unparse(node.func) in names)


def _in_class(call: ast.Call, scope: ast.ClassDef) -> Text:
    source, *comment = _literals(call.args[:2])
    return Text(scope.name, source, "".join(comment), len(call.args) == 3)


def _with_context(call: ast.Call) -> Text:
    context, source, *comment = _literals(call.args[:3])
    return Text(context, source, "".join(comment), len(call.args) == 4)


def _literals(arguments: list[ast.expr]) -> list[str]:
    """What stands there itself; a text that is made up while the program runs would never be found."""
    given = [each.value if isinstance(each, ast.Constant) else None for each in arguments]
    assert all(isinstance(each, str) for each in given), [ast.unparse(each) for each in arguments]
    return [str(each) for each in given]


def test_what_is_asked_for_is_what_is_found(folder: Path) -> None:
    assert set(asked()) == extracted(folder / "loyalty-desk_de.ts")


def test_there_is_a_file_for_each_language_but_that_of_the_source() -> None:
    found = {path.name.removeprefix("loyalty-desk_").removesuffix(".ts") for path in translations.FOLDER.glob("*.ts")}
    assert {"en", *found} == set(LANGUAGES)


def test_each_language_has_its_plural_forms(folder: Path) -> None:
    forms = {}
    for language in ("de", "cs"):
        root = ET.parse(folder / f"loyalty-desk_{language}.ts").getroot()
        numbered = [message for message in root.iter("message") if message.get("numerus") == "yes"]
        forms[language] = {len(message.findall("translation/numerusform")) for message in numbered}
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
    assert f"{file.name}: {len(extracted(file)) - 1} left to translate" in capsys.readouterr().out.splitlines()


def test_translators_are_told_what_they_cannot_see(folder: Path) -> None:
    messages = list(ET.parse(folder / "loyalty-desk_it.ts").getroot().iter("message"))
    with_moments = [each for each in messages if "{time}" in each.findtext("source", "")]
    assert with_moments
    assert [each.findtext("source") for each in with_moments if not each.findtext("extracomment")] == []


def test_a_number_is_told_by_classes_that_have_no_heirs() -> None:
    """Qt looks through the bases of an object for a text, but stops at the first that fills a number in."""
    trees = [ast.parse(path.read_text("utf-8")) for path in (ROOT / "app" / "ui").rglob("*.py")]
    classes = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    bases = {ast.unparse(base) for one in classes for base in one.bases}
    numbered = {one.name for one in classes for call in _calls(one, "self.tr") if len(call.args) == 3}
    assert numbered & bases == set()
