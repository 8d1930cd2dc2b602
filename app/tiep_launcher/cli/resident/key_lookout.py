"""Notices that a key which was rejected or missing is another by now, whoever changed it."""

import asyncio
from collections.abc import Callable
from typing import Protocol

from tiep_launcher.domain.session import ContactState, Session
from tiep_launcher.services.ports import Clock

LOOK_EVERY_S = 15.0
_REJECTED = "key_rejected"


class Keys(Protocol):
    """Who holds the keys that are in use."""

    def forget(self, facility: str) -> None:
        """Read the facility's key anew when it is needed next."""
        ...

    async def has_other_key(self, facility: str) -> bool:
        """Say whether the key store holds another key than the one in use."""
        ...


class KeyLookout:
    """Looks into the key store as long as visits rest because of a key, and never otherwise.

    ``secret set`` runs in a process of its own and tells nobody; the key store tells nobody either.
    """

    def __init__(self, keys: Keys, clock: Clock, use_anew: Callable[[str], None]) -> None:
        """Look for nothing yet.

        Args:
            keys: Who holds the keys.
            clock: Time.
            use_anew: Asks about a facility's visits with its new key.
        """
        self._keys, self._clock, self._use_anew = keys, clock, use_anew
        self._resting: dict[str, str] = {}
        self._looking: asyncio.Task[None] | None = None

    def saw(self, session: Session) -> None:
        """Take note of how a visit stands."""
        facility = session.request.facility
        if session.failure is not None and session.failure.code == _REJECTED:
            self._keys.forget(facility)  # the next start reads it anew, as a person may have put it right
        if session.contact.state is not ContactState.REFUSED:
            self._resting.pop(session.launch_id, None)
            return
        self._resting[session.launch_id] = facility
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._look())

    async def stop(self) -> None:
        """Look no more."""
        if self._looking is not None:
            self._looking.cancel()
            await asyncio.gather(self._looking, return_exceptions=True)

    async def _look(self) -> None:
        while self._resting:
            await self._clock.sleep(LOOK_EVERY_S)
            for facility in sorted(set(self._resting.values())):
                if await self._keys.has_other_key(facility):
                    self._use_anew(facility)
