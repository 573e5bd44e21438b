"""What a trial of the installer needs of Windows: programs and their codes, windows, keys, pictures and the registry.

Standard library alone, so that it runs with any Python for Windows, wine's too.
"""

from __future__ import annotations

import contextlib
import ctypes
import subprocess
import sys
import time
import winreg
from collections.abc import Callable, Iterator
from ctypes import wintypes
from pathlib import Path

assert sys.platform == "win32"

UNINSTALL_KEY = r"Software\Microsoft\Windows\CurrentVersion\Uninstall\Loyalty Desk"
_DENY_ADMINISTRATORS = 26  # WinBuiltinAdministratorsSid
_ALL_ACCESS = 0xF01FF
_KEY_UP = 2
_CONTROL = 0x11
DELETE, DOWN, ESCAPE, HOME = 0x2E, 0x28, 0x1B, 0x24

_kernel = ctypes.WinDLL("kernel32", use_last_error=True)
_user = ctypes.WinDLL("user32", use_last_error=True)
_security = ctypes.WinDLL("advapi32", use_last_error=True)
_kernel.GetCurrentProcess.restype = wintypes.HANDLE
_kernel.CreateMutexW.restype = wintypes.HANDLE
_kernel.CloseHandle.argtypes = [wintypes.HANDLE]


def is_wine() -> bool:
    """Whether this is no Windows, but wine."""
    return hasattr(ctypes.WinDLL("ntdll"), "wine_get_version")


def is_administrator() -> bool:
    """Whether this process may do what is for everyone."""
    return bool(ctypes.WinDLL("shell32").IsUserAnAdmin())


def run(line: str, limit: float = 300.0) -> int:
    """The exit code of a program, by its command line as Windows gets it."""
    return subprocess.run(line, timeout=limit, check=False).returncode


def wait_until(question: Callable[[], object], what: str, limit: float = 60.0) -> None:
    """Ask again and again until the answer is yes. Raises TimeoutError after `limit` seconds."""
    end = time.monotonic() + limit
    while not question():
        if time.monotonic() > end:
            raise TimeoutError(f"not within {limit:g} s: {what}")
        time.sleep(0.2)


def registered(everyone: bool) -> dict[str, str | int]:
    """The entry in Windows' list of programs; empty where there is none."""
    root = winreg.HKEY_LOCAL_MACHINE if everyone else winreg.HKEY_CURRENT_USER
    try:
        with winreg.OpenKey(root, UNINSTALL_KEY, 0, winreg.KEY_READ | winreg.KEY_WOW64_64KEY) as key:
            count = winreg.QueryInfoKey(key)[1]
            return {name: value for name, value, _ in (winreg.EnumValue(key, place) for place in range(count))}
    except FileNotFoundError:
        return {}


@contextlib.contextmanager
def registry_value(place: str, name: str, value: str) -> Iterator[None]:
    """Have a value of this person's registry for a while."""
    with winreg.CreateKey(winreg.HKEY_CURRENT_USER, place) as key:
        winreg.SetValueEx(key, name, 0, winreg.REG_SZ, value)
    try:
        yield
    finally:
        winreg.DeleteKey(winreg.HKEY_CURRENT_USER, place)


@contextlib.contextmanager
def held_mutex(name: str) -> Iterator[None]:
    """Hold a mutex of this name, as an installer does that is running."""
    handle = _kernel.CreateMutexW(None, False, name)
    try:
        yield
    finally:
        _kernel.CloseHandle(handle)


def windows_of(process: int) -> list[tuple[int, str]]:
    """The windows that a process shows, with their titles."""
    found: list[tuple[int, str]] = []

    @ctypes.WINFUNCTYPE(wintypes.BOOL, wintypes.HWND, wintypes.LPARAM)  # type: ignore[untyped-decorator]
    def look(window: int, _: int) -> bool:
        owner = wintypes.DWORD()
        _user.GetWindowThreadProcessId(window, ctypes.byref(owner))
        text = ctypes.create_unicode_buffer(256)
        _user.GetWindowTextW(window, text, 256)
        if owner.value == process and _user.IsWindowVisible(window) and text.value:
            found.append((window, text.value))
        return True

    _user.EnumWindows(look, 0)
    return found


