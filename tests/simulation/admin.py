"""Another administrator of the chain, who works on the same programs and asks nobody."""

from dataclasses import replace
from random import Random

from tests.simulation.auditor import ENDED, Auditor
from tests.simulation.book import Book
from tests.simulation.image import ChangeRow, values
from tests.simulation.options import Options
from tests.simulation.place import Place
from tests.simulation.platform import Entry, Facts

_ACTS = ("add", "add", "same_code", "same", "rename", "rename", "rename", "delete", "delete", "hide", "show")


class Admin:
    """Adds, renames, deletes, and moves programs out of our sight."""

    def __init__(self, random: Random, book: Book, auditor: Auditor, options: Options) -> None:
        self._random = random
        self._book = book
        self._auditor = auditor
        self._hides = "hide" in options.faults
        self._crowd = min(options.page, 12)  # a page, or what is many
        self._acts = _ACTS + tuple(one for one in ("alike", "alike", "alike", "many") if one in options.faults)
        self._count = 0

    def act(self, place: Place) -> None:
        """One act at one property."""
        act = self._random.choice(self._acts)
        if "alike" in self._acts and self._one_that_is_lost(place):
            act = "alike"  # just when it might be taken for ours
        self._count += 1
        self._book.note(f"admin {act} {place.name}")
        getattr(self, f"_{act}")(place)

    def _active(self, place: Place) -> list[Entry]:
        return [one for one in place.platform.entries.values() if not one.now.deleted and not one.now.hidden]

    def _add(self, place: Place) -> None:
        place.platform.add(self._book.now, self.facts(place, f"Admin {self._count}", f"{place.tag}a{self._count}"))

    def _rename(self, place: Place) -> None:
        if active := self._active(place):
            entry = self._random.choice(active)
            entry.change(self._book.now, facts=replace(entry.now.facts, name=f"Admin {self._count}"))

    def _delete(self, place: Place) -> None:
        if active := self._active(place):
            self._random.choice(active).change(self._book.now, deleted=True)

    def _hide(self, place: Place) -> None:
        """Not an addition of ours, which could not be found again; nor the first, by which the property is known."""
        first = next(iter(place.platform.entries.values()), None)
        for entry in self._active(place)[: self._random.choice((1, 1, 2, 9))] if self._hides else ():
            if entry.created < 0 and entry is not first:
                entry.change(self._book.now, hidden=True)

    def _show(self, place: Place) -> None:
        for entry in place.platform.entries.values():
            if entry.now.hidden:
                entry.change(self._book.now, hidden=False)

    def _same_code(self, place: Place) -> None:
        """The code that one of our waiting additions has."""
        if wanted := self._one_of_ours(place):
            facts = self.facts(place, f"Admin {self._count}", str(wanted["code"]))
            place.platform.add(self._book.now, facts)

    def _alike(self, place: Place) -> None:
        """The code of one of our waiting additions in the other case: another code, however it looks."""
        if wanted := self._one_that_is_lost(place) or self._one_of_ours(place):
            code = place.tag + str(wanted["code"]).removeprefix(place.tag).swapcase()
            place.platform.add(self._book.now, self.facts(place, str(wanted["name"]), code))

    def _many(self, place: Place) -> None:
        """So many at once that a walk's pages move on."""
        for number in range(self._crowd):
            code = f"{place.tag}m{self._count}x{number}"
            place.platform.add(self._book.now, self.facts(place, f"Many {self._count}", code))

    def _same(self, place: Place) -> None:
        """The code and the name that one of our waiting additions has."""
        if wanted := self._one_of_ours(place):
            place.platform.add(self._book.now, self.facts(place, str(wanted["name"]), str(wanted["code"])))

    def _one_of_ours(self, place: Place) -> dict[str, str | None]:
        """An addition that waits."""
        return self._one_of([one for one in self._additions(place) if one.state not in ENDED])

    def _one_that_is_lost(self, place: Place) -> dict[str, str | None]:
        return self._one_of([one for one in self._additions(place) if one.state == "unknown"])

    def _one_of(self, additions: list[ChangeRow]) -> dict[str, str | None]:
        return values(self._random.choice(additions).wanted) if additions else {}

    def _additions(self, place: Place) -> list[ChangeRow]:
        changes = self._auditor.image.changes.values()
        return [one for one in changes if (one.connection, one.kind) == (place.name, "add")]

    def facts(self, place: Place, name: str, code: str) -> Facts:
        """A program as the edition knows it."""
        return Facts(name, code, *(("Hotel", "Free") if place.edition == "current" else ()))
