"""Opens the help, at the chapter that fits where the person is, also from within a dialog."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QWidget

from app.ui.parts.chapter import Chapter

if TYPE_CHECKING:
    from app.ui.help.help_window import HelpWindow
    from app.ui.window.main_window import MainWindow


class HelpDeeds(QObject):
    """There is one window of the help at a time; it ends with the window that it explains."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._help: HelpWindow | None = None
        window.closed.connect(self._close)
        QApplication.instance().focusChanged.connect(self._lend_key)  # type: ignore[union-attr]

    def open(self) -> None:
        """Show the help; one that is open keeps its chapter where nothing asks for another."""
        chapter = _chapter_of(QApplication.focusWidget())
        if self._help is None:
            self._help = self._make()
            chapter = chapter or Chapter.FIRST_STEPS
        if chapter is not None:
            self._help.show_chapter(chapter)
        self._help.show()
        self._help.raise_()
        self._help.activateWindow()

    def _make(self) -> HelpWindow:
        from app.ui.help.help_window import HelpWindow  # noqa: PLC0415 - loaded when it is opened

        made = HelpWindow(self._menus)
        made.finished.connect(self._forget)
        return made

    def _menus(self) -> Mapping[str, Sequence[QAction]]:
        menus = [(action.text(), action.menu()) for action in self._window.menuBar().actions()]
        return {title: menu.actions() for title, menu in menus if isinstance(menu, QMenu)}

    def _close(self) -> None:
        if self._help is not None:
            self._help.reject()

    def _forget(self) -> None:
        """Let the keyboard go back to where it was: into the dialog that is open, else into the window."""
        if self._help is not None:
            self._help.deleteLater()
            self._help = None
        (QApplication.activeModalWidget() or self._window).activateWindow()

    def _lend_key(self, _old: QWidget | None, now: QWidget | None) -> None:
        """Give a dialog the key of the help: a dialog keeps those of the window below it from working."""
        dialog = None if now is None else now.window()
        if isinstance(dialog, QDialog) and self._window in _lineage(dialog):
            dialog.addAction(self._window.actions_.help)


def _chapter_of(widget: QWidget | None) -> Chapter | None:
    """The chapter that a dialog around a widget is about."""
    named = (getattr(one, "help_chapter", None) for one in _lineage(widget))
    return next(filter(None, named), None)


def _lineage(widget: QWidget | None) -> Iterator[QWidget]:
    while widget is not None:
        yield widget
        widget = widget.parentWidget()
