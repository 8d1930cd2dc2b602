"""Says in the program's own words what went wrong on the way to a server and back.

No text of the outside is taken over: it may quote the address, a header or the answer.
"""

import socket
import ssl
from collections.abc import Iterator
from typing import cast

import h11
import httpx

from tiep_launcher.domain.errors import (
    CertificateError,
    ConfigurationError,
    LauncherError,
    NoAnswerError,
    NotUnderstoodError,
    Problem,
    ProxyAuthenticationError,
)

# OpenSSL's X509_V_ERR_* (x509_vfy.h); from Windows' own check CERT_E_* (winerror.h), also as a signed number.
_CERT_EXPIRED = frozenset({9, 10, 0x800B0101, 0x800B0101 - 2**32})
_CERT_WRONG_NAME = frozenset({62, 64, 0x800B010F, 0x800B010F - 2**32})


def proxy_wants_credentials() -> LauncherError:
    """Return the error of a 407, which only a proxy sends (RFC 9110, section 15.5.8)."""
    return ProxyAuthenticationError(Problem("proxy_wants_credentials"))


def no_answer(code: str, *, request_left: bool) -> LauncherError:
    """Return the error of a call that got no answer."""
    return NoAnswerError(Problem(code), request_left=request_left)


def not_understood(code: str) -> LauncherError:
    """Return the error of an answer that cannot be read."""
    return NotUnderstoodError(Problem(code))


def translate(fault: Exception, *, request_left: bool) -> LauncherError:
    """Return the error that stands for what the HTTP library raised."""
    match fault:
        case httpx.ProxyError():
            # The library tells a proxy's status at the start of its text only ("407 Proxy ...").
            if str(fault).startswith("407"):
                return proxy_wants_credentials()
            return no_answer("proxy_refused", request_left=request_left)
        case httpx.TimeoutException():
            return no_answer("no_answer_in_time", request_left=request_left)
        case httpx.RemoteProtocolError():
            if any(isinstance(cause, h11.RemoteProtocolError) for cause in _causes(fault)):
                return not_understood("answer_broken")
            return no_answer("connection_closed", request_left=request_left)
        case httpx.InvalidURL() | httpx.UnsupportedProtocol() | httpx.LocalProtocolError() | ValueError():
            return ConfigurationError(Problem("request_not_possible"))
        case _:
            return _of_network(fault, request_left=request_left)


def safe_cause(fault: Exception) -> OSError | None:
    """Return the operating system's error behind ``fault``.

    The library's own exceptions hold the request with its key, so they are not chained.
    """
    return next((cause for cause in _causes(fault) if isinstance(cause, OSError)), None)


def _of_network(fault: Exception, *, request_left: bool) -> LauncherError:
    causes = list(_causes(fault))
    for cause in causes:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return CertificateError(Problem(_certificate_code(cause.verify_code)))
    if any(isinstance(cause, ssl.SSLError) for cause in causes):
        return no_answer("tls_failed", request_left=request_left)
    for kind, code in (
        (socket.gaierror, "name_not_found"),
        (ConnectionRefusedError, "connection_refused"),
        ((ConnectionResetError, ConnectionAbortedError, BrokenPipeError), "connection_reset"),
    ):
        if any(isinstance(cause, kind) for cause in causes):
            return no_answer(code, request_left=request_left)
    return no_answer("connection_failed", request_left=request_left)


def _certificate_code(verify_code: int) -> str:
    if verify_code in _CERT_EXPIRED:
        return "certificate_expired"
    if verify_code in _CERT_WRONG_NAME:
        return "certificate_wrong_name"
    return "certificate_not_trusted"


def _causes(fault: BaseException) -> Iterator[BaseException]:
    """Yield ``fault`` and everything behind it, each once."""
    waiting: list[BaseException] = [fault]
    seen: set[int] = set()
    while waiting:
        item = waiting.pop(0)
        if id(item) in seen:
            continue
        seen.add(id(item))
        yield item
        if isinstance(item, BaseExceptionGroup):
            waiting += cast("BaseExceptionGroup[BaseException]", item).exceptions
        waiting += [cause for cause in (item.__cause__, item.__context__) if cause is not None]
