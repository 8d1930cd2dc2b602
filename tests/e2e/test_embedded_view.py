"""Tiep's page in the program's own window: a screen, processes, WebEngine, and the sandbox's page."""

import contextlib
import json
import os
import select
import signal
import socket
import ssl
import subprocess
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest
import trustme
from tests.e2e.desk import Sandbox, context_bytes, sandbox_process, wait_until
from tests.e2e.screen import Screen, screen
from tests.e2e.test_desktop_story import DesktopDesk, a_desk, data, the_code

PROGRAM = Path(__file__).with_name("embedded_program.py")
REASON = "Knee pain since Monday"
FILL = f"""
document.getElementsByName('/reason')[0].value = {REASON!r};
document.getElementsByName('/pain-level')[0].value = '4';
document.getElementById('save').click(); 1
"""
ASK = """
window.r = '';
navigator.mediaDevices.getUserMedia({%s}).then(
    s => { window.s = s; window.r = s.getTracks().map(t => t.kind) + ''; }, e => { window.r = e.name; }
); 1
"""


@dataclass
class EmbeddedDesk:
    """A workstation whose tray program can tell of its pages."""

    desk: DesktopDesk
    process: subprocess.Popen[bytes]
    visit: int = 0

    def begin_visit(self) -> None:
        self.visit += 1

    @property
    def visit_id(self) -> str:
        return f"visit-{self.visit}"

    def phase(self) -> str:
        launches = self.desk.launches()
        return next(launch["phase"] for launch in launches if launch["visit_id"] == self.visit_id)

    def ask(self, script: str = "1", number: int = -1) -> dict[str, Any]:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(json.dumps([number, script]).encode() + b"\n")
        self.process.stdin.flush()
        assert select.select([self.process.stdout], [], [], 10)[0], "the program does not tell"
        return json.loads(self.process.stdout.readline())

    def see(self, within_s: float = 20.0, **wanted: Any) -> dict[str, Any]:
        """Wait until the newest window says what is wanted."""
        seen: dict[str, Any] = {}

        def is_so() -> bool:
            seen.update(self.ask())
            return all(seen.get(name) == value for name, value in wanted.items())

        with contextlib.suppress(AssertionError):
            wait_until(is_so, within_s=within_s)
        assert {name: seen.get(name) for name in wanted} == wanted, seen
        return seen

    def js(self, script: str) -> Any:
        return self.ask(script)["result"]

    def becomes(self, script: str, value: Any) -> None:
        wait_until(lambda: self.js(script) == value, what=f"{script} == {value!r}")

    def open(self, *options: str, stdin: bytes | None = None) -> dict[str, Any]:
        # Named, as a call for nobody's visit is asked about while the windows are covered.
        whose = ("--doctor-id", "doctor-123")
        arguments = ("open", "--context-stdin", "--view", "embedded", "--json", *whose, *options)
        return data(self.desk.run(*arguments, stdin=stdin or context_bytes("patient-123", self.visit_id)))

    def opened(self, *options: str, **more: Any) -> dict[str, Any]:
        answer = self.open("--wait-for", "opened", *options, **more)
        self.see(state="open")
        return answer

    def listening(self) -> None:
        self.js(ASK % "audio: true")
        self.see(state="recording", sign="Microphone on")
        self.becomes("window.r", "audio")


@pytest.fixture(scope="module")
def seen() -> Iterator[Screen]:
    with screen() as made:
        yield made


@contextlib.contextmanager
def embedded_desk(desk: DesktopDesk, **environ: str) -> Iterator[EmbeddedDesk]:
    process = subprocess.Popen(
        [sys.executable, str(PROGRAM)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**desk.environ, "PYTHONPATH": os.pathsep.join(sys.path), **environ},
        cwd=desk.home,
    )
    desk.started.append(process)
    wait_until(desk.is_running, what="the tray program's start")
    assert process.stdin is not None
    with process.stdin:
        yield EmbeddedDesk(desk, process)
    desk.run("quit", "--force")
    assert process.wait(15) == 0


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with sandbox_process(tmp_path_factory.mktemp("sandbox")) as running:
        yield running


@pytest.fixture
def desk(seen: Screen, sandbox: Sandbox, bus: dict[str, str]) -> Iterator[DesktopDesk]:
    with a_desk(seen.display, sandbox, bus) as made:
        yield made


