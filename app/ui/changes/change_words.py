"""A change in words: what it does, what became of it, and what to do next."""

from datetime import datetime

from app.domain.change import Change, Kind, Reason, State, renames
from app.domain.program import CODE_LIMIT, NAME_LIMIT, Values
from app.domain.status import Pause, Status
from app.ui.parts.status_words import pause_sentence
from app.ui.parts.times import exact_time, when
from app.ui.parts.words import isolate, not_permitted_text, translate, value_text

_CALM = Status()


def program_values(change: Change) -> Values:
    """The program that a change speaks of, as the person knows it."""
    return change.base or change.wanted or change.theirs or Values("", "")


def quoted_name(change: Change) -> str:
    """The name of the program, to stand between quotation marks in a sentence."""
    return isolate(program_values(change).name)


def differences(before: Values, after: Values) -> tuple[tuple[str, str, str], ...]:
    """The fields in which two values differ: field, before, after."""
    compared = (
        (translate("Change", "Name"), before.name, after.name),
        (translate("Change", "Code"), before.code, after.code),
        (translate("Change", "Type"), value_text(before.type), value_text(after.type)),
        (translate("Change", "Subscription"), value_text(before.subscription), value_text(after.subscription)),
    )
    return tuple(line for line in compared if line[1] != line[2])


def change_text(change: Change) -> str:
    """What the change does, before → after."""
    if change.reason is Reason.LATE_TWIN and change.state is State.CONFLICT:
        return translate("Change", "On the platform twice")
    if change.kind is Kind.DELETE:
        return translate("Change", "Delete")
    if change.kind is Kind.ADD or change.base is None or change.wanted is None:
        return translate("Change", "Add")
    return alteration(change.base, change.wanted)


def alteration(base: Values, wanted: Values) -> str:
    """What differs between two values, before → after."""
    lines = [difference_line(*difference) for difference in differences(base, wanted)]
    if base.name != wanted.name:  # which stands first, and is told by itself
        text = translate("Change", "{before} → {after}")
        lines[0] = text.format(before=isolate(base.name), after=isolate(wanted.name))
    return translate("Change", ", ", "between parts of a change").join(lines)


def difference_line(field: str, before: str, after: str) -> str:
    """What differs in one field."""
    text = translate("Change", "{field}: {before} → {after}")
    return text.format(field=field, before=isolate(before), after=isolate(after))


def explanation(change: Change, status: Status = _CALM, members: int | None = None) -> str:
    """What became of a change, in full; a platform's message in quotation marks with its request number.

    `status` is that of its connection; `members` says how many active memberships the program has, where known.
    """
    match change.state:
        case State.REFUSED:
            return _refused(change, members)
        case State.CONFLICT:
            return _conflict(change)
        case State.ASKING:
            return _question(change)
        case State.UNKNOWN:
            return _unknown(change, status.looked_at.get(change.change_id))
        case State.SENDING:
            return translate("Change", "“{name}” is just being sent.").format(name=quoted_name(change))
    return _waiting(change, status)


def _waiting(change: Change, status: Status) -> str:
    if change.approved_at is None and change.reason is Reason.EXPIRED:
        return translate(
            "Change",
            "You pressed Send more than 24 hours ago, but this change could not leave this computer. Nothing was sent: "
            "if you still want it, press Send again.",
        )
    if change.approved_at is None:
        #: {time} is 14:05, or on another day Tue 14:05 or 20.11.2026 14:05.
        text = translate("Change", "Not sent yet. Made: {time}. Kept on this computer until you send or discard it.")
        return text.format(time=when(change.created_at))
    if change.kind in status.not_permitted:
        kept = translate("Change", "Your change is kept. Refresh once they have it, and it is sent.")
        return f"{not_permitted_text((change.kind,))} {kept}"
    if status.pause is not Pause.NONE:
        return _held_up(change, status)
    if change.kind is Kind.DELETE:
        return translate(
            "Change",
            "Waiting to be deleted. That happens in a few seconds, or as soon as nothing stands in the way; until then "
            "you can keep the program.",
        )
    return translate("Change", "Waiting to be sent. It goes as soon as nothing stands in the way.")


def _held_up(change: Change, status: Status) -> str:
    """What is approved and cannot leave, with what is in its way."""
    if status.pause is Pause.OFFLINE:
        reason = translate("Change", "There is no connection; it is sent when there is one.")
    else:
        reason = pause_sentence(status)
    if change.kind is Kind.DELETE:
        #: {reason} is a line of its own, such as "Paused: token refused" or "The platform has a problem."
        text = translate("Change", "Waiting to be deleted; until then you can keep the program.\n{reason}")
    else:
        #: {reason} is a line of its own, such as "Paused: token refused" or "The platform has a problem."
        text = translate("Change", "Waiting to be sent.\n{reason}")
    return text.format(reason=reason)


def _refused(change: Change, members: int | None) -> str:
    if change.reason is Reason.PLATFORM:
        return _platform_refusal(change, members)
    texts = {
        Reason.NEEDS_EDITION: translate(
            "Change", "“{name}” cannot be added yet: it is not known which edition of its interface the platform uses. "
            "Choose it in the connection, then try again.",
        ),
        Reason.NEEDS_TYPE: translate(
            "Change", "The platform needs a type for “{name}”. Edit the change, then send it."
        ),
        Reason.NEEDS_SUBSCRIPTION: translate(
            "Change", "The platform needs a subscription for “{name}”. Edit the change, then send it."
        ),
        Reason.NEEDS_CHAIN: translate(
            "Change", "The platform needs to know for which chain “{name}” is. Edit the change, then send it."
        ),
        Reason.TOO_LONG: translate(
            "Change", "The name or code of “{name}” is too long: the platform takes {name_limit} and {code_limit} "
            "characters. Edit the change, then send it.",
        ),
        Reason.NO_ANSWER: translate(
            "Change", "The change to “{name}” was sent several times. No answer came, and it was not made. Try again "
            "later; if that is no use, ask your platform's support.",
        ),
    }  # fmt: skip
    text = texts.get(change.reason, translate("Change", "The change to “{name}” breaks a limit of the platform."))
    return text.format(name=quoted_name(change), name_limit=NAME_LIMIT, code_limit=CODE_LIMIT) + _number(change)


