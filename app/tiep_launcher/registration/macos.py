"""Entries of one user on macOS. Links belong to the program's bundle; what starts with the session is a file.

Source: Apple's documentation of ``CFBundleURLTypes`` and of launch agents (launchd.plist).
"""

import plistlib
from collections.abc import Sequence
from pathlib import Path
from typing import Any, cast

from tiep_launcher.domain.errors import CannotCreateError, UnavailableError
from tiep_launcher.registration.state import Entry, State, checked_scheme

BUNDLE_ID = "ai.tiep.launcher"


def info_plist(scheme: str, version: str) -> bytes:
    """Write the bundle's ``Info.plist``, which makes the system open links of ``scheme`` with it."""
    content: dict[str, Any] = {
        "CFBundleIdentifier": BUNDLE_ID,
        "CFBundleName": "Tiep Launcher",
        "CFBundleExecutable": "tiep-launcher",
        "CFBundlePackageType": "APPL",
        "CFBundleShortVersionString": version,
        "CFBundleURLTypes": [
            {
                "CFBundleURLName": BUNDLE_ID,
                "CFBundleTypeRole": "Viewer",
                "CFBundleURLSchemes": [checked_scheme(scheme)],
            }
        ],
        "LSUIElement": True,  # lives in the menu bar, not in the Dock
        "NSMicrophoneUsageDescription": "Tiep records the visit when you start it there.",
    }
    return plistlib.dumps(content)


class MacRegistrar:
    """The user's launch agents. Links are the bundle's: it is registered by being installed."""

    def __init__(self, home: Path, bundle: Path | None) -> None:
        """Touch nothing yet.

        Args:
            home: The user's folder.
            bundle: The bundle that this program runs in; None if it runs in none.
        """
        self._agent = home / "Library/LaunchAgents" / f"{BUNDLE_ID}.plist"
        self._bundle = bundle

    def register(self, scheme: str, command: Sequence[str]) -> None:
        """Say that the bundle does it.

        Raises:
            UnavailableError: ``registered_by_bundle``: there is no bundle that does.
        """
        if self.scheme(scheme, command).state is not State.ON:
            raise UnavailableError.of("registered_by_bundle")

    def unregister(self, scheme: str) -> None:
        """Say that links go with the bundle.

        Raises:
            UnavailableError: ``registered_by_bundle``.
        """
        if self.scheme(scheme, ()).state is State.ON:
            raise UnavailableError.of("registered_by_bundle")

    def scheme(self, scheme: str, command: Sequence[str]) -> Entry:
        """Look whether the bundle names the scheme."""
        del command
        place = "Info.plist" if self._bundle is None else str(self._bundle / "Contents/Info.plist")
        found = {} if self._bundle is None else _read(Path(place))
        types = cast("list[dict[str, list[str]]]", found.get("CFBundleURLTypes", []))
        is_named = any(checked_scheme(scheme) in one.get("CFBundleURLSchemes", []) for one in types)
        return Entry(State.ON if is_named else State.OFF, None, place)

    def start_with_desktop(self, command: Sequence[str]) -> None:
        """Write the agent that the session starts."""
        agent = {"Label": BUNDLE_ID, "ProgramArguments": list(command), "RunAtLoad": True}
        try:
            self._agent.parent.mkdir(parents=True, exist_ok=True)
            self._agent.write_bytes(plistlib.dumps(agent))
        except OSError as error:
            raise CannotCreateError.of("registration_failed", self._agent.name) from error

    def start_by_hand(self) -> None:
        """Take the agent away."""
        try:
            self._agent.unlink(missing_ok=True)
        except OSError as error:
            raise CannotCreateError.of("registration_failed", self._agent.name) from error

    def start(self, command: Sequence[str]) -> Entry:
        """Look what the session starts."""
        arguments = _read(self._agent).get("ProgramArguments")
        if arguments is None:
            return Entry(State.OFF, None, str(self._agent))
        state = State.ON if arguments == list(command) else State.BROKEN
        return Entry(state, " ".join(map(str, arguments)), str(self._agent))


def _read(path: Path) -> dict[str, Any]:
    try:
        return plistlib.loads(path.read_bytes())
    except (OSError, ValueError, plistlib.InvalidFileException):
        return {}
