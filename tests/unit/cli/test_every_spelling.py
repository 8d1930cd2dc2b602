"""The same patient and visit, in every way they can be given, make the same launch request."""

import datetime as dt
import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tiep_launcher.cli.call import Call
from tiep_launcher.cli.open_request import take_intake
from tiep_launcher.cli.parser import parse
from tiep_launcher.cli.resident.dropping import opening_call
from tiep_launcher.cli.wiring import Machine, machine_of
from tiep_launcher.domain.launch_request import LaunchRequest
from tiep_launcher.domain.settings import Facility
from tiep_launcher.formats.gdt import Charset, write_gdt
from tiep_launcher.intake.drop_folder import DropFolder

REF = "q7Vd0pXc-3k_Zr8yTnB1mWg"
SEXES = {"male": ("1", "M"), "female": ("2", "F"), None: ("", "")}


@dataclass(frozen=True)
class Person:
    """A patient and a visit that every format can say."""

    patient_id: str
    visit_id: str
    family: str
    given: str
    birth_date: str
    sex: str | None


# Opaque, but with no blanks at the ends, which HL7 does not have; letters that code page 437 and 7 bits have.
_IDS = st.text(st.characters(min_codepoint=33, max_codepoint=126), min_size=1, max_size=30)
_NAMES = st.text(st.sampled_from("ABCXYZabcxyzÄÖÜäöüß'- "), min_size=1, max_size=30).map(
    lambda name: f"N{name.strip()}"
)
_PEOPLE = st.builds(
    Person,
    patient_id=_IDS,
    visit_id=_IDS,
    family=_NAMES,
    given=_NAMES,
    birth_date=st.dates(min_value=dt.date(1880, 1, 1)).map(str),
    sex=st.sampled_from(list(SEXES)),
)


def arguments(person: Person) -> list[str]:
    return [
        "open",
        f"--patient-id={person.patient_id}",
        f"--visit-id={person.visit_id}",
        f"--family-name={person.family}",
        f"--given-name={person.given}",
        f"--birth-date={person.birth_date}",
        f"--sex={person.sex or ''}",
    ]


def patient(person: Person) -> dict[str, object]:
    return {
        "resourceType": "Patient",
        "identifier": [{"value": person.patient_id}],
        "name": [{"family": person.family, "given": [person.given]}],
        "birthDate": person.birth_date,
        "gender": person.sex,
    }


def context_json(person: Person) -> bytes:
    return json.dumps({"patient": patient(person), "visit_id": person.visit_id}).encode("utf-16")


def bundle(person: Person) -> bytes:
    encounter = {"resourceType": "Encounter", "identifier": [{"value": person.visit_id}]}
    entries = [{"resource": patient(person)}, {"resource": encounter}]
    return json.dumps({"resourceType": "Bundle", "entry": entries}, ensure_ascii=False).encode()


def array(person: Person) -> bytes:
    return json.dumps([{"resourceType": "Encounter", "id": person.visit_id}, patient(person)]).encode()


def gdt(person: Person, charset: Charset) -> bytes:
    year, month, day = person.birth_date.split("-")
    names = [person.family, person.given]
    if charset is Charset.SEVEN_BIT:
        names = [name.translate(str.maketrans("ÄÖÜäöüß", "[\\]{|}~")) for name in names]
    fields = [
        ("3000", person.patient_id),
        ("3101", names[0]),
        ("3102", names[1]),
        ("3103", f"{day}{month}{year}"),
        ("3110", SEXES[person.sex][0]),
        ("8310", person.visit_id),
    ]
    return write_gdt("6302", fields, receiver="TIEP_LNC", sender="PRAX_EDV", charset=charset).data


