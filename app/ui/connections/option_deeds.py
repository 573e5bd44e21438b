"""What the window does about how a connection is worked with: turn its lock; an open cell is kept first."""

from dataclasses import replace

from app.ui.window.deeds import Deeds


class OptionDeeds(Deeds):
    """For the connection that is shown."""

    def set_read_only(self, read_only: bool) -> None:
        """Let nothing be changed and nothing leave, or turn changes on again."""
        if not self._page.commit_open_editor():
            return
        snapshot = self._present.snapshot
        if snapshot is not None:
            options = replace(snapshot.connection.options, read_only=read_only)
            altered = self._commands.alter_options(snapshot.connection.connection_id, options)
            self._errands.run(altered, "turn the lock of a connection")

    def turn_on_changes(self) -> None:
        """Lift the lock from its strip, whose button goes with it: the keys go on in the table."""
        self.set_read_only(False)
        self._page.enter()
