"""Names in many scripts, from either side, with signs that are joined, wherever names stand."""

from dataclasses import replace

from app.domain.change import Kind, Reason, State
from app.domain.filter import Filter
from app.domain.merge import Row
from app.domain.question import Question
from app.domain.status import Pause, Status
from app.ui.changes.conflict_dialog import ConflictDialog
from app.ui.changes.question_dialog import QuestionDialog
from app.ui.changes.review_dialog import ReviewDialog
from app.ui.changes.ways import Way
from app.ui.filters.saved_dialog import SavedDialog
from app.ui.programs.program_form import ProgramForm
from tests.pictures.programs import EVENTS, change_of, found, wish
from tests.pictures.scene import Scene
from tests.pictures.states import Picture
from tests.ui.support import AURORA, DEMO, NOW, make_row, make_values

_ARABIC = "برنامج الولاء الذهبي (VIP)!"
_HEBREW = "מועדון הזהב 2026"
_JAPANESE = "会員プログラム・ゴールド"
_THAI = "สมาชิกที่ภักดีที่สุด ผู้ใหญ่"  # with signs above and below its letters
_JOINED = "Ā̧́́ Z̷̤̈́ä̤̊l̂g̣̈o Cafe\u0301"
_EMOJI = "Club 🌟 👩‍👩‍👧 🇨🇿 ❤️"
_LONG = "Klub věrných hostů ubytovaných v hotelu Aurora nejméně dvacet nocí v jednom kalendářním roce!"
_NAMES = (_ARABIC, _HEBREW, _JAPANESE, _THAI, _JOINED, _EMOJI, _LONG, f"{_ARABIC} " * 4)
_PLACE = replace(AURORA, name="فندق الفجر (الرياض)", enterprise=None)

ADDED = wish("c1", Kind.ADD, _JAPANESE, "-7A/9")
RENAMED = wish("c2", Kind.UPDATE, _HEBREW, "12-34", _ARABIC)
TO_DELETE = wish("c3", Kind.DELETE, _ARABIC, "(X)1")
CONFLICT = wish(
    "c4", Kind.UPDATE, _EMOJI, "C4.", _HEBREW, state=State.CONFLICT, reason=Reason.RENAMED_THERE,
    theirs=make_values(_ARABIC, "C4."), approved_at=NOW,
)  # fmt: skip
ASKING = wish("c5", Kind.ADD, _ARABIC, "1+1", state=State.ASKING, reason=Reason.CODE_TAKEN, approved_at=NOW)
REFUSED = wish(
    "c6", Kind.ADD, _THAI, "T-1", state=State.REFUSED, reason=Reason.PLATFORM, approved_at=NOW,
    message="الرمز (T-1) محجوز.", request_id="9b1c3f7d52",
)  # fmt: skip
_CHANGED = (ADDED, RENAMED, TO_DELETE, CONFLICT, ASKING, REFUSED)
_ROWS = tuple(make_row(f"n{place}", name, f"N-{place}.", position=place + 10) for place, name in enumerate(_NAMES))


async def _shown(scene: Scene, *rows: Row, status: Status = Status()) -> None:
    await scene.show(
        *rows,
        *_ROWS,
        connection=_PLACE,
        status=status,
        others=(DEMO, replace(AURORA, connection_id="con-9", name=_LONG)),
    )


async def _table(scene: Scene) -> None:
    await _shown(scene, *_CHANGED)
    scene.window.filters.put(Filter(types=("Hotel", _ARABIC, _LONG), codes=("12-34", "(X)1", "LP005")))


async def _details(scene: Scene) -> None:
    await _shown(scene, *_CHANGED, status=Status(pause=Pause.OTHER_PROPERTY, message=_ARABIC))
    scene.window.actions_.details.trigger()
    scene.select(1)


async def _changes(scene: Scene) -> None:
    await _shown(scene, *_CHANGED)
    scene.window.actions_.changes.trigger()


async def _history(scene: Scene) -> None:
    await _shown(scene)
    pairs = zip(EVENTS, (_ARABIC, _HEBREW, _JAPANESE, _EMOJI, _JOINED), strict=True)
    events = [
        replace(
            event, property_name=_PLACE.name, person="منى (front.desk)",
            after=make_values(name, "12-34") if event.after else None,
            before=make_values(_THAI, "12-34") if event.before else None,
        ) for event, name in pairs
    ]  # fmt: skip
    scene.commands.tell_history(*events)
    scene.window.actions_.history.trigger()


async def _review(scene: Scene) -> None:
    await _shown(scene, ADDED, RENAMED, TO_DELETE)
    await scene.dialog(scene.window.actions_.review.trigger, ReviewDialog)


async def _conflict(scene: Scene) -> None:
    await _shown(scene, CONFLICT)
    await scene.dialog(lambda: scene.window.resolver.take(change_of(CONFLICT), Way.COMPARE), ConflictDialog)


async def _question(scene: Scene) -> None:
    await _shown(scene, ASKING)
    programs = (found(1, make_values(_ARABIC, "1+1")), found(2, make_values(_HEBREW, "1+1")))
    other = wish("c7", Kind.ADD, _LONG, "L-1", state=State.ASKING, reason=Reason.TWICE_UNKNOWN, approved_at=NOW)
    scene.commands.results["questions"] = (
        Question(change_of(ASKING), NOW, programs), Question(change_of(other), NOW, ()),
    )  # fmt: skip
    await scene.dialog(lambda: scene.window.resolver.take(change_of(ASKING), Way.ANSWER), QuestionDialog)


async def _edit(scene: Scene) -> None:
    await _shown(scene, RENAMED)
    scene.select(0)
    await scene.dialog(scene.window.actions_.edit.trigger, ProgramForm)


async def _saved(scene: Scene) -> None:
    await _shown(scene)
    await scene.commands.preferences.keep({"named_filters": f'{{"{_ARABIC}": "{{}}", "{_LONG}": "{{}}"}}'})
    await scene.dialog(scene.window.filters.saved.menu.saved_requested.emit, SavedDialog)


FOREIGN = (
    Picture("many scripts, programs", _table),
    Picture("many scripts, details", _details),
    Picture("many scripts, changes", _changes),
    Picture("many scripts, history", _history),
    Picture("many scripts, review", _review),
    Picture("many scripts, conflict dialog", _conflict),
    Picture("many scripts, question dialog", _question),
    Picture("many scripts, form", _edit),
    Picture("many scripts, saved filters", _saved),
)
