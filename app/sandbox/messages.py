"""What the platform says to a person, in the language that was asked for."""

_ACTIVE_MEMBERSHIPS = {
    "en": "The loyalty program cannot be deleted because it contains active memberships.",
    "de": "Das Treueprogramm kann nicht gelöscht werden, da es aktive Mitgliedschaften enthält.",
    "fr": "Le programme de fidélité ne peut pas être supprimé, car il contient des adhésions actives.",
    "es": "El programa de fidelización no se puede eliminar porque contiene membresías activas.",
    "it": "Il programma fedeltà non può essere eliminato perché contiene iscrizioni attive.",
    "nl": "Het loyaliteitsprogramma kan niet worden verwijderd omdat het actieve lidmaatschappen bevat.",
    "cs": "Věrnostní program nelze smazat, protože obsahuje aktivní členství.",
}


def active_memberships(language_code: str) -> str:
    """Why a program cannot be deleted. `language_code` is such as `de-DE`; one that nobody knows counts as English."""
    language = language_code.partition("-")[0].lower()
    return _ACTIVE_MEMBERSHIPS.get(language, _ACTIVE_MEMBERSHIPS["en"])
