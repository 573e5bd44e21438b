"""What a screen reader says of a cell of a table: value, column and mark ("Gold Plus, Name, renamed, not sent")."""

from app.ui.parts.words import translate


def spoken_cell(value: str, column: str, mark: str = "") -> str:
    """A cell as it is read out; the mark, or whatever else its line is known by, comes last."""
    text = translate("Column", "{value}, {column}").format(value=value or translate("Column", "empty"), column=column)
    return translate("Column", "{cell}, {mark}").format(cell=text, mark=mark) if mark else text
