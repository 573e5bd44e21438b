"""`python -m app` and the command `loyalty-desk`; what the installers freeze."""

import gc
import os

os.environ.pop("QT_API", None)  # by which qasync would take another Qt than the one that is loaded
# What is made by the thousand, modules and rows, stays and holds no cycles: the collector need not look so often.
gc.set_threshold(50_000, 20, 50)

from app.main import main  # noqa: E402 - after both
from app.process import end  # noqa: E402

if __name__ == "__main__":
    end(main())
