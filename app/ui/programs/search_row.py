"""The row over the table: the search field, and Active | Deleted | Both."""

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from app.domain.program import ProgramState
from app.ui.parts.accent import ChoiceButton
from app.ui.parts.language import follow_language
from app.ui.parts.look import FORM_WIDTH, SPACE, SPACE_LARGE, SPACE_SMALL
from app.ui.parts.measures import icon_size, scaled
from app.ui.parts.search_line import SearchLine
from app.ui.parts.turning_row import TurningRow

_LEAST_WIDTH = 130  # px, of the search

_STATES = (
    frozenset({ProgramState.ACTIVE}),
    frozenset({ProgramState.DELETED}),
    frozenset({ProgramState.ACTIVE, ProgramState.DELETED}),
)


class SearchRow(TurningRow):
    """Esc clears the search, and leaves it when it is empty."""

    search_changed = Signal(str)
    states_changed = Signal(object)  # frozenset of ProgramState
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchLine(self)
        self.search.textChanged.connect(self.search_changed)
        self.filter = self._filter_button()
        self._group = QButtonGroup(self)
        narrowing, states = QWidget(self), QWidget(self)
        searching, choosing = QHBoxLayout(narrowing), QHBoxLayout(states)
        searching.addWidget(self.search, 8)  # before the gap at the end
        searching.addWidget(self.filter)
        searching.addStretch(1)
        for place in range(len(_STATES)):
            choosing.addWidget(self._segment(place))
        for line, gap in ((searching, SPACE), (choosing, SPACE_SMALL)):
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(gap)
        self.line.setContentsMargins(SPACE_LARGE, SPACE, SPACE_LARGE, SPACE)
        self.line.addWidget(narrowing, 1)
        self.line.addWidget(states)
        self._group.button(0).setChecked(True)
        self._group.idToggled.connect(self._choose)
        follow_language(self._write_texts)

    def _write_texts(self) -> None:
        self.search.set_name(self.tr("Search"))
        for place, word in enumerate((self.tr("Active"), self.tr("Deleted"), self.tr("Both"))):
            button = self._group.button(place)
            button.setText(word)
            button.setAccessibleName(self.tr("Show: {state}").format(state=word))
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Let the search be as wide, and the buttons as large, as their letters ask for."""
        self.search.setMinimumWidth(scaled(_LEAST_WIDTH))
        self.search.setMaximumWidth(scaled(FORM_WIDTH))
        self.filter.setIconSize(QSize(icon_size(), icon_size()))
        for button in (self.filter, *self._group.buttons()):
            button.setMinimumSize(0, max(button.sizeHint().height(), self.search.sizeHint().height()))
        for button in self._group.buttons():
            button.setMinimumWidth(button.sizeHint().width() + 2 * SPACE_SMALL)

    @property
    def states(self) -> frozenset[ProgramState]:
        """Which programs are to be shown."""
        return _STATES[self._group.checkedId()]

    @property
    def choice(self) -> int:
        """Which of Active, Deleted and Both is chosen, counted from 0."""
        return self._group.checkedId()

    def choose(self, choice: int) -> None:
        """Choose one of the three."""
        self._group.button(choice).setChecked(True)

    def clear(self) -> None:
        """Search for nothing, show what is active."""
        self.search.clear()
        self._group.button(0).setChecked(True)

    def show_both(self) -> None:
        """Show what is active and what is deleted."""
        self._group.button(2).setChecked(True)

    def _filter_button(self) -> QToolButton:
        button = QToolButton(self)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _segment(self, place: int) -> ChoiceButton:
        button = ChoiceButton(self)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._group.addButton(button, place)
        return button

    def _choose(self, _place: int, checked: bool) -> None:
        if checked:
            self.states_changed.emit(self.states)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.search.text():
                self.search.clear()
            else:
                self.left.emit()
        elif event.key() == Qt.Key.Key_Down and self.search.hasFocus():
            self.left.emit()
        else:
            super().keyPressEvent(event)
