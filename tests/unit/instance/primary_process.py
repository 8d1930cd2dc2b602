"""A primary to talk to: ``python primary_process.py FOLDER KEY``; answers as the arguments of a call say.

Waits for a line on standard input first, so that a test can measure without the start of an interpreter.
"""

import asyncio
import json
import sys
from pathlib import Path

from tiep_launcher.instance.server import try_become_primary

BINARY = bytes(range(256))


async def handle(request, send_out, send_err):
    verb = request.argv[1] if len(request.argv) > 1 else "echo"
    if verb == "bytes":
        send_out(BINARY * (int(request.argv[2]) // 256))
        send_err(BINARY)
        return int(request.argv[3])
    if verb == "wait":
        send_err(b"waiting\n")
        await asyncio.Event().wait()
    if verb == "fail":
        raise ValueError("planted")
    stdin = None if request.stdin is None else request.stdin.decode("latin-1")
    document = {"argv": request.argv, "cwd": request.cwd, "stdin": stdin, "token": request.activation_token}
    send_out(json.dumps(document).encode())
    return 0


async def main(folder, key):
    server = await try_become_primary(Path(folder), key, handle)
    sys.stdout.write("ready\n" if server else "taken\n")
    sys.stdout.flush()
    if server:
        await asyncio.Event().wait()


if __name__ == "__main__":
    sys.stdout.write("loaded\n")
    sys.stdout.flush()
    sys.stdin.readline()
    asyncio.run(main(*sys.argv[1:]))
