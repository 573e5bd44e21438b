"""What a seed decides before it begins: the platform, the speed, and which faults there are."""

from dataclasses import dataclass, fields
from random import Random

# Each seed has some of these (swarm testing): what never happens cannot hide what it would meet.
FAULTS = (
    "offline", "lost", "applied", "late", "fault", "slow", "foreign", "fewer", "busy", "edge_busy", "unauthorized",
    "outdated", "lag", "cursor", "clock", "full", "kill", "hide", "sleep",
)  # fmt: skip
# The platform's own manners, and what it seldom says. Drawn by themselves, so that the rest of a seed stays as it was.
RARER = (
    "wrong_address", "discontinued", "untrusted", "too_much", "strange_id", "strange_code", "heavy", "unordered",
    "alike", "many", "key_store", "swap", "mute",
)  # fmt: skip

# The same, and rarest. "twin": an addition may be applied when it had settled, so that no client can know.
RAREST = ("twin", "edition", "tidies", "stale_answer")


@dataclass(frozen=True)
class Options:
    """The world of one seed."""

    edition: str
    told: bool  # the person chose the edition
    properties: int
    programs: int
    page: int
    walkable: int  # programs up to which a 2022 platform is walked for a code
    batch_refusal: str
    faults: frozenset[str]
    rate: float  # of requests that meet a fault
    lag: float  # seconds that a read may be behind
    acts: int
    pace: float  # seconds between two acts
    shared: bool  # both properties are opened by one access token
    tight: bool  # the platform is quick, and allows a fifth of the requests

    def __str__(self) -> str:
        shown = ((one.name, getattr(self, one.name)) for one in fields(self))
        return " ".join(f"{name}={','.join(sorted(v)) if isinstance(v, frozenset) else v}" for name, v in shown)


def draw(random: Random, seed: int) -> Options:
    """The options of a seed."""
    edition = random.choice(("current", "current", "2022"))
    is_tight = seed % 3 == 0
    programs = random.choice((0, 1, 4, 12, 12)) * (3 if is_tight else 1)
    faults = frozenset(one for one in FAULTS if random.random() < 0.5)
    faults |= _rarer(Random(f"rarer {seed}")) | _rarest(Random(f"rarest {seed}"))
    if "mute" in faults:  # a property that is told by its programs cannot be told where they are out of sight
        faults -= {"hide"}
    return Options(
        edition=edition,
        told=random.random() < 0.5 or (edition == "2022" and programs == 0),
        properties=random.choice((1, 1, 1, 2)),
        programs=programs,
        page=random.choice((3, 10, 1000)),
        walkable=random.choice((0, 5000)),
        batch_refusal=random.choice(("none", "some", "others")),
        faults=faults,
        rate=random.choice((0.05, 0.2, 0.4)),
        lag=random.choice((3.0, 25.0)) if "lag" in faults else 0.0,
        acts=random.randrange(10, 35),
        pace=random.choice((1.0, 8.0, 40.0)),
        shared=seed % 2 == 0,
        tight=is_tight,
    )


def _rarer(random: Random) -> frozenset[str]:
    """None of them in half of the seeds."""
    return frozenset(one for one in RARER if random.random() < 0.3) if random.random() < 0.5 else frozenset()


def _rarest(random: Random) -> frozenset[str]:
    """Each in one seed of eight."""
    return frozenset(one for one in RAREST if random.random() < 0.125)
