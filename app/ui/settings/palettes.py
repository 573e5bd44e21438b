"""Palettes of our own, for desktops that leave their programs one scheme alone, or no strong contrasts."""

from PySide6.QtGui import QColor, QPalette

_Role = QPalette.ColorRole

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
# Black on white and white on black, as far as the parts of a window can then be told apart.
_LIGHT_STRONG = _LIGHT | {
    _Role.Window: "#ffffff", _Role.AlternateBase: "#ffffff", _Role.Button: "#ffffff", _Role.ToolTipBase: "#ffffff",
    _Role.PlaceholderText: "#404040", _Role.Highlight: "#00308f", _Role.Link: "#00308f", _Role.LinkVisited: "#4a0080",
    _Role.Midlight: "#404040", _Role.Mid: "#404040", _Role.Dark: "#000000", _Role.Shadow: "#000000",
    _Role.Accent: "#00308f",
}  # fmt: skip
_DARK_STRONG = _DARK | {
    _Role.Window: "#000000", _Role.WindowText: "#ffffff", _Role.Base: "#000000", _Role.AlternateBase: "#000000",
    _Role.Text: "#ffffff", _Role.Button: "#000000", _Role.ButtonText: "#ffffff", _Role.ToolTipBase: "#000000",
    _Role.ToolTipText: "#ffffff", _Role.PlaceholderText: "#d0d0d0", _Role.Highlight: "#ffe14d",
    _Role.HighlightedText: "#000000", _Role.Link: "#99ccff", _Role.LinkVisited: "#ecd4ff", _Role.Midlight: "#c0c0c0",
    _Role.Mid: "#c0c0c0", _Role.Shadow: "#ffffff", _Role.Accent: "#ffe14d",
}  # fmt: skip
_FADED_LIGHT, _FADED_DARK = "#8a8a90", "#85858c"  # what is written on a part that is not in use
_WRITTEN = (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText)


def own_palette(*, dark: bool, strong: bool = False) -> QPalette:
    """A palette for every part of the program; `strong`: of high contrast."""
    plain, strengthened = (_DARK, _DARK_STRONG) if dark else (_LIGHT, _LIGHT_STRONG)
    palette = QPalette()
    for role, color in (strengthened if strong else plain).items():
        palette.setColor(role, QColor(color))
    for role in _WRITTEN:
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(_FADED_DARK if dark else _FADED_LIGHT))
    return palette
