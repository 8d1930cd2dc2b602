"""FHIR documents: what references mean, what is said once, and nothing lost of whatever comes."""

# Any JSON is of unknown type.
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

import json
import time
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.domain.language import Language
from tiep_launcher.domain.report import Field, FieldKind, Note, Report, Section
from tiep_launcher.scribes.tiep.report import read_report

PATIENT = {"resourceType": "Patient", "id": "p", "name": [{"text": "Ana Example"}]}
SUBJECT = {"reference": "Patient/p"}


def document(*resources: Any, **composition: Any) -> dict[str, Any]:
    head = {"resourceType": "Composition", "id": "c", "subject": SUBJECT} | composition
    return {"resourceType": "Bundle", "entry": [{"resource": part} for part in (head, *resources)]}


def report_of(bundle: Any, language: Language = Language.ENGLISH) -> Report:
    return read_report(json.dumps({"context": {}, "fhir": bundle}), None, language)


def section(report: Report, title: str) -> Section:
    return next(found for found in report.sections if found.title == title)


def fields_in(sections: tuple[Section, ...]) -> Iterator[Field]:
    for part in sections:
        yield from part.fields
        yield from fields_in(part.sections)


def titles_in(sections: tuple[Section, ...]) -> Iterator[str]:
    for part in sections:
        yield part.title
        yield from titles_in(part.sections)


def lines(part: Section) -> list[tuple[str, str]]:
    return [(field.label, field.text) for field in part.fields]


def only(element: str, value: Any) -> Field:
    """Return the field of one element of a Procedure."""
    report = report_of(document({"resourceType": "Procedure", element: value}))
    (field,) = section(report, "Procedure").fields
    return field


@pytest.mark.parametrize(
    ("element", "value", "label", "text"),
    [
        ("code", {"coding": [{"code": "I10", "display": "Hypertension"}]}, "Procedure", "Hypertension (I10)"),
        ("code", {"coding": [{"code": "I10", "display": "A"}], "text": "B"}, "Procedure", "B (I10: A)"),
        ("code", {"coding": [{"code": "I10"}, {"code": "x"}]}, "Procedure", "I10; x"),
        ("code", {"text": "Free words"}, "Procedure", "Free words"),
        ("usedQuantity", {"value": 5, "comparator": ">=", "unit": "mg"}, "usedQuantity", ">= 5 mg"),
        ("performedPeriod", {"start": "2026-01-02"}, "Performed", "from 2026-01-02"),
        ("performedPeriod", {"end": "2026-01-02"}, "Performed", "until 2026-01-02"),
        ("performedRange", {"low": {"value": 2, "unit": "a"}}, "Performed", "at least 2 a"),
        ("performedRange", {"high": {"value": 2}}, "Performed", "at most 2"),
        (
            "performedRange",
            {"low": {"value": 1, "unit": "mg"}, "high": {"value": 2, "unit": "g"}},
            "Performed",
            "1 mg – 2 g",
        ),
        ("valueRatio", {"numerator": {"value": 1}, "denominator": {"value": 2}}, "Value", "1 / 2"),
        ("note", [{"text": "Seen", "authorString": "Lee", "time": "2026"}], "Note", "Seen (Lee, 2026)"),
        ("performer", {"reference": "Practitioner/x", "display": "Lee"}, "Performer", "Lee (Practitioner/x)"),
        ("performer", {"display": "Lee"}, "Performer", "Lee"),
        ("valueCoding", {"system": "urn:x", "code": "c", "display": "D"}, "Value", "D (c)"),
        ("valueMoney", {"value": 5, "currency": "EUR"}, "Value", "5"),
        (
            "_status",
            {"extension": [{"url": "http://x/y#why", "valueString": "late"}]},
            "Status – why",
            "late",
        ),
        ("extension", [{"url": "http://x/y", "valueBoolean": True}], "y", "yes"),
        ("modifierExtension", [{"url": "http://x/not", "valueBoolean": True}], "Modifier: not", "yes"),
        ("unheardOf", "x", "unheardOf", "x"),
    ],
)
def test_a_data_type_is_written_as_people_read_it(element: str, value: Any, label: str, text: str) -> None:
    field = only(element, value)
    assert (field.label, field.text) == (label, text)


