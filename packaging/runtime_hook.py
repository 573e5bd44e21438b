"""Run before the frozen program itself: gives back the person's own environment.

The loader of the frozen program points the search for libraries at its own folder. What has been loaded stays loaded,
but a browser or a file manager that the program opens would inherit it and load the wrong ones.
"""

import os
import sys


def restore_environment() -> None:
    """Take back what the loader set, and what it keeps there for a start of itself."""
    for name in ("LD_LIBRARY_PATH", "LIBPATH"):
        before = os.environ.pop(f"{name}_ORIG", None)
        if before is not None:
            os.environ[name] = before
        elif sys.platform.startswith("linux"):
            os.environ.pop(name, None)
    for name in [name for name in os.environ if name.startswith("_PYI_")]:
        del os.environ[name]
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415 - only there

        # The libraries of Qt are yet to be loaded: this, in place of what is taken back, is not inherited.
        os.add_dll_directory(sys._MEIPASS)  # noqa: SLF001 - PyInstaller's own name of its folder
        ctypes.windll.kernel32.SetDllDirectoryW(None)  # it is inherited too


restore_environment()
