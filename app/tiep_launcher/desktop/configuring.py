"""What the settings window and the first-run assistant need of the program behind them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Protocol

from tiep_launcher.domain.errors import Problem
from tiep_launcher.domain.settings import Origin, Setting
from tiep_launcher.services.connection_test import ConnectionResult

if TYPE_CHECKING:  # it imports this module
    from tiep_launcher.desktop.backend import Around


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingState:
    """One setting as it stands.

    Attributes:
        name: ``api_url``, or ``facilities.NAME.api_url`` for one facility's own.
        setting: Its row in the list.
        facility: Whose own it is; None for what counts for all.
        value: The value in force, as JSON would hold it.
        origin: Where that comes from.
        is_locked: Whether the organisation enforces it.
        has_own: Whether the user's own file names it, whether or not that counts.
        fallback: The value that would count if it did not.
        left_out: Why a value was left out, as a sentence; None if none was.
        counts_at_once: Whether the running program takes a change up; else its next start does.
    """

    name: str
    setting: Setting
    facility: str | None
    value: Any
    origin: Origin
    is_locked: bool = False
    has_own: bool = False
    fallback: Any = None
    left_out: str | None = None
    counts_at_once: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """All settings as they stand.

    Attributes:
        settings: In the order of the list; each facility's own behind the one for all.
        facilities: The facilities that are named, empty if there is just the one without a name.
        remarks: What is wrong with the settings as a whole, in sentences.
        file: Where the user's own settings are kept.
        choices: For settings whose values are keys of something, such as forms: key and title of each.
    """

    settings: tuple[SettingState, ...]
    facilities: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    file: str = ""
    choices: Mapping[str, tuple[tuple[str, str], ...]] = field(default_factory=dict[str, Any])


class KeyState(StrEnum):
    """Whether a secret is there."""

    KEPT = "kept"
    MISSING = "missing"
    NOT_READABLE = "not_readable"
    FROM_ENVIRONMENT = "from_environment"


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptKey:
    """One secret of the key store, never with its value.

    Attributes:
        name: As in ``secret set NAME``.
        facility: Whose API key it is; None for another secret.
        state: Whether it is there.
        is_changeable: Whether people may enter and remove it.
    """

    name: str
    facility: str | None
    state: KeyState
    is_changeable: bool = True

    @property
    def is_the_programs(self) -> bool:
        """Say whether the program makes it for itself."""
        return self.facility is None and not self.is_changeable


@dataclass(frozen=True, slots=True, kw_only=True)
class Keys:
    """The secrets, and why the key store cannot be used, if it cannot.

    Attributes:
        kept: Every secret that the program knows of; those of facilities first.
        problem: A sentence; None if the key store works.
    """

    kept: tuple[KeptKey, ...]
    problem: str | None = None

    @property
    def is_key_missing(self) -> bool:
        """Say whether no facility has an API key although the key store works."""
        return all(key.state is KeyState.MISSING for key in self.kept if key.facility is not None)

    @property
    def has_several_facilities(self) -> bool:
        """Say whether there is more than one facility, each with a key of its own."""
        return sum(key.facility is not None for key in self.kept) > 1


Wrong = list[tuple[str, str]]
"""The name of each setting (or secret) that was refused, and why, as a sentence; empty if all were taken."""


class Configuring(Protocol):
    """Reads and changes settings and keys. Coroutines run in the io thread, the rest anywhere."""

    async def read(self) -> Configuration:
        """Look at the settings as they stand now."""
        ...

    async def keys(self) -> Keys:
        """Look which secrets are there."""
        ...

    async def around(self) -> "Around":
        """Return what stands around the visits now."""
        ...

    def wrong(self, name: str, text: str) -> str | None:
        """Say what is wrong with a value as it was typed; None if nothing is."""
        ...

    async def change(self, changes: Mapping[str, str | None]) -> Wrong:
        """Keep changed settings, all of them or none; None removes the user's own value.

        What the running program can take up counts from now on.
        """
        ...

    async def set_key(self, name: str, key: str) -> str | None:
        """Keep a secret and use it from now on.

        Returns:
            Why it was not kept, as a sentence; None if it was.
        """
        ...

    async def clear_key(self, name: str) -> str | None:
        """Remove a secret.

        Returns:
            Why it was not removed, as a sentence; None if it was.
        """
        ...

    async def try_connection(
        self, facility: str | None, *, api_url: str | None = None, key: str | None = None
    ) -> ConnectionResult:
        """Find out whether a launch would reach the scribe.

        Args:
            facility: Whose; None for the only one.
            api_url: An address that is not kept yet.
            key: A key that is not kept yet.
        """
        ...

    def sentence(self, problem: Problem) -> str:
        """Say a problem in words, with what to do."""
        ...

    def sentence_of(self, error: Exception) -> str:
        """Say an error in words."""
        ...

    async def is_first_run(self) -> bool:
        """Say whether nothing is configured and the assistant was never shown."""
        ...

    async def note_first_run(self) -> None:
        """Remember that the assistant was shown; it does not come by itself again."""
        ...

    @property
    def has_sandbox(self) -> bool:
        """Say whether the simulated Tiep can be started."""
        ...

    async def start_sandbox(self) -> str | None:
        """Start the demonstration as a program of its own, which shares nothing with this one.

        Returns:
            Why it could not be started, as a sentence; None if it was.
        """
        ...
