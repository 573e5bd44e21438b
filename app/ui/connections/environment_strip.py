"""The strip under the title: in which environment one works, as a word and a colour."""

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.connection import Connection, Environment
from app.domain.status import Status
from app.ui.connections.connection_color import connection_color
from app.ui.connections.read_only_lock import ReadOnlyLock
from app.ui.parts.elided_label import ElidedLabel
from app.ui.parts.look import SPACE, SPACE_LARGE, SPACE_SMALL
from app.ui.parts.turning_row import TurningRow
from app.ui.parts.words import full_name, isolate, translate

_TINT = 0.12  # of the connection's colour over the window's, so that text keeps its contrast
_BAR = 5  # px


class EnvironmentStrip(TurningRow):
    """Never hidden while a connection is open. `remark` stands at its end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, whole=True)
        self._connection: Connection | None = None
        self.label = ElidedLabel(self, letters=14)  # the environment in any case
        self.remark = ElidedLabel(self)
        self.lock = ReadOnlyLock(self)
        font = self.label.font()
        font.setBold(True)
        self.label.setFont(font)
        names, ways = QWidget(self), QWidget(self)
        named, self._ways = QHBoxLayout(names), QHBoxLayout(ways)
        named.addWidget(self.label)
        named.addStretch(1)
        named.addWidget(self.remark)
        self._ways.addStretch(1)
        self._ways.addWidget(self.lock)
        for line in (named, self._ways):
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(SPACE)
        self.line.setContentsMargins(SPACE_LARGE, SPACE_SMALL + 2, SPACE_LARGE, SPACE_SMALL + 2)
        self.line.addWidget(names, 1)
        self.line.addWidget(ways)
        self._keep_height()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._keep_height()

    def _keep_height(self) -> None:
        """The table stays where it is when a button comes or goes."""
        self.setMinimumHeight(self.lock.turn_on.sizeHint().height() + 2 * (SPACE_SMALL + 2))

    def place_at_end(self, widget: QWidget) -> None:
        """Put a control at the end of the strip."""
        self._ways.addWidget(widget)

    def show_connection(self, connection: Connection, remark: str = "") -> None:
        """Name the environment of a connection."""
        self._connection = connection
        self.label.setText(environment_sentence(connection))
        self.setAccessibleName(environment_sentence(connection))
        self.remark.setText(remark)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        palette = self.palette()
        painter.fillRect(event.rect(), palette.window())
        if self._connection is None:
            return
        color = connection_color(self._connection, palette)
        faint = QColor(color)
        faint.setAlphaF(_TINT)
        painter.fillRect(event.rect(), faint)
        at = 0 if self.isLeftToRight() else self.width() - _BAR
        painter.fillRect(QRect(at, 0, _BAR, self.height()), color)


def remark_text(connection: Connection, status: Status) -> str:
    """What else is out of the ordinary at a connection."""
    remarks = (
        (
            connection.sends_at_once and not connection.read_only,
            translate("Strip", "Sends additions and renames at once"),
        ),
        (status.tokens_until_quit, translate("Strip", "Tokens are kept until you quit")),
    )
    return " · ".join(text for so, text in remarks if so)


def environment_sentence(connection: Connection) -> str:
    """What the strip says, with the name of the property."""
    texts = {
        Environment.PRODUCTION: translate("Environment", "PRODUCTION · {property}"),
        Environment.DEMO: translate("Environment", "DEMO · shared, public · {property}"),
        Environment.SANDBOX: translate("Environment", "SANDBOX · on this computer · {property}"),
        Environment.CUSTOM: translate("Environment", "CUSTOM ADDRESS · {address} · {property}"),
    }
    address = connection.address.partition("://")[2]
    return texts[connection.environment].format(property=full_name(connection), address=isolate(address))
