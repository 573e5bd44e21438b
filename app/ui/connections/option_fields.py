"""The fields of how a connection is worked with: its colour, read-only, and whether it sends at once."""

from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import QWidget

from app.domain.connection import Colour, Connection, ConnectionOptions
from app.domain.setup import Preset
from app.ui.connections.connection_color import chosen_color, colour_word
from app.ui.parts.check_box import CheckBox
from app.ui.parts.form_field import ChoiceField, boxed_field
from app.ui.parts.measures import icon_size
from app.ui.parts.stacking import stack


class OptionFields(QWidget):
    """Nothing of it has to be filled in."""

    def __init__(self, connection: Connection | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = ChoiceField(
            self.tr("Colou&r"), self.tr("Of the strip over the list and of its bar in the connection list."), self
        )
        self.read_only = CheckBox(self.tr("Rea&d-only"), self)
        self.sends_at_once = CheckBox(self.tr("Send additions and renames as soon as I &make them"), self)
        self._locked = boxed_field(self.read_only, self)
        self._locked.set_hint(self.tr("Nothing can be changed and nothing is sent until changes are turned on."))
        at_once = boxed_field(self.sends_at_once, self)
        at_once.set_hint(self.tr("Deletions always wait for Review and Send."))
        stack(self, self.colour, self._locked, at_once)
        self._offer()
        self._begin(connection.options if connection is not None else ConnectionOptions())

    def _offer(self) -> None:
        self.colour.offer([(colour, colour_word(colour)) for colour in Colour])
        for place, colour in enumerate(Colour):
            if colour is not Colour.ENVIRONMENT:
                swatch = QPixmap(icon_size(), icon_size())
                swatch.fill(chosen_color(colour, self.palette()))
                self.colour.combo.setItemIcon(place, QIcon(swatch))

    def _begin(self, options: ConnectionOptions) -> None:
        self.colour.choose(options.colour, "")
        self.read_only.setChecked(options.read_only)
        self.sends_at_once.setChecked(options.sends_at_once)

    @property
    def chosen(self) -> ConnectionOptions:
        """What was chosen."""
        colour = Colour(self.colour.value or Colour.ENVIRONMENT)
        return ConnectionOptions(colour, self.read_only.isChecked(), self.sends_at_once.isChecked())

    def fix(self, preset: Preset) -> None:
        """Let be what the administrator of this computer set."""
        if preset.colour is not None:
            self.colour.fix()
        if preset.read_only is not None:
            self._locked.fix()
