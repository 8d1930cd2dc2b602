"""The running program calls the hospital system back, starts its program, makes up for what was missed."""

import hashlib
import hmac
import json
import shlex
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from tests.e2e.desk import Sandbox, context_bytes, wait_until
from tests.e2e.desktop_desk import DesktopDesk, a_desk, data
from tests.e2e.screen import screen

ANSWERS = {"reason": "Schulterschmerz", "pain-level": 6}
SECRET = "callback-secret-of-the-hospital"
# Writes what it reads, and what it was started with, where a test finds it.
FILER = """
import json, os, sys
content = sys.stdin.buffer.read().decode()
told = {"content": content, "argv": sys.argv[2:], "environ": dict(os.environ)}
open(sys.argv[1], "w").write(json.dumps(told))
"""


@dataclass
class Post:
    headers: dict[str, str]
    body: bytes


@dataclass
class Hospital:
    """Listens on loopback; refuses with 503 while `is_closed`."""

    url: str = ""
    is_closed: bool = False
    refused: int = 0
    posts: list[Post] = field(default_factory=list)


@contextmanager
def hospital() -> Iterator[Hospital]:
    made = Hospital()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            if made.is_closed:
                made.refused += 1
            else:
                made.posts.append(Post({name.lower(): value for name, value in self.headers.items()}, body))
            self.send_response(503 if made.is_closed else 204)
            self.end_headers()

        def log_message(self, *_told: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        made.url = f"http://127.0.0.1:{server.server_address[1]}/reports"
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield made
        finally:
            server.shutdown()
            thread.join()


@pytest.fixture
def his() -> Iterator[Hospital]:
    with hospital() as made:
        yield made


@pytest.fixture
def desk(sandbox: Sandbox, bus: dict[str, str], his: Hospital, tmp_path: Path) -> Iterator[DesktopDesk]:
    filer = tmp_path / "filer.py"
    filer.write_text(FILER)
    words = [sys.executable, str(filer), str(tmp_path / "filed.json"), "--department=a b"]
    with screen() as seen, a_desk(seen.display, sandbox, bus) as made:
        made.environ["TIEP_LAUNCHER_CALLBACK_URL"] = his.url
        made.environ["TIEP_LAUNCHER_RESULT_COMMAND"] = shlex.join(words)
        made.environ["TIEP_LAUNCHER_RESULT_COMMAND_FORMAT"] = "text"
        set_secret = made.run("secret", "set", "callback:default", "--from-stdin", stdin=SECRET.encode())
        assert set_secret.returncode == 0, set_secret.stderr
        yield made


def ways(desk: DesktopDesk) -> dict[str, bool]:
    (launch,) = desk.launches()
    return {one["way"]: one["is_done"] for one in launch["handed_on"]}


def test_a_saved_report_reaches_the_address_and_the_program(
    desk: DesktopDesk, sandbox: Sandbox, his: Hospital, tmp_path: Path
):
    his.is_closed = True
    process = desk.tray_program()
    data(desk.run("open", "--context-stdin", "--form", "anamnesis", "--json", stdin=context_bytes()))
    opened = desk.wait_opened()
    sandbox.press("save", opened["session_id"], answers=ANSWERS, context=opened["context"])
    wait_until(lambda: his.refused, what="a refused callback")
    wait_until(lambda: ways(desk) == {"callback": False, "program": True}, what="the program's end")

    filed = json.loads((tmp_path / "filed.json").read_text())
    assert filed["argv"] == ["--department=a b"]
    assert "Schulterschmerz" in filed["content"]
    assert not [name for name in filed["environ"] if name.startswith("TIEP_LAUNCHER_")]

    process.send_signal(signal.SIGKILL)
    process.wait(15)
    his.is_closed = False
    desk.tray_program()
    wait_until(lambda: ways(desk) == {"callback": True, "program": True}, what="the callback")
    (post,) = his.posts
    time_text = post.headers["x-tiep-launcher-timestamp"]
    wanted = hmac.new(SECRET.encode(), time_text.encode() + b"." + post.body, hashlib.sha256).hexdigest()
    assert post.headers["x-tiep-launcher-signature"] == f"sha256={wanted}"
    assert post.headers["x-tiep-launcher-event"] == "report"
    written = json.loads(post.body)
    assert written["raw"]["payload"] == ANSWERS
    assert post.headers["idempotency-key"] == f"{written['launch_id']}:1:report"
    (launch,) = desk.launches()
    assert {(one["kind"], one["path"]) for one in launch["delivery"]} == {
        ("called_back", None),
        ("exported", Path(sys.executable).name),
    }
    assert data(desk.run("list", "--undelivered", "--json"))["launches"] == []
