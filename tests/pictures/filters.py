"""Filters: the panel, the chips, and how the platform is asked."""

from datetime import date, timedelta

from app.domain.days import Days
from app.domain.filter import Filter
from app.domain.inquiry import Inquiry, InquiryAnswer, InquiryProgress
from app.domain.program import ProgramState
from app.domain.status import Pause, Status
from app.ui.filters.filter_dialog import FilterDialog
from app.ui.filters.name_dialog import NameDialog
from app.ui.filters.saved_dialog import SavedDialog
from tests.pictures.programs import ADDED, ROWS
from tests.pictures.scene import Scene
from tests.pictures.states import Picture
from tests.ui.support import NOW, RecordedInquiries, until

_MARCH = Days(date(2026, 3, 1), date(2026, 3, 31))
_DAYS = Filter(created=_MARCH)
_MANY = Filter(
    types=("Hotel", "ExternalPartner", "A type that this version does not know and that has a very long name indeed"),
    subscriptions=("Free",), changed_here=True, duplicated_code=True, look_alike_code=True,
    identifiers=("0a7e9b1c-3d52-4c8e-9f60-51d2c4b7a801",) * 2, codes=("GC01", "PC01"), created=_MARCH,
    updated=Days(date(2025, 1, 1), date(2026, 3, 31)),
)  # fmt: skip


async def _panel(scene: Scene) -> None:
    await scene.show_ordinary(ADDED)
    await scene.dialog(scene.window.actions_.filter.trigger, FilterDialog)


async def _panel_wrong(scene: Scene) -> None:
    await _panel(scene)
    dialog = await scene.dialog(lambda: None, FilterDialog)
    dialog.created.first.edit.setText("2026-03-31")
    dialog.created.last.edit.setText("2026-03-01")
    dialog.updated.show_days(Days(date(2025, 1, 1), date(2026, 3, 31)))
    dialog.identifiers.show_items(["0a7e9b1c-3d52-4c8e-9f60-51d2c4b7a801", "12345", "GC01"])
    dialog.codes.show_items(["GC01", "PC01"])
    dialog.apply.click()


async def _chips(scene: Scene) -> None:
    await scene.show_ordinary(ADDED)
    scene.window.filters.put(Filter(subscriptions=("Free",), codes=("GC01", "PC01")))


async def _many(scene: Scene) -> None:
    await scene.show(*ROWS)
    scene.window.search.search.setText("gold")
    scene.window.filters.put(_MANY)
    await _asked(scene)


async def _asked(scene: Scene) -> RecordedInquiries:
    inquiries = scene.commands.inquiries
    assert isinstance(inquiries, RecordedInquiries)
    await until(lambda: inquiries.asked)
    return inquiries


async def _asking(scene: Scene) -> None:
    await scene.show(*ROWS)
    scene.window.filters.put(_DAYS)
    (await _asked(scene)).tell(InquiryProgress(2, 4))


async def _answered(scene: Scene) -> None:
    await scene.show(*ROWS)
    scene.window.filters.put(_DAYS)
    inquiries = await _asked(scene)
    assert inquiries.answer is not None
    named = {row.program_id: ProgramState.ACTIVE for row in ROWS[:4] if row.program_id}
    inquiries.answer.set_result(InquiryAnswer(NOW - timedelta(days=40), named))


async def _out_of_reach(scene: Scene) -> None:
    await scene.show(*ROWS, status=Status(pause=Pause.OFFLINE))
    scene.window.filters.put(_DAYS)
    await _asked(scene)


async def _missing(scene: Scene) -> None:
    await scene.show(*ROWS)
    scene.window.filters.put(Filter(identifiers=("0a7e9b1c-3d52-4c8e-9f60-51d2c4b7a801",)))
    inquiries = await _asked(scene)
    assert inquiries.asked[0][1] == Inquiry(program_ids=("0a7e9b1c-3d52-4c8e-9f60-51d2c4b7a801",))
    assert inquiries.answer is not None
    inquiries.answer.set_result(InquiryAnswer(NOW, {}))


async def _save(scene: Scene) -> None:
    await _chips(scene)
    await scene.dialog(scene.window.filters.saved.menu.save_requested.emit, NameDialog)


async def _saved(scene: Scene) -> None:
    await scene.show(*ROWS)
    await scene.commands.preferences.keep({"named_filters": '{"Partners": "{}", "Paid in 2026": "{}"}'})
    await scene.dialog(scene.window.filters.saved.menu.saved_requested.emit, SavedDialog)


FILTERS = (
    Picture("filter panel", _panel),
    Picture("filter panel, wrong", _panel_wrong),
    Picture("filter chips", _chips),
    Picture("filter chips, many", _many),
    Picture("filter asking", _asking),
    Picture("filter answered", _answered),
    Picture("filter out of reach", _out_of_reach),
    Picture("filter missing", _missing),
    Picture("filter save", _save),
    Picture("filter saved", _saved),
)
