# The part of qasync that this program uses; the package ships no types.

import asyncio
from concurrent.futures import Executor

from PySide6.QtCore import QCoreApplication

class QEventLoop(asyncio.SelectorEventLoop):
    def __init__(
        self, app: QCoreApplication | None = ..., set_running_loop: bool = ..., already_running: bool = ...
    ) -> None: ...
    def set_default_executor(self, executor: Executor) -> None: ...
