"""Long work in slices between the events of the window."""

from collections import deque
from collections.abc import Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

SLICE = 0.004  # seconds: leaves room for painting in a frame of 16 ms


class Slices(QObject):
    """Runs generators one after the other, a slice of each turn of the loop; the first slice at once."""

    done = Signal()  # no work is left

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._works: deque[Iterator[None]] = deque()
        self._turning = False
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._turn)

    @property
    def busy(self) -> bool:
        """Whether work is left."""
        return bool(self._works)

    def start(self, work: Iterator[None]) -> None:
        """Add work. What fits into a slice is done when this returns, unless other work was there before."""
        self._works.append(work)
        if len(self._works) == 1 and not self._turning:
            self._turn()

    def drop(self) -> None:
        """Leave undone what is left."""
        self._works.clear()
        self._timer.stop()

    def finish(self) -> None:
        """Do all that is left now."""
        if not self._works:
            return
        while self._works:
            self._step()
        self._timer.stop()
        self.done.emit()

    def _turn(self) -> None:
        self._turning = True
        end = perf_counter() + SLICE
        while self._works and perf_counter() < end:
            self._step()
        self._turning = False
        if self._works:
            self._timer.start()
        else:
            self._timer.stop()
            self.done.emit()

    def _step(self) -> None:
        work = self._works[0]
        try:
            next(work)
        except StopIteration:
            self._works.remove(work)
