"""Whether WebEngine can be used here, and what it must not hear from outside."""

import importlib.util
import os
import subprocess
import sys
from collections.abc import MutableMapping
from dataclasses import dataclass
from shutil import which

# Debugging doors, switches, other programs in place of Chromium's own, and the log of TLS keys.
_FORBIDDEN_PREFIXES = ("QTWEBENGINE", "QT_WEBENGINE", "CHROME_", "CHROMIUM_")
_FORBIDDEN = frozenset({"SSLKEYLOGFILE", "BREAKPAD_DUMP_LOCATION", "GOOGLE_API_KEY"})
_OWN_PREFIX = "TIEP_LAUNCHER_"
_SWITCHES = "QTWEBENGINE_CHROMIUM_FLAGS"
# Chromium's own log may name addresses, and goes to whatever standard error is.
_ALWAYS = ("--log-level=3",)
_NO_SANDBOX = "--no-sandbox"
_PROBE_S = 5.0


def forget_switches(environ: MutableMapping[str, str]) -> None:
    """Take everything out of ``environ`` that could open a door into the embedded view."""
    for name in list(environ):
        if name.upper().startswith(_FORBIDDEN_PREFIXES) or name.upper() in _FORBIDDEN:
            del environ[name]


def is_installed() -> bool:
    """Say whether the add-on that carries WebEngine is installed."""
    try:
        return importlib.util.find_spec("PySide6.QtWebEngineWidgets") is not None
    except ModuleNotFoundError:  # not even PySide6
        return False


@dataclass(frozen=True, slots=True)
class Engine:
    """WebEngine as it is started in this process.

    Attributes:
        switches: Chromium's switches beside our own. No argument, variable or setting leads here; tests that
            run as root give ``--no-sandbox`` in code.
    """

    switches: tuple[str, ...] = ()

    def is_sandboxed(self) -> bool:
        """Say whether pages are to be kept away from this machine, as they always are outside of tests."""
        return _NO_SANDBOX not in self.switches

    def has_sandbox(self) -> bool:
        """Say whether pages can be kept away from this machine; may take a moment.

        WebEngine ends the whole program when its sandbox does not work, so it is asked for first.
        """
        return not self.is_sandboxed() or sys.platform != "linux" or _can_make_namespaces()

    def prepare(self, environ: MutableMapping[str, str]) -> None:
        """Prepare ``environ`` for the processes of WebEngine, before the first of them starts.

        A facility key may stand in our own variables; they get none of those.
        """
        forget_switches(environ)
        for name in [name for name in environ if name.upper().startswith(_OWN_PREFIX)]:
            del environ[name]
        environ[_SWITCHES] = " ".join((*_ALWAYS, *self.switches))
        environ["QSG_RHI_DISABLE_DISK_CACHE"] = "1"


def _can_make_namespaces() -> bool:
    """Try what Chromium's sandbox does: new name spaces for users, processes and the network."""
    unshare = which("unshare")
    if os.geteuid() == 0 or unshare is None:
        return False
    command = [unshare, "--user", "--map-root-user", "--pid", "--fork", "--net", "--", "true"]
    null = subprocess.DEVNULL
    try:
        done = subprocess.run(  # noqa: S603 -- a system program, nothing of it from outside
            command, stdin=null, stdout=null, stderr=null, env={}, timeout=_PROBE_S, check=False
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return done.returncode == 0
