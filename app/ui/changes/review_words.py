"""The words of Review: what is about to be sent, and what cannot be undone."""

from app.domain.connection import Connection
from app.ui.parts.words import Counts, chain_name, environment_word, isolate, property_name, translate


def review_title(counts: Counts, connection: Connection) -> str:
    """The title, which asks where anything is deleted."""
    place = {"property": isolate(property_name(connection)), "environment": environment_word(connection.environment)}
    if counts.deleted == 1:
        text = translate("Review", "Delete 1 program at {property} ({environment})?")
    elif counts.deleted:
        text = translate("Review", "Delete %Ln programs at {property} ({environment})?", "", counts.deleted)
    elif counts.total == 1:
        text = translate("Review", "Send 1 change to {property} ({environment})")
    else:
        text = translate("Review", "Send %Ln changes to {property} ({environment})", "", counts.total)
    return text.format(**place)


def warning_text(counts: Counts) -> str:
    """What deleting means; empty where nothing is deleted."""
    if not counts.deleted:
        return ""
    return translate(
        "Review", "Once sent, this cannot be undone. Programs with active memberships are refused and stay."
    )


def chain_text(connection: Connection) -> str:
    """Where the changes show."""
    chain = chain_name(connection)
    if not chain:
        return translate("Review", "This changes the programs at all properties of the chain.")
    return translate("Review", "This changes the programs at all properties of {chain}.").format(chain=isolate(chain))


def send_button_text(counts: Counts) -> str:
    """What the button does, in full."""
    deleted, others = counts.deleted, counts.total - counts.deleted
    if not deleted:
        if others == 1:
            return translate("Review", "Send 1 change")
        return translate("Review", "Send %Ln changes", "", others)
    if not others:
        return translate("Review", "Delete %Ln", "", deleted)
    if others == 1:
        return translate("Review", "Delete %Ln and send 1 other change", "", deleted)
    return translate("Review", "Delete {deleted} and send %Ln other changes", "", others).format(deleted=deleted)


def count_text(deleted: int) -> str:
    """What has to be typed before many programs are deleted."""
    return translate("Review", "You are about to delete %Ln programs. Type this number to continue:", "", deleted)
