"""What of a report goes out: suggestions in their places, nothing that is concealed."""

from dataclasses import replace

from tests.unit.scribes.rendered import message

from tiep_launcher.domain.choosing import every_field, has_choices, outgoing, presented, without_choices
from tiep_launcher.domain.report import Field, FieldKind, Report, Section, Suggestion
from tiep_launcher.scribes.registry import read_report

NOTE = read_report("nabla", message("nabla-note"), None)
PHRASES = {
    name: f"/data/payload/suggested_dot_phrases/{at}/text_to_insert"
    for at, name in enumerate(["lungs", "safety net", "heart", "signature"])
}


def texts(report: Report) -> dict[str, str]:
    return {field.label: field.text for field in report.sections[0].fields}


def test_all_phrases_are_taken_by_themselves() -> None:
    assert texts(outgoing(NOTE)) == {
        "Chief complaint": "Sore throat for two days",
        "Allergies": "",
        "Plan": "- Fluids\n- Rest\nCome back at once if it gets worse.",
        "Physical exam": "Clear on both sides.\nHeart sounds regular.",
        "Free text": "Seen by us.",
    }


def test_left_out_one_by_one() -> None:
    assert texts(outgoing(NOTE, [PHRASES["lungs"], PHRASES["safety net"]])) == {
        "Chief complaint": "Sore throat for two days",
        "Allergies": "",
        "Plan": "- Fluids\n- Rest",
        "Physical exam": "Heart sounds regular.",
        "Free text": "Seen by us.",
    }


def test_a_place_without_anything_in_it_is_not_there() -> None:
    assert list(texts(outgoing(NOTE, list(PHRASES.values())))) == ["Chief complaint", "Allergies", "Plan"]


def test_nothing_concealed_goes_out_unasked() -> None:
    report = read_report("altibbi", message("altibbi-recommendation"), None)
    secrets = [field for field in every_field(report.sections) if field.is_concealed]
    assert len(secrets) == 3
    assert "Dispensing" in [section.title for section in report.sections]
    assert "Dispensing" not in [section.title for section in outgoing(report).sections]
    shown = outgoing(report, shown=[secrets[1].path])
    assert [field for field in every_field(shown.sections) if field.is_concealed] == [secrets[1]]


def test_a_suggestion_for_a_place_that_is_not_in_the_report_stands_for_itself() -> None:
    lost = Field(
        path="/p", label="P", kind=FieldKind.TEXT, text="t", value="t", suggestion=Suggestion("/nowhere")
    )
    report = Report(title="T", scribe="s", sections=(Section(title="", fields=(lost,)),))
    assert outgoing(report) == report
    assert outgoing(report, ["/p"]).sections == ()


def test_a_report_without_suggestions_goes_out_as_it_is() -> None:
    fields = tuple(replace(field, suggestion=None) for field in NOTE.sections[0].fields)
    report = Report(
        title="T", scribe="s", sections=(Section(title="A", sections=(Section(title="B", fields=fields),)),)
    )
    assert outgoing(report) == report


def test_what_is_looked_at_has_what_goes_out_and_what_can_be_chosen() -> None:
    left_out = [PHRASES["lungs"], PHRASES["signature"]]
    looked_at = texts(presented(NOTE, left_out))
    assert texts(outgoing(NOTE, left_out)).items() <= looked_at.items()
    assert looked_at["Phrase “Normal lungs”"] == "Clear on both sides."
    assert looked_at["Free text"] == ""


def test_a_section_that_is_looked_at_goes_out_as_the_report_does() -> None:
    for left_out in ([], [PHRASES["lungs"]], list(PHRASES.values())):
        section = presented(NOTE, left_out).sections[0]
        assert without_choices(section) == outgoing(NOTE, left_out).sections[0]


def test_concealed_fields_are_there_without_their_values() -> None:
    report = read_report("altibbi", message("altibbi-recommendation"), None)
    assert has_choices(report)
    looked_at = presented(report)
    concealed = [field for field in every_field(looked_at.sections) if field.is_concealed]
    assert [(field.text, field.value) for field in concealed] == [("", None)] * 3
    dispensing = next(section for section in looked_at.sections if section.title == "Dispensing")
    assert without_choices(dispensing).fields == ()
    shown = presented(report, shown=[concealed[1].path])
    assert [field.text for field in every_field(shown.sections) if field.is_concealed] == ["", "5528", ""]
