"""Every format, good and bad, given to the running program as callers give it: exit codes and problems."""

import json
import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from tests.contract.running_program import Program, running_program
from tests.e2e.desk import wait_until

from tiep_launcher.formats.gdt import Charset, write_gdt

REF = "q7Vd0pXc-3k_Zr8yTnB1mWg"
PATIENT = {
    "resourceType": "Patient",
    "id": "1",
    "identifier": [{"system": "urn:mrn", "value": "p-1"}],
    "name": [{"family": "Müller", "given": ["Anna"]}],
    "birthDate": "1945-10-01",
    "gender": "female",
}
OTHER = {**PATIENT, "id": "2", "identifier": [{"value": "p-2"}]}
ENCOUNTER = {
    "resourceType": "Encounter",
    "status": "in-progress",
    "identifier": [{"value": "v-1"}],
    "subject": {"reference": "Patient/1"},
}
FIELDS = [
    ("3000", "p-1"),
    ("3101", "Müller"),
    ("3102", "Anna"),
    ("3103", "01101945"),
    ("3110", "2"),
    ("8310", "v-1"),
]
HEADER = "MSH|^~\\&|KIS|HOSP|TIEP|HOSP|20261126101500||ADT^A01^ADT_A01|1|P|2.5||||||UNICODE UTF-8"
PID = "PID|1||p-1^^^HOSP^MR~99^^^INS^SS||Müller^Anna||19451001|F"
PV1 = "PV1|1|O|7B" + "|" * 16 + "v-1"


def bundle(*resources: dict[str, Any]) -> bytes:
    entries = [{"resource": one} for one in resources]
    return json.dumps({"resourceType": "Bundle", "entry": entries}).encode()


def array(*resources: object) -> bytes:
    return json.dumps(resources).encode()


def patient(**more: Any) -> dict[str, Any]:
    return {**PATIENT, **more}


def gdt(
    *more: tuple[str, str], set_type: str = "6302", charset: Charset = Charset.CP437, **fields: str
) -> bytes:
    changed = [(number, fields.get(f"f{number}", value)) for number, value in FIELDS]
    return write_gdt(set_type, [*changed, *more], receiver="A", sender="B", charset=charset).data


def hl7(*segments: str, header: str = HEADER) -> bytes:
    return "".join(f"{segment}\r" for segment in (header, *segments)).encode()


ONE_ID = PID.replace("~99^^^INS^SS", "")
GOOD_HL7 = hl7(ONE_ID, PV1)


@dataclass(frozen=True)
class Case:
    """One context and how a call with it must end; what is warned of, if that is all."""

    name: str
    status: int
    codes: set[str]
    stdin: bytes = b""
    arguments: tuple[str, ...] = ("--context-stdin",)
    files: dict[str, bytes] = field(default_factory=dict)


def ref(name: str, **files: bytes) -> dict[str, Any]:
    """The arguments of a case with a reference, and the files with its name."""
    return {
        "arguments": ("--ref", name),
        "files": {f"{name}.{suffix}": content for suffix, content in files.items()},
    }


