"""Makes what searching and sorting will need before it is asked for, in idle turns once the list is there."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer

from app.ui.programs.listing import Listing
from app.ui.programs.slices import Slices

_QUIET = 500  # ms after the list came in
_TEXTS, _NAMES = 240, 24  # made at a time


class Warming(QObject):
    """Begins anew each time rows were brought in, and passes over what is made already."""

    def __init__(self, listing: Listing, parent: QObject) -> None:
        super().__init__(parent)
        self._listing = listing
        self._slices = Slices(self)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET)
        self._quiet.timeout.connect(self._begin)

    def begin_soon(self) -> None:
        """Begin once the window had time to paint."""
        self._quiet.start()

    def stop(self) -> None:
        """Leave the turns to what cannot wait."""
        self._quiet.stop()
        self._slices.drop()

    def _begin(self) -> None:
        self._slices.start(self._warm())

    def _warm(self) -> Iterator[None]:
        entries = list(self._listing.entries.values())
        for number, entry in enumerate(entries):
            self._listing.warm_text(entry)
            if number % _TEXTS == 0:
                yield
        for number, entry in enumerate(entries):
            self._listing.warm_name(entry)
            if number % _NAMES == 0:
                yield
