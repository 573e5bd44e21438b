"""Why the set-up file of the administrator is not used, in words for who meets it and for who can mend it."""

from app.domain.setup import Setup, SetupProblem
from app.ui.parts.words import isolate, translate


def setup_problem_text(setup: Setup) -> str:
    """What is wrong with the file, where it is, and that the program goes on without it; empty if all is well."""
    if setup.problem is None:
        return ""
    texts = {
        SetupProblem.UNREADABLE: translate("Setup", "It cannot be read: {detail}."),
        SetupProblem.OPEN_TO_ALL: translate(
            "Setup", "It could have been altered by others than an administrator, who can write to {detail}."
        ),
        SetupProblem.NOT_JSON: translate("Setup", "It is not JSON: {detail}."),
        SetupProblem.HOLDS_TOKEN: translate(
            "Setup",
            "It holds a token at {detail}. Tokens belong in the key store; have this one replaced, since others could "
            "read it.",
        ),
        SetupProblem.WRONG: translate("Setup", "It is wrong: {detail}."),
    }
    cause = texts[setup.problem].format(detail=isolate(setup.detail))
    text = translate("Setup", "The set-up file of your administrator is not used. {cause} File: {place}")
    return text.format(cause=cause, place=isolate(setup.place))
