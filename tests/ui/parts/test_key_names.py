"""Keys are called what stands on them."""

import sys

import pytest
from PySide6.QtWidgets import QApplication

from app.ui.parts.key_names import key_text


@pytest.mark.skipif(sys.platform == "darwin", reason="only on Windows and Linux: a Mac has a return key")
def test_the_enter_key_is_called_so(qapp: QApplication) -> None:
    assert [key_text(key) for key in ("Return", "Alt+Return", "F2")] == ["Enter", "Alt+Enter", "F2"]
