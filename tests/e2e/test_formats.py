"""Every format from the installed program as a process, in its own hands and in a file."""

import json
from pathlib import Path

import pytest
from fhir.resources.R4B.bundle import Bundle
from fhir.resources.R4B.questionnaireresponse import QuestionnaireResponse
from tests.e2e.desk import Desk, Sandbox, context_bytes, wait_until

from tiep_launcher.delivery.format import Format
from tiep_launcher.formats.gdt import read_gdt

ANSWERS = {"reason": "Schulterschmerz ≥ 3 Tage", "pain-level": 6}
BEGINS = {"text": "Patient: ", "html": "<!DOCTYPE html>", "gdt": "01380006310"}
RESULT = ("result", "--visit-id", "visit-456")


@pytest.fixture
def saved(desk: Desk, sandbox: Sandbox) -> Desk:
    waiting = desk.start("open", "--context-stdin", "--form", "anamnesis", "--wait", stdin=context_bytes())
    opened = desk.wait_opened()
    sandbox.press("save", opened["session_id"], answers=ANSWERS, context=opened["context"])
    assert waiting.wait(60) == 0
    wait_until(lambda: desk.phase() == "report_saved", what="the report")
    return desk


def test_every_format_comes_from_the_program_whole_and_in_its_own_encoding(saved: Desk, tmp_path: Path):
    written = {format_: saved.run(*RESULT, "--format", format_) for format_ in Format}
    assert {done.returncode for done in written.values()} == {0}
    for format_, done in written.items():
        text = done.stdout.decode("cp1252" if format_ is Format.GDT else "utf-8")
        assert "Schulterschmerz" in text
        assert text.startswith(
            {"text": "Patient: ", "html": "<!DOCTYPE html>", "gdt": "01380006310"}.get(format_, "{")
        )

    response = QuestionnaireResponse.model_validate_json(written[Format.FHIR].stdout)
    assert response.subject.identifier.value == "patient-123"
    assert Bundle.model_validate_json(written[Format.FHIR_DOCUMENT].stdout).type == "document"
    gdt = read_gdt(written[Format.GDT].stdout)
    assert (gdt.set_type, gdt.value("3000"), gdt.warnings) == ("6310", "patient-123", ())
    assert gdt.value("6220") == "Reason for visit: Schulterschmerz >= 3 Tage"

    enveloped = saved.run(*RESULT, "--format", "gdt", "--json").stdout
    assert json.loads(enveloped)["data"]["report"].encode("cp1252") == written[Format.GDT].stdout
    path = tmp_path / "report.gdt"
    assert saved.run(*RESULT, "--format", "gdt", "--output", str(path)).returncode == 0
    assert path.read_bytes() == written[Format.GDT].stdout
    (delivery,) = saved.launches()[0]["delivery"]
    assert (delivery["kind"], delivery["path"]) == ("exported", str(path))
