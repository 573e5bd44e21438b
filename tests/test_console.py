"""The command line speaks where it is heard, and where nobody hears it nothing fails."""

import io
import sys

import pytest

from app.console import leave_console, open_console


def test_without_a_console_what_is_said_is_lost_and_nothing_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    monkeypatch.setattr(sys, "platform", "another system")

    open_console()

    with sys.stdout, sys.stderr:
        print("unheard")
        sys.stderr.write("unheard")


def test_a_pipe_gets_what_its_letters_cannot_write_in_others(monkeypatch: pytest.MonkeyPatch) -> None:
    pipe = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(pipe, encoding="cp1252"))

    open_console()
    print("Zürich 東京", flush=True)
    leave_console()

    assert pipe.getvalue().decode("cp1252").split() == ["Zürich", r"\u6771\u4eac"]