@pytest.fixture(scope="module")
def program(seen: Screen, sandbox: Sandbox, bus: dict[str, str]) -> Iterator[EmbeddedDesk]:
    """One running program for many tests; every door that a variable could open is tried with it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    with a_desk(seen.display, sandbox, bus) as desk:
        desk.environ["TIEP_LAUNCHER_PATIENT_SWITCH"] = "start"  # visits of other tests may still run
        doors = {
            "QTWEBENGINE_REMOTE_DEBUGGING": f"127.0.0.1:{port}",
            "QTWEBENGINE_CHROMIUM_FLAGS": f"--remote-debugging-port={port} --use-fake-ui-for-media-stream",
            "SSLKEYLOGFILE": str(desk.home / "tls-keys"),
        }
        with embedded_desk(desk, **doors) as made:
            yield made
            with pytest.raises(ConnectionRefusedError):
                socket.create_connection(("127.0.0.1", port), timeout=2)
            assert not (desk.home / "tls-keys").exists()


@pytest.fixture
def at(program: EmbeddedDesk) -> Iterator[EmbeddedDesk]:
    """The running program with a visit of this test alone."""
    program.begin_visit()
    yield program
    program.desk.run("logoff", "--force")
    program.see(windows=0)


def children(pid: int) -> list[Path]:
    """Folders in /proc of every process below ``pid``."""
    found: list[Path] = []
    for folder in Path("/proc").iterdir():
        with contextlib.suppress(OSError, StopIteration):
            parent = next(
                line for line in (folder / "status").read_text().splitlines() if line.startswith("PPid:")
            )
            if int(parent.split()[1]) == pid:
                found += [folder, *children(int(folder.name))]
    return found


def test_from_the_his_to_the_report_in_the_program_s_own_window(at: EmbeddedDesk, seen: Screen):
    answer = at.opened("--form", "anamnesis")
    assert answer["handled_by"] == "running"
    told = at.ask()
    assert "John Smith" in told["banner"]
    assert (told["sign"], told["notice"]) == ("Microphone off", "")
    assert told["title"].startswith("Tiep – visit started ")
    assert seen.windows("^Tiep – visit started ..:..$")

    # Token, key and patient are seen by nobody: not in arguments, environments or the page's past.
    processes = children(at.process.pid)
    assert any(b"QtWebEngineProcess" in (folder / "cmdline").read_bytes() for folder in processes)
    for folder in [*processes, Path(f"/proc/{at.process.pid}")]:
        arguments = (folder / "cmdline").read_bytes()
        assert b"token" not in arguments
        assert b"patient-123" not in arguments
        if folder.name != str(at.process.pid):
            assert b"TIEP_LAUNCHER_" not in (folder / "environ").read_bytes()
    assert at.js("history.length") == 1
    assert at.js("location.search") == ""

    again = at.open()
    assert (again["reused"], again["session_id"]) == (True, answer["session_id"])

    at.js(FILL)
    wait_until(lambda: at.phase() == "report_saved", what="the report")
    told = at.see(state="open", is_visible=True)
    wait_until(lambda: at.ask()["message"].startswith("Report received"), what="the message")
    written = at.desk.run("result", "--visit-id", at.visit_id, "--format", "text")
    assert REASON.encode() in written.stdout
    seen.activate(seen.windows("^Tiep – visit started")[-1])
    seen.press("alt+F4")
    at.see(windows=0)


def test_neighbours_share_nothing_and_nothing_stays_behind(at: EmbeddedDesk, seen: Screen):
    at.opened("--form", "anamnesis")
    mark = "mark-of-the-first"
    at.js(f"document.cookie = 'a={mark}; max-age=9999'; localStorage.setItem('b', '{mark}'); 1")
    assert mark in at.js("document.cookie + localStorage.getItem('b')")
    at.opened("--form", "anamnesis", stdin=context_bytes("patient-7", "visit-7", "Ann Jones"))
    told = at.see(windows=2, state="open")
    assert "Ann Jones" in told["banner"]
    assert "John Smith" in at.ask(number=0)["banner"]
    assert at.js("document.cookie + localStorage.getItem('b')") == "null"
    assert data(at.desk.run("logoff", "--json")) == {"running": True}
    at.see(windows=0)
    at.opened()  # the HIS asks for the visit again, which has no window any more
    assert at.js("document.cookie + localStorage.getItem('b')") == "null"
    files = [path for path in at.desk.home.rglob("*") if path.is_file()]
    assert files
    assert [path for path in files if mark.encode() in path.read_bytes()] == []
    assert [path for path in files if {"QtWebEngine", "Cookies", "Local Storage"} & {*path.parts}] == []


def test_a_recording_is_shown_and_not_ended_by_the_way(at: EmbeddedDesk, seen: Screen):
    at.opened("--form", "anamnesis")
    # A page that asks for too much gets nothing, and may still have the microphone afterwards.
    at.js(ASK % "audio: true, video: true")
    at.becomes("window.r", "AbortError")
    assert "more than the microphone" in at.ask()["message"]
    at.listening()
    assert at.ask()["title"].startswith("● ")
    # With the microphone, asking for more does not end the recording, and no camera comes with it.
    at.js(ASK % "audio: true, video: true")
    at.becomes("window.r", "audio")
    at.js(ASK % "video: true")
    at.becomes("window.r", "AbortError")
    assert at.js("window.s.getTracks()[0].readyState") == "live"

    for command in ("quit", "logoff"):
        refused = at.desk.run(command, "--json")
        assert (refused.returncode, the_code(refused)) == (75, "recording_running")
    assert at.desk.is_running()

    window = seen.windows("^● Tiep")[-1]
    seen.activate(window)
    seen.press("alt+F4")
    question = seen.wait_window("^Close Tiep's window$")
    seen.activate(question)
    seen.press("Return")
    assert seen.windows("^Close Tiep's window$")
    seen.press("alt+h")
    at.see(is_visible=False, state="recording")
    assert at.js("window.s.getTracks()[0].readyState") == "live"
    assert at.open()["reused"] is True  # the HIS asks for the visit again: its window comes back
    at.see(is_visible=True, state="recording")

    at.js("document.getElementById('pause').click(); 1")
    wait_until(lambda: at.phase() == "paused", what="the pause")
    at.see(sign="Microphone still on", state="open")
    assert data(at.desk.run("logoff", "--json")) == {"running": True}
    at.see(windows=0)


def test_a_dead_page_is_said_and_opened_again_in_the_same_session(at: EmbeddedDesk, seen: Screen):
    answer = at.opened("--form", "anamnesis")
    pid = at.ask()["pid"]
    os.kill(pid, signal.SIGKILL)
    told = at.see(state="troubled")
    assert told["notice"].startswith("The page ended unexpectedly.")
    seen.activate(seen.windows("^Tiep – visit started")[-1])
    seen.press("Return")
    assert at.see(state="open")["pid"] != pid
    assert at.open()["session_id"] == answer["session_id"]


class _Visitors(BaseHTTPRequestHandler):
    asked: ClassVar[list[str]] = []

    def do_GET(self) -> None:
        self.asked.append(self.path)
        self.send_response(200)
        self.end_headers()

    def log_message(self, *arguments: object) -> None:
        pass


@contextlib.contextmanager
def server(context: ssl.SSLContext | None = None) -> Iterator[int]:
    _Visitors.asked = []
    made = ThreadingHTTPServer(("127.0.0.1", 0), _Visitors)
    if context is not None:
        made.socket = context.wrap_socket(made.socket, server_side=True)
    thread = threading.Thread(target=made.serve_forever)
    thread.start()
    try:
        yield made.server_port
    finally:
        made.shutdown()
        made.server_close()
        thread.join()


def test_the_page_stays_where_it_is_and_takes_nothing_along(at: EmbeddedDesk, seen: Screen):
    at.opened("--form", "anamnesis")
    with server() as port:
        other = f"http://localhost:{port}"
        for script in (
            f"location = '{other}/a'",
            f"window.open('{other}/b')",
            f"const o = document.createElement('a'); o.target = '_blank'; o.href = '{other}/c'; o.click()",
            f"document.body.insertAdjacentHTML('beforeend', '<iframe src={other}/d></iframe>')",
            "location = 'file:///etc/passwd'",
            "location = 'data:text/html,hello'",
            "location = 'chrome://gpu'",
            "window.open('/?again')",
            "location = 'mailto:a@example.org'",
        ):
            at.js(f"{script}; 1")
        at.see(state="open", windows=1)
        assert at.js("location.pathname + document.title") == "/Tiep sandbox"
        assert _Visitors.asked == []
    assert "another" in at.ask()["message"]
    at.js(
        "const link = document.createElement('a'); link.download = 'x.txt';"
        "link.href = URL.createObjectURL(new Blob(['patient'])); link.click(); 1"
    )
    wait_until(lambda: "save a file" in at.ask()["message"], what="the refusal of a download")
    assert not list(at.desk.home.rglob("x.txt*"))
    at.js("Notification.requestPermission().then(answer => { window.r = answer; }); 1")
    at.becomes("window.r", "denied")
    at.js("navigator.clipboard.readText().then(() => { window.r = 'read'; }, e => { window.r = e.name; }); 1")
    at.becomes("window.r", "NotAllowedError")


def test_a_stranger_s_certificate_and_a_dead_server_are_said(desk: DesktopDesk, seen: Screen):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("localhost").configure_cert(context)
    with contextlib.ExitStack() as stack:
        tiep = stack.enter_context(contextlib.ExitStack())
        port = tiep.enter_context(server(context))
        desk.environ["TIEP_LAUNCHER_APP_URL"] = f"https://localhost:{port}/"
        at = stack.enter_context(embedded_desk(desk))
        at.open()
        told = at.see(state="troubled")
        assert told["notice"].startswith("The server's certificate is not trusted")
        assert _Visitors.asked == []
        assert desk.phase() == "ready"
        tiep.close()
        seen.activate(seen.windows("^Tiep – visit started")[-1])
        seen.press("Return")
        wait_until(lambda: at.ask()["notice"].startswith("Tiep's page cannot be reached"), what="the fault")


@pytest.mark.skipif(os.geteuid() != 0, reason="as root the sandbox cannot work")
def test_where_the_sandbox_cannot_work_it_is_said_and_the_browser_takes_over(desk: DesktopDesk, seen: Screen):
    desk.environ["TIEP_LAUNCHER_VIEW"] = "embedded"
    desk.tray_program()
    refused = desk.run("open", "--context-stdin", "--view", "embedded", "--json", stdin=context_bytes())
    assert (refused.returncode, the_code(refused)) == (69, "embedded_view_no_sandbox")
    done = desk.run("open", "--context-stdin", "--json", stdin=context_bytes())
    assert done.returncode == 0
    warnings = json.loads(done.stdout)["warnings"]
    assert "embedded_view_replaced" in [warning["code"] for warning in warnings]
    desk.wait_opened()
