"""The whole sandbox as one ASGI application."""

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import Response

from tiep_launcher.sandbox.drivers import driver_routes
from tiep_launcher.sandbox.page import page_routes
from tiep_launcher.sandbox.requests import json_answer
from tiep_launcher.sandbox.senders import sender_routes
from tiep_launcher.sandbox.simulation import Simulation
from tiep_launcher.sandbox.tiep_api import api_routes


def build_app(simulation: Simulation) -> Starlette:
    """Return the application that serves one simulation."""
    return Starlette(
        routes=[
            *api_routes(simulation),
            *page_routes(simulation),
            *driver_routes(simulation),
            *sender_routes(simulation),
        ],
        # A foreign Host is a web page that gave its own name this machine's address (DNS rebinding).
        middleware=[Middleware(TrustedHostMiddleware, allowed_hosts=["127.0.0.1", "localhost"])],
        exception_handlers={HTTPException: _http_error},
    )


async def _http_error(_request: Request, error: Exception) -> Response:
    if not isinstance(error, HTTPException):
        raise error
    response = json_answer({"detail": error.detail}, error.status_code)
    response.headers.update(error.headers or {})
    return response
