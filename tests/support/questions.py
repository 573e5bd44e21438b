"""What a person is asked of one lost addition."""

from app.commands import Commands
from app.domain.program import Program


async def candidates(commands: Commands, connection_id: str, change_id: str) -> tuple[Program, ...]:
    """The programs that it may have become; none where nothing is asked."""
    asked = await commands.questions(connection_id)
    return next((one.candidates for one in asked if one.change.change_id == change_id), ())
