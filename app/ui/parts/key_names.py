"""Keys by the names that stand on them."""

import sys

from PySide6.QtGui import QKeySequence


def key_text(key: str) -> str:
    """A key as menus show it. What Qt calls Return, keyboards call Enter, but for those of macOS."""
    named = key if sys.platform == "darwin" else key.replace("Return", "Enter")
    return QKeySequence(named).toString(QKeySequence.SequenceFormat.NativeText)