def _platform_refusal(change: Change, members: int | None) -> str:
    if change.kind is not Kind.DELETE:
        text = translate("Change", "The platform did not accept this change to “{name}”: “{message}”")
    elif change.message:
        text = translate("Change", "“{name}” was not deleted. The platform says: “{message}” {members}")
    else:
        text = translate("Change", "“{name}” was not deleted. The platform gave no reason. {members}")
    filled = text.format(
        name=quoted_name(change), message=isolate(change.message), members=_in_the_way(change, members)
    )
    return filled.rstrip() + _number(change)


def _in_the_way(change: Change, members: int | None) -> str:
    """What active memberships have to do with it; no reason is guessed that the platform did not give."""
    if members is None and not change.message:
        return ""
    if members is None:
        return translate(
            "Change", "A program with active memberships cannot be deleted: if it has any, end or move them in your "
            "loyalty system, then try again.",
        )  # fmt: skip
    if members == 0:
        return translate("Change", "It has no active memberships now.")
    if members == 1:
        return translate("Change", "It has 1 active membership: end or move it in your loyalty system, then try again.")
    return translate(
        "Change", "It has %Ln active memberships: end or move them in your loyalty system, then try again.", "", members
    )


def memberships_text(number: int) -> str:
    """A number of active memberships."""
    if number == 0:
        return translate("Counts", "No active memberships")
    if number == 1:
        return translate("Counts", "1 active membership")
    return translate("Counts", "%Ln active memberships", "", number)


def _number(change: Change) -> str:
    if not change.request_id:
        return ""
    return " " + translate("Change", "Request number {number}.").format(number=isolate(change.request_id))


def _conflict(change: Change) -> str:
    if change.reason is Reason.DELETED_THERE:
        return _deleted_there(change)
    if change.reason is Reason.LATE_TWIN:
        return _late_twin(change)
    if change.reason is Reason.OUT_OF_SIGHT:
        text = translate(
            "Change", "“{name}” is no longer visible with this token, neither active nor deleted. Nothing was sent."
        )
        return text.format(name=quoted_name(change))
    before, now = change.base or Values("", ""), change.theirs or Values("", "")
    if change.kind is Kind.DELETE:
        text = translate(
            "Change", "Since you marked “{name}”, it was changed elsewhere: {changes}. Nothing was deleted."
        )
        return text.format(name=isolate(before.name), changes=alteration(before, now))
    text = translate(
        "Change",
        "Someone changed this program while your change was waiting. When you started: “{before}”. "
        "Now: “{now}”. Yours: “{mine}”.",
    )
    began, there, mine = map(isolate, _disputed(before, now, change.wanted or before))
    return text.format(before=began, now=there, mine=mine)


def _disputed(before: Values, now: Values, mine: Values) -> tuple[str, str, str]:
    """The field that both changed: before, now and mine; the name, where it is none alone."""
    fields = (
        (before.name, now.name, mine.name),
        (value_text(before.type), value_text(now.type), value_text(mine.type)),
        (value_text(before.subscription), value_text(now.subscription), value_text(mine.subscription)),
    )
    return next((texts for texts in fields if len(set(texts)) == len(texts)), fields[0])


def _deleted_there(change: Change) -> str:
    if renames(change):
        return translate("Change", "This program was deleted elsewhere. Your new name was not sent.")
    return translate("Change", "This program was deleted elsewhere. Your change was not sent.")


def _late_twin(change: Change) -> str:
    values = program_values(change)
    text = translate(
        "Change",
        "“{name}” ({code}) is on the platform a second time. What you sent first may have been added late, or someone "
        "else added an equal program. If it is yours, delete this one.",
    )
    return text.format(name=isolate(values.name), code=isolate(values.code))


def _question(change: Change) -> str:
    values = program_values(change)
    if change.reason is Reason.TWICE_UNKNOWN:
        text = translate(
            "Change",
            "We sent “{name}” ({code}) more than once, and the last answer was lost. No new program with this code is "
            "on the platform.",
        )
    else:
        text = translate(
            "Change",
            "We sent “{name}” ({code}), and the answer was lost. Is it one of the programs on the platform?",
        )
    return text.format(name=isolate(values.name), code=isolate(values.code))


def _unknown(change: Change, looked_at: datetime | None) -> str:
    texts = {
        Kind.ADD: translate(
            "Change",
            "The answer was lost. Checking for up to 3 minutes whether “{name}” was added. Do not enter it again.",
        ),
        Kind.UPDATE: translate(
            "Change", "The answer was lost. Checking whether “{name}” was changed; if not, it is sent again."
        ),
        Kind.DELETE: translate(
            "Change", "The answer was lost. “{name}” may already be deleted. Checking; if not, it is sent again."
        ),
    }
    again = translate(
        "Change",
        "“{name}” was sent once more, since it had not been added, and this answer was lost too. Checking for up to 3 "
        "minutes whether it was added. Do not enter it again.",
    )
    text = again if change.kind is Kind.ADD and change.sends else texts[change.kind]
    told = text.format(name=quoted_name(change))
    if looked_at is None:
        return told
    #: {time} is 14:05:33.
    look = translate("Change", "Last look: {time}.").format(time=exact_time(looked_at))
    return f"{told} {look}"
