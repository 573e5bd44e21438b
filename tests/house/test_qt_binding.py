"""The pinned Qt binding keeps its references: 6.12.0 gave one to None away with each call on Python 3.11."""

import subprocess
import sys

# In a process of its own: where references are lost, it ends in an abort.
PROGRAM = """
import sys
from PySide6.QtCore import QObject
thing = QObject()
thing.setObjectName("first")
before = sys.getrefcount(None)
for _ in range(20_000):
    thing.setObjectName("name")
print(before - sys.getrefcount(None))
"""


def test_void_calls_keep_the_references_to_none() -> None:
    answer = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=False)

    assert answer.returncode == 0, answer.stderr
    assert abs(int(answer.stdout)) < 100
