"""The help calls menus, buttons and fields as the window does, in every language: by the same texts."""

import ast
from collections.abc import Iterator
from pathlib import Path

from app.ui.help import labels

_APP = Path(labels.__file__).parents[2]
_HELP = Path(labels.__file__).parent
_BY_CONTEXT = ("translate", "QT_TRANSLATE_NOOP")


def texts_of(path: Path) -> Iterator[tuple[str, str]]:
    """Each translatable text of a file, as Qt knows it: by its context too."""
    for outer in ast.parse(path.read_text("utf-8")).body:
        for call in (node for node in ast.walk(outer) if isinstance(node, ast.Call)):
            texts = [one.value for one in call.args if isinstance(one, ast.Constant) and isinstance(one.value, str)]
            name = ast.unparse(call.func)
            if name in _BY_CONTEXT and len(texts) > 1:
                yield texts[0], texts[1]
            elif name.endswith(".tr") and texts and isinstance(outer, ast.ClassDef):
                yield outer.name, texts[0]


def test_what_the_help_names_stands_in_the_window() -> None:
    of_window = {text for path in _APP.rglob("*.py") if _HELP not in path.parents for text in texts_of(path)}
    named = set(texts_of(_HELP / "labels.py"))
    assert len(named) > 60
    assert named - of_window == set()
