"""The main job with real parts: HIS process, Chromium, sandbox page, Secret Service, report back."""

import contextlib
import json
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Self

import pytest
from selenium import webdriver
from selenium.common.exceptions import WebDriverException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait
from tests.e2e.desk import KEY, Desk, Sandbox, context_bytes, http_json, wait_until

CHROMIUM = (
    "/usr/bin/chromium --headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run"
    " --no-default-browser-check --disable-background-networking --disable-component-update --disable-sync"
    " --password-store=basic --remote-debugging-port=0"
)
MARKS = ("MARKPATIENT", "MARKNAME", "MARKVISIT", KEY, "token=", "context=")


class ProcessList:
    """Reads arguments and environment of every process of a desk, looking for what must not stand there."""

    def __init__(self, desk: Desk) -> None:
        self._whose = str(desk.home).encode()
        self.found: set[str] = set()
        self.seen: set[bytes] = set()
        self.rounds = 0
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._ended.wait(0.02):
            self.rounds += 1
            for process in Path("/proc").iterdir():
                try:
                    read = {name: (process / name).read_bytes() for name in ("cmdline", "environ")}
                except OSError:
                    continue
                if self._whose not in read["environ"]:
                    continue  # another desk's
                self.seen.add(read["cmdline"])
                for name, content in read.items():
                    self.found |= {f"{mark} in {name}" for mark in MARKS if mark.encode() in content}


@pytest.fixture
def chromium(desk: Desk, tmp_path: Path) -> Path:
    profile = tmp_path / "profile"
    desk.environ["TIEP_LAUNCHER_BROWSER_COMMAND"] = f"{CHROMIUM} --user-data-dir={profile} %u"
    return profile


def attached(profile: Path) -> webdriver.Chrome:
    """Attach to the Chromium that the launcher started."""
    port_file = profile / "DevToolsActivePort"
    wait_until(port_file.exists, what="Chromium's start")
    port = wait_until(lambda: port_file.read_text().split("\n")[0], what="Chromium's port")
    options = webdriver.ChromeOptions()
    options.debugger_address = f"127.0.0.1:{port}"
    return webdriver.Chrome(options=options, service=Service("/usr/bin/chromedriver"))


@contextlib.contextmanager
def closed(driver: webdriver.Chrome) -> Iterator[webdriver.Chrome]:
    """End the browser with the block."""
    try:
        yield driver
    finally:
        with contextlib.suppress(WebDriverException):  # the browser hangs up before it answers
            driver.execute_cdp_cmd("Browser.close", {})
        driver.quit()


def test_from_the_his_to_the_report_and_back(desk: Desk, sandbox: Sandbox, chromium: Path):
    context = context_bytes("MARKPATIENT-1", "MARKVISIT-1", "Zoë MARKNAME")
    with ProcessList(desk) as processes:
        opening = desk.start("open", "--context-stdin", "--form", "anamnesis", "--wait", stdin=context)
        with closed(attached(chromium)) as driver:
            wait = WebDriverWait(driver, 30)
            reason = wait.until(lambda page: page.find_element(By.NAME, "/reason"))
            assert "MARKNAME" in driver.find_element(By.ID, "patient").text
            reason.send_keys("Knee pain since Monday")
            driver.find_element(By.NAME, "/pain-level").send_keys("4")
            driver.find_element(By.ID, "save").click()
            out, err = opening.communicate(timeout=60)
    assert opening.returncode == 0, err
    result = json.loads(out)
    assert result["patient"] == {
        "id": "MARKPATIENT-1",
        "name": "Zoë MARKNAME",
        "birth_date": None,
        "sex": None,
    }
    assert result["visit_id"] == "MARKVISIT-1"
    assert result["phase"] == "report_saved"
    assert result["approval"] == "doctor_saved"
    assert result["raw"]["payload"] == {"reason": "Knee pain since Monday", "pain-level": 4}
    assert [field["text"] for field in result["report"]["sections"][0]["fields"]] == [
        "Knee pain since Monday",
        "4",
    ]
    assert processes.rounds > 10
    assert not processes.found
    assert any(b"chromium" in arguments for arguments in processes.seen)
    assert b"MARK" not in err
    on_disk = [path for path in (desk.home / "launcher").rglob("*") if path.is_file()]
    assert on_disk
    for path in on_disk:
        content = path.read_bytes()
        assert b"MARK" not in content, path
        assert KEY.encode() not in content, path


def test_the_process_list_search_finds_what_is_planted(desk: Desk):
    with ProcessList(desk) as processes:
        desk.run("open", "--patient-id", "MARKPATIENT-2", "--visit-id", "v", "--dry-run")
        wait_until(lambda: processes.rounds > 1, what="a round")
    assert "MARKPATIENT in cmdline" in processes.found


def test_a_visit_that_is_opened_only_can_be_asked_for_later(desk: Desk, sandbox: Sandbox):
    done = desk.run("open", "--context-stdin", "--wait-for", "opened", "--json", stdin=context_bytes())
    assert done.returncode == 0, done.stderr
    answer = json.loads(done.stdout)
    assert answer["data"]["phase"] == "opened"
    assert answer["data"]["handled_by"] == "self"
    opened = desk.wait_opened()
    early = desk.run("result", "--visit-id", "visit-456", "--json")
    assert early.returncode == 87
    assert json.loads(early.stdout)["data"]["report"] is None
    http_json(
        "POST",
        f"{sandbox.url}/sandbox/sessions/{opened['session_id']}/save",
        {"answers": {"reason": "x"}, "context": opened["context"]},
    )
    late = desk.run("result", "--visit-id", "visit-456", "--format", "text", "--ack")
    assert late.returncode == 0, late.stderr
    assert b"x" in late.stdout
    listed = desk.run("list", "--undelivered", "--json")
    assert json.loads(listed.stdout)["data"]["launches"] == []
