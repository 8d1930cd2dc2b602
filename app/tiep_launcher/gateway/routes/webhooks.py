"""``POST /webhooks/{source}/{account or secret}``: 200 only once the event is durably on disk."""

import logging
import time

from starlette.datastructures import Headers
from starlette.types import Receive, Scope, Send

from tiep_launcher.domain.webhook import Delivery, Webhook
from tiep_launcher.gateway.bodies import BodyRefusedError, read_body
from tiep_launcher.gateway.parts import Parts
from tiep_launcher.gateway.receiving import (
    Account,
    RefusedError,
    arrival_of,
    check_sender,
    find_account,
    read_delivery,
)
from tiep_launcher.gateway.store.arrivals import keep
from tiep_launcher.gateway.store.writing import StoreUnavailableError

_log = logging.getLogger(__name__)

PREFIX = "/webhooks/"
_HEADERS = ((b"cache-control", b"no-store"), (b"content-length", b"0"))
_RETRY = (b"retry-after", b"5")
_CLOSE = (b"connection", b"close")


class WebhookRoute:
    """Takes deliveries; an ASGI application of its own, without what a framework does for each request."""

    def __init__(self, parts: Parts) -> None:
        """Take deliveries for the accounts of ``parts``."""
        self._parts = parts

    @staticmethod
    def is_for(scope: Scope) -> bool:
        """Say whether a request is a delivery."""
        return scope["type"] == "http" and scope["method"] == "POST" and scope["path"].startswith(PREFIX)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one delivery."""
        source, _, last = scope["path"].removeprefix(PREFIX).partition("/")
        status, more = 200, ()
        try:
            await self._keep(source, last, scope, receive)
        except RefusedError as error:
            self._count(source, error.reason)
            status = error.status
            if status in (408, 413, 415):
                more = (_CLOSE,)  # what else comes of the body is not waited for
        except StoreUnavailableError:
            self._count(source, "store_unavailable")
            status, more = 503, (_RETRY,)
        headers = [*_HEADERS, *more]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": b""})

    async def _keep(self, source: str, last: str, scope: Scope, receive: Receive) -> None:
        parts, now = self._parts, self._parts.now()
        webhook = parts.webhooks.get(source)
        if webhook is None or source not in parts.accounts:
            raise RefusedError(404, "no_such_address")
        account = find_account(webhook, parts.accounts[source], last, now=now)
        delivery = await self._delivery(webhook, last, scope, receive)
        check_sender(account, delivery, scope["client"][0] if scope.get("client") else None)
        event = read_delivery(webhook, account, delivery, now=now)
        arrival = arrival_of(
            webhook, account, delivery, event,
            sealing=parts.sealing, now=now, relay_to=self._targets(source, account),
        )  # fmt: skip
        began = time.perf_counter()
        kept = await parts.database.make(keep, arrival)
        parts.metrics.keeping.observe(time.perf_counter() - began)
        parts.metrics.last_event.labels(source).set(now.timestamp())
        self._count(source, "kept" if kept.is_new else "repeated")

    async def _delivery(self, webhook: Webhook, last: str, scope: Scope, receive: Receive) -> Delivery:
        try:
            body = await read_body(Headers(scope=scope), receive, max_bytes=webhook.max_body_bytes)
        except BodyRefusedError as error:
            raise RefusedError(error.status, "body_refused") from None
        headers: list[tuple[bytes, bytes]] = scope["headers"]
        return Delivery(body, tuple(headers), last.encode() if webhook.has_secret_address else b"")

    def _targets(self, source: str, account: Account) -> tuple[str, ...]:
        return tuple(
            name
            for name, relay in self._parts.configuration.relays.items()
            if (not relay.sources or source in relay.sources)
            and (not relay.facilities or account.facility in relay.facilities)
        )

    def _count(self, source: str, outcome: str) -> None:
        known = source if source in self._parts.webhooks else "unknown"
        self._parts.metrics.webhooks.labels(known, outcome).inc()
        if outcome not in ("kept", "repeated"):
            _log.info("gateway_delivery_refused", extra={"reason": outcome, "scribe": known})