def test_a_quantity_keeps_its_digits_and_its_unit() -> None:
    bundle = json.dumps(document({"resourceType": "Procedure", "usedQuantity": {"value": 0, "unit": "kg"}}))
    report = read_report(f'{{"fhir": {bundle.replace(": 0,", ": 6.50,")}}}', None, Language.ENGLISH)
    (field,) = section(report, "Procedure").fields
    assert (field.text, field.unit, field.kind, field.value) == ("6.50", "kg", FieldKind.NUMBER, 6.5)
    assert only("usedQuantity", {"value": 3}).unit is None


def test_codes_are_told_to_machines_too() -> None:
    field = only("code", {"coding": [{"code": "I10", "display": "Hypertension"}]})
    assert (field.kind, field.code, field.display, field.notes) == (
        FieldKind.CODED,
        "I10",
        "Hypertension",
        (),
    )
    assert only("code", {"coding": [{"code": "I10", "system": "urn:icd"}]}).system == "urn:icd"
    assert only("code", {"coding": [{"system": "urn:x"}, {"code": "a", "system": "urn:y"}]}).system == "urn:y"
    assert only("code", {"coding": [{"code": "I10", "system": 5}]}).system is None
    assert only("code", {"coding": [{"code": "I10"}]}).notes == (Note.CODE_UNKNOWN,)


@pytest.mark.parametrize(
    "reference",
    [
        "Practitioner/x",
        "Practitioner/x/_history/3",
        "https://any.example/fhir/Practitioner/x",
        "urn:uuid:1",
        "#x",
    ],
)
def test_a_reference_shows_whom_it_means(reference: str) -> None:
    known = {"resourceType": "Practitioner", "id": "x", "name": [{"family": "Lee", "given": ["Jo"]}]}
    procedure: dict[str, Any] = {"resourceType": "Procedure", "performer": {"reference": reference}}
    bundle = document(procedure) if reference == "#x" else document(known, procedure)
    if reference == "#x":
        procedure["contained"] = [known]
    else:
        bundle["entry"][1]["fullUrl"] = "urn:uuid:1"
    fields = section(report_of(bundle), "Procedure").fields
    assert ("Performer", "Jo Lee") in [(field.label, field.text) for field in fields]


def test_what_the_head_says_is_not_said_again_but_another_patient_is() -> None:
    def observation(name: str, subject: Any) -> dict[str, Any]:
        return {
            "resourceType": "Observation",
            "status": "final",
            "code": {"text": name},
            "subject": subject,
            "valueInteger": 1,
        }

    others = [{"reference": "Patient/q"}, {**SUBJECT, "display": "Bea Other"}]
    bundle = document(
        PATIENT, observation("A", SUBJECT), observation("B", others[0]), observation("C", others[1])
    )
    assert lines(section(report_of(bundle), "Observations")) == [
        ("A", "1"),
        ("B – Subject", "Patient/q"),
        ("B", "1"),
        ("C – Subject", "Bea Other"),
        ("C", "1"),
    ]


def test_a_component_carries_the_name_of_its_observation_unless_it_says_so_itself() -> None:
    parts = [
        {"code": {"text": name}, "valueInteger": n}
        for n, name in enumerate(("Left eye", "Visual acuity, far"))
    ]
    observation = {"resourceType": "Observation", "code": {"text": "Visual acuity"}, "component": parts}
    assert lines(section(report_of(document(observation)), "Observation")) == [
        ("Visual acuity – Left eye", "0"),
        ("Visual acuity, far", "1"),
    ]


def test_what_only_machines_need_is_kept_apart() -> None:
    report = report_of(document(PATIENT))
    assert [part.title for part in report.sections if part.is_technical] == ["Technical details"]
    assert "Element: id, Value: p" in section(report, "Technical details").fields[-1].text


def test_a_status_other_than_final_is_seen() -> None:
    observation = {
        "resourceType": "Observation",
        "status": "entered-in-error",
        "code": {"text": "A"},
        "valueInteger": 1,
    }
    found = lines(section(report_of(document(observation), Language.GERMAN), "Befund"))
    assert found == [("A – Status", "irrtümlich erfasst (entered-in-error)"), ("A", "1")]


