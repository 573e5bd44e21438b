"""A desktop session of a test's own on Linux: display, session bus, key store, accessibility bus.

    with desktop_session(tmp_path) as session:
        process = session.start(program())
        ...

Each part is started for this session alone and stopped with it; home and all XDG folders lie in
the given folder. A machine that cannot have a part skips the test and says which program it lacks.
"""

import os
import select
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Self, TypeVar

import pytest

if sys.platform != "linux":
    pytest.skip("only on Linux: a desktop session of its own", allow_module_level=True)
jeepney = pytest.importorskip("jeepney", reason="jeepney (it comes with keyring on Linux) is not installed")
blocking = pytest.importorskip("jeepney.io.blocking")
wrappers = pytest.importorskip("jeepney.wrappers")

PROJECT = Path(__file__).parents[2]
PATIENCE = 20.0  # seconds for a part to come up

# A bus that starts nothing by itself: what was not started for the test is not there.
_BUS_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir={folder}</listen>
  <auth>EXTERNAL</auth>
  {activation}
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


T = TypeVar("T")
Connection = Any  # jeepney has no types


class DesktopSession:
    """The parts of one session. `env` is the environment of its programs; it grows as parts are started."""

    def __init__(self, root: Path) -> None:
        self._stack = ExitStack()
        # Socket paths end at 107 bytes, which the folder of a test can exceed.
        self._runtime = Path(tempfile.mkdtemp(prefix="desk-"))
        self._stack.callback(shutil.rmtree, self._runtime, ignore_errors=True)
        self.home = root / "home"
        self.env = {"PATH": os.environ["PATH"], "PYTHONPATH": str(PROJECT), "LC_ALL": "C.UTF-8"}
        self._make_folders()

    def _make_folders(self) -> None:
        folders = {
            "HOME": self.home,
            "XDG_CONFIG_HOME": self.home / ".config",
            "XDG_DATA_HOME": self.home / ".local/share",
            "XDG_STATE_HOME": self.home / ".local/state",
            "XDG_CACHE_HOME": self.home / ".cache",
        }
        for name, folder in folders.items():
            folder.mkdir(parents=True, exist_ok=True)
            self.env[name] = str(folder)
        self.env["XDG_RUNTIME_DIR"] = str(self._runtime)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, fault: BaseException | None, at: TracebackType | None) -> None:
        self._stack.close()

    def keep(self, part: AbstractContextManager[T]) -> T:
        """Enter a context that ends with the session; its value."""
        return self._stack.enter_context(part)

    def start(
        self,
        command: Sequence[str],
        *,
        stdin: int | None = subprocess.DEVNULL,
        stdout: int | IO[Any] | None = None,
        stderr: int | IO[Any] | None = None,
        pass_fds: Sequence[int] = (),
        text: bool = False,
        extra: Mapping[str, str] | None = None,
    ) -> subprocess.Popen[Any]:
        """Start a program in this session; it is ended with the session. `extra` is added to its environment."""
        env = self.env | dict(extra or {})
        process = subprocess.Popen(
            command, env=env, stdin=stdin, stdout=stdout, stderr=stderr, pass_fds=pass_fds, text=text
        )
        self._stack.callback(end, process)
        return process

    def run(
        self, command: Sequence[str], *, timeout: float = 60.0, extra: Mapping[str, str] | None = None
    ) -> subprocess.CompletedProcess[str]:
        """Run a program in this session to its end, its output captured as text."""
        env = self.env | dict(extra or {})
        return subprocess.run(
            command, env=env, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=timeout, check=False
        )

    def stop(self, process: subprocess.Popen[Any]) -> None:
        """End one program before the session does."""
        end(process)

    def focus_window(self, title: str) -> None:
        """Give the keyboard to the window of this title, waited for: there is no window manager to do it."""
        xdotool = require("xdotool")
        found = self.run(
            [xdotool, "search", "--sync", "--onlyvisible", "--name", f"^{title}$", "windowfocus", "--sync"]
        )
        assert found.returncode == 0, found.stderr

    def start_display(self, size: str = "1280x800x24") -> None:
        """An X display with one screen of this size; Qt is told to use it."""
        server = require("Xvfb")
        # Without -noreset the server begins anew when its last client goes, and throws out whoever comes just then:
        # a program that finds no display, or the registry of accessibility, which then leaves its bus.
        options = ["-screen", "0", size, "-nolisten", "tcp", "-noreset"]
        number = self._start_and_read(lambda fd: [server, "-displayfd", fd, *options])
        self.env |= {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}

    def start_bus(self, *, activation: bool = False) -> None:
        """A session bus. With `activation`, services of this machine start when asked for: a prompt can appear."""
        daemon = require("dbus-daemon")
        services = "<standard_session_servicedirs/>" if activation else ""
        configuration = self._runtime / "bus.conf"
        configuration.write_text(_BUS_CONFIGURATION.format(folder=self._runtime, activation=services), "utf-8")
        address = self._start_and_read(
            lambda fd: [daemon, f"--config-file={configuration}", "--nofork", "--nopidfile", f"--print-address={fd}"]
        )
        self.env["DBUS_SESSION_BUS_ADDRESS"] = address

    def start_key_store(self, password: str = "open sesame") -> subprocess.Popen[Any]:
        """A real Secret Service, its login keyring opened (made, the first time) with this password.

        With a password that is not the keyring's, it runs with the keyring locked.
        """
        daemon = require("gnome-keyring-daemon")
        command = [daemon, "--foreground", "--unlock", "--components=secrets"]
        process = self.start(command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        assert process.stdin is not None
        process.stdin.write(password.encode())
        process.stdin.close()
        self.await_name("org.freedesktop.secrets")
        return process

    def lock_key_store(self) -> None:
        """Lock the keyring that new entries go to, as a screen lock or the person would."""
        name = "org.freedesktop.secrets"
        service = jeepney.DBusAddress("/org/freedesktop/secrets", name, "org.freedesktop.Secret.Service")
        collections = ["/org/freedesktop/secrets/aliases/default"]
        call(self.connect(), jeepney.new_method_call(service, "Lock", "ao", (collections,)))

    def start_accessibility(self) -> None:
        """An accessibility bus; Qt is told to speak on it. It needs the display and the session bus."""
        launcher = require("at-spi-bus-launcher", "/usr/libexec", "/usr/lib/at-spi2-core")
        self.start([launcher, "--launch-immediately"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        self.await_name("org.a11y.Bus")
        self.env["QT_LINUX_ACCESSIBILITY_ALWAYS_ON"] = "1"

    def connect(self) -> Connection:
        """A jeepney connection to the session bus, closed with the session."""
        return self.keep(closing(blocking.open_dbus_connection(self.env["DBUS_SESSION_BUS_ADDRESS"])))

    def await_name(self, name: str) -> None:
        """Wait until a service owns this name on the session bus."""
        connection = self.connect()
        rule = jeepney.MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
        rule.add_arg_condition(0, name)
        call(connection, jeepney.message_bus.AddMatch(rule))
        with connection.filter(rule) as owners:
            if not call(connection, jeepney.message_bus.NameHasOwner(name))[0]:
                connection.recv_until_filtered(owners, timeout=PATIENCE)

    def _start_and_read(self, command: Callable[[str], list[str]]) -> str:
        """Start a program that writes one line to a descriptor once it is ready; the line."""
        ours, theirs = os.pipe()
        with os.fdopen(ours, encoding="ascii") as reader:
            try:
                quiet = subprocess.DEVNULL
                self.start(command(str(theirs)), stdout=quiet, stderr=quiet, pass_fds=(theirs,))
            finally:
                os.close(theirs)
            ready, _, _ = select.select([reader], [], [], PATIENCE)
            line = reader.readline().strip() if ready else ""
        if not line:
            pytest.skip(f"{command('')[0]} does not start on this machine")
        return line


@contextmanager
def desktop_session(
    root: Path, *, size: str | None = "1280x800x24", key_store: bool = True, accessibility: bool = True
) -> Iterator[DesktopSession]:
    """A whole session below `root`: a session bus, and what else is asked for. `size=None`: no display."""
    with DesktopSession(root) as session:
        if size is not None:
            session.start_display(size)
        session.start_bus()
        if key_store:
            session.start_key_store()
        if accessibility and size is not None:
            session.start_accessibility()
        yield session


def require(program: str, *folders: str) -> str:
    """The path of a program, looked for in `folders` too; skips the test where it is not installed."""
    path = shutil.which(program, path=os.pathsep.join([os.environ["PATH"], *folders]))
    if path is None:
        pytest.skip(f"{program} is not installed")
    return path


def call(connection: Connection, message: object, timeout: float = PATIENCE) -> tuple[Any, ...]:
    """Send one D-Bus call; the body of its answer. Raises DBusErrorResponse."""
    body: tuple[Any, ...] = wrappers.unwrap_msg(connection.send_and_get_reply(message, timeout=timeout))
    return body


def end(process: subprocess.Popen[Any], patience: float = 5.0) -> None:
    """End a program: by asking, then by force."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(patience)
        except subprocess.TimeoutExpired:
            process.kill()
    process.wait()
    for stream in (process.stdin, process.stdout, process.stderr):
        if stream is not None:
            stream.close()
