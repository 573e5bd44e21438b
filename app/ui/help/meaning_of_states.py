"""Help: what the line at the bottom of the window says, why work may pause, and the way out."""

from collections.abc import Iterator
from datetime import datetime

from app.domain.change import Change, Kind, State
from app.domain.connection import SAMPLE_ID, SANDBOX_ADDRESS, Connection
from app.domain.program import Values
from app.domain.status import Activity, Pause, Status
from app.ui.help.blocks import heading, paragraph, terms
from app.ui.parts.status_words import pause_sentence, status_sentences
from app.ui.parts.words import translate


def meaning_of_states() -> Iterator[str]:
    """Each sentence as the window says it, by the same words."""
    yield heading(translate("Help", "The line at the bottom"))
    yield paragraph(
        translate(
            "Help",
            "It says how things stand at the property that is shown. Where several things are true, it says the most "
            "urgent one; point at it to see the others. Press it to see the changes.",
        )
    )
    yield terms((*_calm(), *_under_way(), *_waiting_for_you()))
    yield heading(translate("Help", "When work pauses"))
    yield paragraph(
        translate(
            "Help",
            "While one of these is said, nothing is sent to the property and its list is not read again. Your "
            "changes are kept. A strip over the list often says more, and has the buttons that are named here.",
        )
    )
    meanings = _by_itself() | _connection() | _tokens() | _this_computer()
    yield terms((pause_sentence(Status(pause=pause)), meaning) for pause, meaning in meanings.items())
    yield from _other_strips()


def _other_strips() -> Iterator[str]:
    yield heading(translate("Help", "What else a strip may say"))
    yield paragraph(
        translate(
            "Help",
            "If the saved list was damaged, it is loaded again. Changes that are not sent are kept apart from it and "
            "are safe.",
        )
    )
    yield paragraph(
        translate(
            "Help",
            "If the set-up file of your administrator cannot be used, the strip names the file and what is wrong "
            "with it: show that to your administrator. Loyalty Desk works without the file.",
        )
    )


def _sentence(status: Status, *changes: Change, read_only: bool = False) -> str:
    """The line for a property whose list was read today."""
    read_at = datetime.now().astimezone().replace(hour=14, minute=5)
    connection = Connection(SAMPLE_ID, "", SANDBOX_ADDRESS, refreshed_at=read_at, read_only=read_only)
    return status_sentences(status, connection, changes)[0]


def _change(state: State = State.QUEUED, kind: Kind = Kind.ADD, *, sent: bool = True) -> Change:
    """An example."""
    values, now = Values("", ""), datetime.now().astimezone()
    return Change("", "", "", kind, values, values, now, state, approved_at=now if sent else None)


def _calm() -> Iterator[tuple[str, str]]:
    yield _sentence(Status()), translate("Help", "The list was read at that time, and nothing waits.")
    yield (
        _sentence(Status(walk_broken=True)),
        translate("Help", "The last time, the list did not arrive to the end. You see the one before it."),
    )
    yield (
        _sentence(Status(pause=Pause.OFFLINE)),
        translate("Help", "There is no network. You can go on working with the list of that time."),
    )
    held = _change(sent=False)
    yield _sentence(Status(), held, held, held), translate("Help", "They wait until you choose {send}.")


def _under_way() -> Iterator[tuple[str, str]]:
    one, deletion = _change(), _change(kind=Kind.DELETE)
    yield (
        _sentence(Status(pause=Pause.OFFLINE), one, one),
        translate("Help", "You pressed {send}. They leave as soon as there is a network again."),
    )
    yield _sentence(Status(), one, one), translate("Help", "You pressed {send}. They leave in a moment.")
    yield (
        _sentence(Status(), deletion, deletion),
        translate("Help", "You pressed {send}. Until they leave, {undo_deletion} keeps the programs."),
    )
    yield (
        _sentence(Status(activity=Activity.SENDING, done=1, total=3), one),
        translate("Help", "They are just on their way."),
    )
    yield (
        _sentence(Status(), _change(State.UNKNOWN)),
        translate("Help", "An answer was lost: see “{chapter_lost_answers}”."),
    )
    yield (
        _sentence(Status(), one, one, read_only=True),
        translate("Help", "You pressed {send} before the connection was made read-only. {turn_on} lets them be sent."),
    )


