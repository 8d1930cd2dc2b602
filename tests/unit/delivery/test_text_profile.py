"""How a target profile words a report: coded answers, labels, the first line, one section alone."""

import datetime as dt
from typing import Any

import pytest

from tiep_launcher.delivery.text import field_text, report_text, section_text
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.launch_request import LaunchRequest
from tiep_launcher.domain.patient import Identifier, Patient
from tiep_launcher.domain.report import Field, FieldKind, Report, Section
from tiep_launcher.domain.session import ReportVersion, Session
from tiep_launcher.domain.target_profile import PLAIN, CodedAs, TargetProfile

RECEIVED = dt.datetime(2026, 11, 21, 11, 15, 2, tzinfo=dt.UTC)
VERSION = ReportVersion(number=1, payload_json="{}", digest="d", received_at=RECEIVED)
SESSION = Session(
    launch_id="l",
    request=LaunchRequest(
        facility="default",
        patient=Patient(identifiers=(Identifier("p-1"),), name="John Smith", birth_date="1980-02-29"),
        visit_id="v-1",
        doctor=None,
    ),
    created_at=RECEIVED,
)


def a_field(text: str, *, label: str = "Label", kind: FieldKind = FieldKind.TEXT, **more: Any) -> Field:
    value = more.pop("value", text)
    return Field(path="/x", label=label, kind=kind, text=text, value=value, **more)


def written(*sections: Section, profile: TargetProfile = PLAIN) -> str:
    report = Report(title="", scribe="tiep", sections=sections)
    return report_text(SESSION, VERSION, report, Language.ENGLISH, profile)


CODED = a_field(
    "Frozen shoulder (M75.0)", kind=FieldKind.CODED, value="M75.0", code="M75.0", display="Frozen shoulder"
)
UNKNOWN = a_field("Z99", kind=FieldKind.CODED, value="Z99", code="Z99")
CODES = a_field(
    "Pain (up to 6) (R52), Z99, Fever (R50.9)",
    kind=FieldKind.LIST,
    value=["R52", "Z99", "R50.9"],
    label="Codes",
)


@pytest.mark.parametrize(
    ("coded_as", "coded", "codes"),
    [
        (CodedAs.BOTH, "Frozen shoulder (M75.0)", "Pain (up to 6) (R52), Z99, Fever (R50.9)"),
        (CodedAs.LABEL, "Frozen shoulder", "Pain (up to 6), Z99, Fever"),
        (CodedAs.CODE, "M75.0", "R52, Z99, R50.9"),
    ],
)
def test_coded_answers_go_out_as_the_profile_wants(coded_as: CodedAs, coded: str, codes: str):
    profile = TargetProfile(name="x", coded_answers=coded_as)
    assert field_text(CODED, profile) == coded
    assert field_text(UNKNOWN, profile) == "Z99"
    assert field_text(CODES, profile) == codes
    section = Section(title="", fields=(CODED,))
    assert written(section, profile=profile).endswith(f"\nLabel: {coded}\n")


@pytest.mark.parametrize("text", ["Pain (R52)", "R52, Fever (R50.9), more", "", "Pain (R52), (R50.9)"])
def test_what_is_no_list_of_these_codes_stays_as_it_is(text: str):
    odd = a_field(text, kind=FieldKind.LIST, value=["R52", "R50.9"])
    for coded_as in CodedAs:
        assert field_text(odd, TargetProfile(name="x", coded_answers=coded_as)) == text


def test_one_field_goes_out_with_its_unit_and_if_wanted_behind_its_label():
    assert field_text(a_field("6", unit="cm")) == "6 cm"
    assert field_text(a_field("", unit="cm"), TargetProfile(name="x", copies_label=True)) == ""
    labelled = TargetProfile(name="x", copies_label=True)
    assert field_text(a_field("6", unit="cm"), labelled) == "Label: 6 cm"
    assert field_text(a_field("one\ntwo"), labelled) == "Label:\n  one\n  two"


def test_a_section_goes_out_as_it_stands_in_the_report():
    inner = Section(title="Neuro", fields=(a_field("b", label="Reflexes"),))
    section = Section(title="Findings", fields=(a_field("a", label="Skin"),), sections=(inner,))
    text = section_text(section, Language.ENGLISH)
    assert text == "Findings\n--------\nSkin: a\n\nFindings / Neuro\n----------------\nReflexes: b\n"
    assert written(section).endswith(f"\n\n{text}")


@pytest.mark.parametrize(
    ("header", "first"),
    [
        ("Pat. {name} *{birth_date} #{patient_id}", "Pat. John Smith *1980-02-29 #p-1"),
        ("{visit_id} {name.__class__} {}", "v-1 {name.__class__} {}"),
        ("", "Report:"),
    ],
)
def test_the_first_line_is_worded_by_the_profile(header: str, first: str):
    assert written(profile=TargetProfile(name="x", header=header)).splitlines()[0] == first
