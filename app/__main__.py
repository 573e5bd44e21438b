"""`python -m app`; what the installers freeze."""

import os
import sys

os.environ["QT_API"] = "pyside6"  # qasync would take another Qt if it found one

from app.main import main  # noqa: E402 - after the choice of Qt

if __name__ == "__main__":
    sys.exit(main())
