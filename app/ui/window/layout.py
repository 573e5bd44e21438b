"""Where things sit in the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.parts.measures import enlarge_targets
from app.ui.window.menus import MenuBar

if TYPE_CHECKING:
    from app.ui.window.main_window import MainWindow

SMALLEST = (800, 560)  # px
FIRST_SIZE = (1120, 720)  # px


def lay_out(window: MainWindow) -> None:
    """Place every part of the window.

    The pages of the window are: nothing yet, the first run, the work. The views of the work: programs, changes,
    history.
    """
    programs = _column(window, window.search, window.chips, window.page, grows=window.page)
    window.details_splitter.place(programs, window.details)
    window.views.addWidget(window.details_splitter)
    window.views.addWidget(window.changes_view)
    window.views.addWidget(window.history_view)
    strips = (window.strip, window.fault, window.notice)
    work = _column(window, *strips, window.views, window.bar, grows=window.views)
    for widget in (window.connection_list, work):
        window.body.addWidget(widget)
    window.body.setStretchFactor(1, 1)
    for page in (QWidget(window), window.first_run, window.body):
        window.pages.addWidget(page)
    window.strip.place_at_end(window.switcher)
    window.setCentralWidget(_column(window, window.setup_strip, window.update_strip, window.pages, grows=window.pages))
    room = _room(window)
    window.setMinimumSize(QSize(*SMALLEST).boundedTo(room))
    window.resize(QSize(*FIRST_SIZE).boundedTo(room))
    window.setStatusBar(window.status)
    window.setAnimated(False)
    enlarge_targets(window)
    window.setMenuBar(MenuBar(window.actions_, window.connection_menu, window))
    actions = window.actions_
    actions.confine(window.page)
    window.page.set_actions([actions.rename, actions.edit, actions.delete, actions.add_again, actions.copy])


def _room(window: MainWindow) -> QSize:
    """What the screen has: where everything is drawn large, that is less than the window would like."""
    return window.screen().availableSize()


def _column(window: MainWindow, *widgets: QWidget, grows: QWidget) -> QWidget:
    """Widgets below each other without gaps; one takes what height is left."""
    holder = QWidget(window)
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget, 1 if widget is grows else 0)
    return holder
