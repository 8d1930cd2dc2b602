"""The launcher reads FHIR documents that the sandbox, which shares no code with it, writes."""

import json

from tests.sandbox.support import SEED_CONTEXT
from tests.sandbox.test_fhir_document import ANSWERS, bundle_of

from tiep_launcher.domain.language import Language
from tiep_launcher.domain.report import Report, Section
from tiep_launcher.scribes.tiep.report import read_report


async def report_of(answers: object = ANSWERS) -> Report:
    bundle = await bundle_of(answers)
    payload = {"context": SEED_CONTEXT, "fhir": bundle}
    return read_report(json.dumps(payload), None, Language.ENGLISH)


def lines(section: Section) -> list[tuple[str, str]]:
    return [(field.label, field.text) for field in section.fields]


async def test_the_answers_stand_under_the_forms_headings_with_their_labels() -> None:
    report = await report_of()
    assert report.title == "First visit"
    titles = [section.title for section in report.sections]
    assert titles == [
        "Document",
        "Patient",
        "Visit",
        "Clinician",
        "First visit",
        "Examination",
        "Technical details",
    ]
    visit, examination = report.sections[4:6]
    assert [(part.title, lines(part)) for part in visit.sections] == [
        (
            "Observations",
            [
                ("Reason", "Knee pain"),
                ("Pain", "4"),
                ("Temperature", "37.5"),
                ("Fever", "no"),
                ("Joint", "Knee (K)"),
            ],
        ),
        (
            "Conditions",
            [("Condition", "Low back pain (M54.5)"), ("Condition", "Essential hypertension (I10)")],
        ),
    ]
    assert lines(examination) == [("Flexion", "120")]


async def test_who_and_when_are_said_once() -> None:
    document, patient, visit, clinician = (await report_of()).sections[:4]
    assert [label for label, _ in lines(document)] == ["Type", "Date", "Author", "Title"]
    assert lines(patient) == [("Identifier", "patient-123"), ("Name", "John Smith")]
    assert lines(visit)[0] == ("Identifier", "visit-456")
    assert lines(clinician) == [("Identifier", "doctor-123"), ("Name", "Dr. Anna Smith")]
