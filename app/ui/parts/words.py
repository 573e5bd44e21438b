"""Names, values, counts and faults in words: pure functions that answer translated text."""

from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.change import UNSENT, Change, Kind, renames
from app.domain.connection import SAMPLE_ID, AddressProblem, Connection, Edition, Environment
from app.domain.errors import (
    AddressNotAllowed,
    ConnectionGone,
    FileUnwritable,
    KeyStoreError,
    KeyStoreMissing,
    KeyStoreSilent,
    ReadOnly,
    StoreBusy,
    StoreError,
    StoreFull,
    TokensIncomplete,
)

translate = QCoreApplication.translate

_SHORT = 1000  # characters

# What begins and ends such a part: in a name itself it would let the rest of the sentence run the other way.
_NO_ISOLATES = dict.fromkeys(map(ord, "\u2066\u2067\u2068\u2069"))


def isolate(text: str) -> str:
    """A name inside a sentence, kept apart from the sentence's own direction of writing, which it cannot end."""
    return f"\u2068{text.translate(_NO_ISOLATES)}\u2069"


def short(text: str) -> str:
    """A text from outside, cut where no cell shows it any more: Qt takes seconds to lay out a million characters."""
    return text if len(text) <= _SHORT else f"{text[:_SHORT]}…"


def tooltip(text: str) -> str:
    """A text from outside as a tooltip, which Qt would read as HTML where it looks so; a very long one is cut."""
    return f"<p style='white-space:pre-wrap'>{escape(short(text))}</p>" if text else ""


def number_text(number: int) -> str:
    """A number as the language in force writes it."""
    return QLocale().toString(number)


def listed(texts: Iterable[str]) -> str:
    """Parts of a list in one line; those that are empty are left out."""
    return translate("Counts", ", ", "between parts of a list").join(text for text in texts if text)


def plain(text: str) -> str:
    """The text of an action, a box or a label without its letter for Alt, and without the dots of a menu."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").removesuffix("…")


def value_text(value: str | None) -> str:
    """A type or a subscription in words; one that this version does not know is shown as it came."""
    known = {
        None: "",
        "Hotel": translate("Values", "Hotel"),
        "ExternalPartner": translate("Values", "External partner"),
        "SoftBrand": translate("Values", "Soft brand"),
        "Free": translate("Values", "Free"),
        "Paid": translate("Values", "Paid"),
        "Unknown": translate("Values", "Unknown"),
    }
    return known.get(value, value or "")


def edition_text(edition: Edition) -> str:
    """An edition of the platform's contract."""
    return {
        Edition.AUTOMATIC: translate("Edition", "Automatic"),
        Edition.Y2022: translate("Edition", "2022 edition"),
        Edition.CURRENT: translate("Edition", "Current edition"),
    }[edition]


def environment_word(environment: Environment) -> str:
    """The word of an environment as it stands in a sentence or a title."""
    return {
        Environment.PRODUCTION: translate("Environment", "production"),
        Environment.DEMO: translate("Environment", "demo"),
        Environment.SANDBOX: translate("Environment", "sandbox"),
        Environment.CUSTOM: translate("Environment", "custom address"),
    }[environment]


def property_name(connection: Connection) -> str:
    """What the property is called: by the platform where it says so, else by the person."""
    if connection.enterprise is not None:
        return connection.enterprise.name
    return property_title(connection.connection_id, connection.name)


def property_title(connection_id: str, name: str) -> str:
    """The name of a property; the sample property has none of its own before it was asked."""
    return translate("Environment", "Sample property") if connection_id == SAMPLE_ID and not name else name


def full_name(connection: Connection) -> str:
    """The connection's own name before that of its property, where they differ: both are seen elsewhere."""
    own, of_property = connection_name(connection), property_name(connection)
    return isolate(own) if own == of_property else f"{isolate(own)} · {isolate(of_property)}"


def connection_name(connection: Connection) -> str:
    """What the connection is called among the others: by the person, else as its property."""
    return connection.name or property_name(connection)


