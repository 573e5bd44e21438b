"""The accessibility driver sees and works a real window."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.at_spi import Desktop, Node
from tests.support.session import desktop_session

_WINDOW = """
import sys
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import *

app = QApplication(sys.argv)
app.setApplicationName("Sample")
window, field, button, table = QWidget(), QLineEdit(), QPushButton("Greet"), QTableWidget(2, 2)
window.setWindowTitle("Greeter")
field.setAccessibleName("Who")
field.setAccessibleDescription("Whom to greet")
table.setItem(1, 1, QTableWidgetItem("corner"))
layout = QVBoxLayout(window)
for widget in (field, button, table):
    layout.addWidget(widget)

def greet():
    button.setText(f"Hello {field.text()}")
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(window, f"Greeted {field.text()}"))

button.clicked.connect(greet)
window.show()
app.exec()
"""


@pytest.fixture
def desktop(tmp_path: Path) -> Iterator[Desktop]:
    with desktop_session(tmp_path, key_store=False) as session:
        session.start([sys.executable, "-c", _WINDOW])
        session.focus_window("Greeter")
        yield Desktop(session)


def test_a_window_is_read_and_worked(desktop: Desktop) -> None:
    window: Node = desktop.application("Sample")
    field = window.find("text", "Who")
    assert field.description == "Whom to greet"
    field.set_text("Ada")
    assert field.text == "Ada"
    window.find("push button", "Greet").press()
    assert "enabled" in window.find("push button", "Hello Ada").states
    desktop.until(lambda: "Greeted Ada" in desktop.announcements)
    table = window.find("table")
    assert table.size == (2, 2)
    assert table.row(1) == ["", "corner"]
    field.focus()
    desktop.until(lambda: "focused" in field.states)


def test_what_never_shows_is_named_with_the_tree(desktop: Desktop) -> None:
    window = desktop.application("Sample")
    with pytest.raises(AssertionError, match=r"push button 'Absent'[\s\S]*push button 'Greet'"):
        window.find("push button", "Absent", timeout=0.0)
