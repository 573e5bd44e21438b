"""In which time zone the days of a property are meant."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from app.domain.connection import Connection
from app.domain.days import Zone


def zone_of(connection: Connection) -> Zone:
    """The property's own, named as the platform or as Windows names it; this computer's where that is not known.

    A portfolio has many. Reads files: not for the window's thread.
    """
    enterprise = connection.enterprise
    name = "" if enterprise is None or enterprise.is_portfolio else enterprise.time_zone
    rules = _rules(name)
    return Zone(rules.key, rules, is_property=True) if rules is not None else _local()


def _rules(name: str) -> ZoneInfo | None:
    from tzlocal.windows_tz import win_tz  # noqa: PLC0415 - not before the window is shown

    try:
        return ZoneInfo(win_tz.get(name, name)) if name else None
    except (ValueError, OSError, LookupError):  # not the name of a zone, or of none that this computer knows
        return None


def _local() -> Zone:
    from tzlocal import get_localzone_name  # noqa: PLC0415

    try:
        name = get_localzone_name() or ""
    except (ValueError, OSError, LookupError):
        name = ""
    return Zone(name, None, is_property=False)