CASES = [
    # FHIR
    Case("bundle", 0, set(), bundle(PATIENT, ENCOUNTER)),
    Case("array", 0, set(), array(ENCOUNTER, PATIENT)),
    Case("array of more", 0, set(), array(PATIENT, {"resourceType": "Organization"}, ENCOUNTER)),
    Case(
        "patient with a visit option",
        0,
        set(),
        json.dumps(PATIENT).encode(),
        ("--context-stdin", "--visit-id", "v-1"),
    ),
    Case("bundle in UTF-16", 0, set(), bundle(PATIENT, ENCOUNTER).decode().encode("utf-16")),
    Case("patient alone", 65, {"visit_missing"}, json.dumps(PATIENT).encode()),
    Case("empty bundle", 65, {"fhir_patient_missing"}, bundle()),
    Case("empty array", 65, {"fhir_patient_missing"}, b"[]"),
    Case("array of numbers", 65, {"wrong_type"}, array(PATIENT, 1)),
    Case("two patients", 65, {"fhir_patients_several"}, bundle(PATIENT, OTHER)),
    Case(
        "two encounters", 65, {"fhir_encounters_several"}, array(PATIENT, ENCOUNTER, {**ENCOUNTER, "id": "2"})
    ),
    Case(
        "encounter of another",
        65,
        {"fhir_encounter_of_other_patient"},
        array(PATIENT, {**ENCOUNTER, "subject": {"reference": "Patient/9"}}),
    ),
    Case("record merged", 65, {"fhir_patient_inactive"}, array(patient(active=False), ENCOUNTER)),
    Case(
        "encounter cancelled",
        65,
        {"fhir_encounter_cancelled"},
        array(PATIENT, {**ENCOUNTER, "status": "cancelled"}),
    ),
    Case(
        "two identifiers",
        65,
        {"patient_identifier_ambiguous", "visit_identifier_ambiguous"},
        array(
            patient(identifier=[{"value": "a"}, {"value": "b"}]),
            {**ENCOUNTER, "identifier": [{"value": "a"}, {"value": "b"}]},
        ),
    ),
    Case("another resource", 65, {"fhir_resource_not_supported"}, json.dumps(ENCOUNTER).encode()),
    Case("entry is no list", 65, {"wrong_type"}, b'{"resourceType": "Bundle", "entry": 7}'),
    Case(
        "another visit in the option",
        65,
        {"visit_contradicts"},
        bundle(PATIENT, ENCOUNTER),
        ("--context-stdin", "--visit-id", "v-2"),
    ),
    Case(
        "several wrong facts",
        65,
        {"birth_date_invalid", "sex_invalid"},
        array(patient(birthDate="x", gender="w"), ENCOUNTER),
    ),
    # GDT
    Case("examination", 0, set(), gdt()),
    Case("master data", 0, set(), gdt(set_type="6301")),
    Case("Windows-1252", 0, set(), gdt(charset=Charset.WINDOWS_1252)),
    Case("7 bits", 0, {"gdt_seven_bit_letters"}, gdt(charset=Charset.SEVEN_BIT, f3101="M}ller")),
    Case("CP437 unnamed", 0, {"gdt_total_wrong"}, gdt().replace(b"01092062\r\n", b"")),
    Case(
        "1252 unnamed",
        0,
        {"gdt_charset_guessed", "gdt_total_wrong"},
        gdt(charset=Charset.WINDOWS_1252).replace(b"01092063\r\n", b""),
    ),
    Case(
        "UTF-8",
        0,
        {"gdt_charset_guessed", "gdt_lengths_wrong", "gdt_total_wrong"},
        gdt().replace(b"\x81", "ü".encode()),
    ),
    Case(
        "named wrongly",
        0,
        {"gdt_charset_doubtful", "name_maybe_damaged"},
        gdt().replace(b"01092062", b"01092063"),
    ),
    Case("LF only", 0, {"gdt_line_ends", "gdt_total_wrong"}, gdt().replace(b"\r\n", b"\n")),
    Case("wrong length", 0, {"gdt_lengths_wrong"}, gdt().replace(b"0133102", b"0773102")),
    Case("wrong total", 0, {"gdt_total_wrong"}, gdt(("6227", "x")).replace(b"0106227x\r\n", b"")),
    Case("DOS end", 0, {"gdt_line_ends", "gdt_total_wrong"}, gdt() + b"\x1a"),
    Case("rubbish between", 0, {"gdt_lines_unread", "gdt_total_wrong"}, gdt() + b"rubbish\r\n"),
    Case("ISO date", 0, {"gdt_date_iso"}, gdt(f3103="1945-10-01")),
    Case("year first", 0, {"gdt_date_iso"}, gdt(f3103="19451001")),
    Case("year only", 0, set(), gdt(f3103="00001945")),
    Case("GDT date", 65, {"birth_date_invalid"}, gdt(f3103="31021945")),
    Case("GDT sex", 65, {"sex_invalid"}, gdt(f3110="7")),
    Case("result set", 65, {"gdt_set_type_not_supported"}, gdt(set_type="6310")),
    Case("cut off", 65, {"gdt_cut_off"}, gdt()[:-4]),
    Case("two sets", 65, {"gdt_several_sets"}, gdt() * 2),
    Case("two patient numbers", 65, {"patient_identifier_ambiguous"}, gdt(("3000", "p-2"))),
    Case("two visits", 65, {"visit_identifier_ambiguous"}, gdt(("8310", "v-2"))),
    Case("no patient number", 65, {"patient_identifier_missing"}, gdt(f3000="")),
    Case("GDT without a visit", 65, {"visit_missing"}, gdt(f8310="")),
    Case("control character", 65, {"control_characters"}, gdt(f3000="p\t1")),
    # HL7
    Case("admission", 0, set(), GOOD_HL7),
    Case("registration", 0, set(), hl7(ONE_ID, PV1, header=HEADER.replace("A01^ADT_A01", "A04"))),
    Case("update", 0, set(), hl7(ONE_ID, PV1, header=HEADER.replace("A01^ADT_A01", "A08"))),
    Case("MLLP frame", 0, set(), b"\x0b" + GOOD_HL7 + b"\x1c\r"),
    Case("segments with LF", 0, {"hl7_segment_ends"}, GOOD_HL7.replace(b"\r", b"\n")),
    Case("Latin-1", 0, set(), GOOD_HL7.decode().replace("UNICODE UTF-8", "8859/1").encode("cp1252")),
    Case("unnamed set", 0, {"hl7_charset_guessed"}, GOOD_HL7.replace(b"UNICODE UTF-8", b"")),
    Case(
        "unknown set",
        0,
        {"hl7_charset_unknown", "hl7_charset_guessed"},
        GOOD_HL7.replace(b"UNICODE UTF-8", b"KOI"),
    ),
    Case("discharge", 65, {"hl7_message_not_supported"}, GOOD_HL7.replace(b"A01", b"A03")),
    Case("result message", 65, {"hl7_message_not_supported"}, GOOD_HL7.replace(b"ADT^A01", b"ORU^R01")),
    Case("two authorities", 65, {"patient_identifier_ambiguous"}, hl7(PID, PV1)),
    Case("no PID", 65, {"hl7_pid_missing"}, hl7(PV1)),
    Case("PID twice", 65, {"hl7_segment_twice"}, hl7(ONE_ID, ONE_ID, PV1)),
    Case("two messages", 65, {"hl7_several_messages"}, GOOD_HL7 * 2),
    Case("separators", 65, {"hl7_separators_wrong"}, GOOD_HL7.replace(b"^~\\&", b"^~")),
    Case("no segment", 65, {"hl7_segment_wrong"}, GOOD_HL7 + b"hello\r"),
    Case("HL7 cut off", 65, {"hl7_cut_off"}, GOOD_HL7[:-1]),
    Case("HL7 date", 65, {"birth_date_invalid"}, GOOD_HL7.replace(b"19451001", b"19453001")),
    # references
    Case("reference to JSON", 0, set(), **ref("json-1", json=bundle(PATIENT, ENCOUNTER))),
    Case("reference to GDT", 0, set(), **ref("gdt-1", gdt=gdt())),
    Case("reference to HL7", 0, set(), **ref("hl7-1", hl7=GOOD_HL7)),
    Case("unknown reference", 66, {"ref_unknown"}, **ref("nowhere")),
    Case("two files", 65, {"ref_ambiguous"}, **ref("twice", json=b"{}", gdt=b"")),
    Case("broken file", 65, {"not_json"}, **ref("broken", json=b"{")),
    Case("a path", 65, {"ref_malformed"}, arguments=("--ref", "../outside")),
    Case("empty reference", 65, {"value_empty"}, arguments=("--ref=",)),
    Case("reference and file", 64, {"options_exclude"}, arguments=("--ref", "a", "--context-file", "a")),
    Case("reference and its own id", 64, {"options_exclude"}, arguments=("--ref", "a", "--request-id", "a")),
    Case("reference to be deleted", 64, {"option_needs_other"}, arguments=("--ref", "a", "--delete-context")),
]
assert len(CASES) >= 60

