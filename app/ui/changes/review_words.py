"""The words of Review: what is about to be sent, and what cannot be undone."""

from app.domain.change import Change, Kind
from app.domain.connection import Connection
from app.ui.changes.change_words import change_text
from app.ui.parts.words import (
    Counts,
    chain_name,
    environment_word,
    isolate,
    number_text,
    property_name,
    translate,
    value_text,
)


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
        "Review", "Once sent, this cannot be undone. The platform refuses to delete programs with active memberships."
    )


def with_members_text(number: int) -> str:
    """How many of the programs to be deleted are known to have active memberships."""
    if number == 1:
        return translate("Review", "1 of these programs has active memberships: expect that its deletion is refused.")
    return translate(
        "Review", "%Ln of these programs have active memberships: expect that their deletion is refused.", "", number
    )


def review_text(change: Change) -> str:
    """What a change does, before → after; of an addition also what the other columns do not say."""
    wanted = change.wanted
    if change.kind is not Kind.ADD or wanted is None or not (wanted.type or wanted.subscription):
        return change_text(change)
    text = translate("Review", "Add ({type}, {subscription})")
    return text.format(type=value_text(wanted.type), subscription=value_text(wanted.subscription))


def reach_text(connection: Connection) -> str:
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
            return translate("Review", "&Send 1 change")
        return translate("Review", "&Send %Ln changes", "", others)
    if deleted == 1:
        return _delete_one_text(others)
    if not others:
        return translate("Review", "&Delete %Ln programs", "", deleted)
    if others == 1:
        return translate("Review", "&Delete %Ln programs and send 1 other change", "", deleted)
    #: {deleted} is 2 or more.
    text = translate("Review", "&Delete {deleted} programs and send %Ln other changes", "", others)
    return text.format(deleted=number_text(deleted))


def _delete_one_text(others: int) -> str:
    if not others:
        return translate("Review", "&Delete 1 program")
    if others == 1:
        return translate("Review", "&Delete 1 program and send 1 other change")
    return translate("Review", "&Delete 1 program and send %Ln other changes", "", others)


def count_text(deleted: int) -> str:
    """What has to be typed before many programs are deleted."""
    return translate("Review", "You are about to delete %Ln programs. Type this &number to continue:", "", deleted)
