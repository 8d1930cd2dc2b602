import datetime as dt
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.delivery.text import report_text
from tiep_launcher.delivery.words import WORDS
from tiep_launcher.domain.errors import HeldError
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.launch_request import Doctor, LaunchRequest
from tiep_launcher.domain.patient import Identifier, Patient
from tiep_launcher.domain.report import DOCTOR_STANDS, Approval, Field, FieldKind, Held, Note, Report, Section
from tiep_launcher.domain.session import Confirmation, ReportVersion, Session

RECEIVED = dt.datetime(2026, 11, 21, 11, 15, 2, tzinfo=dt.timezone(dt.timedelta(hours=1)))
VERSION = ReportVersion(number=2, payload_json="{}", digest="d", received_at=RECEIVED)
SESSION = Session(
    launch_id="l",
    request=LaunchRequest(
        facility="default",
        patient=Patient(identifiers=(Identifier("p-1"),), name="John Smith", birth_date="1980-02-29"),
        visit_id="v-1",
        doctor=Doctor("d-1", "Dr. Anna Smith"),
    ),
    created_at=RECEIVED,
)


def field(text: str = "", *, label: str = "Label", kind: FieldKind = FieldKind.TEXT, **more: Any) -> Field:
    return Field(**{"path": "/x", "label": label, "kind": kind, "text": text, "value": text, **more})


def written(*sections: Section) -> str:
    report = Report(title="Anamnesis", scribe="tiep", sections=tuple(sections))
    return report_text(SESSION, VERSION, report, Language.ENGLISH)


def body(*fields: Field) -> str:
    return written(Section(title="", fields=tuple(fields))).split("\n\n", 1)[1]


def test_whose_report_it_is_comes_first_and_sections_are_titled():
    inner = Section(title="Neuro", fields=(field("b", label="Reflexes"),))
    assert written(
        Section(title="", fields=(field("Shoulder pain", label="Reason for visit"),)),
        Section(title="Findings", fields=(field("a", label="Skin"),), sections=(inner,)),
    ) == (
        "Patient: John Smith, born 1980-02-29, patient ID p-1, visit v-1\n"
        "Report: Anamnesis\n"
        "Doctor: Dr. Anna Smith (d-1)\n"
        "Received: 2026-11-21 10:15 UTC (version 2)\n"
        "Written with AI assistance and saved by the doctor.\n"
        "\n"
        "Reason for visit: Shoulder pain\n"
        "\n"
        "Findings\n"
        "--------\n"
        "Skin: a\n"
        "\n"
        "Findings / Neuro\n"
        "----------------\n"
        "Reflexes: b\n"
    )


def test_what_is_not_known_is_said():
    session = replace(
        SESSION,
        request=replace(
            SESSION.request, patient=Patient(identifiers=(Identifier("p"),)), doctor=Doctor("d-1")
        ),
    )
    report = Report(title="", scribe="tiep", sections=())
    lines = report_text(session, VERSION, report, Language.ENGLISH).splitlines()
    assert lines[0] == "Patient: Not known, born not known, patient ID p, visit v-1"
    assert lines[1:3] == ["Report:", "Doctor: d-1"]


@pytest.mark.parametrize("note", list(Note))
def test_every_note_is_shown(note: Note):
    words = {
        Note.MISSING: "[missing]",
        Note.OUT_OF_RANGE: "[outside the range]",
        Note.NOT_IN_FORM: "[not in the form]",
        Note.CODE_UNKNOWN: "[unknown code]",
        Note.WRONG_TYPE: "[wrong type]",
    }
    assert body(field("6", notes=(note,))) == f"Label: 6 {words[note]}\n"
    assert body(field("", notes=(note,))) == f"Label: {words[note]}\n"


def test_a_unit_is_written_once():
    assert body(field("6", unit="cm")) == "Label: 6 cm\n"
    assert body(field("6 cm", unit="cm")) == "Label: 6 cm\n"


def test_several_lines_are_indented_so_that_none_looks_like_a_label():
    text = "one\r\nAllergies: none\n\nthree"
    assert body(field(text, notes=(Note.NOT_IN_FORM,))) == (
        "Label: [not in the form]\n  one\n  Allergies: none\n\n  three\n"
    )
    assert body(field("x", label="two\nlines")) == "two lines: x\n"


def test_control_characters_are_made_visible():
    assert body(field("a\x1b[2Jb\x00\t\ud800\x9b")) == "Label: a<U+001B>[2Jb<U+0000>\t<U+D800><U+009B>\n"


