"""Which form a launch gets, and what the windows are told of the forms of this machine."""

import asyncio
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from tiep_launcher.cli.call import Call
from tiep_launcher.cli.form_choice import form_of_launch
from tiep_launcher.cli.resident.forms import ResidentForms, facilities_of, facility_forms, forms_of
from tiep_launcher.cli.wiring import Machine, machine_of
from tiep_launcher.domain.errors import ForbiddenByPolicyError, NotFoundError
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.settings import Origin, ResolvedSetting
from tiep_launcher.intake.doctors import listed_doctors

KIM, LEE = Doctor("d-1", "Dr. Kim"), Doctor("d-2", "Dr. Lee")
SETTINGS = 'doctors_file = "{folder}/doctors.csv"\nforms_dir = "{folder}/forms"\ndefault_form = "anamnesis"\n'


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    forms = tmp_path / "forms"
    forms.mkdir()
    (forms / "own.json").write_text(
        '{"title": "Our own", "type": "object", "properties": {"a": {"type": "x"}}}'
    )
    (forms / "torn.json").write_text("{")
    (tmp_path / "doctors.csv").write_text("id,form\nd-1,cardiology-visit\nd-3,nowhere\n")
    return made(tmp_path, SETTINGS.format(folder=tmp_path.as_posix()))


def made(tmp_path: Path, settings: str) -> Machine:
    call = Call(
        argv=("list",),
        stdin=io.BytesIO(),
        cwd=tmp_path,
        environ={"TIEP_LAUNCHER_HOME": str(tmp_path / "launcher"), "TIEP_LAUNCHER_API_KEY": "key"},
        out=lambda _: None,
        err=lambda _: None,
    )
    file = machine_of(call).paths.settings_file
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(settings, encoding="utf-8")
    return machine_of(call)


def locked(machine: Machine) -> Machine:
    resolved = machine.loaded.resolved
    row = ResolvedSetting("default_form", "anamnesis", Origin.POLICY, is_locked=True)
    rows = (*(each for each in resolved.rows if each.name != "default_form"), row)
    return replace(machine, loaded=replace(machine.loaded, resolved=replace(resolved, rows=rows)))


def chosen(machine: Machine, doctor: Doctor | None, named: str | None = None) -> tuple[str | None, list[str]]:
    facility = machine.facility_for(None)
    known = listed_doctors(machine.loaded.resolved.settings)
    form, problems = form_of_launch(machine, facility, named, doctor, known)
    return form and form.key, [problem.code for problem in problems]


def test_a_form_that_is_named_comes_first(machine: Machine):
    machine.own_forms.keep("default", "d-1", "sports-injury")
    assert chosen(machine, KIM, "pregnancy-visit") == ("pregnancy-visit", [])


def test_then_the_doctors_own_then_the_lists_then_the_facilitys(machine: Machine):
    assert chosen(machine, None) == ("anamnesis", [])
    assert chosen(machine, LEE) == ("anamnesis", [])
    assert chosen(machine, KIM) == ("cardiology-visit", [])
    machine.own_forms.keep("default", "d-1", "sports-injury")
    assert chosen(machine, KIM) == ("sports-injury", [])
    machine.own_forms.keep("default", "d-1", "")
    assert chosen(machine, KIM) == (None, [])


def test_an_own_form_that_is_gone_is_said_and_the_usual_one_is_taken(machine: Machine):
    machine.own_forms.keep("default", "d-1", "nowhere")
    assert chosen(machine, KIM) == ("cardiology-visit", ["own_form_gone"])


def test_a_form_of_the_list_that_is_not_there_stops_the_launch(machine: Machine):
    with pytest.raises(NotFoundError) as raised:
        chosen(machine, Doctor("d-3"))
    (problem,) = raised.value.problems
    assert (problem.code, problem.field) == ("form_unknown", "doctors_file")
    assert "anamnesis" in str(problem.facts["known"])


def test_a_policys_form_leaves_nobody_an_own_one(machine: Machine):
    machine.own_forms.keep("default", "d-2", "sports-injury")
    assert chosen(locked(machine), LEE) == ("anamnesis", [])
    assert not facility_forms(locked(machine), "default").may_choose_own_form
    with pytest.raises(ForbiddenByPolicyError):
        asyncio.run(ResidentForms(lambda: locked(machine)).keep_own("", "d-2", "anamnesis"))
    assert machine.own_forms.of("default") == {"d-2": "sports-injury"}


def test_the_windows_offer_what_a_launch_would_get(machine: Machine):
    machine.own_forms.keep("default", "d-2", "sports-injury")
    machine.own_forms.keep("default", "d-4", "")
    machine.own_forms.keep("default", "d-5", "nowhere")
    offered = facility_forms(machine, "default")
    for doctor in (None, KIM, LEE, Doctor("d-4"), Doctor("d-5")):
        assert offered.form_for(doctor) == chosen(machine, doctor)[0]


def test_a_broken_form_hides_no_other(machine: Machine):
    offered = dict(forms_of(machine, None))
    assert offered["own"] == "Our own"
    assert offered["torn"] == "torn"
    assert offered["anamnesis"] == "Anamnesis"


def test_a_choice_is_kept_for_its_facility(tmp_path: Path):
    machine = made(tmp_path, '[facilities.north]\ndefault_form = "anamnesis"\n[facilities.south]\n')
    forms = ResidentForms(lambda: machine)
    assert asyncio.run(forms.keep_own("north", "d-1", "own")) == {"d-1": "own"}
    assert asyncio.run(forms.keep_own("north", "d-2", "")) == {"d-1": "own", "d-2": ""}
    assert asyncio.run(forms.keep_own("north", "d-1", None)) == {"d-2": ""}
    north, south = facilities_of(machine)
    assert (north.own_forms, south.own_forms) == ({"d-2": ""}, {})


@pytest.mark.parametrize(
    ("key", "title", "problems"),
    [
        ("anamnesis", "Anamnesis", 0),
        ("own", "Our own", 1),
        ("torn", "torn", 1),
        ("nowhere", "nowhere", 1),
    ],
)
def test_a_form_is_looked_at(machine: Machine, key: str, title: str, problems: int):
    sheet = asyncio.run(ResidentForms(lambda: machine).sheet("", key))
    assert (sheet.title, len(sheet.problems)) == (title, problems)
    assert sheet.remarks == ()
    assert bool(sheet.fields) is (key in {"anamnesis", "own"})
    if key == "own":
        assert sheet.problems[0].startswith("/properties/a/type: ")


def test_what_may_be_ignored_of_a_form_is_said(machine: Machine, tmp_path: Path):
    form = {"type": "object", "properties": {"a": {"type": "string", "format": "date"}}}
    (tmp_path / "forms" / "dates.json").write_text(json.dumps(form))
    sheet = asyncio.run(ResidentForms(lambda: machine).sheet("", "dates"))
    assert [remark.split(":")[0] for remark in sheet.remarks] == ["/properties/a/format"]