REFUSED_LINKS = (
    "tiep-launcher:open?patient_id=1",
    "tiep-launcher:open?ref=../x",
    "https://tiep.example/",
    "--json",
    "",
)
LINKS_TO_NOWHERE = (
    f"tiep-launcher:open?ref={'x' * 23}",
    f"tiep-launcher:?open&ref={'x' * 23}",
    f"tiep-launcher://open?ref={'x' * 23}",
    "tiep-launcher:?open&visit_id=nowhere",
    "tiep-launcher:open?ref=x",
)


@pytest.fixture(scope="module")
def program() -> Iterator[Program]:
    with running_program() as running:
        yield running


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name.replace(" ", "-"))
def test_a_context_ends_with_its_status_and_names_every_problem(program: Program, case: Case):
    for name, content in case.files.items():
        (program.home / "refs" / name).write_bytes(content)
    done = program.run("open", *case.arguments, "--dry-run", "--json", stdin=case.stdin)
    answer = json.loads(done.stdout)
    told = answer["errors"] if case.status else answer["warnings"]
    assert {problem["code"] for problem in told} == case.codes
    assert done.returncode == answer["exit_code"] == case.status
    assert all(problem["message"] for problem in told)
    assert b"Traceback" not in done.stdout + done.stderr
    assert all((program.home / "refs" / name).exists() for name in case.files)  # nothing was launched
    if case.status == 0:
        data = answer["data"]
        sent = data["would_send"]["context"]["patient"]
        assert (sent["identifier"][0]["value"], data["visit_id"]) == ("p-1", "v-1")