def hl7(person: Person) -> bytes:
    escapes = {"|": r"\F\ ", "^": r"\S\ ", "&": r"\T\ ", "~": r"\R\ ", "\\": r"\E\ "}
    table = str.maketrans({letter: escape.strip() for letter, escape in escapes.items()})
    id_, visit, family, given_name = (
        text.translate(table) for text in (person.patient_id, person.visit_id, person.family, person.given)
    )
    born = person.birth_date.replace("-", "")
    lines = [
        "MSH|^~\\&|KIS|HOSP|TIEP|HOSP|20261126101500||ADT^A04^ADT_A01|1|P|2.5||||||8859/1",
        f"PID|1||{id_}||{family}^{given_name}||{born}|{SEXES[person.sex][1]}",
        "PV1|1|O|" + "|" * 15 + f"|{visit}",
        "ZZZ|",
    ]
    return "".join(f"{line}\r" for line in lines).encode("cp1252")


def files(person: Person) -> dict[str, bytes]:
    """The person as files, by the endings that references look for."""
    return {
        "context.json": context_json(person),
        "bundle.json": bundle(person),
        "array.json": array(person),
        **{f"{charset.name}.gdt": gdt(person, charset) for charset in Charset},
        "adt.hl7": hl7(person),
    }


def call(argv: list[str], stdin: bytes = b"") -> Call:
    return Call(
        argv=tuple(argv),
        stdin=BytesIO(stdin),
        cwd=Path("/"),
        environ={},
        out=lambda _: None,
        err=lambda _: None,
    )


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Machine:
    home = tmp_path_factory.mktemp("home")
    environ = {
        "TIEP_LAUNCHER_HOME": str(home),
        "TIEP_LAUNCHER_API_KEY": "key",
        "TIEP_LAUNCHER_DOCTOR__ID": "doctor-1",
    }
    return replace(machine_of(replace(call([]), environ=environ)), is_kept=False)


@contextmanager
def with_folder(machine: Machine) -> Iterator[tuple[Path, Machine]]:
    """The machine with a new folder, in which references are looked for."""
    with tempfile.TemporaryDirectory() as folder:
        resolved = machine.loaded.resolved
        facilities = {"default": Facility(context_dir=folder)}
        changed = replace(resolved, settings=replace(resolved.settings, facilities=facilities))
        yield Path(folder), replace(machine, loaded=replace(machine.loaded, resolved=changed))


def request_of(machine: Machine, calling: Call) -> LaunchRequest:
    """Take a call in; what names the way and not the visit is left out."""
    return replace(take_intake(calling, parse(calling.argv), machine).request, request_id=None)


def dropped(folder: Path, content: bytes) -> Call:
    """Make the call that the running program makes of a dropped file."""
    (folder / "PAT.GDT").write_bytes(content)
    seconds = iter([0.0, 9.0])
    looking = DropFolder(folder, monotonic=lambda: next(seconds))
    found = looking.look() or looking.look()
    return opening_call(found[0], ["default"], {})


@settings(max_examples=12)
@given(_PEOPLE)
def test_every_way_in_makes_the_same_request(machine: Machine, person: Person):
    expected = request_of(machine, call(arguments(person)))
    assert (expected.patient.id, expected.visit_id) == (person.patient_id, person.visit_id)
    assert (expected.patient.name, expected.patient.birth_date, expected.patient.sex) == (
        f"{person.given} {person.family}",
        person.birth_date,
        person.sex,
    )
    alone = ["open", "--context-stdin", f"--visit-id={person.visit_id}"]
    assert request_of(machine, call(alone, json.dumps(patient(person)).encode())) == expected
    for name, content in files(person).items():
        with with_folder(machine) as (folder, here):
            drops = folder / "drops"
            drops.mkdir()
            path = folder / f"{REF}{Path(name).suffix}"
            path.write_bytes(content)
            link = parse(["--url", f"tiep-launcher:?open&ref={REF}"]).link
            ways = {
                "file": call(["open", "--context-file", str(path)]),
                "stdin": call(["open", "--context-stdin"], content),
                "reference": call(["open", "--ref", REF]),
                "link": call(["open", f"--ref={link.ref}"]),
                "dropped": dropped(drops, content),
            }
            for way, calling in ways.items():
                assert request_of(here, calling) == expected, (name, way)
