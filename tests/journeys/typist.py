"""A person at the keyboard alone: nothing is done but by keys that the display sends; what is seen is only read."""

from tests.journeys.reader import Reader
from tests.support.at_spi import Node
from tests.support.session import require
from tests.support.text import plain


class Typist(Reader):
    """Works one run of the program by keys."""

    def keys(self, *keys: str) -> None:
        """Press keys one after the other, each by the name that X11 has for it, such as `alt+c`."""
        self._xdotool("key", *keys)

    def enter(self, text: str) -> None:
        """Type a text where the keys go."""
        self._xdotool("type", "--delay", "1", text)

    def _xdotool(self, *arguments: str) -> None:
        done = self._session.run([require("xdotool"), *arguments])
        assert done.returncode == 0, done.stderr

    def fill(self, key: str, text: str) -> None:
        """Go to a field by its letter, and type over what is in it."""
        self.keys(key, "ctrl+a")
        self.enter(text)

    def choose_by(self, key: str, letter: str, word: str, dialog: Node) -> None:
        """Go to a list that drops down by its letter, and to one of its words by the first letter of that."""
        self.keys(key)
        self.enter(letter)
        self.until(lambda: word in [box.name for box in dialog.find_all("combo box")], f"{word!r} chosen")

    def leave(self, dialog: Node, key: str) -> None:
        """End a dialog by a key, and come back."""
        self.keys(key)
        self.until(lambda: not self.program.find_all("dialog"), f"the end of {dialog!r}")
        self.come_back()

    def tab_to(self, name: str) -> None:
        """Go on by Tab until the keys go to what is called so."""
        for _ in range(20):
            self.keys("Tab")
            self.desktop.listen(1.0)
            if self.desktop.focused is not None and plain(self.desktop.focused.name) == name:
                return
        raise AssertionError(f"Tab does not come to {name!r}, but to {self.desktop.focused!r}")

    def go_to(self, code: str) -> None:
        """Search for one program, and go to its row."""
        self.fill("ctrl+f", code)
        self.until(lambda: self.table.size[0] == 1, f"the row {code}")
        self.keys("Down")
        self.until(lambda: any("· 1 selected" in one.name for one in self.window.find_all("label")), "it selected")

    def look(self, code: str) -> list[str]:
        """What each cell of the row with a code says."""
        rows = (self.table.row(number) for number in range(self.table.size[0]))
        return next((row for row in rows if any(cell.startswith(f"{code}, ") for cell in row)), [])

    @property
    def first_change(self) -> list[str]:
        """What each cell of the first row of Changes says."""
        return self.window.find("table", "Changes").row(0)

    @property
    def told(self) -> str:
        """All that the status bar says, its tooltip included."""
        return f"{self.status.name} {self.status.description}"

    def quit(self) -> None:
        """Quit by the key."""
        self.keys("ctrl+q")
        assert self.process.wait(40) == 0
