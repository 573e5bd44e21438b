"""The log file tells what happened and never a token."""

import json
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

import pytest

from app.log import FILE_NAME, FILE_SIZE, OLD_FILES, blot, blotted, open_log, report

# The form of a token, made up.
TOKEN = "0123456789ABCDEF0123456789ABCDEF-FEDCBA9876543210FEDCBA987654321"
SECRET = 'gäste "7/9" schlüssel'
log = logging.getLogger("app.sample")


@pytest.fixture(autouse=True)
def _root_level() -> Iterator[None]:
    root = logging.getLogger()
    levels = {logger: logger.level for logger in (root, logging.getLogger("httpx"), logging.getLogger("httpcore"))}
    yield
    for logger, level in levels.items():
        logger.setLevel(level)


def _written(folder: Path) -> str:
    return (folder / FILE_NAME).read_text("utf-8")


def test_a_record_has_utc_time_level_and_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Asia/Kolkata")
    close = open_log(tmp_path)
    record = log.makeRecord("app.sample", logging.WARNING, "file", 1, "list from %s", ("Prague",), None)
    record.created, record.msecs = 0.0, 7.0
    log.handle(record)
    close()
    assert _written(tmp_path) == "1970-01-01T00:00:00.007Z WARNING app.sample: list from Prague\n"


@pytest.mark.parametrize(
    "text",
    [
        TOKEN,
        TOKEN.lower(),
        f"AccessToken={TOKEN}&x",
        f"b'{TOKEN}'",
        quote(f"token_{TOKEN}").replace("-", "%2D"),
        "E0D439EE522F44368DC78E1BFB03710C-D24FB11DBE31D4621C4817E028D9E1D",  # from the platform's public documents
    ],
)
def test_what_looks_like_a_token_is_blotted(text: str) -> None:
    left = blotted(f"before {text} after")
    assert "[token]" in left
    assert not {"0123456789abcdef", "fedcba9876543210", "e0d439ee"} & {
        left.lower()[i : i + 16] for i in range(len(left))
    }
    assert left.startswith("before ")
    assert left.endswith(" after")


def test_identifiers_stay() -> None:
    text = "program 5e7d2cd1-5e2c-4c0f-9f0e-b1c600e0e6a1, request 3fa85f64-5717-4562-b3fc-2c963f66afa6"
    assert blotted(text) == text


def test_a_registered_secret_is_blotted_in_every_spelling() -> None:
    blot(SECRET)
    for spelled in (SECRET, json.dumps({"t": SECRET}), repr([SECRET]), quote(SECRET, safe="")):
        left = blotted(spelled)
        assert "[token]" in left
        assert "schl" not in left


def test_a_word_too_short_to_be_a_secret_does_not_eat_the_log() -> None:
    blot("")
    blot("a")
    assert blotted("a banana") == "a banana"


def _without_the_handlers_of_pytest(monkeypatch: pytest.MonkeyPatch) -> None:
    """They raise on a record that cannot be formatted."""
    monkeypatch.setattr(logging.getLogger(), "handlers", [])


def test_tokens_reach_the_file_in_no_part_of_a_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    _without_the_handlers_of_pytest(monkeypatch)
    blot(SECRET)
    close = open_log(tmp_path)
    log.error("message %s", TOKEN)
    log.error("arguments %s", {"AccessToken": SECRET})
    try:
        raise ValueError(f"first {TOKEN}") from KeyError(SECRET)
    except ValueError:
        log.exception("with a traceback", stack_info=True)
    log.error("not a number: %d", TOKEN)
    close()
    text = _written(tmp_path)
    assert TOKEN not in text
    assert "schl" not in text
    assert "ValueError: first [token]" in text
    assert "test_log.py" in text.splitlines()[-1]  # the record that cannot be formatted is named, not lost


def test_an_unformattable_record_is_not_printed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    _without_the_handlers_of_pytest(monkeypatch)
    close = open_log(tmp_path)
    log.error("not a number: %d", TOKEN)
    close()
    assert TOKEN not in "".join(capfd.readouterr())


def test_the_disk_is_written_by_another_thread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    writers: set[threading.Thread] = set()
    real_emit = logging.handlers.RotatingFileHandler.emit  # type: ignore[attr-defined]

    def emit(handler: logging.Handler, record: logging.LogRecord) -> None:
        writers.add(threading.current_thread())
        real_emit(handler, record)

    monkeypatch.setattr("logging.handlers.RotatingFileHandler.emit", emit)
    close = open_log(tmp_path)
    log.error("one")
    close()
    assert "one" in _written(tmp_path)
    assert writers
    assert threading.current_thread() not in writers


def test_old_files_are_limited(tmp_path: Path) -> None:
    close = open_log(tmp_path)
    line = "x" * 10_000
    for _ in range((OLD_FILES + 2) * FILE_SIZE // len(line)):
        log.error(line)
    close()
    files = list(tmp_path.iterdir())
    assert len(files) == OLD_FILES + 1
    assert all(file.stat().st_size <= FILE_SIZE for file in files)


def test_a_log_that_cannot_be_opened_stops_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    close = open_log(tmp_path / "absent")
    log.error("still here: %s", TOKEN)
    close()
    said = capsys.readouterr().err
    assert "No log file" in said
    assert "still here: [token]" in said


def test_a_log_that_cannot_be_opened_and_no_console(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    close = open_log(tmp_path / "absent")
    log.error("nobody hears")
    close()


def test_every_request_of_httpx_is_not_news(tmp_path: Path) -> None:
    close = open_log(tmp_path)
    logging.getLogger("httpx").info("HTTP Request: POST ...")
    logging.getLogger("httpcore.http11").info("send_request_headers")
    log.info("news")
    close()
    assert len(_written(tmp_path).splitlines()) == 1


def test_an_exception_is_reported_once(tmp_path: Path) -> None:
    close = open_log(tmp_path)
    first, second = ValueError("same words"), ValueError("same words")
    assert [report("in the loop", first), report("in the hook", first), report("in a thread", second)] == [
        True,
        False,
        True,
    ]
    close()
    text = _written(tmp_path)
    assert text.count("ValueError: same words") == 2
    assert "in the hook" not in text


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only on systems with a device that is always full")
def test_a_full_disk_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / FILE_NAME).symlink_to("/dev/full")
    close = open_log(tmp_path)
    log.error("lost")
    close()
