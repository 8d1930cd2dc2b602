"""Bad input: one clear error that names all problems, no launch, nothing left behind."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from tests.e2e.desk import Sandbox, sandbox_process

PATIENT = {"resourceType": "Patient", "identifier": [{"value": "p-1"}], "name": [{"text": "N"}]}
GOOD = {"patient": PATIENT, "visit_id": "v-1"}
STDIN = ("--context-stdin",)
ARGUMENTS = ("--patient-id", "p-1", "--visit-id", "v-1")
SURROGATE = b'{"patient": {"identifier": [{"value": "\\ud800"}]}, "visit_id": "v"}'


@dataclass(frozen=True)
class Case:
    """One call and how it must end."""

    name: str
    status: int
    codes: set[str]
    arguments: tuple[str, ...] = ARGUMENTS
    stdin: bytes = b""
    files: dict[str, bytes] = field(default_factory=dict)
    environ: dict[str, str] = field(default_factory=dict)


def patient(**more: Any) -> bytes:
    return json.dumps({"patient": {**PATIENT, **more}, "visit_id": "v-1"}).encode()


def form(**schema: Any) -> dict[str, bytes]:
    return {"forms/bad.json": json.dumps({"title": "F", "type": "object", **schema}).encode()}


def nested(levels: int) -> dict[str, Any]:
    inner: dict[str, Any] = {"type": "string"}
    for _ in range(levels):
        inner = {"type": "object", "properties": {"x": inner}}
    return inner["properties"]


BAD_FORM = (*ARGUMENTS, "--form", "bad")
CASES = [
    Case("unknown option", 64, {"option_unknown"}, (*ARGUMENTS, "--patient-nmae", "x")),
    Case("abbreviated option", 64, {"option_unknown"}, ("--patient", "p-1")),
    Case("value missing", 64, {"option_needs_value"}, ("--visit-id",)),
    Case("option twice", 64, {"option_repeated"}, (*ARGUMENTS, "--visit-id", "v-2")),
    Case("wrong words", 64, {"choice_unknown"}, (*ARGUMENTS, "--view", "window", "--format", "pdf")),
    Case("time-out is no number", 64, {"number_wrong"}, (*ARGUMENTS, "--timeout", "soon")),
    Case("time-out is not finite", 64, {"number_wrong"}, (*ARGUMENTS, "--timeout", "inf")),
    Case("at-file is not expanded", 64, {"argument_unexpected"}, ("@options.txt",)),
    Case("no context at all", 64, {"context_missing"}, ()),
    Case("two contexts", 64, {"options_exclude"}, (*ARGUMENTS, "--context-stdin")),
    Case("name beside a file", 64, {"options_exclude"}, ("--context-stdin", "--patient-name", "N"), b"{}"),
    Case("json twice on stdout", 64, {"options_exclude"}, (*ARGUMENTS, "--wait", "--output", "-")),
    Case("empty patient id", 65, {"patient_identifier_missing"}, ("--patient-id", "", "--visit-id", "v-1")),
    Case("no visit", 65, {"visit_missing"}, ("--patient-id", "p-1")),
    Case("empty visit", 65, {"visit_missing"}, ("--patient-id", "p-1", "--visit-id", "")),
    Case(
        "several wrong facts",
        65,
        {"birth_date_invalid", "sex_invalid", "visit_missing"},
        ("--patient-id", "p-1", "--birth-date", "2023-02-30", "--sex", "X"),
    ),
    Case("German date", 65, {"birth_date_invalid"}, (*ARGUMENTS, "--birth-date", "14.07.1945")),
    Case("newline in an id", 65, {"control_characters"}, ("--patient-id", "p\n1", "--visit-id", "v-1")),
    Case("overlong id", 65, {"too_long"}, ("--patient-id", "p" * 300, "--visit-id", "v-1")),
    Case("pair without sign", 65, {"context_pair_malformed"}, (*ARGUMENTS, "--context", "ward")),
    Case("reserved key", 65, {"reserved_key"}, (*ARGUMENTS, "--context", "launch_id=1")),
    Case("empty stdin", 65, {"empty"}, STDIN),
    Case("broken JSON", 65, {"not_json"}, STDIN, b'{"patient": '),
    Case("two objects", 65, {"not_json"}, STDIN, json.dumps(GOOD).encode() * 2),
    Case("binary", 65, {"format_unknown"}, STDIN, bytes(range(256))),
    Case("Latin-1", 65, {"not_utf8"}, STDIN, patient(name=[{"text": "X"}]).replace(b"X", b"\xe9")),
    Case("UTF-32", 65, {"format_unknown"}, STDIN, json.dumps(GOOD).encode("utf-32-be")),
    Case("huge", 65, {"too_large"}, STDIN, b" " * (1024 * 1024 + 1)),
    Case("deep", 65, {"too_deep"}, STDIN, b"[" * 100_000 + b"]" * 100_000),
    Case("duplicate key", 65, {"duplicate_key"}, STDIN, b'{"visit_id": "a", "visit_id": "b"}'),
    Case("NaN", 65, {"not_a_number"}, STDIN, b'{"patient": {}, "visit_id": "a", "x": NaN}'),
    Case("infinite number", 65, {"number_too_large"}, STDIN, b'{"patient": {}, "visit_id": "a", "x": 1e400}'),
    Case("a number alone", 65, {"format_unknown"}, STDIN, b"7"),
    Case("another object", 65, {"format_unknown"}, STDIN, b'{"hello": "world"}'),
    Case("a bundle without a patient", 65, {"fhir_patient_missing"}, STDIN, b'{"resourceType": "Bundle"}'),
    Case("no identifier", 65, {"patient_identifier_missing"}, STDIN, b'{"patient": {}, "visit_id": "v"}'),
    Case(
        "two identifiers",
        65,
        {"patient_identifier_ambiguous"},
        STDIN,
        patient(identifier=[{"value": "a"}, {"value": "b"}]),
    ),
    Case("visit twice", 65, {"visit_contradicts"}, (*STDIN, "--visit-id", "v-2"), json.dumps(GOOD).encode()),
    Case("missing file", 66, {"file_not_found"}, ("--context-file", "nowhere.json")),
    Case("a folder", 65, {"not_a_file"}, ("--context-file", ".")),
    Case("a device", 65, {"not_a_file"}, ("--context-file", "/dev/zero")),
    Case("unknown form", 66, {"form_unknown"}, (*ARGUMENTS, "--form", "nope")),
    Case("form path trick", 66, {"form_unknown"}, (*ARGUMENTS, "--form", "../forms/bad"), files=form()),
    Case("form is no JSON", 65, {"form_unreadable"}, BAD_FORM, files={"forms/bad.json": b"{"}),
    Case("form too deep", 65, {"form_too_deep"}, BAD_FORM, files=form(properties=nested(5))),
    Case(
        "form with contradictory bounds",
        65,
        {"form_minimum_above_maximum", "form_required_unknown", "form_type_unknown"},
        BAD_FORM,
        files=form(
            properties={"a": {"type": "integer", "minimum": 9, "maximum": 1}, "b": {"type": "date"}},
            required=["c"],
        ),
    ),
    Case("no doctor", 67, {"doctor_missing"}, environ={"TIEP_LAUNCHER_DOCTOR__ID": ""}),
    Case("unknown facility", 66, {"facility_unknown"}, (*ARGUMENTS, "--facility", "north")),
    Case("no API key", 78, {"api_key_missing", "key_store_missing"}, environ={"TIEP_LAUNCHER_API_KEY": ""}),
    Case(
        "output folder missing", 73, {"output_cannot_create"}, (*ARGUMENTS, "--wait", "--output", "no/r.json")
    ),
    Case("embedded", 69, {"no_desktop"}, (*ARGUMENTS, "--view", "embedded")),
    Case("address too long", 65, {"context_too_long"}, (*ARGUMENTS, "--context", f"note={'x' * 7000}")),
]


@pytest.fixture(scope="module")
def sandbox(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sandbox]:
    with sandbox_process(tmp_path_factory.mktemp("sandbox")) as running:
        yield running


def call(home: Path, sandbox: Sandbox, case: Case) -> subprocess.CompletedProcess[bytes]:
    (home / "forms").mkdir()
    for name, content in case.files.items():
        path = home / name
        path.write_bytes(content)
    wait = () if "--wait" in case.arguments or "--timeout" in case.arguments else ("--wait-for", "opened")
    environ = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "TIEP_LAUNCHER_HOME": str(home / "launcher"),
        "TIEP_LAUNCHER_API_KEY": "sandbox-facility-key",
        "TIEP_LAUNCHER_API_URL": sandbox.url,
        "TIEP_LAUNCHER_APP_URL": f"{sandbox.url}/",
        "TIEP_LAUNCHER_DOCTOR__ID": "doctor-1",
        "TIEP_LAUNCHER_BROWSER_COMMAND": "false",
        "TIEP_LAUNCHER_FORMS_DIR": str(home / "forms"),
        **case.environ,
    }
    return subprocess.run(
        [sys.executable, "-m", "tiep_launcher", "open", *case.arguments, *wait, "--json"],
        input=case.stdin,
        capture_output=True,
        env={name: value for name, value in environ.items() if value},
        cwd=home,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name.replace(" ", "-"))
def test_bad_input_ends_with_its_status_and_names_every_problem(tmp_path: Path, sandbox: Sandbox, case: Case):
    sessions_before = len(sandbox.state()["sessions"])
    done = call(tmp_path, sandbox, case)
    answer = json.loads(done.stdout)
    found = {error["code"] for error in answer["errors"]}
    assert done.returncode == answer["exit_code"] == case.status, (found, done.stderr)
    assert answer["ok"] is False
    if case.name == "no API key":  # which of them depends on whether this machine has a key store
        assert found & case.codes
    else:
        assert found == case.codes
        assert len(sandbox.state()["sessions"]) == sessions_before
    assert all(error["message"] for error in answer["errors"])
    left = {path.name for path in (tmp_path / "launcher").rglob("*") if path.suffix == ".db"}
    assert case.name == "no API key" or not left
    output = done.stdout + done.stderr
    for value in (b"2023-02-30", b"14.07.1945", b"p" * 300, b"Traceback"):
        assert value not in output


@pytest.mark.parametrize(
    "name",
    [
        'O"Brien',
        "Ärzte Ünal",
        "שָׁלוֹם עוֹלָם",
        "李小龍",
        "👩🏽‍⚕️ Emoji",
        "a'b;c|d&e$(f)`g`",
        "A" * 500,
        "  padded  ",
    ],
)
def test_unusual_names_are_kept_as_they_are(tmp_path: Path, sandbox: Sandbox, name: str):
    case = Case("name", 0, set(), ("--context-stdin", "--dry-run"), patient(name=[{"text": name}]))
    done = call(tmp_path, sandbox, case)
    assert done.returncode == 0, done.stdout
    sent = json.loads(done.stdout)["data"]["would_send"]["context"]
    assert sent["patient"]["name"] == [{"text": name}]
    assert not list((tmp_path / "launcher").rglob("*.db"))
