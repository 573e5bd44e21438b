"""Shows a notification by the means of the desktop; where it has none, nothing happens."""

import asyncio
import sys
from contextlib import suppress
from typing import Any

from PySide6.QtWidgets import QApplication, QStyle, QSystemTrayIcon

from app.ui.start.application import APP_ID

_NAME = "org.freedesktop.Notifications"
_PATH = "/org/freedesktop/Notifications"
_PRESSED = "default"  # the action of the notification itself
_TRAY_TIME = 10.0  # seconds for which there is an icon beside the clock, that the notification belongs to


async def notify(text: str, press: str) -> bool:
    """Show a text until it is gone; whether the person pressed it. `press` says what that does."""
    if sys.platform == "linux":
        return await _over_bus(text, press)
    return await _beside_the_clock(text)


async def _over_bus(text: str, press: str) -> bool:
    """By the specification of freedesktop.org. Not by Qt's own D-Bus: its binding cannot send an unsigned number."""
    from jeepney import DBusAddress, MatchRule, new_method_call  # noqa: PLC0415 - a notification is rare
    from jeepney.bus_messages import message_bus  # noqa: PLC0415
    from jeepney.io.asyncio import Proxy, open_dbus_router  # noqa: PLC0415
    from jeepney.wrappers import DBusErrorResponse, unwrap_msg  # noqa: PLC0415

    service = DBusAddress(_PATH, bus_name=_NAME, interface=_NAME)
    hints = {"desktop-entry": ("s", APP_ID)}
    sent = "Loyalty Desk", 0, "", text, "", [_PRESSED, press], hints, -1
    with suppress(OSError, KeyError, ValueError, DBusErrorResponse):  # no bus, or nobody there who shows it
        async with open_dbus_router() as router:
            rule = MatchRule(type="signal", interface=_NAME, path=_PATH)
            await Proxy(message_bus, router).AddMatch(rule)
            with router.filter(rule, bufsize=64) as heard:
                call = new_method_call(service, "Notify", "susssasa{sv}i", sent)
                (number,) = unwrap_msg(await router.send_and_get_reply(call))
                return await _wait_for(number, heard)
    return False


async def _wait_for(number: int, heard: asyncio.Queue[Any]) -> bool:
    """Whether it was pressed, as opposed to closed; other signals say nothing of that."""
    from jeepney import HeaderFields  # noqa: PLC0415

    while True:
        signal = await heard.get()
        member = signal.header.fields[HeaderFields.member]
        if signal.body[0] == number and member in ("ActionInvoked", "NotificationClosed"):
            return bool(member == "ActionInvoked")


async def _beside_the_clock(text: str) -> bool:
    """Windows and macOS show notifications of icons alone: there is one as long as the notification."""
    if not QSystemTrayIcon.isSystemTrayAvailable():
        return False
    icon = QSystemTrayIcon(QApplication.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxInformation))
    pressed = asyncio.Event()
    icon.messageClicked.connect(pressed.set)
    icon.show()
    icon.showMessage("Loyalty Desk", text)
    try:
        async with asyncio.timeout(_TRAY_TIME):
            await pressed.wait()
        return True
    except TimeoutError:
        return False
    finally:
        icon.hide()
        icon.deleteLater()