def _waiting_for_you() -> Iterator[tuple[str, str]]:
    refused = _change(State.REFUSED)
    yield (
        _sentence(Status(), refused, refused),
        translate("Help", "These changes cannot go on without you: they stand on top in the view {changes}."),
    )
    yield (
        _sentence(Status(not_permitted=frozenset({Kind.ADD})), _change()),
        translate(
            "Help",
            "The platform does not allow these tokens to do that. Ask Mews or whoever gave you the client token for "
            "the permission, then choose {refresh}.",
        ),
    )


def _by_itself() -> dict[Pause, str]:
    return {
        Pause.WAITING: translate(
            "Help",
            "The platform wants fewer requests, perhaps since other applications use the same token. Work goes on by "
            "itself.",
        ),
        Pause.FAULT: translate("Help", "That is not your fault. It is tried again by itself, or by {try_now} at once."),
        Pause.NO_ANSWER: translate(
            "Help", "The network or the platform is slow. It is tried again by itself, or by {try_now} at once."
        ),
        Pause.REFUSED: translate(
            "Help",
            "The platform does not hand out the list, and the strip says why. Press {try_again}; if that is no use, "
            "give the request number to the support of the platform.",
        ),
    }


def _connection() -> dict[Pause, str]:
    return {
        Pause.NOT_TRUSTED: translate(
            "Help",
            "Somebody between this computer and the platform might read along. Often it is the security of your own "
            "network: ask IT. Nothing is sent until the connection is secure.",
        ),
        Pause.WRONG_ADDRESS: translate(
            "Help", "There is no such platform at the address. Correct it by {edit_connection}."
        ),
        Pause.NOT_ALLOWED: translate(
            "Help", "The administrator of this computer allows other addresses only. Ask there which one to use."
        ),
        Pause.FOREIGN: translate(
            "Help",
            "Something else answered, such as the sign-in page of a guest network. Open any web page and sign in, "
            "then press {try_again}.",
        ),
        Pause.OUTDATED: translate(
            "Help", "The platform has given up what this version of Loyalty Desk speaks. Ask for a newer version."
        ),
        Pause.SHRUNK: translate(
            "Help",
            "Far fewer programs came than there were, so your list was kept. {look_again} asks once more; {accept} "
            "takes the shorter list.",
        ),
    }


def _tokens() -> dict[Pause, str]:
    return {
        Pause.TOKEN_REFUSED: translate(
            "Help",
            "A token was replaced, switched off or mistyped. Ask the Mews administrator of the property for the one "
            "that counts now, and press {enter_new_token}.",
        ),
        Pause.OTHER_PROPERTY: translate(
            "Help",
            "The token opens another property than before. Your changes are not sent there. Press {enter_new_token}, "
            "or connect the other property beside this one.",
        ),
        Pause.NO_TOKENS: translate(
            "Help", "They were removed, or were not kept at the last quit. Press {enter_tokens}."
        ),
        Pause.KEY_STORE_LOCKED: translate("Help", "Unlock the key store and press {try_again}, or press {until_quit}."),
        Pause.KEY_STORE_MISSING: translate(
            "Help", "This computer cannot keep tokens safely. Press {until_quit}; see “{chapter_tokens}”."
        ),
    }


def _this_computer() -> dict[Pause, str]:
    return {
        Pause.STORE_FULL: translate("Help", "Delete what you no longer need from the disk, then press {try_again}."),
        Pause.STORE_UNUSABLE: translate(
            "Help",
            "Press {try_again}. If that is no use, quit and start again: what can be read of the saved file is saved "
            "then.",
        ),
    }
