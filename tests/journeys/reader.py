"""A person at a screen reader: works the program from outside by names and roles, and knows only what is read out."""

import re
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

from tests.support.at_spi import RETURN, Desktop, Node
from tests.support.program import program
from tests.support.session import DesktopSession, jeepney
from tests.support.text import plain

_TITLE = "Loyalty Desk"
_PATIENCE = 40.0  # seconds; a deletion rests ten of them
_NAME, _CODE = 1, 2  # columns

R = TypeVar("R", bound="Reader")


class Reader:
    """Works one run of the program."""

    def __init__(self, session: DesktopSession, process: subprocess.Popen[bytes]) -> None:
        self._session = session
        self.process = process
        self.desktop = Desktop(session)
        self.program = self.desktop.application(_TITLE)
        self.window = self.program.find("frame")
        self.come_back()

    def come_back(self) -> None:
        """Turn to the window, where the keys go from now on."""
        self._session.focus_window(f"{_TITLE}.*")

    def until(self, heard: Callable[[], object], what: str) -> None:
        """Wait until something can be heard."""
        self.desktop.until(heard, _PATIENCE, what)

    @property
    def status(self) -> Node:
        """The sentence of the status bar."""
        return self.window.find("status bar").find("push button")

    @property
    def table(self) -> Node:
        """The programs."""
        return self.window.find("table", "Programs")

    def press(self, button: str) -> None:
        """Press a button of the window."""
        self.desktop.until(lambda: "enabled" in self.window.find("push button", button).states, wanted=button)
        self.window.find("push button", button).press()

    def dialog(self, title: str) -> Node:
        """The dialog that opens; the keys go to it."""

        def opened() -> list[Node]:
            return [one for one in self.program.find_all("dialog") if plain(one.name) == title]

        dialog = self.desktop.until(opened, wanted=f"dialog {title!r}")[0]
        self._session.focus_window(re.sub(r"[^\w ]+", ".*", dialog.name))
        return dialog

    def close(self, dialog: Node, button: str) -> None:
        """Press a button that ends a dialog, and come back."""
        dialog.find("push button", button).press()
        self.until(lambda: not self.program.find_all("dialog"), "the end of the dialog")
        self.come_back()

    def write(self, field: Node, text: str) -> None:
        """Type into a field."""
        field.focus()
        self.until(lambda: "focused" in field.states, f"the keyboard in {field.name!r}")
        self.desktop.type(text)

    def choose(self, dialog: Node, label: str, word: str) -> None:
        """Choose from a list that drops down: by its first letters, since Qt has no action for it."""
        box = dialog.find("combo box", label)
        box.press("ShowMenu")
        self.until(lambda: "focused" in box.children[0].states, f"the list of {label!r}")
        self.desktop.type(word.split(maxsplit=1)[0])
        self.desktop.press_key(RETURN)
        self.until(lambda: box.name == word, f"{word!r} chosen")

    def search(self, text: str, count: int) -> None:
        """Search until so many rows are left."""
        field = self.window.find("text", "Search")
        field.focus()
        field.set_text(text)
        self.until(lambda: self._rows() == count, f"{count} rows with {text!r}")

    def _rows(self) -> int:
        """How many programs are shown; without any there is no table."""
        tables = self.window.find_all("table", "Programs")
        return tables[0].size[0] if tables else 0

    def look_up(self, code: str) -> list[str]:
        """Search for one program: what each cell of its row says."""
        self.search(code, 1)
        return self.table.row(0)

    def mark(self, *codes: str) -> None:
        """Select these of the rows that are there."""
        for number in range(self.table.size[0]):
            cell = self.table.cell(number, _CODE)
            if (value(cell.name, "Code") in codes) is not ("selected" in cell.states):
                cell.press("Toggle")
        self.until(lambda: any(f"· {len(codes)} selected" in one.name for one in self.window.find_all("label")), "them")

    def rename(self, code: str, name: str) -> None:
        """Rename the program in its cell."""
        self.look_up(code)
        self.mark(code)
        self.press("Rename")
        self.until(self.is_in_cell, "the open cell")
        assert self.desktop.focused is not None
        self.desktop.focused.set_text(name)
        self.table.focus()  # to leave the cell keeps it
        self.until(lambda: f"{name}, Name" in self.table.cell(0, _NAME).name, "the new name")

    def is_in_cell(self) -> bool:
        """Whether the keys go to the name in a cell."""
        cell = self.desktop.focused
        return cell is not None and cell.role == "text" and cell.name == "Name" and "focused" in cell.states

    def add(self, name: str, code: str) -> None:
        """Add a program by the form."""
        self.press("Add")
        form = self.dialog("Add program")
        self.write(form.find("text", "Name"), name)
        self.write(form.find("text", "Code"), code)
        self.choose(form, "Type", "Hotel")
        self.choose(form, "Subscription", "Free")
        self.close(form, "Add")
        self.look_up(code)

    def programs(self) -> set[tuple[str, str]]:
        """Name and code of every program in the table, as they are read out."""
        table = self.table
        return {
            (value(table.cell(row, _NAME).name, "Name"), value(table.cell(row, _CODE).name, "Code"))
            for row in range(table.size[0])
        }

    def everything(self) -> Iterator[str]:
        """All that can be read out now: names, descriptions, texts; of a long table the rows in sight."""
        for node in self.program.walk():
            yield from _words(node)
            if node.role == "table":
                rows, columns = node.size
                for row in range(min(rows, 20)):
                    for column in range(columns):
                        yield from _words(node.cell(row, column))

    def quit(self) -> None:
        """Quit by the menu."""
        self.window.find("menu item", "File").press()
        self.window.find("menu item", "Quit").press()
        assert self.process.wait(_PATIENCE) == 0


@contextmanager
def at_reader(session: DesktopSession, folder: Path, kind: type[R] = Reader) -> Iterator[R]:  # type: ignore[assignment]
    """Start the program on a data folder; the person quits in the end."""
    with (folder.parent / "output.txt").open("ab") as output:
        command = [*program(), "--data-dir", str(folder)]
        reader = kind(session, session.start(command, stdout=output, stderr=output))
        yield reader
        reader.quit()


def value(cell: str, column: str) -> str:
    """The value in what is read out of a cell: value, column, mark."""
    found = re.fullmatch(rf"(.*), {column}(, [^,]*(, not sent)?)?", cell)
    assert found is not None, cell
    return found[1]


def _words(node: Node) -> Iterator[str]:
    yield node.name
    yield node.description
    with suppress(jeepney.DBusErrorResponse):  # it has no text
        yield node.text
