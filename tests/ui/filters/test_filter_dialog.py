"""The filter panel: what is chosen, typed and pasted becomes a filter, and what is wrong is said where it stands."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QDialog
from pytestqt.qtbot import QtBot

from app.domain.days import Days, Zone
from app.domain.filter import Filter
from app.ui.filters.filter_dialog import FilterDialog, Offered
from tests.support.text import plain

PRAGUE = Zone("Europe/Prague", ZoneInfo("Europe/Prague"), is_property=True)
OFFERED = Offered([("Hotel", "Hotel"), ("Spa", "Spa")], [("Free", "Free"), ("Paid", "Paid")], [], PRAGUE)
ONE, OTHER = "0a7e9b1c-3d52-4c8e-9f60-51d2c4b7a801", "5b9d0e2f-7a41-4f6b-8c13-92e0d6a4b302"
NOTHING = Filter()
WHOLE = Filter(
    ("Spa",), ("Paid",), (), True, False, True, (ONE,), ("GC 01",),
    Days(date(2026, 3, 1), date(2026, 3, 31)), Days(date(2026, 1, 1), date(2026, 12, 31)),
)  # fmt: skip


def opened(qtbot: QtBot, wanted: Filter = NOTHING, offered: Offered = OFFERED) -> FilterDialog:
    dialog = FilterDialog(wanted, offered)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
        dialog.activateWindow()
    return dialog


def tick(dialog: FilterDialog, word: str) -> None:
    next(box for box in dialog.findChildren(QCheckBox) if box.text().replace("&", "") == word).click()


def test_what_is_in_force_is_shown_and_stays_as_it_is(qtbot: QtBot) -> None:
    dialog = opened(qtbot, WHOLE)
    assert dialog.wanted == WHOLE
    dialog.apply.click()
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_all_of_it_by_hand(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    assert dialog.wanted == NOTHING
    for word in ("Spa", "Paid", "Changed here", "Look-alike code"):
        tick(dialog, word)
    QTest.keyClicks(dialog.created.first.edit, "2026-03-01")
    QTest.keyClicks(dialog.created.last.edit, "2026-03-31")
    QTest.keyClicks(dialog.updated.first.edit, "2026-01-01")
    QTest.keyClicks(dialog.updated.last.edit, "2026-12-31")
    dialog.identifiers.box.setPlainText(f'"{ONE.upper()}";{ONE}')
    dialog.codes.box.setPlainText("GC 01\n")
    assert dialog.wanted == WHOLE


def test_what_a_connection_has_not_is_not_offered(qtbot: QtBot) -> None:
    dialog = opened(qtbot, offered=Offered([], [], [], PRAGUE))
    assert not any(field.isVisible() for field in (dialog.types, dialog.subscriptions, dialog.chains))
    assert opened(qtbot, offered=Offered([], [], [("c", "Aurora Group")], PRAGUE)).chains.isVisible()


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("2026-03-01", "", "Enter both dates."),
        ("", "2026-03-01", "Enter both dates."),
        ("2026-03-02", "2026-03-01", "The end is before the start."),
        ("2026-02-30", "2026-03-01", "“2026-02-30” is not a day. Example: "),
    ],
)
def test_days_that_cannot_be_asked_keep_the_panel_open(qtbot: QtBot, first: str, last: str, said: str) -> None:
    dialog = opened(qtbot)
    dialog.updated.first.edit.setText(first)
    dialog.updated.last.edit.setText(last)
    dialog.apply.click()
    assert dialog.isVisible()
    assert plain(dialog.updated.message.text()).startswith(said)
    assert dialog.updated.is_wrong
    focused = dialog.focusWidget()
    assert focused in (dialog.updated.first.edit, dialog.updated.last.edit)
    assert plain(focused.accessibleDescription()).startswith(said)
    assert (dialog.updated.first.edit.text(), dialog.updated.last.edit.text()) == (first, last)


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        ("2026-01-01", "2026-03-26", ""),
        ("2026-01-01", "2026-03-31", "Asked in 2 parts."),
        ("2026-01-01", "2026-12-01", "Longer than 3 months: asked in 4 parts."),
    ],
)
def test_long_spans_are_allowed_and_said(qtbot: QtBot, first: str, last: str, said: str) -> None:
    dialog = opened(qtbot)
    dialog.created.first.edit.setText(first)
    dialog.created.last.edit.setText(last)
    assert dialog.created.check()
    assert dialog.created.message.text() == said


def test_the_zone_is_named_beside_the_days(qtbot: QtBot) -> None:
    assert "the property's time zone, Europe/Prague." in plain(opened(qtbot).zone.text())
    here = Offered([], [], [], Zone("America/Lima", None, is_property=False))
    assert "this computer's time zone, America/Lima." in plain(opened(qtbot, offered=here).zone.text())
    nameless = Offered([], [], [], Zone("", None, is_property=False))
    assert "this computer's time zone." in plain(opened(qtbot, offered=nameless).zone.text())


def test_pasted_lists_are_counted_and_what_is_malformed_is_listed(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    dialog.identifiers.box.setFocus()
    dialog.identifiers.box.setPlainText(f"{ONE} {OTHER} {ONE} 1 2 3 4 5")
    dialog.codes.box.setFocus()
    said = plain(dialog.identifiers.message.text())
    assert said == "2 identifiers\nNot an identifier, and left out: “1”, “2”, “3” and 2 more"
    assert dialog.wanted.identifiers == (ONE, OTHER)
    dialog.codes.box.setPlainText("A;B\n" + "x" * 51)
    dialog.identifiers.box.setFocus()
    assert plain(dialog.codes.message.text()).startswith("2 codes\nNot a code, and left out: “xxx")


def test_tab_leads_through_the_boxes(qtbot: QtBot) -> None:
    dialog = opened(qtbot)
    dialog.identifiers.box.setFocus()
    QTest.keyClick(dialog.identifiers.box, Qt.Key.Key_Tab)
    assert dialog.focusWidget() is dialog.codes.box
