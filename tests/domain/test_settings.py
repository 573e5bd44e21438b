"""The settings of the program as texts, and what is made of texts that nobody wrote."""

from app.domain.settings import Settings, Theme


def read(texts: dict[str, str]) -> Settings:
    return Settings.read(texts.get)  # type: ignore[arg-type]


def test_what_was_kept_is_read_again() -> None:
    settings = Settings("cs", Theme.DARK, True, 60, 0, "Jana Nováková", False)
    assert read(dict(settings.texts())) == settings


def test_what_is_not_kept_or_not_known_is_as_at_first() -> None:
    odd = {"language": "tlh", "theme": "neon", "refresh_minutes": "7", "history_months": "-1"}
    assert read({}) == read(odd) == Settings()
