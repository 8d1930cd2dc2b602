"""The tray program: started by a call without a command, or by the first ``open`` on a desktop."""

import importlib.util
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from tiep_launcher.cli.call import Call
from tiep_launcher.cli.detached import Outliving, start_detached
from tiep_launcher.domain.errors import LauncherError, UnavailableError
from tiep_launcher.instance import instance_key, run_folder
from tiep_launcher.instance.claim import Claim
from tiep_launcher.instance.client import hand_over
from tiep_launcher.instance.lock import acquire, release
from tiep_launcher.storage.system_language import system_language

if TYPE_CHECKING:
    from tiep_launcher.cli.resident.program import Resident

_STARTED_WITHIN_S = 15.0
# Not a setting, so not named like one.
_STARTED_BY_CALL = "TIEP_STARTED_BY_CALL"
_LOOK_S = 0.2


def is_desktop_installed() -> bool:
    """Say whether the part of the program that shows windows is installed."""
    return importlib.util.find_spec("PySide6") is not None


def has_desktop(environ: Mapping[str, str]) -> bool:
    """Say whether windows can be shown: there is a display, and the part that shows them is installed."""
    is_there = sys.platform != "linux" or bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))
    return is_there and is_desktop_installed()


def run(call: Call) -> int:
    """Run the tray program until it ends; if one runs already, bring it to the front.

    Raises:
        UnavailableError: ``no_display``.
        LauncherError: The settings, or a folder, do not allow it.
    """
    if not has_desktop(call.environ):
        raise UnavailableError.of("no_desktop")
    claim = claim_of(call.environ)
    if not claim.take():
        return hand_over(["tiep-launcher", "show"], call.environ, wait_s=_STARTED_WITHIN_S) or 0

    def resident() -> "Resident":
        from tiep_launcher.cli.resident.program import Resident  # noqa: PLC0415 - while the icon is there

        try:
            return Resident(call, claim)
        except BaseException:
            claim.let_go()  # so that calls run in their own processes and say why it does not work
            raise

    def say(error: Exception) -> str:
        from tiep_launcher.cli.resident.sentences import sentence_of  # noqa: PLC0415

        return sentence_of(error)

    from tiep_launcher.desktop import application  # noqa: PLC0415 - loads Qt

    language, is_called = system_language(call.environ), _STARTED_BY_CALL in call.environ
    return application.run(resident, say, language=language, started_by_call=is_called)


def claim_of(environ: Mapping[str, str]) -> Claim:
    """Return the place of the one running program of this desktop, not taken yet.

    Raises:
        LauncherError: ``home_not_absolute``.
    """
    folder = run_folder(environ)
    if folder is None:
        raise LauncherError.of("home_not_absolute")
    return Claim(Path(folder), instance_key(environ))


def start_and_hand_over(call: Call) -> int | None:
    """Start the tray program and let it execute ``call``.

    Of many calls at once one starts it and the others wait for it.

    Returns:
        The exit status, or None if it did not come up in time.
    """
    folder = run_folder(call.environ)
    if folder is None:
        return None
    lock = Path(folder, f"{instance_key(call.environ)}.starting")
    starter: int | None = None
    process: Outliving | None = None
    give_up_at = time.monotonic() + _STARTED_WITHIN_S
    try:
        lock.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        while time.monotonic() < give_up_at:
            status = hand_over(["tiep-launcher", *call.argv], call.environ, wait_s=_LOOK_S)
            if status is not None:
                return status
            if process is not None:
                if process.poll():
                    return None
            elif (starter := acquire(lock)) is not None:
                process = start_detached([], {**call.environ, _STARTED_BY_CALL: "1"})
    except OSError:  # whatever keeps a lock from being made is told by the command itself
        return None
    finally:
        if starter is not None:
            release(lock, starter)
    return None
