"""The test of a connection, step by step, as the connection form shows it."""

from dataclasses import dataclass
from enum import StrEnum

PUBLIC = "public"  # of refused tokens: everyone knows them


class TrialStep(StrEnum):
    """What is tested, in this order. `detail` of a failure begins with the name of its error."""

    ADDRESS = "address"  # something answers there
    SECURE = "secure"  # its certificate is trusted; passed with a plain loopback address
    TOKENS = "tokens"  # the platform takes them; `detail` of a failure: PUBLIC or empty, the environment to try
    READ = "read"  # they may list programs
    PROPERTY = "property"  # `detail`: names of property and chain; may be not permitted
    EDITION = "edition"  # `detail`: the edition that answered
    CLOCK = "clock"  # `detail`: seconds by which this computer's clock differs


class Verdict(StrEnum):
    """How a step went."""

    PASSED = "passed"
    FAILED = "failed"
    SKIPPED = "skipped"  # not permitted, or it cannot be told


@dataclass(frozen=True, slots=True)
class Trial:
    """One step and its verdict. `message` and `request_id` are the platform's own words on a failure."""

    step: TrialStep
    verdict: Verdict
    detail: tuple[str, ...] = ()
    message: str = ""
    request_id: str = ""
