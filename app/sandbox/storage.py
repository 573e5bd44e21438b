"""The sample property kept across restarts, in one JSON file."""

import os
from pathlib import Path

import msgspec

from app.sandbox.state import Membership, Program, State

_FORMAT = 1


class Saved(msgspec.Struct):
    """The content of the file."""

    format: int
    seed: int
    given_out: int
    programs: list[Program]
    memberships: list[Membership]


def saved_copy(state: State) -> Saved:
    """What there is to save; the programs and memberships in it never change."""
    return Saved(_FORMAT, state.seed, state.given_out, list(state.programs.values()), list(state.memberships.values()))


def save(saved: Saved, path: Path) -> None:
    """Replace the file as a whole. Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(path.name + ".new")
    with draft.open("wb") as file:
        file.write(msgspec.json.encode(saved))
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def load(path: Path) -> State | None:
    """The state in the file. None if there is none that can be read."""
    try:
        saved = msgspec.json.decode(path.read_bytes(), type=Saved)
    except (OSError, msgspec.DecodeError, UnicodeDecodeError, RecursionError):  # the last two from damaged text
        return None
    if saved.format != _FORMAT:
        return None
    state = State(saved.seed, saved.given_out)
    for program in saved.programs:
        state.write([program], program.updated_at)
    for membership in saved.memberships:
        state.enrol(membership)
    state.forget_writes()
    return state