def test_sections_hold_what_they_list_and_the_rest_follows_by_type() -> None:
    bundle = document(
        PATIENT,
        {"resourceType": "Condition", "id": "d", "code": {"text": "Flu"}},
        {"resourceType": "Observation", "id": "o", "code": {"text": "Fever"}, "valueBoolean": True},
        {"resourceType": "Condition", "id": "e", "code": {"text": "Cold"}},
        section=[
            {"title": "First", "entry": [{"reference": "Observation/o"}, {"reference": "Condition/e"}]},
            {"title": "Second", "entry": [{"reference": "Condition/e"}, {"reference": "Condition/gone"}]},
        ],
    )
    report = report_of(bundle)
    assert [part.title for part in report.sections][:4] == [
        "Patient",
        "First",
        "Second",
        "Condition",
    ]
    assert [(part.title, lines(part)) for part in section(report, "First").sections] == [
        ("Observation", [("Fever", "yes")]),
        ("Condition", [("Condition", "Cold")]),
    ]
    assert lines(section(report, "Second")) == [
        ("Condition", "Cold"),
        ("Not in the document", "Condition/gone"),
    ]
    assert lines(section(report, "Condition")) == [("Condition", "Flu")]


def test_several_of_a_type_have_a_heading_each() -> None:
    plans = [{"resourceType": "CarePlan", "title": name, "status": "active"} for name in ("A", "B")]
    found = section(report_of(document(*plans)), "Care plans")
    assert [part.title for part in found.sections] == ["A", "B"]


def test_a_case_holds_what_belongs_to_it() -> None:
    bundle = document(
        {"resourceType": "Condition", "id": "d", "code": {"text": "Flu"}},
        {"resourceType": "Condition", "id": "e", "code": {"text": "Cold"}},
        {
            "resourceType": "ClinicalImpression",
            "summary": "Case 1",
            "problem": [{"reference": "Condition/e"}],
        },
        {
            "resourceType": "ClinicalImpression",
            "summary": "Case 2",
            "problem": [{"reference": "Condition/e"}],
        },
    )
    report = report_of(bundle)
    assert lines(section(report, "Condition")) == [("Condition", "Flu")]
    first, second = section(report, "Clinical impressions").sections
    assert [lines(part) for part in first.sections] == [[("Condition", "Cold")]]
    assert second.sections == ()
    assert ("Problem", "Cold") in lines(second)


def test_narratives_are_plain_text() -> None:
    div = (
        "<div><p>One &lt;b&gt; &amp; <b>two</b></p><!-- not said --><ul><li>a</li><li/></ul>"
        "<table><tr><td>x</td><td></td><td>y</td></tr></table>1 < 2 <img alt='chart'/>"
        '<a href="https://x.example/y">link</a><a href="#here">there</a></div>'
    )
    report = report_of(document(section=[{"title": "S", "text": {"status": "additional", "div": div}}]))
    assert section(report, "S").fields[0].text.split("\n") == [
        "One <b> & two",
        "• a",
        "x |  | y",
        "1 < 2 [chart] [https://x.example/y] linkthere",
    ]


def test_hostile_references_lead_nowhere() -> None:
    endless: dict[str, Any] = {
        "resourceType": "CarePlan",
        "id": "a",
        "basedOn": [{"reference": "CarePlan/a"}],
    }
    loop = [
        {
            "resourceType": "ClinicalImpression",
            "id": name,
            "problem": [{"reference": f"ClinicalImpression/{other}"}],
        }
        for name, other in (("x", "y"), ("y", "x"))
    ]
    nested: dict[str, Any] = {"title": "leaf"}
    for _ in range(18):
        nested = {"title": "s", "section": [nested]}
    report = report_of(
        document(endless, *loop, section=[nested, {"entry": [{"reference": "Composition/c"}]}, 5])
    )
    shown = "\n".join(field.text for field in fields_in(report.sections))
    assert "leaf" in shown + "".join(titles_in(report.sections))


