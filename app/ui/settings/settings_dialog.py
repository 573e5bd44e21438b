"""The settings of the program itself. Each counts as soon as it is altered; there is nothing to confirm."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialogButtonBox, QWidget

from app.commands.updates import Updates
from app.domain.settings import HISTORY_MONTHS, LANGUAGES, REFRESH_MINUTES, Settings, Theme
from app.ui.parts.check_box import CheckBox
from app.ui.parts.form_field import ChoiceField, TextField, boxed_field, make_buttons
from app.ui.parts.growing_dialog import GrowingDialog
from app.ui.parts.language import follow_language
from app.ui.parts.look import FORM_WIDTH, SPACE_LARGE
from app.ui.parts.stacking import stack_scrolled
from app.ui.parts.words import translate

_LONGEST_NAME = 100  # characters
# Each in its own language, for whoever does not read the one in force.
_LANGUAGE_NAMES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "it": "Italiano",
    "nl": "Nederlands",
    "cs": "Čeština",
}


class SettingsDialog(GrowingDialog):
    """Shows the settings in force and tells of each that the person alters."""

    altered = Signal(object)  # Settings

    def __init__(self, settings: Settings, updates: Updates, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self.language, self.theme = ChoiceField("", parent=self), ChoiceField("", parent=self)
        self.rows, self.refresh = ChoiceField("", parent=self), ChoiceField("", parent=self)
        self.history = ChoiceField("", parent=self)
        self.name = TextField("", limit=_LONGEST_NAME, parent=self)
        self.name.edit.setText(settings.display_name)
        self.name.edit.setMaxLength(_LONGEST_NAME)
        self.notifies = CheckBox(parent=self)
        self.notifies.setChecked(settings.notifies)
        self.looks = CheckBox(parent=self)
        self.looks.setChecked(updates.is_on if updates.is_fixed else settings.looks_for_updates)
        self._looking = boxed_field(self.looks, self)
        self._looking.setVisible(bool(updates.address))
        self._updates = updates
        self._lay_out()
        follow_language(self._write_texts)
        self._choose(settings)
        self._connect()

    def _write_texts(self) -> None:
        self.setWindowTitle(self.tr("Settings"))
        _offer(self.language, self.tr("&Language"), _languages())
        _offer(self.theme, self.tr("&Theme"), _themes())
        _offer(self.rows, self.tr("&Rows of the tables"), _row_heights())
        _offer(self.refresh, self.tr("Read the list &again"), _refreshes())
        _offer(self.history, self.tr("Keep the &history for"), _histories())
        self.name.set_label(self.tr("&Your name in the history"))
        self.name.explain(
            self.tr("Stands beside the name of your computer account in the history of what is done here.")
        )
        self.notifies.setText(self.tr("&Notify me when something needs me and the window is hidden"))
        self.looks.setText(self.tr("Loo&k for a new version once a day"))
        self._looking.set_hint(self.tr("Only tells you that there is one. Nothing is downloaded."))
        if self._updates.is_fixed:
            self._looking.fix()

    def _choose(self, settings: Settings) -> None:
        chosen = (
            (self.language, settings.language),
            (self.theme, settings.theme),
            (self.rows, settings.compact),
            (self.refresh, settings.refresh_minutes),
            (self.history, settings.history_months),
        )
        for field, value in chosen:
            field.combo.setCurrentIndex(field.combo.findData(value))

    def _lay_out(self) -> None:
        self.buttons = make_buttons(self, QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        choices = self.language, self.theme, self.rows, self.refresh, self.history
        stack_scrolled(self, self.buttons, *choices, self.name, self.notifies, self._looking)
        self.set_least_width(FORM_WIDTH - 2 * SPACE_LARGE)

    def _connect(self) -> None:
        self.language.combo.activated.connect(self._take)
        self.theme.combo.activated.connect(self._take)
        self.rows.combo.activated.connect(self._take)
        self.refresh.combo.activated.connect(self._take)
        self.history.combo.activated.connect(self._take)
        self.name.left.connect(self._take)
        self.notifies.toggled.connect(self._take)
        self.looks.toggled.connect(self._take)
        self.finished.connect(self._take)

    def _take(self) -> None:
        settings = replace(
            self._settings,
            language=self.language.combo.currentData(),
            theme=Theme(self.theme.combo.currentData()),
            compact=self.rows.combo.currentData(),
            refresh_minutes=self.refresh.combo.currentData(),
            history_months=self.history.combo.currentData(),
            display_name=self.name.text,
            notifies=self.notifies.isChecked(),
            looks_for_updates=self._settings.looks_for_updates if self._updates.is_fixed else self.looks.isChecked(),
        )
        if settings != self._settings:
            self._settings = settings
            self.altered.emit(settings)


def _offer(field: ChoiceField, label: str, choices: list[tuple[Any, str]]) -> None:
    field.set_label(label)
    field.offer(choices)


def _languages() -> list[tuple[Any, str]]:
    return [("", translate("Settings", "As the system")), *((each, _LANGUAGE_NAMES[each]) for each in LANGUAGES)]


def _themes() -> list[tuple[Any, str]]:
    return [
        (Theme.SYSTEM, translate("Settings", "As the system")),
        (Theme.LIGHT, translate("Settings", "Light")),
        (Theme.DARK, translate("Settings", "Dark")),
    ]


def _row_heights() -> list[tuple[Any, str]]:
    return [(False, translate("Settings", "Normal")), (True, translate("Settings", "Compact"))]


def _refreshes() -> list[tuple[Any, str]]:
    return [(minutes, _refresh_word(minutes)) for minutes in REFRESH_MINUTES]


def _refresh_word(minutes: int) -> str:
    if not minutes:
        return translate("Settings", "Only when I ask for it")
    return translate("Settings", "Every %Ln minutes", "", minutes)


def _histories() -> list[tuple[Any, str]]:
    return [(months, _history_word(months)) for months in HISTORY_MONTHS]


def _history_word(months: int) -> str:
    return translate("Settings", "%Ln months", "", months) if months else translate("Settings", "For ever")
