"""How a connection is altered in one transaction, whoever asks for it."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from app.commands.options import with_options
from app.domain.connection import Connection, ConnectionOptions, Edition
from app.domain.errors import ConnectionGone
from app.domain.setup import Preset
from app.store import connections
from app.store.transaction import Transaction


def alter(
    transaction: Transaction,
    connection_id: str,
    altered: Mapping[str, object],
    options: ConnectionOptions | None,
    now: datetime,
    preset: Preset | None,
) -> Connection:
    """Alter what a person gives; what sync learnt of the property stays, to be compared with the new tokens'.

    What the administrator preset stays as it is. Returns the connection as it was. Raises ConnectionGone.
    """
    before = connections.read(transaction, connection_id)
    if before is None:
        raise ConnectionGone(f"connection {connection_id} is gone")
    after, options = replace(before, **altered), options or before.options  # type: ignore[arg-type]
    if preset is not None:
        after, options = preset.onto(after), preset.options(options)
    if after.address != before.address:
        after = replace(after, settled_edition=Edition.AUTOMATIC)
    after = with_options(transaction, after, options, now)
    if after != before:
        connections.put(transaction, after)
    return before


def put_back(transaction: Transaction, before: Connection) -> None:
    """Take back what was altered, unless the connection was removed."""
    if connections.read(transaction, before.connection_id) is not None:
        connections.put(transaction, before)
