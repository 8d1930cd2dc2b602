"""Passes verified webhooks on to the hospital's own addresses, unchanged, until each has taken them.

A Tiep facility has one address for its webhook. When that is the gateway, the hospital system must still get
what it was promised: the raw body with the vendor's signature headers, so that its own check goes on working,
and the gateway's signature with a time, by which it knows a repetition from a new delivery.
"""

import asyncio
import contextlib
import datetime as dt
import logging
import random
from collections.abc import AsyncGenerator
from functools import partial

from tiep_launcher.domain.errors import LauncherError
from tiep_launcher.gateway.beside import beside
from tiep_launcher.gateway.configuration import RelayTarget
from tiep_launcher.gateway.envelope import Envelope, unpack
from tiep_launcher.gateway.parts import Parts
from tiep_launcher.gateway.receiving import microseconds
from tiep_launcher.gateway.sealing import UnsealableError
from tiep_launcher.gateway.secret_files import read_secret
from tiep_launcher.gateway.store.relaying import Attempt, Claim, Due, claim, next_due, note
from tiep_launcher.gateway.store.writing import StoreUnavailableError
from tiep_launcher.net.signing import signed

_log = logging.getLogger(__name__)

ID_HEADER = "X-Tiep-Launcher-Event-Id"
SOURCE_HEADER = "X-Tiep-Launcher-Source"

MOST_AT_ONCE = 8
_FIRST_PAUSE_S = 2.0
_LONGEST_PAUSE_S = 900.0
_LOOK_EVERY_S = 5.0
_CLAIM_S = 120.0  # a host that dies meanwhile gives its work back after this


class Relay:
    """Sends to one target; each target has its own, so that a slow one delays no other."""

    def __init__(self, parts: Parts, name: str, target: RelayTarget) -> None:
        """Send to ``target`` what waits for it in the database of ``parts``."""
        self._parts = parts
        self._name = name
        self._target = target
        self._news = asyncio.Event()

    def wake(self) -> None:
        """Look for work now."""
        self._news.set()

    @contextlib.asynccontextmanager
    async def running(self) -> AsyncGenerator[None]:
        """Send until the block ends; what is under way then is sent again after the next start."""
        async with beside(self._send_for_ever()):
            yield

    async def _send_for_ever(self) -> None:
        while True:
            self._news.clear()
            try:
                has_sent = await self._send_due()
                pause_s = 0.0 if has_sent else await self._pause_s()
            except StoreUnavailableError:
                pause_s = _LOOK_EVERY_S
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(pause_s):
                    await self._news.wait()

    async def _pause_s(self) -> float:
        due = await self._parts.database.read(partial(next_due, target=self._name))
        if due is None:
            return _LOOK_EVERY_S
        return min(_LOOK_EVERY_S, max(0.0, (due - microseconds(self._parts.now())) / 1e6))

    async def _send_due(self) -> bool:
        at = microseconds(self._parts.now())
        wish = Claim(self._name, at, at + round(_CLAIM_S * 1e6), MOST_AT_ONCE)
        due = await self._parts.database.make(claim, wish)
        async with asyncio.TaskGroup() as group:
            for one in due:
                group.create_task(self._send(one))
        return bool(due)

    async def _send(self, due: Due) -> None:
        status, is_done = await self._try(due)
        at = self._parts.now()
        next_at = None if is_done else self._next_at(due, at)
        outcome = "taken" if is_done else "given_up" if next_at is None else "refused"
        self._parts.metrics.relayed.labels(self._name, outcome).inc()
        if outcome == "given_up":
            _log.error("gateway_relay_given_up", extra={"http_status": status})
        attempt = Attempt(due.event_number, self._name, microseconds(at), status, next_at, is_done)
        with contextlib.suppress(StoreUnavailableError):  # then it is sent once more; its id says so
            await self._parts.database.make(note, attempt)

    async def _try(self, due: Due) -> tuple[int | None, bool]:
        try:
            envelope = unpack(self._parts.sealing.open(due.sealed, due.event_id))
            secret = read_secret(self._target.secret_file)
            headers = _headers(due, envelope, secret, self._parts.now())
            answer = await self._parts.http.request(
                "POST",
                self._target.url,
                headers=headers,
                body=envelope.body,
                deadline_s=self._target.timeout_s,
            )
        except (LauncherError, UnsealableError):
            return None, False
        return answer.status, 200 <= answer.status < 300

    def _next_at(self, due: Due, now: dt.datetime) -> int | None:
        """Return when to try again: after a pause that doubles, spread, until it has waited too long."""
        if now - _moment(due.received_at) > dt.timedelta(hours=self._target.give_up_after_h):
            return None
        pause_s = min(_LONGEST_PAUSE_S, _FIRST_PAUSE_S * 2 ** min(due.attempts, 20))
        spread = random.uniform(0.8, 1.2)  # noqa: S311 - nothing to guess
        return microseconds(now) + round(pause_s * spread * 1e6)


def _headers(due: Due, envelope: Envelope, secret: bytes, now: dt.datetime) -> dict[str, str]:
    return {
        "content-type": "application/json",
        **dict(envelope.headers),
        ID_HEADER: due.event_id,
        SOURCE_HEADER: due.source,
        **signed(secret, envelope.body, now=now),
    }


def _moment(microseconds_: int) -> dt.datetime:
    return dt.datetime.fromtimestamp(0, dt.UTC) + dt.timedelta(microseconds=microseconds_)
