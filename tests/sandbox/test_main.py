"""The command line of the sandbox."""

import subprocess
import sys

import httpx
import pytest

from app.domain.connection import Edition
from app.sandbox import switches as on
from app.sandbox.__main__ import parser, sandbox_from
from app.sandbox.contract import Operation
from app.sandbox.faults import Kind
from app.sandbox.limits import PLATFORM_LIMITS
from app.sandbox.sandbox import Sandbox


def sandbox_of(*arguments: str) -> Sandbox:
    return sandbox_from(parser().parse_args(arguments))


def test_without_options_it_is_the_sample_property() -> None:
    sandbox = sandbox_of()

    assert sandbox.edition is Edition.CURRENT
    assert "AUR00" in {program.code for program in sandbox.programs.values()}
    assert sandbox.limiter.limits == ()


def test_options_set_edition_size_limits_and_switches() -> None:
    sandbox = sandbox_of(
        "--edition", "2022", "--programs", "25", "--limits", "--switch", "codes=unique",
        "--switch", "portfolio=yes", "--switch", "lag_writes=3",
    )  # fmt: skip

    assert (sandbox.edition, len(sandbox.programs)) == (Edition.Y2022, 25)
    assert sandbox.limiter.limits == PLATFORM_LIMITS[Edition.Y2022]
    assert (sandbox.switches.codes, sandbox.switches.portfolio, sandbox.switches.lag_writes) == (
        on.Codes.UNIQUE,
        True,
        3,
    )


def test_faults_can_be_armed() -> None:
    sandbox = sandbox_of(
        "--fault", "status,operation=loyaltyPrograms/add,status=429,retry_after=30,times=always,applied=yes",
        "--fault", "slow,delay=0.5",
    )  # fmt: skip
    delay, fault = sandbox.faults.take(Operation.ADD_PROGRAMS)

    assert fault is not None
    assert (fault.kind, fault.status, fault.retry_after, fault.times, fault.applied) == (
        Kind.STATUS, 429, "30", None, True,
    )  # fmt: skip
    assert delay is not None
    assert delay.delay == 0.5


@pytest.mark.parametrize(
    "arguments",
    [
        ("--edition", "automatic"),
        ("--fault", "nothing"),
        ("--fault", "lost,often=2"),
        ("--switch", "codes=maybe"),
        ("--port", "x"),
    ],
)
def test_what_it_does_not_understand_it_refuses(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        sandbox_of(*arguments)
    assert "usage" in capsys.readouterr().err


def test_it_serves_this_computer_and_says_where_with_which_tokens() -> None:
    command = [sys.executable, "-m", "app.sandbox", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        try:
            assert process.stdout is not None
            address, client, access = (process.stdout.readline().split()[-1] for _ in range(3))
            body = {"ClientToken": client, "AccessToken": access, "Client": "Tests 1.0"}
            answer = httpx.post(f"{address}/api/connector/v1/configuration/get", json=body, trust_env=False)
        finally:
            process.terminate()

    assert address.startswith("http://127.0.0.1:")
    assert answer.json()["Enterprise"]["Name"] == "Hotel Aurora"
