"""Long work of tests goes on in processes of its own, from the start on, beside all other tests.

A module that has such work defines `begin(pool)`, which submits it; its tests come last, when most of it is done, and
find what it returned in the fixture `begun`. Where the tests are parted between processes already, each does its work
itself.
"""

import multiprocessing
import os
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import cache, partial
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
    modules = dict.fromkeys(module for item in ours if (module := _module(item)) is not None)
    pool = _pool(session, alone=len(ours) == len(session.items))
    session.config.stash[_BEGUN] = {module: module.begin(pool) for module in modules}


def _pool(session: pytest.Session, *, alone: bool) -> Any:
    if hasattr(session.config, "workerinput"):  # the tests themselves are parted between processes
        return _WhenAsked()
    cores = (os.cpu_count() or 1) - (not alone)
    # Begun afresh: the tests' own process has a window's threads.
    pool = ProcessPoolExecutor(max(1, cores), mp_context=multiprocessing.get_context("spawn"))
    session.config.add_cleanup(partial(pool.shutdown, cancel_futures=True))
    return pool


class _WhenAsked:
    """A pool that does each piece of work in the test that asks for it."""

    def submit(self, work: Callable[..., Any], *arguments: Any) -> "_Work":
        return _Work(partial(work, *arguments))


class _Work:
    """A piece of work that is done once its result is asked for."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self.result = cache(work)


@pytest.fixture
def begun(request: pytest.FixtureRequest) -> Any:
    """What the module of a test began."""
    return request.config.stash[_BEGUN][request.module]
