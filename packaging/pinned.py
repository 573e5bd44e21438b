"""What requirements.txt pins for this system, and what else is installed beside it and must not be frozen in."""

from __future__ import annotations

from importlib.metadata import Distribution, distribution, packages_distributions

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from project import ROOT

REQUIREMENTS = ROOT / "requirements.txt"


def pinned() -> dict[str, str]:
    """The version of each distribution that the program needs on this system, by its normal name."""
    lines = REQUIREMENTS.read_text("utf-8").replace("\\\n", " ").splitlines()
    wanted = (Requirement(line.split("--hash")[0]) for line in lines if line.strip() and not line.startswith("#"))
    return {
        canonicalize_name(one.name): str(one.specifier).removeprefix("==")
        for one in wanted
        if one.marker is None or one.marker.evaluate()
    }


def pinned_distributions() -> dict[str, Distribution]:
    """What is installed of them, by name. Raises SystemExit where that is not what is pinned."""
    found = {name: distribution(name) for name in pinned()}
    wrong = [
        f"{name} {found[name].version} in place of {version}"
        for name, version in pinned().items()
        if found[name].version != version
    ]
    if wrong:
        raise SystemExit(f"What is installed is not what requirements.txt pins: {', '.join(wrong)}")
    return found


def left_out() -> list[str]:
    """The modules of every installed distribution that is not pinned: tools of development, and whatever else."""
    wanted = set(pinned())
    return sorted(
        module
        for module, owners in packages_distributions().items()
        if module.isidentifier() and not wanted & {canonicalize_name(owner) for owner in owners}
    )
