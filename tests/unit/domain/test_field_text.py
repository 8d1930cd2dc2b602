"""Values, lists and tables as text."""

from tests.desktop import samples

from tiep_launcher.domain.field_text import shown_text, table_cells, value_text
from tiep_launcher.domain.report import FieldKind


def test_a_value_has_its_unit_once():
    assert value_text(samples.field("/w", "Weight", "71.5", unit="kg")) == "71.5 kg"
    assert value_text(samples.field("/w", "Weight", "71.5 kg", unit="kg")) == "71.5 kg"
    assert value_text(samples.field("/w", "Weight", "", unit="kg")) == ""


def test_a_list_of_texts_has_a_line_for_each():
    entries = ["one, two", "three"]
    listed = samples.field("/p", "Plan", "one, two, three", FieldKind.LIST, value=entries)
    assert shown_text(listed) == "• one, two\n• three"
    assert value_text(listed) == "one, two, three"


def test_a_list_with_labels_stays_as_its_text():
    coded = samples.field("/p", "Sides", "Left (L), Right (R)", FieldKind.LIST, value=["L", "R"])
    assert shown_text(coded) == "Left (L), Right (R)"


def test_a_table_is_taken_apart():
    made = samples.table("/t", "T", ["Drug", "Dose"], [["Ibuprofen, coated", "400 mg"], ["Zinc", None]])
    assert table_cells(made) == [["Drug", "Dose"], ["Ibuprofen, coated", "400 mg"], ["Zinc", ""]]


def test_a_table_that_could_be_read_in_two_ways_is_not_taken_apart():
    made = samples.table("/t", "T", ["Drug", "Dose"], [["A, Dose: 5", "400 mg"]])
    assert table_cells(made) is None
