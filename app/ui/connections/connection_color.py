"""The colour that a connection is told apart by: what the person chose, else that of its environment."""

from PySide6.QtGui import QColor, QPalette

from app.domain.connection import Colour, Connection, Environment
from app.ui.parts.look import StateColor, is_dark, state_color
from app.ui.parts.words import translate

_ENVIRONMENTS = {
    Environment.PRODUCTION: StateColor.REMOVED,
    Environment.DEMO: StateColor.ASKING,
    Environment.SANDBOX: StateColor.ADDED,
    Environment.CUSTOM: StateColor.REFUSED,
}
# On a light window and on a dark one; each stands out from its window by 4.5:1.
_CHOSEN = {
    Colour.RED: ("#b3261e", "#ff9d94"),
    Colour.ORANGE: ("#8f5200", "#ffb74d"),
    Colour.GREEN: ("#17742f", "#6fce85"),
    Colour.TEAL: ("#00696e", "#5fd4d9"),
    Colour.BLUE: ("#0b5cad", "#7ab8ff"),
    Colour.PURPLE: ("#7b3fa8", "#d3a4ff"),
    Colour.PINK: ("#a8266e", "#ff9ccb"),
    Colour.GREY: ("#5a5a62", "#bcbcc4"),
}


def connection_color(connection: Connection, palette: QPalette) -> QColor:
    """The colour of a connection. Never the only sign: the word of its environment stands beside it."""
    if connection.colour is Colour.ENVIRONMENT:
        return state_color(_ENVIRONMENTS[connection.environment], palette)
    return chosen_color(connection.colour, palette)


def chosen_color(colour: Colour, palette: QPalette) -> QColor:
    """One of the colours that can be chosen."""
    light, dark = _CHOSEN[colour]
    return QColor(dark if is_dark(palette) else light)


def colour_word(colour: Colour) -> str:
    """What a colour is called."""
    return {
        Colour.ENVIRONMENT: translate("Colour", "As the environment"),
        Colour.RED: translate("Colour", "Red"),
        Colour.ORANGE: translate("Colour", "Orange"),
        Colour.GREEN: translate("Colour", "Green"),
        Colour.TEAL: translate("Colour", "Teal"),
        Colour.BLUE: translate("Colour", "Blue"),
        Colour.PURPLE: translate("Colour", "Purple"),
        Colour.PINK: translate("Colour", "Pink"),
        Colour.GREY: translate("Colour", "Grey"),
    }[colour]