@pytest.mark.parametrize("link", REFUSED_LINKS)
def test_a_link_that_is_none_launches_nothing(program: Program, link: str):
    before = program.launches()
    assert program.run("--url", link).returncode == 64
    assert program.launches() == before


def test_of_a_link_only_one_value_is_taken(program: Program):
    assert program.run("--url").returncode == 64
    assert program.run("--url", "tiep-launcher:open", "--new").returncode == 64
    assert program.run("--url=tiep-launcher:open", "x").returncode == 64
    assert program.run("--url=tiep-launcher:open").returncode == 0


def context(visit_id: str) -> bytes:
    return json.dumps({"patient": {"identifier": visit_id}, "visit_id": visit_id}).encode()


def test_a_fresh_reference_is_used_up_by_one_launch_and_raises_it_from_then_on(program: Program):
    path = program.home / "refs" / f"{REF}.json"
    path.write_bytes(context("linked"))
    assert program.run("--url", f"tiep-launcher:open?ref={REF}").returncode == 0
    launch = program.launches()["linked"]
    assert launch["phase"] != "draft"
    assert not path.exists()
    assert program.run("--url", f"tiep-launcher:?open&ref={REF}").returncode == 0
    done = program.run("open", "--ref", REF, "--json")
    data = json.loads(done.stdout)["data"]
    assert (done.returncode, data["launch_id"], data["reused"]) == (0, launch["launch_id"], True)
    path.write_bytes(context("another"))
    done = program.run("open", "--ref", REF, "--json")
    assert (done.returncode, json.loads(done.stdout)["errors"][0]["code"]) == (65, "request_id_used_before")
    path.unlink()


@pytest.mark.parametrize("ref", ["short", f"{REF}old"])
def test_a_doubtful_reference_is_asked_about(program: Program, ref: str):
    path = program.home / "refs" / f"{ref}.json"
    path.write_bytes(context(f"asked-{ref}"))
    if ref != "short":
        os.utime(path, (1, 1))
    assert program.run("--url", f"tiep-launcher:open?ref={ref}").returncode == 0
    assert program.launches()[f"asked-{ref}"]["phase"] == "draft"


def test_links_to_nowhere_are_followed_a_few_times_a_minute_only():
    with running_program() as alone:  # as it follows none for a while then
        statuses = [alone.run("--url", link).returncode for link in LINKS_TO_NOWHERE]
        assert statuses == [66] * 5
        assert alone.run("--url", LINKS_TO_NOWHERE[0]).returncode == 75
        assert alone.run("--url", "tiep-launcher:open").returncode == 75
        assert alone.launches() == {}


def test_dropped_files_launch_and_what_is_wrong_is_put_aside_with_the_reason(program: Program):
    drop = program.home / "drop"
    (drop / "PAT.GDT").write_bytes(gdt(f8310="drop-gdt"))
    wait_until(lambda: "drop-gdt" in program.launches(), what="the launch of a dropped file")
    (drop / "PAT.GDT").write_bytes(gdt(f8310="drop-gdt-2"))  # the same name again
    (drop / "adt.hl7").write_bytes(hl7(ONE_ID, PV1.replace("v-1", "drop-hl7")))
    (drop / "half.json").write_bytes(context("drop-half")[:-4])
    (drop / "SECRETNAME.pdf").write_bytes(b"%PDF-1.7 SECRETVALUE")
    wait_until(lambda: {"drop-gdt-2", "drop-hl7"} <= set(program.launches()), what="their launches")
    aside = drop / "failed"
    wait_until((aside / "half.json.error.txt").exists, what="the refusal")
    wait_until((aside / "SECRETNAME.pdf.error.txt").exists, what="the other refusal")
    assert "(not_json)" in (aside / "half.json.error.txt").read_text()
    assert "(format_unknown)" in (aside / "SECRETNAME.pdf.error.txt").read_text()
    assert not [path for path in drop.iterdir() if path.is_file()]
    logs = b"".join(path.read_bytes() for path in (program.home / "launcher").rglob("*.jsonl*"))
    logs += b"".join(
        path.read_bytes() for path in (program.home / "launcher/logs").rglob("*") if path.is_file()
    )
    assert b"dropped_file_refused" in logs
    assert b"SECRET" not in logs
