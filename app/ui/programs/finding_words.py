"""What is wrong with what was entered for a program, or worth a look, in words."""

from app.domain.program import CODE_LIMIT, NAME_LIMIT, Field, Finding, Problem
from app.ui.parts.words import isolate, translate


def finding_text(finding: Finding) -> str:
    """What is wrong with a field, or worth a look."""
    match finding.problem:
        case Problem.MISSING:
            return _missing_text(finding.field)
        case Problem.TOO_LONG:
            return _too_long_text(finding)
        case Problem.NO_IDENTIFIER:
            return translate(
                "Finding", "This is not the identifier of a chain. One looks like 8ddea57b-6a5c-4eec-8c4c-24467dce118e."
            )
        case Problem.LINE_BREAK | Problem.CONTROL | Problem.SURROGATE | Problem.INVISIBLE:
            return _characters_text(finding)
        case _:
            name, code = (*map(isolate, finding.detail), "", "")[:2]
            return _alike_text(finding.problem, name, code)


def _too_long_text(finding: Finding) -> str:
    length = finding.detail[0] if finding.detail else "?"
    if finding.field is Field.CODE:
        text = translate("Finding", "The code has {length} characters; the platform takes {limit}.")
        return text.format(length=length, limit=CODE_LIMIT)
    text = translate("Finding", "The name has {length} characters; the platform takes {limit}.")
    return text.format(length=length, limit=NAME_LIMIT)


def _characters_text(finding: Finding) -> str:
    if finding.field is Field.CODE:
        return {
            Problem.LINE_BREAK: translate("Finding", "The code contains a line break. Remove it."),
            Problem.CONTROL: translate("Finding", "The code contains a control character. Remove it."),
            Problem.SURROGATE: translate("Finding", "The code contains a broken character. Type it again."),
            Problem.INVISIBLE: translate("Finding", "The code contains characters that cannot be seen."),
        }[finding.problem]
    return {
        Problem.LINE_BREAK: translate("Finding", "The name contains a line break. Remove it."),
        Problem.CONTROL: translate("Finding", "The name contains a control character. Remove it."),
        Problem.SURROGATE: translate("Finding", "The name contains a broken character. Type it again."),
        Problem.INVISIBLE: translate("Finding", "The name contains characters that cannot be seen."),
    }[finding.problem]


def _missing_text(field: Field) -> str:
    return {
        Field.NAME: translate("Finding", "Enter a name."),
        Field.CODE: translate("Finding", "Enter a code."),
        Field.TYPE: translate("Finding", "Choose a type."),
        Field.SUBSCRIPTION: translate("Finding", "Choose a subscription."),
        Field.CHAIN: translate("Finding", "Choose a chain, or enter its identifier."),
    }[field]


def _alike_text(problem: Problem, name: str, code: str) -> str:
    texts = {
        Problem.SAME_CODE: translate(
            "Finding",
            "Code {code} is already used by “{name}”. Bookings are matched by code, so two programs with one code "
            "can be confused.",
        ),
        Problem.SAME_CODE_DELETED: translate("Finding", "Code {code} was used by “{name}”, which is deleted."),
        Problem.LOOKS_LIKE_CODE: translate(
            "Finding", "This code looks like {code} of “{name}”. Case, zeros and spaces count in a code."
        ),
        Problem.SAME_NAME: translate("Finding", "There is already a program “{name}”, with code {code}."),
    }
    return texts[problem].format(name=name, code=code)
