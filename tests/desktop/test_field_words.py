"""Remarks as text."""

from tests.desktop import samples

from tiep_launcher.desktop.field_words import note_text
from tiep_launcher.domain.form import Form
from tiep_launcher.domain.report import Note


def test_out_of_range_names_the_bound():
    pain = samples.field("/pain/in-motion", "Pain", "14")
    assert note_text(Note.OUT_OF_RANGE, pain, samples.FORM) == "Out of range (0 to 10)"
    low = Form("f", '{"properties": {"a/b": {"exclusiveMinimum": 3.5}}}')
    assert (
        note_text(Note.OUT_OF_RANGE, samples.field("/a~1b", "A", "1"), low) == "Out of range (at least > 3.5)"
    )
    amount = '{"properties": {"n": {"minimum": 1, "maximum": 9}, "a": {"enum": ["X"]}}}'
    form = Form(
        "f",
        f'{{"properties": {{"a": {{}}}}, "dependencies": {{"a": {{"oneOf": [5, {amount}]}}, "b": ["a"]}}}}',
    )
    assert note_text(Note.OUT_OF_RANGE, samples.field("/n", "N", "10"), form) == "Out of range (1 to 9)"
    assert note_text(Note.OUT_OF_RANGE, pain, None) == "Out of range"
    assert note_text(Note.OUT_OF_RANGE, samples.field("1/x", "X", "1"), low) == "Out of range"
