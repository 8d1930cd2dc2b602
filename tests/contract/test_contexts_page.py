"""The page about contexts tells the truth: its lines and samples work, its schema agrees with the parser."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.contract.running_program import Program, running_program

from tiep_launcher.cli.context_texts import CALLER_TEXTS
from tiep_launcher.domain.errors import InputError
from tiep_launcher.intake.context_rules import ContextRules
from tiep_launcher.intake.context_text import parse_context
from tiep_launcher.intake.given import GivenContext
from tiep_launcher.intake.texts import ID_LIMIT, NAME_LIMIT

DOCS = Path(__file__).resolve().parents[2] / "docs"
SAMPLES = DOCS / "his/samples"
PAGE = (DOCS / "his/contexts.md").read_text("utf-8")
SCHEMA = json.loads((DOCS / "his/schemas/context.json").read_text("utf-8"))


@pytest.fixture(scope="module")
def program() -> Iterator[Program]:
    with running_program() as running:
        (running.home / "samples").symlink_to(SAMPLES)
        (running.home / "contexts").symlink_to(running.home / "refs")
        yield running


def shell(program: Program, page: Path) -> list[str]:
    """Run every block of a page as it stands; return what each printed."""
    printed: list[str] = []
    path = f"{Path(sys.executable).parent}:{program.environ['PATH']}"
    for block in re.findall(r"^```sh\n(.*?)^```$", page.read_text("utf-8"), re.DOTALL | re.MULTILINE):
        done = subprocess.run(
            ["sh", "-eu", "-c", block],
            env={**program.environ, "PATH": path},
            cwd=program.home,
            capture_output=True,
            timeout=60,
            check=False,
        )
        assert done.returncode == 0, (block, done.stderr)
        printed.append(done.stdout.decode())
    return printed


def test_the_lines_about_contexts_work(program: Program):
    dry_runs, setting = shell(program, DOCS / "his/contexts.md")
    decoder, at, visits = json.JSONDecoder(), 0, []
    while at < len(dry_runs):
        data, at = decoder.raw_decode(dry_runs, at)
        at += 1
        visits.append((data["visit_id"], data["would_send"]["context"]["patient"]["name"]))
    assert len(visits) == 6
    assert all(visit == visits[0] for visit in visits)
    assert visits[0][0] == "visit-456"
    assert setting == ""


def test_the_lines_about_links_work(program: Program):
    shell(program, DOCS / "his/links.md")
    assert "visit-456" in program.launches()
    assert not list((program.home / "refs").iterdir())
    *_, status = shell(program, DOCS / "it/links.md")
    assert "state: on" in status


@pytest.mark.parametrize("path", sorted(SAMPLES.iterdir()), ids=lambda path: path.name)
def test_every_sample_is_the_same_patient_and_is_as_its_format_has_it(path: Path):
    context = parse_context(path.read_bytes())
    patient = context.patient
    assert (patient.id, patient.name, patient.birth_date) == (
        "patient-123",
        "Anna Müller",
        "1945-10-01",
    )
    assert context.visit_id == (None if path.name == "patient.fhir.json" else "visit-456")
    assert context.warnings == ()
    assert f"samples/{path.name}" in PAGE or path.name == "master-data-6301.gdt"


def test_every_liberty_is_on_the_page():
    warnings = {code for code in CALLER_TEXTS if code.startswith("gdt_")}
    assert not {code for code in warnings if f"`{code}`" not in PAGE}


# the schema

VALIDATOR = jsonschema_rs.validator_for(SCHEMA)
_IDS = st.text(max_size=5) | st.just("p-1") | st.just("x" * (ID_LIMIT + 1)) | st.integers() | st.none()
_NAMES = st.none() | st.text(max_size=5) | st.just("x" * (NAME_LIMIT + 1)) | st.booleans()
_IDENTIFIERS = _IDS | st.lists(st.fixed_dictionaries({"value": _IDS}, optional={"system": _IDS}), max_size=1)
_PATIENTS = st.fixed_dictionaries(
    {},
    optional={
        "identifier": _IDENTIFIERS,
        "name": st.none()
        | st.lists(
            st.fixed_dictionaries(
                {},
                optional={
                    "text": _NAMES,
                    "family": _NAMES,
                    "given": st.none() | st.lists(_NAMES, max_size=2),
                },
            ),
            max_size=1,
        ),
        "birthDate": st.sampled_from(
            ["1980-02-29", "1980", "1980-02", "19800229", "", " ", None, 1980, "29.2.80"]
        ),
        "gender": st.sampled_from(["male", "F", "OTHER", "", None, "w", 1]),
        "resourceType": st.sampled_from(["Patient", "Group"]),
        "telecom": st.just([]),
        "active": st.booleans(),
    },
)
_CONTEXTS = st.fixed_dictionaries(
    {"patient": _PATIENTS | st.just(7)},
    optional={"visit_id": _IDS, "launch_id": st.just("x"), "ward": st.just(7)},
)


def parsed(context: Any) -> GivenContext | None:
    try:
        return parse_context(json.dumps(context).encode(), ContextRules())
    except InputError:
        return None


@given(_CONTEXTS)
def test_the_schema_allows_what_the_program_reads(context: Any):
    assert VALIDATOR.is_valid(context) == (parsed(context) is not None), context


def test_the_schema_has_the_programs_limits():
    definitions = SCHEMA["$defs"]
    assert (definitions["id"]["maxLength"], definitions["name"]["maxLength"]) == (ID_LIMIT, NAME_LIMIT)
    assert VALIDATOR.is_valid(json.loads((SAMPLES / "context.json").read_text("utf-8")))
