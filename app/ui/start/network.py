"""Whether this computer has a network, as the system says."""

from collections.abc import Callable
from functools import partial

from PySide6.QtNetwork import QNetworkInformation

Reachability = QNetworkInformation.Reachability


def watch_network(is_back: Callable[[], None]) -> None:
    """Call `is_back` each time the system has a network again. Silent on a system that does not say."""
    if not QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
        return
    information = QNetworkInformation.instance()
    if information is not None:
        information.reachabilityChanged.connect(partial(_tell, is_back))


def _tell(is_back: Callable[[], None], reachability: Reachability) -> None:
    if reachability in (Reachability.Online, Reachability.Unknown):
        is_back()
