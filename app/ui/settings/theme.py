"""The colours of the whole program: as the desktop has them, or light or dark by the person's choice."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QToolTip

from app.domain.settings import Theme
from app.ui.parts.contrast import apart, edge_color, mixed, wants_contrast
from app.ui.parts.look import is_dark
from app.ui.settings.palettes import own_palette

_SCHEMES = {
    Theme.SYSTEM: Qt.ColorScheme.Unknown,
    Theme.LIGHT: Qt.ColorScheme.Light,
    Theme.DARK: Qt.ColorScheme.Dark,
}
_Role = QPalette.ColorRole
_IN_USE = (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive)
_OWN_CONTRAST = ("windows", "cocoa")  # the platforms whose own colours follow their wish for contrast
# What is written, and on what.
_READ = {
    _Role.PlaceholderText: (_Role.Base,),
    _Role.Link: (_Role.Base, _Role.AlternateBase, _Role.Window),
    _Role.LinkVisited: (_Role.Base, _Role.AlternateBase, _Role.Window),
    _Role.ToolTipText: (_Role.ToolTipBase,),
}
# The style Fusion draws the edge of each of these in a shade of what is behind it, which is hard to see.
_EDGED = (
    "QLineEdit", "QCheckBox", "QRadioButton", "QPushButton", "QToolButton", "QPlainTextEdit",
    "QTextBrowser", "QTreeView",
)  # fmt: skip
_WITHIN = ("QScrollBar", "QHeaderView")  # parts of these, which would take their colours
_SHEEN = 145  # percent: no button is lighter, where Fusion lets light fall on it
_SHADE = 140  # percent: by so much is the edge darker, as Fusion draws it


def apply_theme(theme: Theme) -> None:
    """Colour the program; by the means of the desktop, and where those change nothing by a palette of our own."""
    QGuiApplication.styleHints().setColorScheme(_SCHEMES[theme])
    QApplication.setPalette(QPalette())
    found = is_dark(QGuiApplication.palette())
    dark = found if theme is Theme.SYSTEM else theme is Theme.DARK
    strong = wants_contrast()
    if dark is not found or (strong and QGuiApplication.platformName() not in _OWN_CONTRAST):
        QApplication.setPalette(own_palette(dark=dark, strong=strong))
    QApplication.setPalette(_legible(QGuiApplication.palette()))
    QToolTip.setPalette(QGuiApplication.palette())
    if QApplication.style().name() == "fusion":
        _draw_edges()


def colour_anew() -> None:
    """Let what is shown already follow."""
    for widget in QApplication.allWidgets():
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.ApplicationPaletteChange))
    apply_sheets_anew()


def apply_sheets_anew() -> None:
    """Style sheets keep the colours and the letters that they were first applied with."""
    for widget in QApplication.allWidgets():
        sheet = widget.styleSheet()
        if sheet:
            widget.setStyleSheet("")
            widget.setStyleSheet(sheet)


def _legible(palette: QPalette) -> QPalette:
    """The palette with what some desktops write too faintly."""
    own = QPalette(palette)
    for group in _IN_USE:
        fill, text = palette.color(group, _Role.Highlight), palette.color(group, _Role.HighlightedText)
        own.setColor(group, _Role.Highlight, apart(fill, text))
        for role, grounds in _READ.items():
            color, behind = palette.color(group, role), [palette.color(group, ground) for ground in grounds]
            own.setColor(group, role, apart(mixed(behind[0], color, color.alphaF()), *behind))
    return own


def _draw_edges() -> None:
    """Let the edges of what is filled in or pressed stand out, in palettes for these kinds of widgets."""
    palette = QGuiApplication.palette()
    behind = edge_color(palette).lighter(_SHADE)
    edged, plain, chosen = QPalette(), QPalette(), QPalette()
    for group in _IN_USE:
        edged.setColor(group, _Role.Window, behind)
        plain.setColor(group, _Role.Window, palette.color(group, _Role.Window))
        button, faint = palette.color(group, _Role.Button), palette.color(group, _Role.PlaceholderText)
        chosen.setColor(group, _Role.Window, behind)
        chosen.setColor(group, _Role.PlaceholderText, apart(faint, button, button.lighter(_SHEEN)))
    for kind in _EDGED:  # the binding takes no bytes, as its stubs say
        QApplication.setPalette(edged, kind)  # type: ignore[arg-type]
    QApplication.setPalette(chosen, "QComboBox")  # type: ignore[arg-type]  # what stands there before a choice
    for kind in _WITHIN:
        QApplication.setPalette(plain, kind)  # type: ignore[arg-type]
