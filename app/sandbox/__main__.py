"""Serves the sandbox over HTTP on this computer: `python -m app.sandbox --port 8080 --edition 2022`."""

import argparse
import socket
from collections.abc import Sequence
from dataclasses import fields
from enum import StrEnum

import uvicorn

from app.domain.connection import Edition
from app.sandbox.contract import Operation
from app.sandbox.faults import Fault, Kind
from app.sandbox.limits import PLATFORM_LIMITS
from app.sandbox.loopback import HOST, server_config
from app.sandbox.sandbox import Sandbox
from app.sandbox.switches import Switches


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve until interrupted."""
    options = parser().parse_args(arguments)
    sandbox = sandbox_from(options)
    listening = socket.create_server((HOST, options.port))
    print(f"Address:      http://{HOST}:{listening.getsockname()[1]}")
    print(f"Client token: {sandbox.tokens.client_token}")
    print(f"Access token: {sandbox.tokens.access_token}", flush=True)
    uvicorn.Server(server_config(sandbox, is_talkative=True)).run([listening])


def sandbox_from(options: argparse.Namespace) -> Sandbox:
    """The sandbox that the options of a command line describe."""
    edition: Edition = options.edition
    limits = PLATFORM_LIMITS[edition] if options.limits else ()
    sandbox = Sandbox(edition, options.programs, switches=_switches(options.switch), limits=limits, seed=options.seed)
    for fault in options.fault:
        sandbox.faults.arm(fault)
    return sandbox


def parser() -> argparse.ArgumentParser:
    """What the command line offers."""
    options = argparse.ArgumentParser(prog="python -m app.sandbox", description=__doc__)
    options.add_argument("--port", type=int, default=8080, help="0: any that is free")
    options.add_argument("--edition", type=Edition, default=Edition.CURRENT, choices=[Edition.Y2022, Edition.CURRENT])
    options.add_argument("--programs", type=int, help="that many programs in place of the sample property")
    options.add_argument("--seed", type=int, default=1, help="from which identifiers are made")
    options.add_argument("--limits", action="store_true", help="limit the rate of requests as the platform does")
    options.add_argument(
        "--switch", action="append", default=[], type=_switch, metavar="NAME=VALUE", help=_switch_help()
    )
    options.add_argument(
        "--fault", action="append", default=[], type=_fault, metavar="KIND[,FIELD=VALUE...]",
        help="e.g. lost,operation=loyaltyPrograms/add,applied=yes,times=2; kinds: " + ", ".join(Kind),
    )  # fmt: skip
    return options


def _switch_help() -> str:
    return "names: " + ", ".join(field.name for field in fields(Switches))


def _switch(text: str) -> str:
    _set(Switches(), text)
    return text


def _switches(settings: Sequence[str]) -> Switches:
    switches = Switches()
    for setting in settings:
        _set(switches, setting)
    return switches


def _fault(text: str) -> Fault:
    kind, *settings = text.split(",")
    fault = Fault(Kind(kind))
    for setting in settings:
        name, _, value = setting.partition("=")
        match name:
            case "operation":
                fault.operation = Operation(value)
            case "times":
                fault.times = None if value == "always" else int(value)
            case "delay":
                fault.delay = float(value)
            case _:
                _set(fault, setting)
    return fault


def _set(target: Switches | Fault, setting: str) -> None:
    """Set the field that `NAME=VALUE` names. Raises ValueError."""
    name, _, value = setting.partition("=")
    if name not in {field.name for field in fields(target)}:
        raise ValueError(name)
    setattr(target, name, _convert(getattr(target, name), value))


def _convert(default: object, value: str) -> object:
    """A text as the kind of value that stands there by default."""
    if isinstance(default, bool):
        return value.lower() in ("yes", "true", "1")
    if isinstance(default, StrEnum | int | float):
        return type(default)(value)
    return value


if __name__ == "__main__":
    main()
