"""A loyalty program, the limits of its texts, and the checks before it is added."""

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from app.domain.connection import Edition
from app.domain.text import canonical, fold, is_blank, is_identifier, is_invisible, skeleton

NAME_LIMIT = 100  # code points; stated for `add` in the current edition
CODE_LIMIT = 50  # code points; likewise

# What the forms offer. The platform may answer others (`Unknown`, or a value newer than this
# program); those are shown as they came.
TYPES = ("Hotel", "ExternalPartner", "SoftBrand")
SUBSCRIPTIONS = ("Free", "Paid")
# What can be changed once a program is on the platform, as fields of Values.
EDITED_FIELDS = ("name", "type", "subscription")


@dataclass(frozen=True, slots=True)
class Values:
    """What can be said of a program: all but its identifier. `None` where the edition has no such field."""

    name: str
    code: str
    type: str | None = None
    subscription: str | None = None
    chain_id: str | None = None


@dataclass(frozen=True, slots=True)
class Program:
    """A program as the platform answers it. It says neither its state nor any date."""

    program_id: str
    values: Values


class ProgramState(StrEnum):
    """Where a program was last seen."""

    ACTIVE = "active"
    DELETED = "deleted"
    UNSEEN = "unseen"  # in neither list: no longer visible with this token
    LOCAL = "local"  # an addition that the platform has not confirmed


GONE = frozenset({ProgramState.DELETED, ProgramState.UNSEEN})  # nothing can be wished for these


class Field(StrEnum):
    """The fields of the forms."""

    NAME = "name"
    CODE = "code"
    TYPE = "type"
    SUBSCRIPTION = "subscription"
    CHAIN = "chain"


class Problem(StrEnum):
    """What can be wrong with a field, or worth a look."""

    MISSING = "missing"
    TOO_LONG = "too_long"
    LINE_BREAK = "line_break"
    CONTROL = "control"
    SURROGATE = "surrogate"
    INVISIBLE = "invisible"
    SAME_CODE = "same_code"
    SAME_CODE_DELETED = "same_code_deleted"
    LOOKS_LIKE_CODE = "looks_like_code"
    SAME_NAME = "same_name"
    NO_IDENTIFIER = "no_identifier"


@dataclass(frozen=True, slots=True)
class Finding:
    """A problem of one field. One that `blocks` has to be mended; the others are a warning.

    `detail` is the length found, or the name and code of the other program.
    """

    field: Field
    problem: Problem
    blocks: bool = True
    detail: tuple[str, ...] = ()


def check(values: Values, edition: Edition) -> tuple[Finding, ...]:
    """Everything wrong with a program that is to be added. An unknown edition asks for what both need."""
    findings = [
        *check_text(Field.NAME, values.name, NAME_LIMIT, edition),
        *check_text(Field.CODE, values.code, CODE_LIMIT, edition),
    ]
    if edition is Edition.CURRENT:
        chosen = ((Field.TYPE, values.type), (Field.SUBSCRIPTION, values.subscription))
        findings += [Finding(field, Problem.MISSING) for field, value in chosen if not value]
    return tuple(findings)


def check_text(field: Field, text: str, limit: int, edition: Edition) -> Iterator[Finding]:
    """The problems of a name or a code. The 2022 edition states no lengths, so there they only warn."""
    if is_blank(text):
        yield Finding(field, Problem.MISSING)
        return
    inner = text.strip()
    if any(char in "\r\n\v\f\x1c\x1d\x1e\x85\u2028\u2029" for char in inner):
        yield Finding(field, Problem.LINE_BREAK)
    elif any(unicodedata.category(char) == "Cc" for char in inner):
        yield Finding(field, Problem.CONTROL)
    if any("\ud800" <= char <= "\udfff" for char in inner):
        yield Finding(field, Problem.SURROGATE)
    if len(inner) > limit:
        yield Finding(field, Problem.TOO_LONG, edition is not Edition.Y2022, (str(len(inner)),))
    if any(is_invisible(char) for char in inner):
        yield Finding(field, Problem.INVISIBLE, blocks=False)


def check_chain(chain_id: str | None) -> Iterator[Finding]:
    """The problems of a chain that the person has to name."""
    if not chain_id:
        yield Finding(Field.CHAIN, Problem.MISSING)
    elif not is_identifier(chain_id):
        yield Finding(Field.CHAIN, Problem.NO_IDENTIFIER)


def check_alike(values: Values, others: Iterable[tuple[Values, ProgramState]]) -> Iterator[Finding]:
    """Warnings on programs of the chain with the same code, one that looks like it, or the same name.

    Nothing says that codes are unique, so none of these blocks.
    """
    for other, state in others:
        if values.chain_id and other.chain_id and values.chain_id != other.chain_id:
            continue
        detail = (other.name, other.code)
        if canonical(other.code) == canonical(values.code):
            problem = Problem.SAME_CODE_DELETED if state is ProgramState.DELETED else Problem.SAME_CODE
            yield Finding(Field.CODE, problem, blocks=False, detail=detail)
        elif skeleton(other.code) == skeleton(values.code):
            yield Finding(Field.CODE, Problem.LOOKS_LIKE_CODE, blocks=False, detail=detail)
        elif fold(other.name.strip()) == fold(values.name.strip()):
            yield Finding(Field.NAME, Problem.SAME_NAME, blocks=False, detail=detail)


def same_values(left: Values, right: Values) -> bool:
    """Whether the platform's answer says what was sent. A field that either side lacks does not count."""

    def agree(one: str | None, other: str | None) -> bool:
        return one is None or other is None or canonical(one) == canonical(other)

    return (
        agree(left.name, right.name)
        and agree(left.code, right.code)
        and agree(left.type, right.type)
        and agree(left.subscription, right.subscription)
        and agree(left.chain_id, right.chain_id)
    )
