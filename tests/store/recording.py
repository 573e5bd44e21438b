"""Every write, sync and deletion that SQLite asks of the file system, recorded below the program's own library.

The VFS of the system is copied and its functions that alter files are wrapped (sqlite.org/c3ref/vfs.html), in the
library that Python's `sqlite3` runs on. All is done as asked but the syncs, which only cost time while the power stays
on. The shared memory beside a log is no file.
"""

import _sqlite3
import ctypes
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_SYNC_FULL = 3  # where a sync has this flag, macOS empties the drive's own cache
_OPEN_CREATE = 0x4

_Pointer, _Integer, _Offset = ctypes.c_void_p, ctypes.c_int, ctypes.c_int64
# A path is passed on by its address: SQLite keeps it, and parameters stand behind it.
_OPEN = ctypes.CFUNCTYPE(_Integer, _Pointer, _Pointer, _Pointer, _Integer, _Pointer)
_DELETE = ctypes.CFUNCTYPE(_Integer, _Pointer, _Pointer, _Integer)
_WRITE = ctypes.CFUNCTYPE(_Integer, _Pointer, _Pointer, _Integer, _Offset)
_TRUNCATE = ctypes.CFUNCTYPE(_Integer, _Pointer, _Offset)
_SYNC = ctypes.CFUNCTYPE(_Integer, _Pointer, _Integer)


class _Vfs(ctypes.Structure):
    _fields_ = (
        *((name, _Integer) for name in ("version", "file_size", "longest_path")),
        ("next", _Pointer),
        ("name", ctypes.c_char_p),
        ("data", _Pointer),
        *((name, _Pointer) for name in ("open", "delete")),
        ("others", _Pointer * 14),
    )


class _Methods(ctypes.Structure):
    _fields_ = (
        ("version", _Integer),
        *((name, _Pointer) for name in ("close", "read", "write", "truncate", "sync")),
        ("others", _Pointer * 13),
    )


@dataclass(frozen=True, slots=True)
class Create:
    """A file was made, empty."""

    name: str


@dataclass(frozen=True, slots=True)
class Delete:
    """A file lost its name."""

    name: str


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes were handed to the system."""

    name: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Truncate:
    """A file was cut or stretched."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Sync:
    """What was handed over was asked to be on the disk; `full` also asks for the drive's own cache."""

    name: str
    full: bool


@dataclass(frozen=True, slots=True)
class Acknowledge:
    """`Database.run` returned: so many commits are promised to survive."""

    commits: int


Step = Create | Delete | Write | Truncate | Sync | Acknowledge


class Recorder:
    """What was done to the files, in order. Files that were open while it recorded must be closed before it goes."""

    def __init__(self) -> None:
        self.steps: list[Step] = []
        self._names: dict[int, str] = {}  # address of an open file -> its name
        self._kept: list[Any] = []  # SQLite points to these
        self._wrapped: dict[int, _Methods] = {}
        self._system: _Vfs = _function("sqlite3_vfs_find", ctypes.POINTER(_Vfs), ctypes.c_char_p)(None).contents
        self._vfs = _copied(self._system)
        self._vfs.name = b"recording"
        self._vfs.open = self._address(_OPEN(self._open))
        self._vfs.delete = self._address(_DELETE(self._delete))

    @contextmanager
    def recording(self) -> Iterator[None]:
        """Record the files that are opened from here on."""
        vfs = ctypes.byref(self._vfs)
        _function("sqlite3_vfs_register", _Integer, _Pointer, _Integer)(vfs, 1)
        try:
            yield
        finally:
            _function("sqlite3_vfs_unregister", _Integer, _Pointer)(vfs)

    def _address(self, function: Any) -> int | None:
        self._kept.append(function)
        return ctypes.cast(function, _Pointer).value

    def _open(self, vfs: int, path: int | None, file: int, flags: int, flags_out: int) -> int:
        is_new = path is not None and bool(flags & _OPEN_CREATE) and not _path(path).exists()
        code: int = _OPEN(self._system.open)(vfs, path, file, flags, flags_out)
        if code == 0 and path is not None:
            self._names[file] = _path(path).name
            methods = ctypes.cast(file, ctypes.POINTER(_Pointer))
            methods[0] = ctypes.addressof(self._wrap(methods[0]))
            if is_new:
                self.steps.append(Create(self._names[file]))
        return code

    def _delete(self, vfs: int, path: int, sync_folder: int) -> int:
        code: int = _DELETE(self._system.delete)(vfs, path, sync_folder)
        if code == 0:
            self.steps.append(Delete(_path(path).name))
        return code

    def _sync(self, file: int, flags: int) -> int:
        self.steps.append(Sync(self._names[file], (flags & 0xF) == _SYNC_FULL))
        return 0

    def _wrap(self, address: Any) -> _Methods:
        """The methods of a file of this kind, those that alter it recorded."""
        if address in self._wrapped:
            return self._wrapped[address]
        methods = _copied(_Methods.from_address(address))
        methods.write = self._recorded(_WRITE, methods.write, self._write_step)
        methods.truncate = self._recorded(_TRUNCATE, methods.truncate, Truncate)
        methods.sync = self._address(_SYNC(self._sync))
        self._wrapped[address] = methods
        return methods

    def _recorded(self, kind: Any, address: int, step: Callable[..., Step]) -> int | None:
        original = kind(address)

        def method(file: int, *arguments: int) -> int:
            code: int = original(file, *arguments)
            if code == 0:
                self.steps.append(step(self._names[file], *arguments))
            return code

        return self._address(kind(method))

    @staticmethod
    def _write_step(name: str, data: int, size: int, offset: int) -> Write:
        return Write(name, offset, ctypes.string_at(data, size))


def _path(address: int) -> Path:
    return Path(ctypes.string_at(address).decode())


def _copied(one: Any) -> Any:
    return type(one).from_buffer_copy(one)


def _function(name: str, returns: Any, *takes: Any) -> Any:
    """A function of the library under Python's `sqlite3`: a file of its own on Windows, else found by the module."""
    module = getattr(_sqlite3, "__file__", None)  # None where it is a part of the interpreter
    library = Path(module).with_name("sqlite3.dll") if module and sys.platform == "win32" else module
    function = getattr(ctypes.CDLL(library and str(library)), name)
    function.restype, function.argtypes = returns, takes
    return function