def press(window: int, *keys: int | str) -> None:
    """Press keys in a window, one after the other: `"^n"` is Ctrl+N, other texts are typed, numbers are key codes."""
    _user.SetForegroundWindow(window)
    for key in keys:
        if isinstance(key, int):
            _strike(key)
        elif key.startswith("^"):
            _user.keybd_event(_CONTROL, 0, 0, 0)
            _strike(ord(key[1].upper()))
            _user.keybd_event(_CONTROL, 0, _KEY_UP, 0)
        else:
            for letter in key.upper():
                _strike(ord(letter))


def _strike(key: int) -> None:
    _user.keybd_event(key, 0, 0, 0)
    _user.keybd_event(key, 0, _KEY_UP, 0)


_PICTURE = """
Add-Type -AssemblyName System.Windows.Forms, System.Drawing
$area = [System.Windows.Forms.SystemInformation]::VirtualScreen
$picture = New-Object System.Drawing.Bitmap $area.Width, $area.Height
[System.Drawing.Graphics]::FromImage($picture).CopyFromScreen($area.Location, [System.Drawing.Point]::Empty, $area.Size)
$picture.Save('{file}')
"""


def take_picture(file: Path) -> None:
    """Write what the screen shows to a PNG file; under wine by the host's ImageMagick."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if is_wine():
        host_path = file.resolve().as_posix().removeprefix("Z:")
        subprocess.run(["start.exe", "/unix", "/usr/bin/import", "-window", "root", host_path], check=True)
        wait_until(file.exists, f"the picture {file}")
    else:
        subprocess.run(["powershell", "-NoProfile", "-Command", _PICTURE.format(file=file)], check=True)


class _Sid(ctypes.Structure):
    _fields_ = (("sid", ctypes.c_void_p), ("attributes", wintypes.DWORD))


class _StartUp(ctypes.Structure):
    _fields_ = (("size", wintypes.DWORD), ("rest", ctypes.c_byte * 100))


class _Process(ctypes.Structure):
    _fields_ = (
        ("process", wintypes.HANDLE),
        ("thread", wintypes.HANDLE),
        ("process_id", wintypes.DWORD),
        ("thread_id", wintypes.DWORD),
    )


def run_restricted(line: str) -> int:
    """The exit code of a program that is started without the rights of an administrator. Raises OSError."""
    token, restricted = wintypes.HANDLE(), wintypes.HANDLE()
    sid = ctypes.create_string_buffer(68)
    size = wintypes.DWORD(68)
    administrators = _Sid(ctypes.addressof(sid), 0)
    start, made, code = _StartUp(ctypes.sizeof(_StartUp)), _Process(), wintypes.DWORD()
    _check(_security.OpenProcessToken(wintypes.HANDLE(_kernel.GetCurrentProcess()), _ALL_ACCESS, ctypes.byref(token)))
    _check(_security.CreateWellKnownSid(_DENY_ADMINISTRATORS, None, sid, ctypes.byref(size)))
    deny = (0, 1, ctypes.byref(administrators), 0, None, 0, None)
    _check(_security.CreateRestrictedToken(token, *deny, ctypes.byref(restricted)))
    surroundings = (None, None, False, 0, None, None, ctypes.byref(start), ctypes.byref(made))
    _check(_security.CreateProcessAsUserW(restricted, None, ctypes.create_unicode_buffer(line), *surroundings))
    _kernel.WaitForSingleObject(wintypes.HANDLE(made.process), 120_000)
    _kernel.GetExitCodeProcess(wintypes.HANDLE(made.process), ctypes.byref(code))
    return code.value


def _check(done: int) -> None:
    if not done:
        raise ctypes.WinError(ctypes.get_last_error())
