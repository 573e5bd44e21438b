"""The seeds and scenarios are worked through in processes of their own, from the start on, beside all other tests."""

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

HERE = Path(__file__).parent
_BEGUN = pytest.StashKey[dict[ModuleType, Any]]()


def is_ours(item: pytest.Item) -> bool:
    """Whether a test is one of the simulator."""
    return HERE in item.path.parents


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """They come last, when most of what they wait for is done."""
    items.sort(key=is_ours)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Each module that has much to do begins it. One core is left for the other tests."""
    ours = [item for item in session.items if is_ours(item)]
    modules = {module.__name__: module for item in ours if hasattr(module := item.module, "begin")}  # type: ignore[attr-defined]
    if not modules or session.config.option.collectonly:
        return
    cores = (os.cpu_count() or 1) - (len(ours) < len(session.items))
    # Begun afresh: the tests' own process has a window's threads.
    pool = ProcessPoolExecutor(max(1, cores), mp_context=multiprocessing.get_context("spawn"))
    session.config.add_cleanup(partial(pool.shutdown, cancel_futures=True))
    session.config.stash[_BEGUN] = {module: module.begin(pool) for _, module in sorted(modules.items())}


@pytest.fixture
def begun(request: pytest.FixtureRequest) -> Any:
    """What the module of a test began."""
    return request.config.stash[_BEGUN][request.module]
