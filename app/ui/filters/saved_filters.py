"""The filters that a person saved under names, for all connections."""

import json
from collections.abc import Mapping

from app.commands.preferences import Preferences
from app.domain.filter import Filter, from_text, to_text
from app.domain.kept import read_json

_PLACE = "named_filters"
NAME_LIMIT = 60  # characters


def read_saved(preferences: Preferences) -> dict[str, Filter]:
    """The saved filters, in the order in which they were saved; what cannot be read is passed over."""
    kept = read_json(preferences.get(_PLACE))
    if not isinstance(kept, dict):
        return {}
    return {name: from_text(text) for name, text in kept.items() if isinstance(text, str)}


async def keep_saved(preferences: Preferences, saved: Mapping[str, Filter]) -> None:
    """Save these and no others. Raises StoreError."""
    texts = {name: to_text(wanted) for name, wanted in saved.items()}
    await preferences.keep({_PLACE: json.dumps(texts, ensure_ascii=False)})
