"""Long work of tests goes on in processes of its own, from the start on, beside all other tests.

A module that has such work defines `begin(pool)`, which submits it; its tests come last, when most of it is done, and
find what it returned in the fixture `begun`.
"""

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from types import ModuleType
from typing import Any

import pytest

_BEGUN = pytest.StashKey[dict[ModuleType, Any]]()


def _begins(item: pytest.Item) -> bool:
    return hasattr(_module(item), "begin")


def _module(item: pytest.Item) -> ModuleType | None:
    return item.module if isinstance(item, pytest.Function) else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What waits for such work comes last."""
    items.sort(key=_begins)


def pytest_collection_finish(session: pytest.Session) -> None:
    """Each module that has much to do begins it. One core is left for the other tests."""
    ours = [item for item in session.items if _begins(item)]
    if not ours or session.config.option.collectonly:
        return
    cores = (os.cpu_count() or 1) - (len(ours) < len(session.items))
    # Begun afresh: the tests' own process has a window's threads.
    pool = ProcessPoolExecutor(max(1, cores), mp_context=multiprocessing.get_context("spawn"))
    session.config.add_cleanup(partial(pool.shutdown, cancel_futures=True))
    modules = dict.fromkeys(module for item in ours if (module := _module(item)) is not None)
    session.config.stash[_BEGUN] = {module: module.begin(pool) for module in modules}


@pytest.fixture
def begun(request: pytest.FixtureRequest) -> Any:
    """What the module of a test began."""
    return request.config.stash[_BEGUN][request.module]
