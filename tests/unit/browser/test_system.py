import asyncio
import json
import os
import shlex
import sys
import threading
from pathlib import Path
from typing import Any
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from tiep_launcher.browser.system import SystemBrowser
from tiep_launcher.domain.errors import ConfigurationError, LauncherError, UnavailableError

URL = "http://127.0.0.1:9/?token=SECRET&session_id=s&context=eyJ9"
PATIENCE_S = 60.0

STUB = """
import http.client, json, os, sys
from pathlib import Path
from urllib.parse import urlsplit

address = next(word for word in sys.argv if "http://" in word).removeprefix("--app=")
parts = urlsplit(address)
seen = {
    "argv": sys.argv[1:],
    "pid": os.getpid(),
    "session": os.getsid(0),
    "cwd": os.getcwd(),
    "environment": sorted(os.environ),
    "streams": [os.readlink(f"/proc/self/fd/{number}") for number in range(3)],
    "descriptors": sorted(os.listdir("/proc/self/fd")),
    "processes": [
        (folder / "cmdline").read_bytes().decode(errors="replace")
        for folder in Path("/proc").iterdir()
        if folder.name.isdigit() and (folder / "cmdline").exists()
    ],
}
connection = http.client.HTTPConnection(parts.netloc)
connection.request("GET", parts.path)
response = connection.getresponse()
seen["status"], seen["location"] = response.status, response.headers["Location"]
path = Path(__file__).with_name("seen.json")
path.with_suffix(".part").write_text(json.dumps(seen))
path.with_suffix(".part").replace(path)
"""


def stub(folder: Path, code: str, tail: str = "") -> str:
    """Write a program that stands for a browser; return the command that starts it."""
    path = folder / "stub browser.py"
    path.write_text(code)
    return shlex.join([sys.executable, str(path)]) + tail


def wait_for_end(reapers: list[threading.Thread]) -> None:
    for reaper in reapers:
        reaper.join(PATIENCE_S)
        assert not reaper.is_alive()


def reapers() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "browser-reaper"]


async def seen_by(folder: Path, browser: SystemBrowser) -> dict[str, Any]:
    await browser.open(URL, wait_s=PATIENCE_S)
    await asyncio.to_thread(wait_for_end, reapers())
    return json.loads((folder / "seen.json").read_text())


async def refusal(browser: SystemBrowser, wait_s: float = PATIENCE_S) -> tuple[type[LauncherError], str]:
    with pytest.raises(LauncherError) as caught:
        await browser.open(URL, wait_s=wait_s)
    assert "SECRET" not in repr((caught.value, caught.value.problems, caught.value.__cause__))
    return type(caught.value), caught.value.code


async def test_the_browser_fetches_the_page_through_the_hop(tmp_path: Path):
    seen = await seen_by(tmp_path, SystemBrowser(stub(tmp_path, STUB)))
    assert (seen["status"], seen["location"]) == (303, URL)


async def test_the_process_list_holds_the_hop_alone(tmp_path: Path):
    seen = await seen_by(tmp_path, SystemBrowser(stub(tmp_path, STUB)))
    (argument,) = seen["argv"]
    assert argument.startswith("http://127.0.0.1:")
    assert "SECRET" not in argument
    assert any(argument in process for process in seen["processes"])
    assert not any("SECRET" in process for process in seen["processes"])


@pytest.mark.parametrize(
    ("tail", "before"), [("", []), (" --new", ["--new"]), (" %u --new", []), (" --app=%u '-a b'", [])]
)
async def test_the_address_stands_where_the_command_wants_it(tmp_path: Path, tail: str, before: list[str]):
    seen = await seen_by(tmp_path, SystemBrowser(stub(tmp_path, STUB, tail)))
    assert seen["status"] == 303
    words = [word.replace("%u", "URL") for word in shlex.split(tail)] or ["URL"]
    if not any("URL" in word for word in words):
        words = [*before, "URL"]
    address = next(word for word in seen["argv"] if "http" in word).removeprefix("--app=")
    assert [word.replace(address, "URL") for word in seen["argv"]] == words


async def test_the_browser_inherits_nothing_of_ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("TIEP_LAUNCHER_API_KEY", "SECRET")
    monkeypatch.setenv("Tiep_Launcher_Home", "x")
    monkeypatch.setenv("KEPT", "x")
    monkeypatch.setenv("HOME", str(tmp_path))
    with (tmp_path / "open").open("w") as inherited:
        os.set_inheritable(inherited.fileno(), True)
        seen = await seen_by(tmp_path, SystemBrowser(stub(tmp_path, STUB)))
    assert "KEPT" in seen["environment"]
    assert not [name for name in seen["environment"] if name.upper().startswith("TIEP_LAUNCHER_")]
    assert seen["streams"] == [os.devnull] * 3
    assert len(seen["descriptors"]) == 4  # the three streams and the folder that is being listed
    assert seen["cwd"] == str(tmp_path)
    assert seen["session"] == seen["pid"]


