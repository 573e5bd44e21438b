"""Loads the scripts that build the packages, which are in no package of Python themselves."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"


def load_script(name: str) -> ModuleType:
    """The script at this path below packaging/, as a module. Where it looks for others, nobody else does."""
    path = PACKAGING / name
    spec = importlib.util.spec_from_file_location("_".join(Path(name).with_suffix("").parts), path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    places = sys.path.copy()
    try:
        spec.loader.exec_module(module)
    finally:
        sys.path[:] = places
    return module
