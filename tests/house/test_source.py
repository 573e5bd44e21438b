"""How the source is written: small parts, each with its sentence, no nested event loops, tests beside it."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
SOURCES = [*sorted((PROJECT / "app").rglob("*.py")), *sorted((PROJECT / "packaging").rglob("*.py")), PROJECT / "dev.py"]

FILE_LINES, CLASS_LINES, FUNCTION_LINES = 300, 200, 30
# Each of these runs a second event loop inside the first, where other tasks stop for good.
NESTED_LOOPS = re.compile(r"\.exec_?\(|\basyncSlot\b|\basyncClose\b|\bprocessEvents\b")
# By these PySide takes a widget for the child of another that it is not, and with that one lets go of both.
WRONG_PARENTS = re.compile(r"(?<!QApplication)\.(focusWidget|nextInFocusChain|previousInFocusChain)\(")

Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


def name_of(path: Path) -> str:
    return path.relative_to(PROJECT).as_posix()


def definitions(path: Path) -> Iterator[Definition]:
    return (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, Definition))


def length(node: Definition) -> int:
    """Lines from the head on, the docstring of a function not counted."""
    first = node.body[0]
    is_function = not isinstance(node, ast.ClassDef)
    docstring = is_function and isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant)
    words = (first.end_lineno or 0) - first.lineno + 1 if docstring else 0
    return (node.end_lineno or 0) - node.lineno + 1 - words


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_no_widget_gets_a_wrong_parent(path: Path) -> None:
    assert WRONG_PARENTS.search(path.read_text("utf-8")) is None


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_files_classes_and_functions_stay_small(path: Path) -> None:
    limits = {
        f"{node.name}, line {node.lineno}": (
            length(node),
            CLASS_LINES if isinstance(node, ast.ClassDef) else FUNCTION_LINES,
        )
        for node in definitions(path)
    }
    limits["the file"] = (len(path.read_text("utf-8").splitlines()), FILE_LINES)

    assert {name: lines for name, (lines, limit) in limits.items() if lines > limit} == {}


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_a_file_opens_with_its_sentence(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    sentence = (ast.get_docstring(tree) or "").splitlines()

    assert not tree.body or (sentence and sentence[0].endswith((".", ":")))


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_no_event_loop_is_nested(path: Path) -> None:
    assert NESTED_LOOPS.findall(path.read_text("utf-8")) == []


def test_each_room_has_its_tests_and_each_test_its_room() -> None:
    """tests/store/test_walks.py is for app/store/walks.py: what is found in one tree is found in the other."""
    app, tests = PROJECT / "app", PROJECT / "tests"
    rooms = {path.parent.relative_to(app) for path in app.rglob("*.py") if any(definitions(path))}
    tested = {path.parent.relative_to(tests) for path in tests.rglob("test_*.py")}
    strays = [
        name_of(path)
        for room in rooms & tested
        for path in (tests / room).glob("test_*.py")
        if not any(path.stem.startswith(f"test_{part.stem.strip('_')}") for part in (app / room).iterdir())
    ]

    assert rooms - tested == set()
    assert strays == []
