"""What happens in the scenarios of the sweep: short stories of a person and another administrator."""

from tests.simulation.scene import Scene


async def add(scene: Scene) -> None:
    """One addition."""
    await scene.add("New")
    await scene.send()
    await scene.wait()


async def add_a_code_that_is_there(scene: Scene) -> None:
    """The code of another program."""
    await scene.add("New", "o1")
    await scene.send()
    await scene.wait()


async def add_what_is_there(scene: Scene) -> None:
    """Code and name of another program, on purpose."""
    await scene.add("Old 1", "o1")
    await scene.send()
    await scene.wait()


async def add_equal_ones(scene: Scene) -> None:
    """Two equal additions, on purpose."""
    await scene.add("New")
    await scene.add("New")
    await scene.send()
    await scene.wait()


async def edit_while_sending(scene: Scene) -> None:
    """The addition is altered while it is on its way."""
    await scene.add("New")
    await scene.send()
    await scene.wait_for("sending")
    await scene.rename("New", "Newer")
    await scene.send()
    await scene.wait()


async def delete_before_sending(scene: Scene) -> None:
    """An addition that is given up before Send."""
    await scene.add("New")
    await scene.delete("New")
    await scene.send()
    await scene.wait()


async def rename_what_is_unknown(scene: Scene) -> None:
    """The answer to the addition is lost; meanwhile it gets another name."""
    scene.weather.tell("add", "applied")
    await scene.add("New")
    await scene.send()
    await scene.wait_for("unknown")
    await scene.rename("New", "Newer")
    await scene.send()
    await scene.wait()


async def delete_what_is_unknown(scene: Scene) -> None:
    """The answer to the addition is lost; meanwhile it is not wanted any more."""
    scene.weather.tell("add", "applied")
    await scene.add("New")
    await scene.send()
    await scene.wait_for("unknown")
    await scene.delete("New")
    await scene.send()
    await scene.wait()


async def rename(scene: Scene) -> None:
    """One other name."""
    await scene.rename("Old 1", "New")
    await scene.send()
    await scene.wait()


async def rename_many(scene: Scene) -> None:
    """Several in one batch."""
    for number in range(4):
        await scene.rename(f"Old {number}", f"New {number}")
    await scene.send()
    await scene.wait()


async def rename_back(scene: Scene) -> None:
    """As it was."""
    await scene.rename("Old 1", "New")
    await scene.rename("New", "Old 1")
    await scene.send()
    await scene.wait()


async def rename_twice(scene: Scene) -> None:
    """The second time while the first is on its way."""
    await scene.rename("Old 1", "New")
    await scene.send()
    await scene.wait_for("sending")
    await scene.rename("New", "Newer")
    await scene.send()
    await scene.wait()


async def rename_what_they_rename(scene: Scene) -> None:
    """Both give the same program a name."""
    await scene.rename("Old 1", "Mine")
    scene.alter("Old 1", name="Theirs")
    await scene.send()
    await scene.wait()


async def rename_what_they_alter(scene: Scene) -> None:
    """They alter another field of it."""
    await scene.rename("Old 1", "Mine")
    scene.alter("Old 1", type="SoftBrand")
    await scene.send()
    await scene.wait()


async def rename_what_they_delete(scene: Scene) -> None:
    """It is gone."""
    await scene.rename("Old 1", "Mine")
    scene.remove("Old 1")
    await scene.send()
    await scene.wait()


async def keep_mine(scene: Scene) -> None:
    """A conflict that the list shows, decided for one's own name."""
    await scene.rename("Old 1", "Mine")
    scene.alter("Old 1", name="Theirs")
    await scene.read()
    await scene.keep_mine()
    await scene.wait()


async def keep_theirs(scene: Scene) -> None:
    """A conflict that the list shows, decided for the other name."""
    await scene.rename("Old 1", "Mine")
    scene.alter("Old 1", name="Theirs")
    await scene.read()
    await scene.keep_theirs()
    await scene.wait()


async def delete(scene: Scene) -> None:
    """One deletion."""
    await scene.delete("Old 1")
    await scene.send()
    await scene.wait()


async def delete_five(scene: Scene) -> None:
    """Five in one batch."""
    await scene.delete("Old 0", "Old 1", "Old 2", "Old 3", "Old 4")
    await scene.send()
    await scene.wait()


async def delete_what_they_rename(scene: Scene) -> None:
    """Not what the person saw."""
    await scene.delete("Old 1")
    scene.alter("Old 1", name="Theirs")
    await scene.send()
    await scene.wait()


async def delete_what_is_gone(scene: Scene) -> None:
    """They were first."""
    await scene.delete("Old 1")
    scene.remove("Old 1")
    await scene.send()
    await scene.wait()


async def undo_in_its_rest(scene: Scene) -> None:
    """Send, and then the deletion itself, are taken back while it rests."""
    await scene.delete("Old 1")
    await scene.send()
    await scene.wait(most=3.0)
    await scene.undo()
    await scene.undo()
    await scene.wait(most=12.0)


async def start(scene: Scene) -> None:
    """The first start does what is needed."""


async def refresh(scene: Scene) -> None:
    """The list anew, of which some is other than it was."""
    scene.alter("Old 1", name="Theirs")
    scene.remove("Old 2")
    scene.found("Found")
    await scene.read()


async def refresh_an_upheaval(scene: Scene) -> None:
    """Most of the list is out of sight, and the person says that it is so."""
    scene.hide(*(f"Old {number}" for number in range(8)))
    await scene.refresh()
    await scene.wait(lambda: scene.has_shrunk)
    await scene.accept()
    await scene.wait(lambda: not scene.has_shrunk)


async def refresh_while_sending(scene: Scene) -> None:
    """The list is asked for while an addition and a name are on their way."""
    await scene.add("New")
    await scene.rename("Old 1", "Newer")
    await scene.send()
    await scene.wait_for("sending")
    await scene.refresh()
    await scene.wait()


async def add_while_refreshing(scene: Scene) -> None:
    """An addition while page after page is read."""
    await scene.refresh()
    await scene.add("New")
    await scene.send()
    await scene.wait()


async def answer_this_one(scene: Scene) -> None:
    """The answer is lost, and they rename the program before it is found again: only the person can tell."""
    scene.weather.tell("add", "applied")
    await scene.add("New")
    await scene.send()
    await scene.wait_for("unknown")
    scene.alter("New", name="Theirs")
    await scene.wait_for("asking", 300.0)
    await scene.answer()
    await scene.wait()


async def answer_none(scene: Scene) -> None:
    """The request is lost, and they add another program with the code: only the person can tell."""
    scene.weather.tell("add", "lost")
    await scene.add("New")
    await scene.send()
    await scene.wait_for("unknown")
    scene.found("Theirs")
    await scene.wait_for("asking", 300.0)
    await scene.answer()
    await scene.wait()


async def delete_a_late_twin(scene: Scene) -> None:
    """An addition was sent twice; then an equal program appears, and the person has it deleted."""
    scene.weather.tell("add", "lost")
    await scene.add("New")
    await scene.send()
    await scene.wait(most=300.0)
    scene.found("New")
    await scene.wait(most=40.0)
    await scene.read()
    await scene.keep_mine()
    await scene.wait()


async def work_on_two_connections(scene: Scene) -> None:
    """Both send at the same time, with one access token."""
    await scene.add("New")
    await scene.rename("Old 1", "Newer", "beta")
    await scene.send()
    await scene.send("beta")
    await scene.wait()
