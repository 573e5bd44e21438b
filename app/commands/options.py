"""What the options of a connection mean for wishes: read-only refuses them, sending at once approves them."""

from datetime import datetime

from app.commands import wishes
from app.domain.change import Kind
from app.domain.connection import Connection, ConnectionOptions
from app.domain.errors import ConnectionGone, ReadOnly
from app.store import changes, connections
from app.store.transaction import Transaction


def refuse_read_only(transaction: Transaction, connection_id: str) -> None:
    """Raises ReadOnly or ConnectionGone where nothing may be wished for."""
    connection = connections.read(transaction, connection_id)
    if connection is None:
        raise ConnectionGone(f"connection {connection_id} is gone")
    if connection.read_only:
        raise ReadOnly(f"connection {connection_id} is read-only")


def approve_at_once(transaction: Transaction, wisher: wishes.Wisher, key: str) -> None:
    """Approve what is wished for a program, where the connection sends at once; a deletion always passes Review."""
    connection = connections.read(transaction, wisher.connection_id)
    if connection is not None and connection.sends_at_once:
        found = changes.unfinished(transaction, wisher.connection_id, (key,))
        wishes.approve(transaction, wisher, [one.change_id for _, one in found if one.kind is not Kind.DELETE])


def with_options(
    transaction: Transaction, connection: Connection, options: ConnectionOptions, now: datetime
) -> Connection:
    """The connection with other options, to be stored in the same transaction.

    Whichever way the lock is turned, what was approved and has not left waits for Send again: nothing leaves a
    connection that is read-only, nor by the mere lifting of that.
    """
    if options.read_only != connection.read_only:
        found = changes.unfinished(transaction, connection.connection_id)
        wisher = wishes.Wisher(connection.connection_id, now)
        wishes.hold_back(transaction, wisher, [one.change_id for _, one in found])
    return connection.with_options(options)
