"""The scenarios of the sweep: each a story in a setting, with what is so at its end."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from tests.simulation import stories
from tests.simulation.scene import Scene, Setting

_USUAL = Setting()


@dataclass(frozen=True)
class Scenario:
    """A story, and what is so at its end where no fault came; `through` stands in its trace."""

    name: str
    play: Callable[[Scene], Awaitable[None]]
    programs: str
    changes: str = ""
    sent: str = ""
    through: str = ""
    setting: Setting = _USUAL


_2022 = Setting("2022")
_LONG = Setting("2022", programs=8, page=3, walkable=0)
_MANY = Setting(programs=12, page=3)


def _five_but_one(manner: str, deletions: int) -> tuple[str, str, str, str, Setting]:
    """One of five is refused, and said so of it alone: after so many requests, by the manner of the platform."""
    sent = ", ".join(["delete"] * deletions)
    setting = Setting(programs=5, guarded=(1,), batch_refusal=manner)
    return "Old 1", "4 delete done, 1 delete dropped", sent, "refused", setting


_OLD = "Old 0, Old 1, Old 2"
_EIGHT = "Old 0, Old 1, Old 2, Old 3, Old 4, Old 5, Old 6, Old 7"
_TWELVE = "Old 0, Old 1, Old 10, Old 11, Old 2, Old 3, Old 4, Old 5, Old 6, Old 7, Old 8, Old 9"
_FOUND_OF_EIGHT = "Found, Old 0, Old 3, Old 4, Old 5, Old 6, Old 7, Theirs"
_FOUND_OF_TWELVE = "Found, Old 0, Old 10, Old 11, Old 3, Old 4, Old 5, Old 6, Old 7, Old 8, Old 9, Theirs"
_OF_TWO = "New, Newer, Old 0, Old 0, Old 1, Old 2, Old 2"
_RENAMED = "New 0, New 1, New 2, New 3, Old 4"
_THEIRS = "Old 0, Old 2, Theirs"
_BOTH_ALTERED = "Mine SoftBrand, Old 0, Old 2"
_IN_SIGHT = "Old 10, Old 11, Old 8, Old 9"
_TWO = Setting(properties=2)
_BOTH = "1 add done, 1 update done"
_MADE_AND_DELETED = "1 add done, 1 delete done"
SCENARIOS = (
    Scenario("add", stories.add, f"New, {_OLD}", "1 add done", "add"),
    Scenario("add, 2022", stories.add, f"New, {_OLD}", "1 add done", "add", setting=_2022),
    Scenario("add to a long list, 2022", stories.add, f"New, {_EIGHT}", "1 add done", "add", setting=_LONG),
    Scenario("add a code that is there", stories.add_a_code_that_is_there, f"New, {_OLD}", "1 add done", "add"),
    Scenario("add what is there", stories.add_what_is_there, "Old 0, Old 1, Old 1, Old 2", "1 add done", "add"),
    Scenario("add equal ones", stories.add_equal_ones, f"New, New, {_OLD}", "2 add done", "add, add"),
    Scenario(
        "add equal ones, 2022", stories.add_equal_ones, f"New, New, {_OLD}", "2 add done", "add, add", setting=_2022
    ),
    Scenario("edit while sending", stories.edit_while_sending, f"Newer, {_OLD}", _BOTH, "add, update"),
    Scenario("delete before sending", stories.delete_before_sending, _OLD, "1 add dropped"),
    Scenario(
        "rename what is unknown", stories.rename_what_is_unknown, f"Newer, {_OLD}", _BOTH, "add, update", "unknown"
    ),
    Scenario(
        "delete what is unknown", stories.delete_what_is_unknown, _OLD, _MADE_AND_DELETED, "add, delete", "unknown"
    ),
    Scenario("rename", stories.rename, "New, Old 0, Old 2", "1 update done", "update"),
    Scenario("rename, 2022", stories.rename, "New, Old 0, Old 2", "1 update done", "update", setting=_2022),
    Scenario("rename many", stories.rename_many, _RENAMED, "4 update done", "update", setting=Setting(programs=5)),
    Scenario("rename back", stories.rename_back, _OLD, "1 update dropped"),
    Scenario("rename twice", stories.rename_twice, "Newer, Old 0, Old 2", "2 update done", "update, update"),
    Scenario("rename what they rename", stories.rename_what_they_rename, _THEIRS, "1 update dropped", "", "conflict"),
    Scenario("rename what they alter", stories.rename_what_they_alter, _BOTH_ALTERED, "1 update done", "update"),
    Scenario(
        "rename what they delete", stories.rename_what_they_delete, "Old 0, Old 2", "1 update dropped", "", "conflict"
    ),
    Scenario("keep mine", stories.keep_mine, "Mine, Old 0, Old 2", "1 update done", "update", "conflict"),
    Scenario("keep theirs", stories.keep_theirs, _THEIRS, "1 update dropped", "", "conflict"),
    Scenario("delete", stories.delete, "Old 0, Old 2", "1 delete done", "delete"),
    Scenario("delete, 2022", stories.delete, "Old 0, Old 2", "1 delete done", "delete", setting=_2022),
    Scenario("delete five", stories.delete_five, "Old 5", "5 delete done", "delete", setting=Setting(programs=6)),
    Scenario("delete five, none if one is refused", stories.delete_five, *_five_but_one("none", 6)),
    Scenario("delete five, some if one is refused", stories.delete_five, *_five_but_one("some", 4)),
    Scenario("delete five, all but the refused", stories.delete_five, *_five_but_one("others", 2)),
    Scenario("delete what they rename", stories.delete_what_they_rename, _THEIRS, "1 delete dropped", "", "conflict"),
    Scenario("delete what is gone", stories.delete_what_is_gone, "Old 0, Old 2", "1 delete done", ""),
    Scenario("undo in its rest", stories.undo_in_its_rest, _OLD, "1 delete dropped"),
    Scenario("start", stories.start, _TWELVE, setting=Setting(programs=12, page=3, from_start=True)),
    Scenario("refresh", stories.refresh, _FOUND_OF_TWELVE, setting=_MANY),
    Scenario("refresh, 2022", stories.refresh, _FOUND_OF_EIGHT, setting=_LONG),
    Scenario("refresh an upheaval", stories.refresh_an_upheaval, _IN_SIGHT, through="shrunk", setting=_MANY),
    Scenario("refresh while sending", stories.refresh_while_sending, "New, Newer, Old 0, Old 2", _BOTH, "add, update"),
    Scenario(
        "add while refreshing", stories.add_while_refreshing, f"New, {_TWELVE}", "1 add done", "add", setting=_MANY
    ),
    Scenario("answer that it is this one", stories.answer_this_one, f"{_OLD}, Theirs", "1 add done", "add", "asking"),
    Scenario("answer that it is none", stories.answer_none, f"New, {_OLD}, Theirs", "1 add done", "add, add", "asking"),
    Scenario(
        "delete a late twin",
        stories.delete_a_late_twin,
        f"New, {_OLD}",
        _MADE_AND_DELETED,
        "add, add, delete",
        "conflict",
    ),
    Scenario("work on two connections", stories.work_on_two_connections, _OF_TWO, _BOTH, "add, update", setting=_TWO),
)
