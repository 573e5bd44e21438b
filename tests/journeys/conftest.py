"""The whole program in the test's own process, on the Qt loop, with a real key store."""

from tests.ui.conftest import anyio_backend

__all__ = ["anyio_backend"]
