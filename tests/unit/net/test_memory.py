"""A hostile answer must not grow the program: measured in a process of its own."""

import asyncio
import json
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from tests.unit.net.loopback import read_request, serving

import tiep_launcher

LIMIT_MIB = 8

ASK = """
import asyncio, json, resource, sys
from tiep_launcher.domain.errors import LauncherError
from tiep_launcher.net.http import HttpClient

def peak_mib():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024

async def ask():
    client = HttpClient()
    before = peak_mib()
    try:
        await client.request("GET", sys.argv[1], headers={})
        code = "none"
    except LauncherError as error:
        code = error.code
    grown = peak_mib() - before
    await client.aclose()
    print(json.dumps({"code": code, "grown_mib": grown}))

asyncio.run(ask())
"""


def _bomb() -> bytes:
    packer = zlib.compressobj(9, wbits=31)
    return b"".join(packer.compress(b"0" * 10**6) for _ in range(200)) + packer.flush()


async def _large(reader, writer) -> None:
    await read_request(reader)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 200000000\r\n\r\n")
    for _ in range(200):
        writer.write(b"0" * 10**6)
        await writer.drain()


async def _large_in_chunks(reader, writer) -> None:
    await read_request(reader)
    writer.write(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    for _ in range(200):
        writer.write(b"f4240\r\n" + b"0" * 10**6 + b"\r\n")
        await writer.drain()


async def _gzip_bomb(reader, writer) -> None:
    await read_request(reader)
    body = _bomb()
    writer.write(
        b"HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    )


async def _endless_header(reader, writer) -> None:
    await read_request(reader)
    writer.write(b"HTTP/1.1 200 OK\r\nX-Header: ")
    for _ in range(200):
        writer.write(b"0" * 10**6)
        await writer.drain()


@pytest.mark.parametrize(
    ("handle", "code"),
    [
        (_large, "answer_too_large"),
        (_large_in_chunks, "answer_too_large"),
        (_gzip_bomb, "answer_too_large"),
        (_endless_header, "answer_broken"),
    ],
)
async def test_growth_is_bounded(handle, code: str) -> None:
    async with serving(handle) as server:
        source_root = Path(tiep_launcher.__file__).parents[1]
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", ASK, server.url, stdout=subprocess.PIPE, cwd=source_root
        )
        output, _ = await process.communicate()
    told = json.loads(output)
    assert told["code"] == code
    assert told["grown_mib"] <= 2 * LIMIT_MIB + 4
