"""Reads the set-up file of this computer; one that cannot be used is told of, and the program works without it."""

from pathlib import Path

from app.domain.setup import Setup, SetupProblem


def read_setup(path: Path) -> Setup:
    """What the file says. Never raises: where it cannot be used, the set-up has a problem."""
    try:
        content = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return Setup()
    except OSError as error:
        return Setup(problem=SetupProblem.UNREADABLE, detail=error.strerror or "", place=str(path))
    from app.setup.contents import understand  # noqa: PLC0415 - most computers have no such file

    return understand(content, str(path))
