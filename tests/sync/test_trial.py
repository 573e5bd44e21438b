"""The test of a connection tells how far it came, and writes nothing."""

from datetime import datetime, timedelta

import httpx
import pytest

from app.connector.client import Client
from app.connector.transport import make_http
from app.domain.connection import Edition, Environment, Tokens
from app.domain.demo import DEMO_TOKENS
from app.domain.trial import PUBLIC, Trial, TrialStep, Verdict
from app.sandbox.contract import Operation
from app.sandbox.faults import Fault, Kind
from app.sandbox.sandbox import Sandbox
from app.sandbox.transport import SandboxTransport
from app.sync.trial import try_out
from tests.support.clock import VirtualClock

pytestmark = pytest.mark.anyio

ADDRESS = "https://platform.invalid"
STEPS = list(TrialStep)
READ = Operation.GET_PROGRAMS


async def outcome(
    sandbox: Sandbox,
    *,
    address: str = ADDRESS,
    tokens: Tokens | None = None,
    transport: httpx.AsyncBaseTransport | None = None,
) -> dict[TrialStep, Trial]:
    http = make_http(transport or SandboxTransport(sandbox))
    async with http:
        tokens = tokens or sandbox.tokens
        client = Client(http, address, tokens, Edition.AUTOMATIC)
        trials = [trial async for trial in try_out(client, address, tokens)]
    assert [trial.step for trial in trials] == STEPS[: len(trials)]
    assert all(entry.operation in {READ, Operation.GET_CONFIGURATION} for entry in sandbox.journal)
    return {trial.step: trial for trial in trials}


def passed(trials: dict[TrialStep, Trial]) -> list[TrialStep]:
    return [step for step, trial in trials.items() if trial.verdict is Verdict.PASSED]


@pytest.mark.parametrize("edition", [Edition.CURRENT, Edition.Y2022])
async def test_everything_is_well(edition: Edition) -> None:
    sandbox = Sandbox(edition, programs=3)
    trials = await outcome(sandbox)
    assert passed(trials) == STEPS
    assert trials[TrialStep.PROPERTY].detail[0] == sandbox.enterprise.name
    assert trials[TrialStep.EDITION].detail == (edition,)
    assert abs(int(trials[TrialStep.CLOCK].detail[0])) <= 5
    assert [entry.body["Limitation"] for entry in sandbox.journal if entry.operation is READ] == [{"Count": 1}]


async def test_wrong_tokens() -> None:
    trials = await outcome(Sandbox(programs=3), tokens=Tokens("no", "no"))
    failed = trials[TrialStep.TOKENS]
    assert failed.verdict is Verdict.FAILED
    assert failed.message.startswith("Invalid ")
    assert failed.request_id
    assert TrialStep.READ not in trials


async def test_tokens_that_may_not_read() -> None:
    sandbox = Sandbox(programs=3)
    sandbox.faults.arm(Fault(Kind.STATUS, READ, status=403, message="Not yours."))
    trials = await outcome(sandbox)
    assert trials[TrialStep.READ].verdict is Verdict.FAILED
    assert trials[TrialStep.READ].message == "Not yours."


async def test_tokens_that_open_something_else_are_good() -> None:
    sandbox = Sandbox(programs=3)
    sandbox.faults.arm(Fault(Kind.STATUS, READ, status=401, message="Not this one."))
    trials = await outcome(sandbox)
    assert trials[TrialStep.TOKENS].verdict is Verdict.PASSED
    assert trials[TrialStep.READ].verdict is Verdict.FAILED
    assert trials[TrialStep.READ].message == "Not this one."


async def test_the_public_tokens_are_told_by_name() -> None:
    trials = await outcome(Sandbox(programs=3), tokens=DEMO_TOKENS)
    assert trials[TrialStep.TOKENS].detail == ("Unauthorized", PUBLIC, Environment.DEMO)


async def test_nothing_answers() -> None:
    sandbox = Sandbox(programs=3)
    sandbox.faults.offline = True
    trials = await outcome(sandbox)
    assert list(trials) == [TrialStep.ADDRESS]
    assert trials[TrialStep.ADDRESS].detail == ("Offline",)


@pytest.mark.parametrize(
    "fault", [Fault(Kind.FOREIGN), Fault(Kind.STATUS, status=404), Fault(Kind.STATUS, status=503), Fault(Kind.LOST)]
)
async def test_something_else_answers(fault: Fault) -> None:
    sandbox = Sandbox(programs=3)
    sandbox.faults.arm(fault)
    trials = await outcome(sandbox)
    assert [trial.verdict for trial in trials.values()] == [Verdict.FAILED]


async def test_a_certificate_that_is_not_trusted() -> None:
    import ssl  # noqa: PLC0415

    class Untrusted(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            raise httpx.ConnectError("no") from ssl.SSLCertVerificationError("self-signed certificate")

    trials = await outcome(Sandbox(programs=3), transport=Untrusted())
    assert passed(trials) == [TrialStep.ADDRESS]
    assert trials[TrialStep.SECURE].verdict is Verdict.FAILED


async def test_a_property_that_may_not_be_read_is_no_failure() -> None:
    sandbox = Sandbox(programs=3)
    sandbox.faults.arm(Fault(Kind.STATUS, Operation.GET_CONFIGURATION, status=403))
    trials = await outcome(sandbox)
    assert trials[TrialStep.PROPERTY].verdict is Verdict.SKIPPED
    assert trials[TrialStep.CLOCK].verdict is Verdict.PASSED


async def test_an_empty_list_of_2022_tells_no_edition() -> None:
    trials = await outcome(Sandbox(Edition.Y2022, programs=0))
    assert trials[TrialStep.EDITION].verdict is Verdict.SKIPPED


async def test_a_plain_address_has_no_secure_connection_to_test() -> None:
    trials = await outcome(Sandbox(programs=3), address="http://127.0.0.1:8080")
    assert trials[TrialStep.SECURE].verdict is Verdict.SKIPPED


async def test_a_clock_that_is_wrong(clock: VirtualClock) -> None:
    now = datetime.now(clock.now().tzinfo)
    trials = await outcome(Sandbox(programs=3, clock=lambda: now - timedelta(hours=1)))
    assert abs(int(trials[TrialStep.CLOCK].detail[0]) - 3600) <= 5
