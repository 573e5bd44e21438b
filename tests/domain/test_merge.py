"""Rows are a function of what the platform said and what the person wants, and only what differs is made anew."""

from dataclasses import replace
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from app.domain.change import Change, Kind, State
from app.domain.connection import Connection
from app.domain.merge import Record, Row, Snapshot, advance, lay_over, merge
from app.domain.program import ProgramState, Values

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
HOTEL = Connection("hotel", "", "https://platform.invalid")
REMOTE = Values("Gold", "G1", "Hotel", "Free", "chain")
RECORD = Record("key", "id", REMOTE, ProgramState.ACTIVE, 7)
LOCAL = Record("key", None, None, ProgramState.LOCAL, -1)


def wish(kind: Kind, wanted: Values | None, base: Values | None, state: State = State.QUEUED) -> Change:
    return Change(f"{kind} {wanted}", "hotel", "key", kind, wanted, base, NOW, state)


def rename(name: str, base: Values = REMOTE) -> Change:
    return wish(Kind.UPDATE, replace(base, name=name), base)


def test_without_wishes_the_row_is_what_the_platform_said() -> None:
    assert merge(RECORD, ()) == Row("key", "id", REMOTE, REMOTE, ProgramState.ACTIVE, 7)


def test_a_rename_shows_the_new_name_and_keeps_the_old_one_beside_it() -> None:
    change = rename("Platinum")

    row = merge(RECORD, [change])

    assert row is not None
    assert (row.values.name, row.remote, row.change) == ("Platinum", REMOTE, change)


def test_a_field_that_nobody_asked_to_change_stays_the_platforms() -> None:
    there = replace(RECORD, remote=replace(REMOTE, type="SoftBrand", chain_id="other"))

    row = merge(there, [rename("Platinum")])

    assert row is not None
    assert row.values == Values("Platinum", "G1", "SoftBrand", "Free", "other")


def test_the_mark_tells_of_the_oldest_wish_and_the_name_of_the_newest() -> None:
    first = replace(rename("Platinum"), state=State.SENDING)
    second = rename("Diamond", replace(REMOTE, name="Platinum"))

    row = merge(RECORD, [first, second])

    assert row is not None
    assert (row.values.name, row.change) == ("Diamond", first)


def test_a_deletion_leaves_the_row_as_it_was_but_for_the_mark() -> None:
    change = wish(Kind.DELETE, None, REMOTE)

    row = merge(RECORD, [change])

    assert row is not None
    assert (row.values, row.change) == (REMOTE, change)


def test_an_addition_shows_what_is_wanted_with_the_edits_behind_it() -> None:
    addition = wish(Kind.ADD, REMOTE, None, State.SENDING)

    row = merge(LOCAL, [addition, rename("Platinum")])

    assert row is not None
    assert (row.values.name, row.program_id, row.remote, row.change) == ("Platinum", None, None, addition)


def test_ended_wishes_and_dropped_additions_show_nothing() -> None:
    assert merge(RECORD, [replace(rename("Platinum"), state=State.DONE)]) == merge(RECORD, ())
    assert merge(LOCAL, [wish(Kind.ADD, REMOTE, None, State.DROPPED)]) is None


def test_only_updates_are_laid_over() -> None:
    assert (
        lay_over(REMOTE, [wish(Kind.DELETE, None, REMOTE), wish(Kind.ADD, replace(REMOTE, name="x"), None)]) == REMOTE
    )


def row(key: str, name: str) -> Row:
    return Row(key, key, Values(name, key), Values(name, key), ProgramState.ACTIVE, 0)


def snapshot(rows: dict[str, Row]) -> Snapshot:
    return advance(None, HOTEL, rows, ())


def test_rows_that_are_not_touched_are_the_same_objects() -> None:
    before = snapshot({str(number): row(str(number), "old") for number in range(5000)})

    after = advance(before, HOTEL, {"7": row("7", "new")}, ())

    assert after.differs == {"7"}
    assert after.rows["7"].values.name == "new"
    assert before.rows["7"].values.name == "old"
    assert all(after.rows[key] is before.rows[key] for key in before.rows if key != "7")


def test_a_row_read_again_and_found_equal_is_the_object_it_was() -> None:
    before = snapshot({"1": row("1", "old")})

    after = advance(before, HOTEL, {"1": row("1", "old")}, ())

    assert after.differs == frozenset()
    assert after.rows["1"] is before.rows["1"]


def test_a_key_that_was_not_there_and_still_is_not_does_not_differ() -> None:
    assert advance(snapshot({}), HOTEL, {"1": None}, ()).differs == frozenset()


keys = st.sampled_from("abcdef")
rows = st.dictionaries(keys, st.sampled_from(["old", "new"]))


@given(before=rows, touched=st.dictionaries(keys, st.sampled_from(["old", "new", None])))
def test_differs_names_exactly_what_differs(before: dict[str, str], touched: dict[str, str | None]) -> None:
    first = snapshot({key: row(key, name) for key, name in before.items()})

    second = advance(first, HOTEL, {key: None if name is None else row(key, name) for key, name in touched.items()}, ())

    expected = {key: name for key, name in (before | touched).items() if name is not None}
    assert {key: one.values.name for key, one in second.rows.items()} == expected
    assert second.differs == {key for key in before.keys() | expected.keys() if before.get(key) != expected.get(key)}
