"""What was found out about the active memberships of programs."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Memberships:
    """How many each program has, by program id. Not `is_permitted`: these tokens may not count them."""

    counts: Mapping[str, int]
    is_permitted: bool = True
