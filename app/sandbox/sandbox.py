"""The sandbox as tests and the program use it: its end state, and the acts of another administrator."""

from dataclasses import replace

from app.sandbox.platform import Platform
from app.sandbox.sample import new_memberships
from app.sandbox.server import Server
from app.sandbox.state import Program, ended


class Sandbox(Platform):
    """A Connector of our own. `app` is its ASGI application."""

    @property
    def app(self) -> Server:
        """The ASGI application over this sandbox."""
        return Server(self)

    @property
    def programs(self) -> dict[str, Program]:
        """Every program by its identifier, deleted ones included, as they stand now."""
        with self.lock:
            self.apply_late(until=self.clock())
            return dict(self.state.programs)

    def add_program(
        self,
        name: str,
        code: str,
        *,
        program_type: str = "Hotel",
        subscription: str = "Free",
        chain_id: str | None = None,
    ) -> str:
        """Another administrator adds a program, unchecked. Returns its identifier."""
        with self.lock:
            now, program_id = self.clock(), self.state.new_id()
            program = Program(
                program_id, chain_id or self.enterprise.chain_id, name, code, program_type, subscription, now, now,
                self.state.next_number(),
            )  # fmt: skip
            self.state.write([program], now)
            return program_id

    def rename(self, program_id: str, name: str) -> None:
        """Another administrator renames a program. Raises KeyError."""
        with self.lock:
            now = self.clock()
            self.state.write([replace(self.state.programs[program_id], name=name, updated_at=now)], now)

    def remove(self, program_id: str) -> None:
        """Another administrator deletes a program, memberships or not. Raises KeyError."""
        with self.lock:
            now = self.clock()
            self.state.write([replace(self.state.programs[program_id], is_deleted=True, updated_at=now)], now)

    def enrol(self, program_id: str, count: int = 1) -> None:
        """Add active memberships, so that the program cannot be deleted. Raises KeyError."""
        with self.lock:
            program = self.state.programs[program_id]
            for membership in new_memberships(self.state, program.program_id, count, self.clock()):
                self.state.enrol(membership)

    def end_memberships(self, program_id: str) -> None:
        """End all memberships of a program, so that it can be deleted."""
        with self.lock:
            now = self.clock()
            for membership in list(self.state.memberships.values()):
                if membership.program_id == program_id and membership.is_active:
                    self.state.enrol(ended(membership, now))

    def reset(self) -> None:
        """Begin again: the programs of the beginning, nothing put off, no faults, an empty journal."""
        with self.lock:
            self.faults.clear()
            self.journal.clear()
            self._late.clear()
            self.fill()
