"""Starting and stopping on loopback."""

import asyncio
import contextlib
import socket
import time

import pytest
from tests.sandbox.support import KEY, UNKNOWN_ID, his_with, until

from tiep_launcher.sandbox.script import Fault, FaultKind, Script
from tiep_launcher.sandbox.server import SandboxOptions, running_sandbox


async def test_it_listens_on_loopback_at_the_given_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    async with running_sandbox(SandboxOptions(port=port)) as sandbox:
        assert sandbox.url == f"http://127.0.0.1:{port}"
        with pytest.raises(OSError, match="in use"):
            async with running_sandbox(SandboxOptions(port=port)):
                pass


async def test_two_sandboxes_know_nothing_of_each_other():
    async with his_with() as first, his_with() as second:
        launch = await first.launch()
        assert (await second.poll(launch["session_id"])).status_code == 404


@pytest.mark.parametrize(
    "fault",
    [
        Fault(FaultKind.SLOW, delay_s=3600),
        Fault(FaultKind.DRIP, interval_s=3600),
        Fault(FaultKind.ENDLESS),
        Fault(FaultKind.NONE),
    ],
    ids=lambda fault: str(fault.kind),
)
async def test_it_stops_promptly_with_held_connections(fault, caplog):
    async with running_sandbox(SandboxOptions(script=Script(sessions=(fault,)))) as sandbox:
        host, _, port = sandbox.url.removeprefix("http://").partition(":")
        _, idle = await asyncio.open_connection(host, int(port))
        reader, held = await asyncio.open_connection(host, int(port))
        held.write(
            f"GET /v1/sessions/{UNKNOWN_ID} HTTP/1.1\r\nHost: {host}\r\nX-API-Key: {KEY}\r\n\r\n".encode()
        )
        await until(lambda: sandbox.state.calls["sessions"] > 0)
        before = time.monotonic()
        await sandbox.stop()
        assert time.monotonic() - before < 2
        await sandbox.wait_closed()
        with contextlib.suppress(ConnectionResetError):
            await reader.read()
        idle.close()
        held.close()
    assert [record for record in caplog.records if record.name.startswith("uvicorn")] == []


async def test_a_webhook_without_a_good_secret_does_not_start():
    with pytest.raises(ValueError, match="secret"):
        async with running_sandbox(SandboxOptions(webhook_url="https://his.example.com/")):
            pass


def test_options_do_not_show_keys():
    options = SandboxOptions(webhook_secret="example-secret-0123")
    assert "secret-0123" not in repr(options)
    assert KEY not in repr(options)
