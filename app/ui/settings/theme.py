"""The colours of the whole program: as the desktop has them, or light or dark by the person's choice."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from app.domain.settings import Theme
from app.ui.parts.contrast import apart
from app.ui.parts.look import is_dark

_SCHEMES = {
    Theme.SYSTEM: Qt.ColorScheme.Unknown,
    Theme.LIGHT: Qt.ColorScheme.Light,
    Theme.DARK: Qt.ColorScheme.Dark,
}
_Role = QPalette.ColorRole

# For desktops that leave their programs one scheme alone.
_LIGHT = {
    _Role.Window: "#efefef", _Role.WindowText: "#000000", _Role.Base: "#ffffff", _Role.AlternateBase: "#f7f7f7",
    _Role.Text: "#000000", _Role.Button: "#efefef", _Role.ButtonText: "#000000", _Role.BrightText: "#ffffff",
    _Role.ToolTipBase: "#ffffdc", _Role.ToolTipText: "#000000", _Role.PlaceholderText: "#6a6a70",
    _Role.Highlight: "#1f66b0", _Role.HighlightedText: "#ffffff", _Role.Link: "#0b5cad", _Role.LinkVisited: "#7b3fa8",
    _Role.Light: "#ffffff", _Role.Midlight: "#cacaca", _Role.Mid: "#b8b8b8", _Role.Dark: "#9f9f9f",
    _Role.Shadow: "#767676", _Role.Accent: "#1f66b0",
}  # fmt: skip
_DARK = {
    _Role.Window: "#353539", _Role.WindowText: "#f0f0f2", _Role.Base: "#18181a", _Role.AlternateBase: "#202023",
    _Role.Text: "#f0f0f2", _Role.Button: "#46464b", _Role.ButtonText: "#f0f0f2", _Role.BrightText: "#ffffff",
    _Role.ToolTipBase: "#3a3a3e", _Role.ToolTipText: "#f0f0f2", _Role.PlaceholderText: "#a0a0a8",
    _Role.Highlight: "#2f6fb5", _Role.HighlightedText: "#ffffff", _Role.Link: "#7ab8ff", _Role.LinkVisited: "#d3a4ff",
    _Role.Light: "#626268", _Role.Midlight: "#525257", _Role.Mid: "#77777e", _Role.Dark: "#18181a",
    _Role.Shadow: "#0c0c0d", _Role.Accent: "#2f6fb5",
}  # fmt: skip
_FADED = {Theme.LIGHT: "#8a8a90", Theme.DARK: "#85858c"}  # what is written on a part that is not in use
_WRITTEN = (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText)


def apply_theme(theme: Theme) -> None:
    """Colour the program; by the means of the desktop, and where those change nothing by a palette of our own."""
    QGuiApplication.styleHints().setColorScheme(_SCHEMES[theme])
    QApplication.setPalette(QPalette())
    if theme is not Theme.SYSTEM and is_dark(QGuiApplication.palette()) is not (theme is Theme.DARK):
        QApplication.setPalette(_own_palette(theme))
    _make_choices_legible()


def colour_anew() -> None:
    """Let what is shown already follow: style sheets keep the colours that they were first applied with."""
    for widget in QApplication.allWidgets():
        QCoreApplication.sendEvent(widget, QEvent(QEvent.Type.ApplicationPaletteChange))
        sheet = widget.styleSheet()
        if sheet:
            widget.setStyleSheet("")
            widget.setStyleSheet(sheet)


def _make_choices_legible() -> None:
    """Some themes write what is selected too faintly on its colour."""
    shown, own = QGuiApplication.palette(), QPalette(QGuiApplication.palette())
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        fill, text = shown.color(group, _Role.Highlight), shown.color(group, _Role.HighlightedText)
        own.setColor(group, _Role.Highlight, apart(fill, text))
    if own != shown:
        QApplication.setPalette(own)


def _own_palette(theme: Theme) -> QPalette:
    palette = QPalette()
    for role, color in (_DARK if theme is Theme.DARK else _LIGHT).items():
        palette.setColor(role, QColor(color))
    for role in _WRITTEN:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(_FADED[theme]))
    return palette
