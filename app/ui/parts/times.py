"""Moments and days in words, as this computer's clock and language say them; a year is always whole."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QDate, QLocale, QTime

_DAYS_NAMED = 6  # until then a weekday says which day is meant


def when(moment: datetime, now: datetime | None = None) -> str:
    """A moment as briefly as it is understood: `14:05`, `Tue 14:05` or `20.11.2026 14:05`."""
    local, today = moment.astimezone(), (now or datetime.now().astimezone()).astimezone().date()
    age = (today - local.date()).days
    if age == 0:
        return _clock(local)
    if 0 < age <= _DAYS_NAMED:
        return f"{QLocale().dayName(local.isoweekday(), QLocale.FormatType.ShortFormat)} {_clock(local)}"
    return local_time(moment)


def local_time(moment: datetime) -> str:
    """A moment with its day, whatever day is today."""
    local = moment.astimezone()
    return f"{day_text(local.date())} {_clock(local)}"


def exact_time(moment: datetime) -> str:
    """A time of today to the second."""
    local, locale = moment.astimezone(), QLocale()
    pattern = locale.timeFormat(QLocale.FormatType.ShortFormat).replace("mm", "mm:ss")
    return locale.toString(QTime(local.hour, local.minute, local.second), pattern)


def world_time(moment: datetime) -> str:
    """A moment in UTC, to the second."""
    return f"{moment.astimezone(UTC):%Y-%m-%d %H:%M:%S} UTC"


def day_text(day: date) -> str:
    """A day."""
    return QLocale().toString(QDate(day.year, day.month, day.day), day_format())


def day_format() -> str:
    """How days are written in the language in force, for Qt."""
    short_format = QLocale().dateFormat(QLocale.FormatType.ShortFormat)
    return short_format if "yyyy" in short_format else short_format.replace("yy", "yyyy")


def _clock(local: datetime) -> str:
    return QLocale().toString(QTime(local.hour, local.minute), QLocale().timeFormat(QLocale.FormatType.ShortFormat))