def chain_name(connection: Connection) -> str:
    """The one chain of the property, empty where the platform does not tell or the tokens reach several."""
    enterprise = connection.enterprise
    return enterprise.chain_name if enterprise is not None and not enterprise.is_portfolio else ""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many changes of each kind."""

    new: int = 0
    renamed: int = 0
    changed: int = 0  # in type or subscription alone
    deleted: int = 0

    @property
    def total(self) -> int:
        """All of them."""
        return self.new + self.renamed + self.changed + self.deleted


def count(changes: Iterable[Change]) -> Counts:
    """Count changes by kind."""
    listed = tuple(changes)
    kinds = [change.kind for change in listed]
    renamed = sum(change.kind is Kind.UPDATE and renames(change) for change in listed)
    return Counts(kinds.count(Kind.ADD), renamed, kinds.count(Kind.UPDATE) - renamed, kinds.count(Kind.DELETE))


def unsent(changes: Iterable[Change]) -> tuple[Change, ...]:
    """The changes for which Send was not pressed yet."""
    return tuple(change for change in changes if change.state in UNSENT and change.approved_at is None)


def changes_text(number: int) -> str:
    """A number of changes."""
    return translate("Counts", "1 change") if number == 1 else translate("Counts", "%Ln changes", "", number)


def not_sent_text(number: int) -> str:
    """How many changes are not sent."""
    if number == 1:
        return translate("Counts", "1 change not sent")
    return translate("Counts", "%Ln changes not sent", "", number)


def programs_text(number: int) -> str:
    """A number of programs."""
    return translate("Counts", "1 program") if number == 1 else translate("Counts", "%Ln programs", "", number)


def kinds_text(counts: Counts) -> str:
    """The kinds that there are: `1 new, 1 renamed, 1 to delete`."""
    return listed(
        (
            #: Programs, by what is to be done with them: part of a list such as "1 new, 2 renamed".
            translate("Counts", "%Ln new", "", counts.new) if counts.new else "",
            #: Programs; part of a list such as "1 new, 2 renamed".
            translate("Counts", "%Ln renamed", "", counts.renamed) if counts.renamed else "",
            #: Programs of which the type or the subscription is changed; part of a list such as "1 new, 2 changed".
            translate("Counts", "%Ln changed", "", counts.changed) if counts.changed else "",
            #: Programs; part of a list such as "1 new, 2 to delete".
            translate("Counts", "%Ln to delete", "", counts.deleted) if counts.deleted else "",
        )
    )


def not_permitted_text(kinds: Iterable[Kind]) -> str:
    """What these tokens may not do, and whom to ask."""
    texts = {
        Kind.ADD: translate("Permission", "These tokens may list but not add programs."),
        Kind.UPDATE: translate("Permission", "These tokens may list but not change programs."),
        Kind.DELETE: translate("Permission", "These tokens may list but not delete programs."),
    }
    barred = [texts[kind] for kind in Kind if kind in set(kinds)]
    return " ".join([*barred, translate("Permission", "Ask Mews or your integrator for that permission.")])


def read_only_text() -> str:
    """Why nothing can be changed at a connection that is read-only."""
    return translate("Permission", "This connection is read-only. Turn on changes to edit.")


def address_problem_text(problem: AddressProblem) -> str:
    """Why a platform address cannot be used."""
    return {
        AddressProblem.EMPTY: translate("Address", "Enter the address of the platform."),
        AddressProblem.NOT_SECURE: translate(
            "Address", "Only https addresses can be used: tokens must not travel unprotected."
        ),
        AddressProblem.NOT_ALLOWED: translate("Address", "Your administrator does not allow this address."),
        AddressProblem.UNREADABLE: translate("Address", "This is not an address. Example: api.mews.com"),
    }[problem]


def fault_text(error: BaseException) -> str:
    """What went wrong on this computer, and what became of the person's wish."""
    match error:
        case StoreFull():
            return translate(
                "Fault", "No room is left on this computer. Nothing was saved; free some space, try again."
            )
        case StoreBusy():
            return translate("Fault", "Another program holds the saved list. Nothing was saved; try again.")
        case StoreError():
            return translate("Fault", "The file on this computer could not be written. Nothing was saved; try again.")
        case AddressNotAllowed():
            return address_problem_text(AddressProblem.NOT_ALLOWED)
        case ReadOnly() | ConnectionGone():
            gone = translate("Fault", "This connection was removed. Nothing was saved.")
            return gone if isinstance(error, ConnectionGone) else read_only_text()
        case FileUnwritable():
            return translate("Fault", "The file could not be written there. Choose another place, or free some space.")
        case KeyStoreError():
            return _key_store_text(error)
        case _:
            return translate("Fault", "Something went wrong in this program. Details are in its log.")


def _key_store_text(error: KeyStoreError) -> str:
    match error:
        case KeyStoreMissing():
            return translate("Fault", "There is no system key store that keeps tokens safely.")
        case KeyStoreSilent():
            return translate("Fault", "The system key store gave no answer.")
        case TokensIncomplete():
            return translate("Fault", "No client token is kept on this computer. Enter both tokens.")
    return translate("Fault", "The system key store did not open.")
