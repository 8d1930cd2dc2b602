"""The samples for callers do what their page says; the schema of the result agrees with what is written."""

import datetime as dt
import importlib.util
import json
import re
import threading
from html.parser import HTMLParser
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import jsonschema_rs
import pytest
from tests.contract import result_schema
from tests.unit.delivery.test_result_json import EXAMPLE

from tiep_launcher.cli.parser import build_parsers
from tiep_launcher.intake.link import parse_link
from tiep_launcher.net.signing import signed

DOCS = Path(__file__).resolve().parents[2] / "docs"
CALLERS = DOCS / "his/callers"
GOLDEN = DOCS.parent / "tests/unit/delivery/golden/report.json"
SECRET = b"secret-of-the-callback"


def module(name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, CALLERS / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def test_the_page_lists_every_sample():
    page = (DOCS / "his/callers.md").read_text("utf-8")
    assert set(re.findall(r"\(callers/([\w.-]+)\)", page)) == {
        path.name for path in CALLERS.iterdir() if path.is_file()
    }


class _Links(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.links += [value or "" for name, value in attrs if (tag, name) == ("a", "href")]


def test_the_page_with_a_link_has_one_that_is_read():
    parser = _Links()
    parser.feed((CALLERS / "link.html").read_text("utf-8"))
    (link,) = parser.links
    assert len(parse_link(link).ref or "") >= 22


@pytest.mark.parametrize("name", ["OpenVisit.cs", "open-visit.ps1", "open_visit.vbs", "open_visit.py"])
def test_every_sample_calls_with_options_that_there_are_and_no_patient(name: str):
    text = (CALLERS / name).read_text("utf-8")
    known = set(build_parsers()["open"]._option_string_actions)
    used = set(re.findall(r"--[a-z][a-z-]+", text))
    assert used <= known
    assert used & {"--context-stdin", "--context-file"}
    assert not used & {"--patient-id", "--patient-name", "--birth-date", "--context"}


def serve(taken: list[tuple[str, str, Any]]):
    receiver = module("callback_receiver")
    return receiver.serve(SECRET, lambda key, event, result: taken.append((key, event, result)))


def post(port: int, body: bytes, headers: dict[str, str]) -> int:
    request = Request(f"http://127.0.0.1:{port}/", data=body, headers=headers, method="POST")
    try:
        with urlopen(request, timeout=10) as answer:
            return answer.status
    except HTTPError as error:
        with error:
            return error.code


def test_the_receiver_takes_what_is_signed_once_and_nothing_else():
    taken: list[tuple[str, str, Any]] = []
    body = json.dumps({"visit_id": "V-1"}).encode()
    ids = {"Idempotency-Key": "L:1:report", "X-Tiep-Launcher-Event": "report"}
    now = dt.datetime.now(dt.UTC)
    with serve(taken) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        port = server.server_address[1]
        good = signed(SECRET, body, now=now) | ids
        assert post(port, body, good) == 204
        assert post(port, body, good) == 204
        assert post(port, body + b" ", good) == 401
        assert post(port, body, ids) == 401
        assert post(port, body, signed(b"another-secret", body, now=now) | ids) == 401
        assert post(port, body, signed(SECRET, body, now=now - dt.timedelta(minutes=6)) | ids) == 401
        server.shutdown()
        thread.join()
    assert taken == [("L:1:report", "report", {"visit_id": "V-1"})]


def test_the_schema_is_what_the_code_makes():
    assert result_schema.FILE.read_text("utf-8") == result_schema.text()


@pytest.mark.parametrize("written", [EXAMPLE, GOLDEN.read_text("utf-8")], ids=["contract", "golden"])
def test_what_is_written_fits_the_schema_and_has_no_key_that_it_lacks(written: str):
    schema = result_schema.result_schema()
    result = json.loads(written)
    problems = [str(error) for error in jsonschema_rs.validator_for(schema).iter_errors(result)]
    assert [one for one in problems if "…" not in one] == []
    assert set(result) == set(schema["properties"])
    for name in ("patient", "doctor"):
        assert set(result[name]) == set(schema["properties"][name]["properties"])


def test_what_breaks_the_schema_is_told():
    broken = json.loads(EXAMPLE) | {"version": "one", "delivery": None}
    validator = jsonschema_rs.validator_for(result_schema.result_schema())
    assert len(list(validator.iter_errors(broken))) == 2
