"""The window of forms: what it says of a form, what can be taken, and what every kind of field reads like."""

import pytest
from tests.desktop.gallery.form_views import shipped

from tiep_launcher.desktop.form_window import FormWindow
from tiep_launcher.desktop.form_words import answer_words, condition_words
from tiep_launcher.desktop.forms import FormSheet
from tiep_launcher.desktop.translating import without_isolates
from tiep_launcher.domain.form import Condition, FormField
from tiep_launcher.domain.report import FieldKind

FORMS = (("gp", "General practice visit"), ("ortho", "Orthopedics"))


@pytest.fixture
def window(qtbot) -> FormWindow:
    made = FormWindow(None, FORMS, form_key="ortho", own_key="gp", doctor_name="Dr. Kim & Partner")
    qtbot.addWidget(made)
    return made


def test_forms_are_asked_for_one_after_the_other(window, qtbot):
    wanted: list[str] = []
    window.sheet_wanted.connect(wanted.append)
    window.begin()
    window.forms.setCurrentRow(1)
    window.forms.setCurrentRow(0)
    assert wanted == ["ortho", "gp"]
    assert "The doctor chooses one" in window.text()


def test_a_form_that_comes_late_is_not_shown_for_another(window):
    window.begin()
    window.forms.setCurrentRow(1)
    window.show_form(FormSheet(key="ortho", title="Late"))
    assert "Late" not in window.text()
    window.show_form(FormSheet(key="gp", title="In time"))
    assert "In time" in window.text()


def test_whoever_knows_a_form_need_not_wait_for_it_to_be_shown(window):
    taken: list[object] = []
    window.chosen.connect(taken.append)
    window.begin()
    window.show_form(FormSheet(key="ortho", title="Ours", problems=("Broken.",)))
    assert not window.take.isEnabled()
    window.forms.setCurrentRow(1)
    assert window.own.isEnabled()
    window.take.click()
    assert taken == ["gp"]


def test_a_broken_form_says_why_and_cannot_be_taken(window):
    taken: list[object] = []
    window.chosen.connect(taken.append)
    window.begin()
    window.show_form(FormSheet(key="ortho", title="Ours", problems=("/type: A form's type must be object.",)))
    assert "/type: A form's type must be object." in window.text()
    assert not window.take.isEnabled()
    assert not window.own.isEnabled()
    window.forms.itemActivated.emit(window.forms.currentItem())
    assert taken == []


def test_a_broken_usual_form_can_be_given_up(window):
    window.forms.setCurrentRow(1)
    window.show_form(FormSheet(key="gp", title="Ours", problems=("Broken.",)))
    assert window.own.isChecked()
    assert window.own.isEnabled()


def test_the_doctor_is_named_as_written(window):
    assert window.own.accessibleName() == "Take it for every visit of Dr. Kim & Partner"
    assert window.own.text() == "Take it for &every visit of Dr. Kim && Partner"


def test_nobodys_usual_form_is_not_offered(qtbot):
    window = FormWindow(None, FORMS)
    qtbot.addWidget(window)
    assert window.own.isHidden()
    assert window.key == ""
    assert window.take.isEnabled()


def test_a_shipped_form_is_shown_in_whole(window):
    window.begin()
    sheet = shipped("cardiology-visit")
    window.show_form(FormSheet(key="ortho", title=sheet.title, fields=sheet.fields))
    shown = without_isolates(window.text())
    for words in (
        "Cardiology visit",
        "Reason for visit  Required",
        "One of: Regular · Irregular",
        "Whole number · 40 to 300 mmHg",
        "Any of: Hypertension · Diabetes",
        "Table; each row has:",
        "Text · for example 5 mg",
        "Only values that were measured and said today",
    ):
        assert words in shown


def field(**changes) -> FormField:
    return FormField(**({"path": "/a", "label": "A", "kind": FieldKind.TEXT} | changes))


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        (field(), "Text"),
        (field(kind=None), ""),
        (field(kind=FieldKind.BOOLEAN), "Yes or no"),
        (field(kind=FieldKind.DATE), "Date"),
        (field(kind=FieldKind.NUMBER, low=0, high=10), "Number · 0 to 10"),
        (field(kind=FieldKind.NUMBER, low=0.3, unit="kg"), "Number · at least 0.3 kg"),
        (field(kind=FieldKind.NUMBER, is_whole=True, high=5, unit="%"), "Whole number · at most 5 %"),
        (field(kind=FieldKind.NUMBER, unit="kg"), "Number · kg"),
        (field(kind=FieldKind.NUMBER, high=10**400), f"Number · at most {10**400}"),
        (field(kind=FieldKind.CODED), "One of a list that Tiep has"),
        (field(kind=FieldKind.CODED, choices=(("L", "Left"), ("R", "Right"))), "One of: Left · Right"),
        (field(kind=FieldKind.LIST, entry_kind=FieldKind.TEXT), "List of texts"),
        (field(kind=FieldKind.LIST, entry_kind=FieldKind.BOOLEAN), "List"),
        (field(kind=FieldKind.LIST, entry_kind=FieldKind.CODED), "Several of a list that Tiep has"),
        (field(kind=FieldKind.LIST, entry_kind=FieldKind.CODED, choices=(("L", "Left"),)), "Any of: Left"),
        (field(kind=FieldKind.TABLE), "Table; each row has:"),
        (field(examples=("5 mg", "10 mg")), "Text · for example 5 mg"),
    ],
)
def test_what_an_answer_is_like(asked, words):
    assert answer_words(asked) == words


def test_when_a_field_is_asked_for():
    assert condition_words(Condition(label="Pain")) == "Asked for once “Pain” is answered"
    smokes = Condition(label="Smoking", answers=("Stopped", "Smokes"))
    assert condition_words(smokes) == "Asked for if “Smoking” is: Stopped · Smokes"