def test_long_names_are_cut_where_they_are_repeated_and_whole_where_they_stand() -> None:
    name = "very " * 200_000
    known = {"resourceType": "Practitioner", "id": "x", "name": [{"text": name}]}
    codes = [{"code": str(n)} for n in range(20_000)]
    plan: dict[str, Any] = {
        "resourceType": "CarePlan",
        "id": "c",
        "category": [{"coding": codes}],
        "contributor": [],
    }
    plan["contributor"] = [{"reference": "Practitioner/x"}, {"reference": "CarePlan/c"}] * 5_000
    parts = [{"code": {"text": "part"}, "valueInteger": n} for n in range(2_000)]
    observation = {"resourceType": "Observation", "code": {"text": name}, "component": parts}
    start = time.process_time()
    report = report_of(document(known, plan, observation))
    fields = list(fields_in(report.sections))
    assert time.process_time() - start < 5
    assert sum(len(field.label) + len(field.text) for field in fields) < 8_000_000
    assert any(field.text == name for field in fields)
    assert max(len(field.label) for field in fields) < 300


def test_a_document_of_thousands_of_resources_is_read_in_a_moment() -> None:
    observations = [
        {
            "resourceType": "Observation",
            "id": str(n),
            "subject": SUBJECT,
            "code": {"text": f"Value {n}"},
            "valueInteger": n,
        }
        for n in range(3000)
    ]
    entries = [{"reference": f"Observation/{n}"} for n in range(3000)]
    text = json.dumps(
        {"fhir": document(PATIENT, *observations, section=[{"title": "All", "entry": entries}])}
    )
    start = time.process_time()
    report = read_report(text, None, Language.ENGLISH)
    assert time.process_time() - start < 3
    assert len(section(report, "All").fields) == 3000


TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=6)
ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.sampled_from(["text", "code", "extension", "value"]) | TEXT, inner, max_size=3)
    ),
    max_leaves=6,
)


