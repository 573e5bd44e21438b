"""The chain of a program that is to be added, where the platform does not tell which: chosen by name, or typed."""

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from app.domain.connection import Chain, Connection, Edition
from app.domain.merge import Snapshot
from app.domain.text import trim
from app.ui.parts.form_field import FormField


def chains_of(snapshot: Snapshot) -> tuple[Chain, ...]:
    """The chains that an addition may be for: by name as far as they are told, then those seen in the list.

    None where the platform knows the one that there is.
    """
    enterprise = snapshot.connection.enterprise
    if enterprise is not None and not enterprise.is_portfolio:
        return ()
    told = enterprise.chains if enterprise is not None else ()
    seen = {row.remote.chain_id for row in snapshot.rows.values() if row.remote is not None and row.remote.chain_id}
    return (*told, *map(Chain, sorted(seen - {chain.chain_id for chain in told})))


def asks_chain(connection: Connection, chains: tuple[Chain, ...]) -> bool:
    """Whether the person has to say for which chain an addition is."""
    if connection.enterprise is not None:
        return connection.enterprise.is_portfolio
    return connection.edition is Edition.Y2022 or len(chains) > 1


class ChainField(FormField):
    """A list of names that takes an identifier too."""

    edited = Signal()
    left = Signal()

    def __init__(self, chains: Iterable[Chain], parent: QWidget | None = None) -> None:
        self.combo = QComboBox()
        self.edit = QLineEdit()
        self.combo.setLineEdit(self.edit)
        self.combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        super().__init__(self.tr("C&hain"), self.combo, "", parent)
        for chain in chains:
            self.combo.addItem(chain.name or chain.chain_id, chain.chain_id)
        self.combo.setCurrentIndex(-1)
        known = self.combo.count() > 0
        self.edit.setPlaceholderText(self.tr("Choose…") if known else "")
        self.set_hint("" if known else self.tr("Its identifier, from your Mews administrator. Asked for once."))
        self.combo.editTextChanged.connect(self.edited)
        self.edit.editingFinished.connect(self.left)

    @property
    def chain_id(self) -> str:
        """The identifier of the chain that is chosen, or what is typed."""
        typed = trim(self.combo.currentText())
        place = self.combo.findText(typed)
        return self.combo.itemData(place) if typed and place >= 0 else typed

    def choose(self, chain_id: str) -> None:
        """Choose a chain; one that is not offered is shown by its identifier."""
        place = self.combo.findData(chain_id)
        self.combo.setCurrentIndex(place)
        if place < 0:
            self.combo.setEditText(chain_id)
