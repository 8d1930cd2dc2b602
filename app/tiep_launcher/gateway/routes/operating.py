"""For operators: does it live, can it work, how much does it do."""

import contextlib
import ipaddress
import shutil
from functools import partial

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from tiep_launcher.gateway.answers import RefusalError
from tiep_launcher.gateway.callers import address_of
from tiep_launcher.gateway.metrics import CONTENT_TYPE
from tiep_launcher.gateway.parts import Parts
from tiep_launcher.gateway.store import inbox, relaying
from tiep_launcher.gateway.store.database import size_bytes
from tiep_launcher.gateway.store.writing import StoreUnavailableError

_LEAST_FREE_BYTES = 50 * 1024 * 1024
_NO_STORE = {"Cache-Control": "no-store"}


class OperatingRoutes:
    """``/healthz``, ``/readyz`` and ``/metrics``."""

    def __init__(self, parts: Parts) -> None:
        """Look at ``parts``."""
        self._parts = parts

    async def live(self, _request: Request) -> Response:
        """Answer as long as the process does."""
        return JSONResponse({"status": "ok"}, headers=_NO_STORE)

    async def ready(self, _request: Request) -> Response:
        """Say whether deliveries would be kept now."""
        database = self._parts.database
        checks = {
            "database": await database.check(),
            "commits": database.is_well,
            "disk": self._free_bytes() >= _LEAST_FREE_BYTES,
        }
        is_ready = all(checks.values())
        content = {"status": "ready" if is_ready else "not_ready", "checks": checks}
        return JSONResponse(content, 200 if is_ready else 503, headers=_NO_STORE)

    async def metrics(self, request: Request) -> Response:
        """Return all counts, to operators."""
        if not self._is_operator(request):
            raise RefusalError(403, "operators_only")
        with contextlib.suppress(StoreUnavailableError):  # the counts themselves say so
            await self._measure()
        return Response(self._parts.metrics.write(), headers=_NO_STORE, media_type=CONTENT_TYPE)

    async def _measure(self) -> None:
        parts, metrics = self._parts, self._parts.metrics
        metrics.commit_waiting.set(parts.database.waiting)
        metrics.listeners.set(parts.hub.listeners)
        metrics.disk_free_bytes.set(self._free_bytes())
        metrics.database_bytes.set(await parts.database.read(size_bytes))
        for facility in parts.configuration.facilities:
            count = await parts.database.read(partial(inbox.count, facility=facility))
            metrics.unmatched.labels(facility).set(count)
        for target in parts.configuration.relays:
            backlog = await parts.database.read(partial(relaying.backlog, target=target))
            metrics.relay_waiting.labels(target).set(backlog.waiting)
            now_s = parts.now().timestamp()
            age_s = now_s - backlog.oldest_at / 1e6 if backlog.oldest_at is not None else 0
            metrics.relay_oldest.labels(target).set(age_s)

    def _free_bytes(self) -> int:
        file = self._parts.database.file
        return shutil.disk_usage(file.parent).free if file is not None else _LEAST_FREE_BYTES

    def _is_operator(self, request: Request) -> bool:
        try:
            address = ipaddress.ip_address(address_of(request))
        except ValueError:
            return False
        networks = self._parts.configuration.operators
        return any(address in ipaddress.ip_network(network) for network in networks)
