"""Loads what is usually loaded late, so that a package may exchange the files of a copy that runs.

The frozen program reads its modules out of one file at the moment each is imported: after an upgrade that is another
file, with other modules at other places.
"""

import asyncio
import gc
import linecache
import pkgutil
import sys
from collections.abc import Iterator
from contextlib import suppress
from importlib import import_module, invalidate_caches

import app
from app.ui.parts.look import read_drawings

_PAUSE = 0.02  # seconds between two modules: the window goes first
# What our own modules, and the libraries below them, import only once they need it.
_LATE = (
    "anyio._backends._asyncio",
    "cryptography.hazmat.backends.openssl",
    "encodings.ascii",
    "encodings.idna",
    "encodings.punycode",
    "jeepney.io.asyncio",
    "jeepney.io.blocking",
    "keyring.backends.SecretService",
    "keyring.backends.Windows",
    "keyring.backends.chainer",
    "keyring.backends.macOS",
    "keyring.errors",
    "tzdata.zoneinfo",
    "tzlocal",
    "tzlocal.windows_tz",
    "zipp",
)


def late_modules() -> Iterator[str]:
    """Every module of the program, and what is imported only in passing. Some are for other systems."""
    for found in pkgutil.walk_packages(app.__path__, "app."):
        if not found.name.endswith(".__main__"):
            yield found.name
    yield from _LATE


async def preload() -> None:
    """Load all of it in small steps on a thread of its own."""
    for name in late_modules():
        if name not in sys.modules:
            await asyncio.to_thread(_load, name)
            await asyncio.sleep(_PAUSE)
    await asyncio.to_thread(_load_key_store)
    read_drawings()
    linecache.clearcache()  # Qt's binding reads the source of every module that is imported, and it would stay there


def _load_key_store() -> None:
    """Find the key store, by what is installed; what is read for that must not stay open.

    The cache of the search holds a file of this program, whose folder Windows could not rename then.
    """
    import keyring  # noqa: PLC0415

    with suppress(Exception):  # said where it is needed
        keyring.get_keyring()
    invalidate_caches()
    gc.collect()


def _load(name: str) -> None:
    with suppress(ImportError):  # for another system
        import_module(name)
