"""The live stream, from processes: order, resuming, several hosts, an orderly end."""

import json
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest
from tests.gateway.gateway_process import Gateway, press, request_of, running, write_configuration


@dataclass
class Frame:
    event: str
    data: dict[str, Any]
    cursor: int | None = None


async def frames(response: httpx.Response) -> AsyncIterator[Frame]:
    fields: dict[str, str] = {}
    async for line in response.aiter_lines():
        if line:
            name, _, value = line.partition(": ")
            fields[name] = value
        elif "data" in fields:
            cursor = int(fields["id"]) if "id" in fields else None
            yield Frame(fields["event"], json.loads(fields["data"]), cursor)
            fields = {}


@asynccontextmanager
async def stream(
    gateway: Gateway, who: dict[str, str], after: int = 0
) -> AsyncIterator[AsyncIterator[Frame]]:
    headers = {**who, "Accept": "text/event-stream", "Last-Event-ID": str(after)}
    async with (
        httpx.AsyncClient(timeout=20) as client,
        client.stream("GET", f"{gateway.address}/v1/events", headers=headers) as response,
    ):
        assert response.status_code == 200
        yield frames(response)


def credential(file: Path, *more: str) -> dict[str, str]:
    command = [
        sys.executable,
        "-m",
        "tiep_launcher",
        "gateway",
        "credentials",
        "create",
        "--config",
        str(file),
    ]
    command += ["--facility", "north", "--doctor", "*", "--inbox", *more]
    done = subprocess.run(command, capture_output=True, text=True, check=True, timeout=60)
    return {"X-API-Key": done.stdout.strip()}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return write_configuration(tmp_path, f"sqlite:///{tmp_path}/gateway.db")


@pytest.fixture
def gateway(file: Path) -> Iterator[Gateway]:
    with running(file) as started:
        yield started


async def numbers(told: AsyncIterator[Frame], count: int) -> list[int]:
    found: list[int] = []
    async for frame in told:
        if frame.event == "event":
            found.append(json.loads(frame.data["body"])["payload"]["number"])
        if len(found) == count:
            break
    return found


async def test_what_was_missed_and_what_comes_arrive_in_order_and_once(file: Path, gateway: Gateway):
    who = credential(file)
    await press(gateway.port, [(number, request_of(number)) for number in range(150)], senders=1)
    async with stream(gateway, who) as told:
        assert (await anext(told)).data == {"unmatched": 150}
        assert await numbers(told, 150) == list(range(150))
        await press(gateway.port, [(number, request_of(number)) for number in range(150, 160)], senders=1)
        assert await numbers(told, 10) == list(range(150, 160))
    async with stream(gateway, who, after=155) as told:
        assert await numbers(told, 5) == list(range(155, 160))


async def test_a_stream_ends_with_its_gateway_and_goes_on_at_the_next(file: Path, gateway: Gateway):
    who = credential(file)
    async with stream(gateway, who) as told:
        await anext(told)
        assert gateway.end(within_s=20) == 0
        assert [frame async for frame in told if frame.event == "event"] == []
    with running(file) as next_one:
        await press(next_one.port, [(1, request_of(1))])
        async with stream(next_one, who) as told:
            assert await numbers(told, 1) == [1]


async def test_a_half_sent_request_does_not_keep_a_gateway_from_ending(gateway: Gateway):
    async with httpx.AsyncClient() as client:
        await client.get(f"{gateway.address}/healthz")
        with socket.create_connection(("127.0.0.1", gateway.port)) as half:
            half.sendall(request_of(1)[:-100])
            assert gateway.end(within_s=20) == 0


async def test_news_of_one_host_reach_the_listeners_of_another(postgresql, tmp_path: Path):
    file = write_configuration(tmp_path, postgresql.new_database())
    with running(file) as one, running(file) as two:
        who = credential(file)
        async with stream(two, who) as told:
            await anext(told)
            await press(one.port, [(7, request_of(7))])
            assert await numbers(told, 1) == [7]
