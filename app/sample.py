"""The sample property: a sandbox inside the program, kept beside the database, loaded when it is first reached."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.domain.connection import SAMPLE_ID, SANDBOX_ADDRESS, Connection, Tokens

if TYPE_CHECKING:  # most people have a property of their own and never load it
    from pathlib import Path

    from app.sandbox.sandbox import Sandbox


class SampleProperty:
    """One for the whole run; its tokens open nothing else."""

    def __init__(self, path: Path) -> None:
        self.connection = Connection(SAMPLE_ID, "", SANDBOX_ADDRESS)
        self.tokens = Tokens("sample-client-token", "sample-access-token")
        self.path = path
        self._offline = False
        self._sandbox: Sandbox | None = None

    def sandbox(self) -> Sandbox:
        """The platform of the sample property."""
        if self._sandbox is None:
            from app.sandbox.sandbox import Sandbox  # noqa: PLC0415

            self._sandbox = Sandbox()
            self._sandbox.tokens = self.tokens
            self._sandbox.faults.offline = self._offline
        return self._sandbox

    def reset(self) -> None:
        """Begin again with the programs of the beginning. Touches the disk; raises OSError."""
        self.path.unlink(missing_ok=True)
        if self._sandbox is not None:
            self._sandbox.reset()
            self._sandbox.faults.offline = self._offline

    def set_offline(self, offline: bool) -> None:
        """Cut it off, or connect it again."""
        self._offline = offline
        if self._sandbox is not None:
            self._sandbox.faults.offline = offline
