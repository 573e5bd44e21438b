"""The sweep: each scenario is played with each kind of fault at its first step, its second, and so on to its last."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from tests.simulation.life import stage
from tests.simulation.scenarios import Scenario
from tests.simulation.scene import Scene
from tests.simulation.trouble import KINDS, Steps


@dataclass(frozen=True)
class Played:
    """What came of one play. `amiss`: what its end lacks of what is so where no fault comes."""

    scenario: Scenario
    steps: Steps
    broken: str
    amiss: str
    trace: list[str]

    def __str__(self) -> str:
        struck = f' --fault "{self.steps.kind}" --step {self.steps.number}' if self.steps.kind else ""
        return f'--sweep "{self.scenario.name}"{struck}: {self.broken}'


def play(scenario: Scenario, kind: str = "", number: int = 0) -> Played:
    """One scenario with a fault at one step; without a kind, undisturbed."""
    setting, steps = scenario.setting, Steps(kind, number)
    limits = {"app.sync.steps.ITEM_LIMIT": setting.page, "app.sync.adding._WALKABLE": setting.walkable}
    with stage(Random(11), limits) as (loop, folder):
        scene = Scene(setting, steps, loop, folder)
        loop.run_until_complete(scene.live(scenario.play))
    book = scene.book
    book.expect(steps.is_met or not kind, "none", "the fault came nowhere")
    return Played(scenario, steps, book.broken, _amiss(scenario, scene), book.trace)


def sweep(scenario: Scenario, kinds: tuple[str, ...] = KINDS) -> Iterator[Played]:
    """Every step with every kind of fault. Up to the fault a play is the undisturbed one, which counts the steps."""
    undisturbed = play(scenario)
    if undisturbed.broken:  # then its steps cannot be counted on
        yield undisturbed
        return
    is_one_page = scenario.setting.programs < scenario.setting.page
    for kind in kinds:
        if kind == "cursor" and is_one_page:
            continue
        for number in range(1, undisturbed.steps.count(kind) + 1):
            yield play(scenario, kind, number)


def _amiss(scenario: Scenario, scene: Scene) -> str:
    told = {"programs": scene.programs(), "changes": scene.changes(), "sent": scene.sent()}
    wrong = [f"{name} {is_so!r}" for name, is_so in told.items() if is_so != getattr(scenario, name)]
    if not any(scenario.through in line for line in scene.book.trace):
        wrong.append(f"not through {scenario.through!r}")
    return ", ".join(wrong)
