"""Every state and dialog of the window that is pictured."""

from tests.pictures.connections import CONNECTIONS
from tests.pictures.details import DETAILS
from tests.pictures.dialogs import DIALOGS
from tests.pictures.filters import FILTERS
from tests.pictures.foreign import FOREIGN
from tests.pictures.states import STATES
from tests.pictures.updates import UPDATES

PICTURES = (*STATES, *DETAILS, *CONNECTIONS, *DIALOGS, *FILTERS, *FOREIGN, *UPDATES)
# Those that hold up the window until they are closed.
MODAL = (
    *(one for one in DIALOGS if not one.name.startswith("help")),
    *(one for one in FILTERS if "panel" in one.name or one.name in ("filter save", "filter saved")),
    *(one for one in FOREIGN if "dialog" in one.name or one.name.endswith(("review", "form", "saved filters"))),
    *(one for one in UPDATES if "dialog" in one.name),
)
