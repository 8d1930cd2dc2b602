"""Rules for every test: loopback only, and no log record that nobody expected."""

import logging

import pytest
from hypothesis import HealthCheck, settings
from pytest_socket import socket_allow_hosts

settings.register_profile("product", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("product")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "expects_log: the test makes the program write warnings or errors")
    logging.getLogger("asyncio").addFilter(_is_no_slow_callback)


@pytest.fixture(autouse=True)
def loopback_only() -> None:
    socket_allow_hosts(["127.0.0.1", "::1", "localhost"], allow_unix_socket=True)


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture):
    yield
    if request.node.get_closest_marker("expects_log"):
        return
    unexpected = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not unexpected, [(record.name, record.getMessage()) for record in unexpected]


def _is_no_slow_callback(record: logging.LogRecord) -> bool:
    # asyncio's debug mode tells every callback over 0.1 s, which a busy machine causes without a fault.
    return "took" not in record.getMessage()