def odd(strategy: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    """Return mostly what is right, and now and then anything."""
    return st.one_of(strategy, strategy, strategy, ANY)


def record(**members: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    extra = {"extension": odd(EXTENSIONS), "id": TEXT, "unheardOf": ANY}
    return st.fixed_dictionaries({}, optional={name: odd(part) for name, part in (members | extra).items()})


EXTENSIONS = st.lists(
    st.fixed_dictionaries(
        {"url": st.sampled_from(["http://x/y", "urn:z", ""]) | ANY},
        optional={"valueString": TEXT, "valueQuantity": ANY, "extension": ANY},
    ),
    max_size=2,
)
CODES = st.sampled_from(["active", "final", "I10", "8480-6"]) | TEXT
CODING = record(
    system=st.sampled_from(["http://loinc.org", "urn:x"]),
    code=CODES,
    display=TEXT,
    userSelected=st.booleans(),
)
CONCEPT = record(coding=st.lists(CODING, max_size=3), text=TEXT)
QUANTITY = record(
    value=st.integers() | st.floats(allow_nan=False, allow_infinity=False),
    unit=TEXT,
    system=st.just("http://unitsofmeasure.org"),
    code=TEXT,
    comparator=st.sampled_from(["<", ">="]),
)
REFERENCE = record(
    reference=st.sampled_from(["Patient/p", "Observation/o", "#in", "urn:uuid:1", "Condition/none"]),
    display=TEXT,
    identifier=ANY,
)
PERIOD = record(start=TEXT, end=TEXT)
NAME = record(
    use=st.sampled_from(["official", "old"]), text=TEXT, family=TEXT, given=st.lists(TEXT, max_size=2)
)
NARRATIVE = record(status=st.sampled_from(["generated", "additional"]), div=TEXT)
TIMING = record(
    repeat=record(
        frequency=st.integers(1, 4), period=st.integers(1, 3), periodUnit=st.just("d"), boundsPeriod=PERIOD
    ),
    code=CONCEPT,
    event=st.lists(TEXT, max_size=2),
)
DOSAGE = record(
    text=TEXT,
    timing=TIMING,
    route=CONCEPT,
    doseAndRate=st.lists(
        record(doseQuantity=QUANTITY, rateRatio=record(numerator=QUANTITY, denominator=QUANTITY)), max_size=2
    ),
)
SECTION = record(
    title=TEXT,
    code=CONCEPT,
    text=NARRATIVE,
    entry=st.lists(odd(REFERENCE), max_size=3),
    section=st.lists(record(title=TEXT, entry=st.lists(REFERENCE, max_size=2)), max_size=2),
)
RESOURCE = st.fixed_dictionaries(
    {
        "resourceType": st.sampled_from(
            [
                "Composition",
                "Patient",
                "Encounter",
                "Observation",
                "Condition",
                "MedicationRequest",
                "ClinicalImpression",
                "Odd",
            ]
        )
    },
    optional={
        name: odd(part)
        for name, part in {
            "id": st.sampled_from(["p", "o", "c"]),
            "meta": record(profile=st.lists(TEXT, max_size=2)),
            "text": NARRATIVE,
            "status": CODES,
            "code": CONCEPT,
            "category": st.lists(CONCEPT, max_size=2),
            "subject": REFERENCE,
            "encounter": REFERENCE,
            "author": st.lists(REFERENCE, max_size=2),
            "problem": st.lists(REFERENCE, max_size=2),
            "finding": st.lists(record(itemReference=REFERENCE, itemCodeableConcept=CONCEPT), max_size=2),
            "identifier": st.lists(
                record(system=TEXT, value=TEXT, type=CONCEPT, period=PERIOD, assigner=REFERENCE), max_size=2
            ),
            "name": st.lists(NAME, max_size=2),
            "telecom": st.lists(record(system=TEXT, value=TEXT, use=TEXT, rank=st.integers()), max_size=2),
            "address": st.lists(
                record(line=st.lists(TEXT, max_size=2), city=TEXT, use=TEXT, text=TEXT), max_size=2
            ),
            "note": st.lists(record(text=TEXT, authorReference=REFERENCE, time=TEXT), max_size=2),
            "valueQuantity": QUANTITY,
            "valueRange": record(low=QUANTITY, high=QUANTITY),
            "valuePeriod": PERIOD,
            "component": st.lists(record(code=CONCEPT, valueQuantity=QUANTITY, valueString=TEXT), max_size=2),
            "dosageInstruction": st.lists(DOSAGE, max_size=2),
            "birthDate": TEXT,
            "_birthDate": record(),
            "effectiveDateTime": st.just("2026-02-03"),
            "date": st.just("2026-02-03"),
            "section": st.lists(odd(SECTION), max_size=2),
            "contained": st.lists(
                st.fixed_dictionaries(
                    {"resourceType": st.just("Medication"), "id": st.just("in")}, optional={"code": CONCEPT}
                ),
                max_size=1,
            ),
            "modifierExtension": EXTENSIONS,
        }.items()
    },
)
BUNDLE = st.fixed_dictionaries(
    {
        "entry": st.lists(
            odd(
                st.fixed_dictionaries(
                    {"resource": odd(RESOURCE)},
                    optional={"fullUrl": st.just("urn:uuid:1") | ANY, "search": ANY},
                )
            ),
            max_size=5,
        )
    },
    optional={"type": st.just("document"), "timestamp": TEXT, "unheardOf": ANY, "identifier": ANY},
)


def leaves(value: Any, name: str = "") -> Iterator[str]:
    """Yield how each innermost value has to be readable; what is null or empty shows by its place."""
    match value:
        case dict():
            for key, item in value.items():
                yield from leaves(item, key)
        case list():
            for item in value:
                yield from leaves(item, name)
        case bool():
            yield "yes" if value else "no"
        case None:
            pass
        case float():
            yield json.dumps(value)
        case str() if name == "div":
            pass  # its text is shown, not its markup
        case _:
            yield str(value)


def squeezed(text: str) -> str:
    """Return ``text`` without blanks: lines are joined where a line is needed."""
    return "".join(text.split())


def value_at(root: Any, path: str) -> Any:
    for step in path.split("/")[1:]:
        key = step.replace("~1", "/").replace("~0", "~")
        root = root[int(key)] if isinstance(root, list) else root[key]
    return root


@given(BUNDLE, st.sampled_from(Language))
def test_nothing_of_a_document_is_ever_lost(bundle: Any, language: Language) -> None:
    report = report_of(bundle, language)
    fields = list(fields_in(report.sections))
    shown = squeezed(
        "\n".join(
            [f"{field.label}\n{field.text} {field.unit or ''}" for field in fields]
            + list(titles_in(report.sections))
        )
    )
    if language is Language.ENGLISH:
        lost = [leaf for leaf in leaves(bundle) if squeezed(leaf) not in shown]
        assert lost == []
    assert len({field.path for field in fields}) == len(fields)
    for field in fields:
        if field.kind is not FieldKind.TABLE:
            assert value_at(bundle, field.path) == field.value
