"""What a person can do, and how the window learns what came of it."""

from app.commands.commands import Commands
from app.commands.watchers import Watcher

__all__ = ["Commands", "Watcher"]
