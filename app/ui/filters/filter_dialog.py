"""The filter panel: everything that can be asked of programs, in one place; nothing is filtered before Apply."""

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QPushButton,
    QWidget,
)

from app.domain.days import Zone
from app.domain.filter import Filter, FilterPart, read_codes, read_identifiers
from app.ui.filters.choices_field import Choices, ChoicesField
from app.ui.filters.days_field import DaysField
from app.ui.filters.filter_words import codes_text, identifiers_text, malformed_text, yes_text, zone_text
from app.ui.filters.paste_field import PasteField
from app.ui.parts.chapter import Chapter
from app.ui.parts.check_box import CheckBox
from app.ui.parts.form_field import make_buttons
from app.ui.parts.growing_dialog import GrowingDialog
from app.ui.parts.look import SPACE_LARGE
from app.ui.parts.stacking import scroll_over, stack_padded
from app.ui.parts.turning_row import TurningRow

_WIDTH = 620  # px
_YES_OR_NO = (FilterPart.CHANGED_HERE, FilterPart.DUPLICATED_CODE, FilterPart.LOOK_ALIKE_CODE)


@dataclass(frozen=True, slots=True)
class Offered:
    """What can be chosen for this connection, and the time zone in which its days are meant."""

    types: Choices
    subscriptions: Choices
    chains: Choices
    zone: Zone


class FilterDialog(GrowingDialog):
    """Answers Accepted with `wanted`."""

    help_chapter = Chapter.FINDING

    def __init__(self, wanted: Filter, offered: Offered, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Filter programs"))
        self.types = ChoicesField(self.tr("&Type"), offered.types, wanted.types, self)
        self.subscriptions = ChoicesField(self.tr("&Subscription"), offered.subscriptions, wanted.subscriptions, self)
        self.chains = ChoicesField(self.tr("C&hain"), offered.chains, wanted.chains, self)
        self.yes_or_no = {part: CheckBox(yes_text(part), self) for part in _YES_OR_NO}
        self.created = DaysField(self.tr("C&reated"), offered.zone, self)
        self.updated = DaysField(self.tr("&Updated"), offered.zone, self)
        self.zone = QLabel(self._zone_note(offered.zone), self)
        self.zone.setWordWrap(True)
        self.identifiers = PasteField(
            self.tr("&Identifiers"), read_identifiers, identifiers_text,
            partial(malformed_text, identifiers=True), self.tr("Paste a list; anything may stand between them."), self,
        )  # fmt: skip
        self.codes = PasteField(
            self.tr("C&odes"), read_codes, codes_text, partial(malformed_text, identifiers=False),
            self.tr("One on a line, or set apart by commas, semicolons or tabs."), self,
        )  # fmt: skip
        self.buttons = make_buttons(self, QDialogButtonBox.StandardButton.Cancel)
        self.apply = QPushButton(self.tr("&Apply"), self)
        self._lay_out()
        self._fill(wanted)
        self.buttons.accepted.connect(self._apply)
        self.buttons.rejected.connect(self.reject)

    def _zone_note(self, zone: Zone) -> str:
        asked = self.tr("When programs were created or updated, the platform is asked.")
        return self.tr("{zone} {asked}").format(zone=zone_text(zone), asked=asked)

    def _lay_out(self) -> None:
        self.buttons.addButton(self.apply, QDialogButtonBox.ButtonRole.AcceptRole)
        self.apply.setDefault(True)
        body = QWidget(self)
        inner = stack_padded(body)
        inner.addWidget(_side_by_side(body, self.types, self.subscriptions))
        inner.addWidget(self.chains)
        inner.addWidget(_side_by_side(body, *self.yes_or_no.values()))
        inner.addWidget(_side_by_side(body, self.created, self.updated))
        inner.addWidget(self.zone)
        inner.addWidget(_side_by_side(body, self.identifiers, self.codes))
        inner.addStretch(1)
        scroll_over(self, body, self.buttons)
        self.set_least_width(_WIDTH)

    def _fill(self, wanted: Filter) -> None:
        for part, box in self.yes_or_no.items():
            box.setChecked(getattr(wanted, part))
        self.created.show_days(wanted.created)
        self.updated.show_days(wanted.updated)
        self.identifiers.show_items(wanted.identifiers)
        self.codes.show_items(wanted.codes)

    @property
    def wanted(self) -> Filter:
        """What is asked for."""
        chosen = {part.value: box.isChecked() for part, box in self.yes_or_no.items()}
        return Filter(
            types=self.types.chosen,
            subscriptions=self.subscriptions.chosen,
            chains=self.chains.chosen,
            identifiers=self.identifiers.found,
            codes=self.codes.found,
            created=self.created.days,
            updated=self.updated.days,
            **chosen,
        )

    def _apply(self) -> None:
        wrong = [field for field in (self.created, self.updated) if not field.check()]
        if wrong:
            wrong[0].go_to_problem()
        else:
            self.accept()


def _side_by_side(parent: QWidget, *widgets: QWidget) -> TurningRow:
    row = TurningRow(parent, SPACE_LARGE)
    row.line.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.line.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop)
    return row
