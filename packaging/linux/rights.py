"""Whose rights this process has: of a person for the desktop, of root for a moment where a root is worked on."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager

_PR_SET_SECUREBITS, _NO_SETUID_FIXUP = 28, 1 << 2  # of prctl(2) and capabilities(7)


@contextmanager
def as_person(uid: int) -> Iterator[None]:
    """Be this person, with a way back to root: a bus talks to nobody but its own person.

    Python may lie where only root may read, and is not all loaded yet, so that the capabilities of root are kept.
    What is started loses them.
    """
    os.setgroups([])
    _set_security(_NO_SETUID_FIXUP)
    _be(uid)
    try:
        yield
    finally:
        _be(0)
        _set_security(0)


@contextmanager
def as_root() -> Iterator[None]:
    """Have the rights of root for what is done inside `as_person`."""
    uid = os.getuid()
    _be(0)
    try:
        yield
    finally:
        _be(uid)


def _set_security(bits: int) -> None:
    library = ctypes.CDLL(None, use_errno=True)
    if library.prctl(_PR_SET_SECUREBITS, bits, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl")


def _be(uid: int) -> None:
    """In this order, since root alone may change groups. What is kept of root leads back to it."""
    if uid:
        os.setresgid(uid, uid, 0)
        os.setresuid(uid, uid, 0)
    else:
        os.setresuid(0, 0, 0)
        os.setresgid(0, 0, 0)
