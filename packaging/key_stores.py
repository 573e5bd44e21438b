"""Which key stores of keyring the frozen program has: those that work on its system with what is pinned."""

from __future__ import annotations

import sys
from importlib.metadata import distribution
from pathlib import Path

# KWallet answers as a Secret Service too; keyring's ways to it and to libsecret want bindings that pip cannot bring.
BY_SYSTEM = {"linux": "SecretService", "win32": "Windows", "darwin": "macOS"}


def module() -> str:
    """The module of the key store of this system."""
    return f"keyring.backends.{BY_SYSTEM[sys.platform]}"


def write_metadata(folder: Path) -> Path:
    """Write what keyring finds its backends by, with this one alone; the others would each be logged as a fault."""
    keyring = distribution("keyring")
    place = folder / f"keyring-{keyring.version}.dist-info"
    place.mkdir(parents=True, exist_ok=True)
    place.joinpath("METADATA").write_text(
        f"Metadata-Version: 2.1\nName: keyring\nVersion: {keyring.version}\n", "utf-8"
    )
    name = BY_SYSTEM[sys.platform]
    place.joinpath("entry_points.txt").write_text(f"[keyring.backends]\n{name} = {module()}\n", "utf-8")
    return place
