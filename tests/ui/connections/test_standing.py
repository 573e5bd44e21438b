"""How a connection stands, in words."""

import pytest

from app.domain.change import Kind, State
from app.domain.connection import ConnectionOptions
from app.domain.status import Pause, Status
from app.ui.connections.standing import Standing, place_text, standing_sentences, standing_text
from tests.support.text import plain
from tests.ui.support import AURORA, DEMO, make_change, make_values

ASKED = make_change("a", Kind.ADD, make_values("New"), state=State.ASKING)
HELD = make_change("b", Kind.ADD, make_values("Other"))


def test_a_calm_connection_is_its_name_and_environment() -> None:
    assert standing_text(Standing(DEMO)) == "\u2068Mews demo\u2069 (demo)"
    assert place_text(Standing(DEMO)) == "demo"


def test_all_that_waits_is_said() -> None:
    locked = AURORA.with_options(ConnectionOptions(read_only=True))
    standing = Standing(locked, Status(pause=Pause.TOKEN_REFUSED), (ASKED, HELD))
    assert standing_text(standing) == (
        "\u2068Hotel Aurora\u2069 (production) · read-only · needs you: 1 · 1 change not sent · paused"
    )
    assert place_text(standing) == "production · read-only · paused"
    assert plain(standing_sentences(standing)).splitlines() == [
        "Hotel Aurora",
        "Needs you: 1",
        "Paused: token refused",
        "1 change not sent",
    ]


@pytest.mark.parametrize("pause", [pause for pause in Pause if pause is not Pause.NONE])
def test_whatever_holds_a_connection_up_has_its_sign(pause: Pause) -> None:
    word = "offline" if pause is Pause.OFFLINE else "paused"
    assert place_text(Standing(DEMO, Status(pause=pause))) == f"demo · {word}"
