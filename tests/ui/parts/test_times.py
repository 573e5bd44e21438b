"""Moments and days as each language writes them."""

from datetime import UTC, datetime, timedelta

import pytest

from app.ui.parts.times import day_text, local_time, when, world_time

MOMENT = datetime(2026, 11, 24, 14, 5, 6).astimezone()


@pytest.mark.parametrize("language", ["en_GB"], indirect=True)
def test_a_moment_of_today_is_a_time_and_an_older_one_names_its_day(language: None) -> None:
    assert when(MOMENT, MOMENT) == "14:05"
    assert when(MOMENT, MOMENT + timedelta(days=1)) == "Tue 14:05"
    assert when(MOMENT, MOMENT + timedelta(days=7)) == "24/11/2026 14:05"


@pytest.mark.parametrize(
    ("language", "day"),
    [("en_US", "11/24/2026"), ("de_DE", "24.11.2026"), ("fr_FR", "24/11/2026"), ("cs_CZ", "24.11.2026")],
    indirect=["language"],
)
def test_a_day_is_written_alike_everywhere_with_its_whole_year(language: None, day: str) -> None:
    assert day_text(MOMENT.date()) == day
    assert local_time(MOMENT).startswith(f"{day} ")
    assert when(MOMENT, MOMENT + timedelta(days=400)) == local_time(MOMENT)


def test_the_time_in_utc_is_exact() -> None:
    assert world_time(datetime(2026, 11, 24, 14, 5, 6, tzinfo=UTC)) == "2026-11-24 14:05:06 UTC"
