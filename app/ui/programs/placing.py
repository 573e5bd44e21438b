"""Tells Qt, in the order that it wants, which lines of the table come, go and move."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex

from app.ui.programs.listing import Entry

if TYPE_CHECKING:
    from app.ui.programs.programs_model import ProgramsModel

Held = list[tuple[QModelIndex, str]]  # Qt's lasting indexes, and the key of the program that each one stands for

_NOWHERE = QModelIndex()


class Placing:
    """Alters a model's shown entries, so that selection, current line and open cells stay with their programs."""

    def __init__(self, model: "ProgramsModel") -> None:
        self._model = model

    def begin(self) -> Held:
        """Begin to put the lines in another order."""
        self._model.layoutAboutToBeChanged.emit()
        shown = self._model.listing.shown
        return [(index, shown[index.row()].row.key) for index in self._model.persistentIndexList()]

    def end(self, held: Held, shown: list[Entry]) -> None:
        """The lines are in their order; those that are gone take their lasting indexes along."""
        model = self._model
        model.listing.shown = shown
        lines = ((model.line_of(key), index.column()) for index, key in held)
        after = [model.index(line, column) if line >= 0 else QModelIndex() for line, column in lines]
        model.changePersistentIndexList([index for index, _ in held], after)
        model.layoutChanged.emit()

    def relist(self, shown: list[Entry]) -> None:
        """Show these entries, which stand in order, and no others."""
        model = self._model
        model.about_to_change.emit()
        if model.listing.shown or not shown:
            self.end(self.begin(), shown)
        else:
            model.beginInsertRows(_NOWHERE, 0, len(shown) - 1)
            model.listing.shown = shown
            model.endInsertRows()
        model.changed.emit()

    def restructure(self, entering: list[Entry], leaving: list[Entry], moving: list[Entry]) -> None:
        """Bring in new entries, drop gone ones, and place others anew by their present values."""
        if entering or leaving or moving:
            self._model.about_to_change.emit()
            self._restructure(entering, leaving, moving)
            self._model.changed.emit()

    def _restructure(self, entering: list[Entry], leaving: list[Entry], moving: list[Entry]) -> None:
        listing = self._model.listing
        stood = {id(entry) for entry in moving if listing.place(entry) >= 0}
        hiding = [entry for entry in moving if id(entry) in stood and not listing.is_wanted(entry)]
        self._remove([*leaving, *hiding])
        for entry in leaving:
            listing.take_out(entry)
            del listing.entries[entry.row.key]
        self._move([entry for entry in moving if id(entry) in stood and listing.is_wanted(entry)])
        appearing = [entry for entry in moving if id(entry) not in stood]
        for entry in (*hiding, *appearing):
            listing.take_out(entry)
            listing.put_in(entry)
        for entry in entering:
            listing.put_in(entry)
        self._insert([entry for entry in (*entering, *appearing) if listing.is_wanted(entry)])

    def _remove(self, entries: list[Entry]) -> None:
        model, shown = self._model, self._model.listing.shown
        lines = sorted(line for entry in entries if (line := model.listing.place(entry)) >= 0)
        for first, last in reversed(list(runs(lines))):
            model.beginRemoveRows(_NOWHERE, first, last)
            del shown[first : last + 1]
            model.endRemoveRows()

    def _move(self, entries: list[Entry]) -> None:
        if not entries:
            return
        listing = self._model.listing
        held = self.begin()
        for line in sorted((listing.place(entry) for entry in entries), reverse=True):
            del listing.shown[line]
        for entry in entries:
            listing.take_out(entry)
            listing.put_in(entry)
            listing.shown.insert(listing.spot(listing.shown, entry), entry)
        self.end(held, listing.shown)

    def _insert(self, entries: list[Entry]) -> None:
        model, listing = self._model, self._model.listing
        groups: dict[int, list[Entry]] = {}
        for entry in listing.in_order(entries):
            groups.setdefault(listing.spot(listing.shown, entry), []).append(entry)
        for line, run in sorted(groups.items(), reverse=True):
            model.beginInsertRows(_NOWHERE, line, line + len(run) - 1)
            listing.shown[line:line] = run
            model.endInsertRows()


def runs(lines: list[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of adjoining lines."""
    start = 0
    for number in range(1, len(lines) + 1):
        if number == len(lines) or lines[number] != lines[number - 1] + 1:
            yield lines[start], lines[number - 1]
            start = number
