"""The sample property: something of everything that a person may meet."""

from collections import Counter

import pytest

from app.domain.text import skeleton
from app.sandbox.sandbox import Sandbox


@pytest.fixture(scope="module")
def sample() -> Sandbox:
    return Sandbox()


def test_about_forty_programs_of_all_kinds(sample: Sandbox) -> None:
    active = [program for program in sample.programs.values() if not program.is_deleted]

    assert 35 <= len(active) <= 45
    assert len(sample.programs) - len(active) >= 3
    assert set(Counter(program.type for program in active)) == {"Hotel", "ExternalPartner", "SoftBrand", "Unknown"}
    assert set(Counter(program.subscription for program in active)) == {"Free", "Paid"}


def test_some_have_members_and_some_have_none(sample: Sandbox) -> None:
    members = [sample.state.active_members(program_id) for program_id in sample.programs]

    assert sum(count > 0 for count in members) >= 5
    assert sum(count == 0 for count in members) >= 5


def test_a_pair_of_codes_looks_alike(sample: Sandbox) -> None:
    codes = {program.code for program in sample.programs.values()}

    assert {"PC01", "PCO1"} <= codes
    assert skeleton("PC01") == skeleton("PCO1")
    assert len(codes) == len(sample.programs)


def test_every_program_could_have_been_added(sample: Sandbox) -> None:
    names = [program.name for program in sample.programs.values()]

    assert 90 <= max(map(len, names)) <= 100
    assert any(not name.isascii() for name in names)
    assert all(len(program.code) <= 50 for program in sample.programs.values())


def test_a_property_of_any_size() -> None:
    sandbox = Sandbox(programs=2500)

    assert len(sandbox.programs) == 2500
    assert len({program.code for program in sandbox.programs.values()}) == 2500
