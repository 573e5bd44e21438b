"""Some of a few values; none chosen means all of them."""

from collections.abc import Sequence

from PySide6.QtWidgets import QGroupBox, QWidget

from app.ui.parts.check_box import CheckBox
from app.ui.parts.flow_layout import FlowLayout
from app.ui.parts.look import SPACE, SPACE_LARGE

Choices = Sequence[tuple[str, str]]  # each value with its word


class ChoicesField(QGroupBox):
    """A box to tick for each value; hidden where there is none."""

    def __init__(self, label: str, choices: Choices, chosen: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(label, parent)
        self._boxes: dict[str, CheckBox] = {}
        layout = FlowLayout(self)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE_LARGE)
        for value, word in choices:
            box = CheckBox(word.replace("&", "&&"), self)
            box.setChecked(value in chosen)
            layout.addWidget(box)
            self._boxes[value] = box
        self.setVisible(bool(self._boxes))

    @property
    def chosen(self) -> tuple[str, ...]:
        """The values that are ticked."""
        return tuple(value for value, box in self._boxes.items() if box.isChecked())
