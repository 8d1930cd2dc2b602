"""Puts the gateway together: its parts from a configuration, its routes, its tasks."""

import logging
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from uuid import uuid4

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from tiep_launcher.domain.errors import ConfigurationError
from tiep_launcher.gateway.answers import RefusalError, refusal
from tiep_launcher.gateway.callers import RETRY_AFTER_S
from tiep_launcher.gateway.configuration import Configuration
from tiep_launcher.gateway.hub import Hub
from tiep_launcher.gateway.messages import event_frame, event_message
from tiep_launcher.gateway.metrics import Metrics
from tiep_launcher.gateway.parts import Parts, read_account
from tiep_launcher.gateway.rates import Rates
from tiep_launcher.gateway.relays import Relay
from tiep_launcher.gateway.routes.broker import BrokerRoutes
from tiep_launcher.gateway.routes.enrolment import EnrolmentRoutes
from tiep_launcher.gateway.routes.events import EventRoutes
from tiep_launcher.gateway.routes.operating import OperatingRoutes
from tiep_launcher.gateway.routes.visits import VisitRoutes
from tiep_launcher.gateway.routes.webhooks import WebhookRoute
from tiep_launcher.gateway.sealing import KeyFileError, Sealing, parse_keys
from tiep_launcher.gateway.secret_files import read_private
from tiep_launcher.gateway.store.database import open_database
from tiep_launcher.gateway.store.writing import StoreUnavailableError
from tiep_launcher.gateway.tidying import tidying
from tiep_launcher.net.http import HttpClient
from tiep_launcher.scribes.registry import WEBHOOKS

_log = logging.getLogger(__name__)

_CALLS_PER_S = 20.0
_CALLS_AT_ONCE = 100
_CODES_PER_S = 1 / 6
_CODES_AT_ONCE = 10


@asynccontextmanager
async def open_parts(configuration: Configuration) -> AsyncGenerator[Parts]:
    """Read the secrets, open the database and start what runs beside the routes, until the block ends.

    Raises:
        ConfigurationError: A file with secrets or keys, or the database's address, cannot be used.
        DatabaseInUseError: Another process has the database.
        SchemaNewerError: A newer version used it before.
        StoreUnavailableError: It does not answer.
    """
    sealing = read_sealing(configuration)
    accounts = {
        source: {name: read_account(name, account) for name, account in named.items()}
        for source, named in configuration.webhooks.items()
    }
    async with AsyncExitStack() as kept:
        wakes: list[Callable[[], None]] = []

        def wake() -> None:
            for each in wakes:
                each()

        database = await kept.enter_async_context(
            open_database(database_address(configuration), on_feed=lambda _cursor: wake())
        )
        hub = Hub(database, lambda row: event_frame(event_message(row, sealing)))
        http = HttpClient()
        kept.push_async_callback(http.aclose)
        parts = Parts(
            configuration=configuration,
            webhooks=WEBHOOKS,
            accounts=accounts,
            sealing=sealing,
            database=database,
            hub=hub,
            metrics=Metrics(),
            http=http,
            rates=Rates(per_second=_CALLS_PER_S, at_once=_CALLS_AT_ONCE),
            enrolments=Rates(per_second=_CODES_PER_S, at_once=_CODES_AT_ONCE),
        )
        relays = [Relay(parts, name, target) for name, target in configuration.relays.items()]
        for each in (hub, *relays):
            await kept.enter_async_context(each.running())
            wakes.append(each.wake)
        await kept.enter_async_context(tidying(parts))
        if (address := database.notify_address) is not None:
            from tiep_launcher.gateway.store.listening import listening  # noqa: PLC0415 - an extra of its own

            await kept.enter_async_context(listening(address, wake))
        yield parts


def build_app(parts: Parts) -> ASGIApp:
    """Return the ASGI application."""
    webhooks, others = WebhookRoute(parts), _other_routes(parts)

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await (webhooks if webhooks.is_for(scope) else others)(scope, receive, send)

    return app


def _other_routes(parts: Parts) -> Starlette:
    events, visits = EventRoutes(parts), VisitRoutes(parts)
    enrolment, broker, operating = EnrolmentRoutes(parts), BrokerRoutes(parts), OperatingRoutes(parts)

    def route(path: str, method: str, act: Callable[[Request], Awaitable[Response]]) -> Route:
        return Route(path, _counted(parts, f"{method} {path}", act), methods=[method])

    return Starlette(
        routes=[
            route("/v1/auth/generate-token", "POST", broker.generate_token),
            route("/v1/sessions/{session_id}", "GET", broker.get_session),
            route("/v1/events", "GET", events.read),
            route("/v1/events/{event_id}/ack", "POST", events.acknowledge),
            route("/v1/events/{event_id}/assign", "POST", events.assign),
            route("/v1/events/{event_id}/unassign", "POST", events.unassign),
            route("/v1/expectations", "POST", visits.expect),
            route("/v1/contexts", "POST", visits.leave_context),
            route("/v1/contexts/collect", "POST", visits.collect_context),
            route("/v1/enroll", "POST", enrolment.enroll),
            route("/v1/credential", "GET", enrolment.show),
            route("/v1/credential", "DELETE", enrolment.leave),
            route("/v1/credential/rotate", "POST", enrolment.rotate),
            route("/healthz", "GET", operating.live),
            route("/readyz", "GET", operating.ready),
            route("/metrics", "GET", operating.metrics),
        ],
        exception_handlers={HTTPException: _not_found},
    )


def read_sealing(configuration: Configuration) -> Sealing:
    """Read the keys that what is kept is encrypted with.

    Raises:
        ConfigurationError: The file cannot be used.
    """
    try:
        return Sealing(parse_keys(read_private(configuration.key_file).decode("ascii", "replace")))
    except KeyFileError as error:
        reason, line = error.reason, error.line
    raise ConfigurationError.of("gateway_key_file", "key_file", reason=reason, line=line)


def database_address(configuration: Configuration) -> str:
    """Return the database's address.

    Raises:
        ConfigurationError: The file that it stands in cannot be used.
    """
    if configuration.database_url_file is not None:
        return read_private(configuration.database_url_file).decode("utf-8", "replace").strip()
    return configuration.database_url or ""


def _counted(
    parts: Parts, name: str, act: Callable[[Request], Awaitable[Response]]
) -> Callable[[Request], Awaitable[Response]]:
    async def answered(request: Request) -> Response:
        try:
            response = await act(request)
        except RefusalError as error:
            response = refusal(error)
        except StoreUnavailableError:
            response = refusal(RefusalError(503, "store_unavailable", retry_after_s=RETRY_AFTER_S))
        except Exception:  # noqa: BLE001 - the last resort: the caller gets a status, the log has an id
            _log.exception("gateway_call_failed", extra={"incident": str(uuid4())})
            response = refusal(RefusalError(500, "internal"))
        parts.metrics.calls.labels(name, str(response.status_code)).inc()
        return response

    return answered


async def _not_found(_request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 500
    return refusal(RefusalError(status, "not_found" if status == 404 else "refused"))