def test_a_table_stands_below_its_label_a_line_for_each_row():
    rows = "Drug: Ibuprofen, Dose: 400\nDrug: Flu shot (J07), Dose: 1"
    assert body(field(rows, kind=FieldKind.TABLE, notes=(Note.OUT_OF_RANGE,))) == (
        "Label: [outside the range]\n  Drug: Ibuprofen, Dose: 400\n  Drug: Flu shot (J07), Dose: 1\n"
    )
    assert body(field("Drug: A", kind=FieldKind.TABLE)) == "Label:\n  Drug: A\n"
    assert body(field("", kind=FieldKind.TABLE)) == "Label:\n"


@pytest.mark.parametrize("held", list(Held))
def test_a_held_report_does_not_leave(held: Held):
    report = Report(title="", scribe="tiep", sections=())
    with pytest.raises(HeldError):
        report_text(SESSION, replace(VERSION, held=held), report, Language.ENGLISH)


def test_who_checked_it_here_is_named():
    said = Confirmation(at=RECEIVED, doctor=Doctor("d-9", "Dr. {Nine}\nline"))
    version = replace(VERSION, received_as=Approval.UNCONFIRMED_AI, held=None, confirmation=said)
    report = Report(title="", scribe="tiep", sections=())
    lines = report_text(SESSION, version, report, Language.ENGLISH).splitlines()
    assert lines[4] == "Written with AI assistance and checked by Dr. {Nine} line (d-9)."


TEXTS = st.text(max_size=12)
FIELDS = st.builds(
    field,
    TEXTS,
    label=TEXTS,
    kind=st.sampled_from(FieldKind),
    unit=st.none() | TEXTS,
    notes=st.lists(st.sampled_from(Note), unique=True).map(tuple),
)
SECTIONS = st.recursive(
    st.builds(lambda title, fields: Section(title=title, fields=tuple(fields)), TEXTS, st.lists(FIELDS)),
    lambda inner: st.builds(
        lambda title, sections: Section(title=title, sections=tuple(sections)), TEXTS, st.lists(inner)
    ),
    max_leaves=4,
)


def leaves(value: Section | Field) -> list[str]:
    match value:
        case Section():
            inner = (*value.fields, *value.sections)
            return [value.title, *(leaf for item in inner for leaf in leaves(item))]
        case Field():
            return [value.label, value.text, value.unit or ""]


def visible(text: str) -> str:
    return "".join(
        f"<U+{ord(character):04X}>"
        if not character.isprintable() and ord(character) < 0xA0 and character != "\t"
        else character
        for character in text
    )


@given(st.lists(SECTIONS, max_size=3))
def test_every_text_of_the_report_is_in_the_text(sections: list[Section]):
    text = written(*sections)
    assert text.endswith("\n")
    assert not {"\r", "\v", "\f", "\u2028"} & set(text)
    text.encode()
    for section in sections:
        for leaf in leaves(section):
            for line in leaf.splitlines():
                assert visible(line).strip() in text


@pytest.mark.parametrize("language", list(Language))
def test_every_language_has_every_word_and_leaves_what_came_from_outside_alone(language: Language):
    words = WORDS[language]
    assert set(words.approvals) == DOCTOR_STANDS
    assert set(words.notes) == set(Note)
    report = Report(
        title="Anamnesis",
        scribe="tiep",
        sections=(Section(title="", fields=(field("6", label="Pain level"),)),),
    )
    lines = report_text(SESSION, VERSION, report, language).splitlines()
    assert [value for value in ("John Smith", "1980-02-29", "p-1", "v-1") if value not in lines[0]] == []
    assert lines[1].endswith(": Anamnesis")
    assert lines[2].endswith(": Dr. Anna Smith (d-1)")
    assert "2026-11-21 10:15 UTC" in lines[3]
    assert lines[5:] == ["", "Pain level: 6"]
    assert "{" not in "".join(lines)


def test_no_two_languages_say_it_the_same():
    said = [(words.patient, words.received, words.report) for words in WORDS.values()]
    assert len(set(said)) == len(Language)


def test_braces_in_a_name_stay_text():
    patient = replace(SESSION.request.patient, name="{birth_date} {0}")
    session = replace(SESSION, request=replace(SESSION.request, patient=patient))
    report = Report(title="", scribe="tiep", sections=())
    assert report_text(session, VERSION, report, Language.GERMAN).startswith("Patient: {birth_date} {0}, ")


def test_technical_sections_are_left_out_and_it_is_said():
    text = written(
        Section(title="Findings", fields=(field("a", label="Skin"),)),
        Section(title="Technical details", fields=(field("urn:x", label="System"),), is_technical=True),
    )
    assert text.endswith(f"Skin: a\n\n{WORDS[Language.ENGLISH].technical_left_out}\n")
    assert "urn:x" not in text
