"""The texts of the program: those that its source asks for, and those that stand in the files of Qt Linguist."""

import ast
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from tests.support.scripts import load_script

PROJECT = Path(__file__).resolve().parents[2]
_WITH_CONTEXT = ("translate", "QCoreApplication.translate", "QT_TRANSLATE_NOOP")


translations = load_script("translations.py")


class Text(NamedTuple):
    """A text as it is asked for: its context, itself, and what tells it from its equals."""

    context: str
    source: str
    comment: str
    is_numbered: bool


@dataclass(frozen=True, slots=True)
class Message:
    """A text in a file: its English, what translators are told of it, and each form that it takes in a language."""

    text: Text
    hint: str
    forms: tuple[str, ...]
    is_finished: bool

    @property
    def source(self) -> str:
        """Its English."""
        return self.text.source


def read(file: Path) -> Iterator[Message]:
    """The messages of a file."""
    for context in ET.parse(file).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation.findall("numerusform")] or [translation.text or ""]
            yield Message(
                Text(
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    message.findtext("comment", ""),
                    message.get("numerus") == "yes",
                ),
                message.findtext("extracomment", ""),
                tuple(forms),
                translation.get("type") is None and all(form.strip() for form in forms),
            )


def asked(sources: Iterable[Path]) -> Iterator[Text]:
    """What these files of the program ask for."""
    for path in sources:
        tree = ast.parse(path.read_text("utf-8"))
        declared = any(True for _ in calls(tree, "QT_TRANSLATE_NOOP"))
        for scope in ast.walk(tree):
            if isinstance(scope, ast.ClassDef):
                for call in calls(scope, "self.tr"):
                    if not declared or isinstance(call.args[0], ast.Constant):  # else it is one of those declared
                        yield _in_class(call, scope)
        yield from map(_with_context, calls(tree, *_WITH_CONTEXT))


def calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    """The calls of what has one of these names."""
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
