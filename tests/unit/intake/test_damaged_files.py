"""Files that were cut or damaged on their way: never half an identifier, never an error that says nothing."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.domain.errors import InputError
from tiep_launcher.intake.context_rules import ContextRules
from tiep_launcher.intake.context_text import parse_context

SAMPLES = sorted((Path(__file__).resolve().parents[3] / "docs/his/samples").iterdir())
RULES = ContextRules(hl7_authority="HOSP")


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
@pytest.mark.parametrize("line_end", [b"\r\n", b"\n", b"\r"])
def test_a_file_that_is_cut_anywhere_names_the_same_patient_or_none(path: Path, line_end: bytes):
    data = path.read_bytes().replace(b"\r\n", b"\n").replace(b"\r", b"\n").replace(b"\n", line_end)
    whole = parse_context(data, RULES)
    read = 0
    for end in range(len(data)):
        try:
            context = parse_context(data[:end], RULES)
        except InputError:
            continue
        read += 1
        patient = context.patient
        assert patient.id == whole.patient.id
        assert context.visit_id in {whole.visit_id, None}
        for name in ("family_name", "given_name", "birth_date", "sex"):
            assert getattr(patient, name) in {getattr(whole.patient, name), None}, name
    assert read or path.suffix == ".json"


@given(st.sampled_from(SAMPLES), st.data())
def test_a_damaged_file_is_read_or_refused(path: Path, draw: st.DataObject):
    data = path.read_bytes()
    start = draw.draw(st.integers(0, len(data)))
    end = draw.draw(st.integers(start, min(len(data), start + 40)))
    damaged = data[:start] + draw.draw(st.binary(max_size=20)) + data[end:]
    try:
        context = parse_context(damaged, RULES)
    except InputError:
        return
    assert context.patient.id
