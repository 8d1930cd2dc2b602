"""What a copy is made of: fields, sections and reports by the profile, and nothing that is held."""

import datetime as dt
import json
from dataclasses import replace

import pytest

from tiep_launcher.cli.resident.reports import ResidentReports
from tiep_launcher.desktop.wanted import CopyAs, Prepared, Wanted
from tiep_launcher.domain.errors import ConfigurationError, HeldError
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.launch_request import LaunchRequest
from tiep_launcher.domain.patient import Identifier, Patient
from tiep_launcher.domain.report import Held
from tiep_launcher.domain.session import ReportVersion, Session
from tiep_launcher.domain.target_profile import CharacterSet, LineEnd, TargetProfile

NOW = dt.datetime(2026, 11, 21, 11, 15, tzinfo=dt.UTC)
ANSWERS = {"reason": "Pain ≥ 6\nat night", "pain": {"rest": 2, "motion": None}, "note": "<b>bold</b>"}
VERSION = ReportVersion(number=1, payload_json=json.dumps({"payload": ANSWERS}), digest="d", received_at=NOW)
SESSION = Session(
    launch_id="l",
    request=LaunchRequest(
        facility="north",
        patient=Patient(identifiers=(Identifier("p-1"),), name="John Smith", birth_date="1980-02-29"),
        visit_id="v-1",
        doctor=None,
    ),
    created_at=NOW,
    reports=(VERSION,),
)
PROFILE = TargetProfile(
    name="x", character_set=CharacterSet.ASCII, line_end=LineEnd.CRLF, header="#{patient_id}"
)


def reports(profile: TargetProfile = PROFILE) -> ResidentReports:
    profiles = {"north": profile}
    return ResidentReports(lambda _: Language.ENGLISH, profiles.__getitem__)


async def prepared(wanted: Wanted, profile: TargetProfile = PROFILE) -> Prepared:
    return await reports(profile).prepare(SESSION, VERSION, wanted)


def path_of(name: str) -> str:
    found = [
        field.path
        for section in reports().report_of(SESSION, VERSION).sections
        for field in section.fields
        if field.label == name
    ]
    return found[0]


async def test_a_field_goes_out_by_itself():
    copy = await prepared(Wanted(path=path_of("reason")))
    assert copy.text.text() == "Pain >= 6\r\nat night"
    assert (copy.name, copy.html, copy.paths) == ("reason", "", (path_of("reason"),))
    part = await prepared(Wanted(path=path_of("reason"), selected="≥ 6"))
    assert part.text.text() == ">= 6"


async def test_the_whole_report_goes_out_as_the_profile_begins_it():
    copy = await prepared(Wanted())
    assert copy.text.text().startswith("#p-1\r\n")
    assert "Pain >= 6" in copy.text.text()
    assert copy.paths == (None,)
    assert copy.profile == PROFILE


async def test_a_section_goes_out_with_the_fields_that_hold_something():
    report = reports().report_of(SESSION, VERSION)
    sections = [s for top in report.sections for s in (top, *top.sections) if s.title == "pain"]
    copy = await prepared(Wanted(section=sections[0]))
    assert copy.text.text().startswith("pain\r\n----\r\nrest: 2\r\n")
    assert copy.name == "pain"
    assert len(copy.paths) == 1


async def test_json_and_formatted_text_are_whole_whatever_the_profile_says():
    as_json = await prepared(Wanted(as_=CopyAs.JSON))
    answers = json.loads(as_json.text.text())["raw"]["payload"]
    assert answers == ANSWERS
    formatted = await prepared(Wanted(as_=CopyAs.FORMATTED))
    assert "Pain ≥ 6" in formatted.html
    assert "<b>bold</b>" not in formatted.html
    assert "Pain ≥ 6" in "".join(formatted.text.text())


@pytest.mark.parametrize("as_", CopyAs)
@pytest.mark.parametrize("held", Held)
async def test_nothing_of_a_held_version_is_made(held: Held, as_: CopyAs):
    with pytest.raises(HeldError):
        await reports().prepare(SESSION, replace(VERSION, held=held), Wanted(as_=as_))


async def test_a_profile_that_cannot_be_used_lets_no_text_out():
    def broken(_facility: str) -> TargetProfile:
        raise ConfigurationError.of("target_profile_wrong", "target_profile", key="x", reason="y")

    made = ResidentReports(lambda _: Language.ENGLISH, broken)
    with pytest.raises(ConfigurationError):
        await made.prepare(SESSION, VERSION, Wanted())
    assert (await made.prepare(SESSION, VERSION, Wanted(as_=CopyAs.JSON))).text.text()