async def test_a_missing_home_is_no_missing_browser(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HOME", str(tmp_path / "gone"))
    assert (await seen_by(tmp_path, SystemBrowser(stub(tmp_path, STUB))))["cwd"] == "/"


def test_no_zombie_stays(tmp_path: Path):
    seen = asyncio.run(seen_by(tmp_path, SystemBrowser(stub(tmp_path, STUB))))
    assert not Path(f"/proc/{seen['pid']}").exists()


async def test_later_callers_are_told_to_start_again(tmp_path: Path):
    seen = await seen_by(tmp_path, SystemBrowser(stub(tmp_path, STUB)))

    def fetch() -> int:
        try:
            with urlopen(seen["argv"][0]) as response:
                return response.status
        except HTTPError as error:
            with error:
                return error.code

    assert await asyncio.to_thread(fetch) == 410


async def test_a_browser_that_fails_is_told_apart(tmp_path: Path):
    browser = SystemBrowser(stub(tmp_path, "raise SystemExit(3)"))
    with pytest.raises(UnavailableError) as caught:
        await browser.open(URL, wait_s=PATIENCE_S)
    assert caught.value.code == "browser_failed"
    assert caught.value.problems[0].facts == {"status": 3}
    await asyncio.to_thread(wait_for_end, reapers())


async def test_a_browser_that_fails_after_the_fetch_has_done_its_job(tmp_path: Path):
    code = f"{STUB}\nraise SystemExit(1)"
    assert (await seen_by(tmp_path, SystemBrowser(stub(tmp_path, code))))["status"] == 303


@pytest.mark.parametrize(
    "code", ["pass", "import sys; open(sys.argv[0] + '.fifo').read()"], ids=["ends", "stays"]
)
async def test_a_browser_that_does_not_fetch_is_given_up_and_never_killed(tmp_path: Path, code: str):
    browser = SystemBrowser(stub(tmp_path, code))
    fifo = tmp_path / "stub browser.py.fifo"
    os.mkfifo(fifo)
    assert await refusal(browser, wait_s=0.3) == (UnavailableError, "browser_did_not_open")
    if code != "pass":
        (reaper,) = reapers()
        # The browser waits for this writer: opening succeeds only because it is alive.
        with await asyncio.to_thread(fifo.open, "w") as writer:
            assert reaper.is_alive()
            writer.write("go")
    await asyncio.to_thread(wait_for_end, reapers())


async def test_the_address_is_void_once_the_launcher_gave_up(tmp_path: Path):
    code = STUB.replace("connection = ", "open(__file__ + '.fifo').read()\nconnection = ")
    browser = SystemBrowser(stub(tmp_path, code))
    os.mkfifo(tmp_path / "stub browser.py.fifo")
    assert await refusal(browser, wait_s=0.3) == (UnavailableError, "browser_did_not_open")
    writer = await asyncio.to_thread((tmp_path / "stub browser.py.fifo").open, "w")
    writer.close()
    await asyncio.to_thread(wait_for_end, reapers())
    seen = json.loads((tmp_path / "seen.json").read_text())
    assert (seen["status"], seen["location"]) == (410, None)


@pytest.mark.parametrize("command", ["no-such-browser-anywhere", "/nowhere/browser %u"])
async def test_a_missing_browser_is_named(command: str):
    assert await refusal(SystemBrowser(command)) == (UnavailableError, "browser_missing")


async def test_a_command_that_cannot_be_split_is_a_wrong_setting():
    assert await refusal(SystemBrowser("firefox 'half")) == (ConfigurationError, "browser_command_malformed")


@pytest.mark.skipif(sys.platform != "linux", reason="xdg-open is the default on Linux")
@pytest.mark.parametrize("command", [None, "", "  "])
async def test_without_a_command_the_desktop_chooses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str | None
):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert await refusal(SystemBrowser(command)) == (UnavailableError, "browser_missing")
    script = tmp_path / "xdg-open"
    script.write_text(f"#!{sys.executable}\n{STUB}")
    script.chmod(0o755)
    assert (await seen_by(tmp_path, SystemBrowser(command)))["status"] == 303


def test_the_browser_outlives_the_loop_and_a_late_end_disturbs_nobody(tmp_path: Path):
    code = f"{STUB}\nopen(__file__ + '.fifo').read()\nraise SystemExit(1)"
    browser = SystemBrowser(stub(tmp_path, code))
    fifo = tmp_path / "stub browser.py.fifo"
    os.mkfifo(fifo)
    asyncio.run(browser.open(URL, wait_s=PATIENCE_S))
    (reaper,) = reapers()
    fifo.open("w").close()  # succeeds only because the browser is alive
    wait_for_end([reaper])


async def test_a_cancelled_opening_ends_at_once(tmp_path: Path):
    browser = SystemBrowser(stub(tmp_path, "open(__file__ + '.fifo', 'w').close()"))
    fifo = tmp_path / "stub browser.py.fifo"
    os.mkfifo(fifo)
    opening = asyncio.create_task(browser.open(URL, wait_s=PATIENCE_S))
    assert await asyncio.to_thread(fifo.read_text) == ""  # the browser runs
    opening.cancel()
    with pytest.raises(asyncio.CancelledError):
        await opening
    await asyncio.to_thread(wait_for_end, reapers())
