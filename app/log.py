"""The rotating log file: written on a thread of its own, with every token blotted out before."""

import json
import logging
import re
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from logging.handlers import QueueHandler, QueueListener, RotatingFileHandler
from pathlib import Path
from queue import SimpleQueue
from urllib.parse import quote

FILE_NAME = "loyalty-desk.log"
FILE_SIZE = 1_000_000  # bytes
OLD_FILES = 3

_BLOT = "[token]"
# Two runs of hexadecimal digits: the form of every token that the platform has issued so far.
_LIKE_A_TOKEN = re.compile(r"[0-9A-Fa-f]{24,}(?:-|%2[Dd])[0-9A-Fa-f]{24,}")
_SHORTEST_SECRET = 8  # characters; blotting out less would eat the log
_REPORTED = "_reported_by_loyalty_desk"

_secrets: set[str] = set()


def blot(secret: str) -> None:
    """Keep this text out of the log from now on, also as JSON, Python and URLs write it."""
    if len(secret) >= _SHORTEST_SECRET:
        _secrets.update({secret, json.dumps(secret)[1:-1], repr(secret)[1:-1], quote(secret, safe="")})


def blotted(text: str) -> str:
    """The text without what was given to `blot` and without anything that looks like a token."""
    for secret in sorted(_secrets, key=len, reverse=True):
        text = text.replace(secret, _BLOT)
    return _LIKE_A_TOKEN.sub(_BLOT, text)


class _BlottingFormatter(logging.Formatter):
    """One record as one text, in UTC, tokens blotted out of the message and the traceback alike."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s.%(msecs)03dZ %(levelname)s %(name)s: %(message)s", "%Y-%m-%dT%H:%M:%S")
        self.converter = time.gmtime

    def format(self, record: logging.LogRecord) -> str:
        try:
            return blotted(super().format(record))
        except Exception as error:  # else logging itself would print the arguments, unblotted
            return f"{record.pathname}:{record.lineno} cannot be logged: {type(error).__name__}"


def open_log(folder: Path) -> Callable[[], None]:
    """Start logging into `folder`; returns what ends it, everything written.

    Records are blotted where they are made and written elsewhere: a slow disk holds nobody up. A
    file that cannot be opened leaves the program without a log, not without a start.
    """
    writer = _open_writer(folder)
    queue: SimpleQueue[logging.LogRecord] = SimpleQueue()
    gate = QueueHandler(queue)
    gate.setFormatter(_BlottingFormatter())
    listener = QueueListener(queue, writer)
    root = logging.getLogger()
    root.addHandler(gate)
    root.setLevel(logging.INFO)
    for noisy in ("httpx", "httpcore"):
        logging.getLogger(noisy).setLevel(logging.WARNING)
    listener.start()

    def close_log() -> None:
        root.removeHandler(gate)
        listener.stop()
        with suppress(OSError):  # on a full disk
            writer.close()

    return close_log


def _open_writer(folder: Path) -> logging.Handler:
    try:
        return RotatingFileHandler(folder / FILE_NAME, maxBytes=FILE_SIZE, backupCount=OLD_FILES, encoding="utf-8")
    except OSError as error:
        if sys.stderr is None:  # a windowed program on Windows has none
            return logging.NullHandler()
        print(f"No log file: {error}", file=sys.stderr)  # noqa: T201 - there is no log to say it in
        return logging.StreamHandler()


def report(where: str, exception: BaseException) -> bool:
    """Log an exception with its traceback, once however many hooks it reaches; whether this was the first time."""
    if getattr(exception, _REPORTED, False):
        return False
    setattr(exception, _REPORTED, True)
    logging.getLogger("app").error("%s", where, exc_info=exception)
    return True
