"""The icon of the program, in every size that a desktop asks for."""

from PySide6.QtGui import QIcon

from app.ui.parts.look import resource_path


def app_icon() -> QIcon:
    """The icon; small sizes are drawings of their own."""
    made = QIcon()
    for path in sorted(resource_path("app-icon").glob("*.png")):
        made.addFile(str(path))
    return made
