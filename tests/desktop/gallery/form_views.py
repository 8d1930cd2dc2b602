"""The window of forms: shipped ones, broken ones, and what stands in their place."""

from PySide6.QtCore import QSize
from tests.desktop import samples
from tests.desktop.gallery.view import View

from tiep_launcher.desktop.form_window import FormWindow
from tiep_launcher.desktop.forms import FormSheet
from tiep_launcher.domain.form import Condition, FormField
from tiep_launcher.domain.report import FieldKind
from tiep_launcher.scribes.registry import outline_of
from tiep_launcher.storage.forms import FormLibrary

_LIBRARY = FormLibrary()
_NAME = "Dr. Maria Lopez"


def views() -> list[View]:
    return [
        View("shipped form", lambda: _window("cardiology-visit")),
        View("table and list", lambda: _window("general-practice-visit"), then=_scroll),
        View("own form", lambda: _window("pediatrics-visit", own_key="pediatrics-visit")),
        View("doctor chooses in Tiep", lambda: _window("")),
        View("broken form", _broken),
        View("depends on an answer", _dependent),
        View("nobody is here yet", lambda: _window("anamnesis", doctor_name=None)),
        View("long and hostile texts", _hostile),
        View("small", lambda: _window("emergency-visit"), QSize(560, 420)),
    ]


def shipped(key: str) -> FormSheet:
    form = _LIBRARY.get(key)
    return FormSheet(key=key, title=form.title or key, fields=outline_of(form))


def _window(key: str, *, own_key: str | None = None, doctor_name: str | None = _NAME) -> FormWindow:
    forms = [(each, _LIBRARY.get(each).title or each) for each in _LIBRARY.keys()]  # noqa: SIM118 - no dict
    made = FormWindow(None, forms, form_key=key or None, own_key=own_key, doctor_name=doctor_name)
    made.begin()
    if key:
        made.show_form(shipped(key))
    return made


def _scroll(made: object) -> None:
    assert isinstance(made, FormWindow)
    bar = made.preview.verticalScrollBar()
    bar.setValue(round(bar.maximum() * 0.4))


def _of(sheet: FormSheet) -> FormWindow:
    made = FormWindow(None, [(sheet.key, sheet.title)], form_key=sheet.key, doctor_name=_NAME)
    made.begin()
    made.show_form(sheet)
    return made


def _broken() -> FormWindow:
    problems = (
        "/properties/pain/minimum: The minimum is above the maximum.",
        "/required/2: A field is required that is not there.",
    )
    fields = (FormField(path="/pain", label="Pain level", kind=FieldKind.NUMBER, low=10, high=0),)
    return _of(FormSheet(key="own", title="Our own form", fields=fields, problems=problems))


def _dependent() -> FormWindow:
    amount = FormField(
        path="/amount",
        label="Cigarettes",
        kind=FieldKind.NUMBER,
        is_whole=True,
        is_required=True,
        unit="a day",
        low=1,
        high=200,
        asked_if=Condition(label="Smoking", answers=("Stopped", "Smokes")),
    )
    smoking = FormField(
        path="/smoking",
        label="Smoking",
        kind=FieldKind.CODED,
        choices=(("N", "Never smoked"), ("F", "Stopped"), ("C", "Smokes")),
    )
    diagnosis = FormField(
        path="/code", label="Diagnosis", kind=FieldKind.CODED, asked_if=Condition(label="Pain")
    )
    remark = "/properties/code/format: Tiep is not known to understand this keyword."
    fields = (smoking, amount, diagnosis)
    return _of(FormSheet(key="smoking", title="Smoking", fields=fields, remarks=(remark,)))


def _hostile() -> FormWindow:
    long = "Wolfeschlegelsteinhausenbergerdorffwolfeschlegelsteinhausenbergerdorff"
    fields = (
        FormField(path="/a", label=samples.HOSTILE, kind=FieldKind.TEXT, description=long),
        FormField(path="/b", label="\u202eevil", kind=FieldKind.TEXT, examples=(samples.HOSTILE,)),
        FormField(path="/c", label="ألم في الركبة", kind=FieldKind.NUMBER, low=0, high=10, unit="mmHg"),
    )
    return _of(FormSheet(key="hostile", title=long, fields=fields))
