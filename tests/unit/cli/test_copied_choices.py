"""What is copied of a report: what was chosen of its suggestions, and no secret that is not shown."""

import datetime as dt
import json
from dataclasses import replace

import pytest
from tests.unit.domain.test_receiving import REQUEST
from tests.unit.scribes.rendered import message

from tiep_launcher.cli.resident.reports import ResidentReports
from tiep_launcher.desktop.wanted import CopyAs, Wanted
from tiep_launcher.domain.choosing import presented
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.receiving import expect, receive
from tiep_launcher.domain.report import Approval
from tiep_launcher.domain.session import Session
from tiep_launcher.domain.target_profile import PLAIN
from tiep_launcher.scribes.registry import WEBHOOKS

AT = dt.datetime(2026, 1, 5, 10, tzinfo=dt.UTC)
REPORTS = ResidentReports(lambda _: Language.ENGLISH, lambda _: PLAIN)
CODE = "/data/dispense/pass_code"
PLAN = "/data/payload/note/sections/2/text"
SAFETY_NET = "/data/payload/suggested_dot_phrases/1/text_to_insert"
SECRETS = ("5528", "web.altibb.com", "services.altibbi.com")


def session_of(scribe: str, name: str) -> Session:
    event = WEBHOOKS[scribe].read_event(message(name).encode())
    event = replace(event, approval=Approval.DOCTOR_SENT)
    return receive(expect(REQUEST, scribe, (), launch_id="L-1", at=AT), event, AT)


async def copied(session: Session, wanted: Wanted) -> str:
    (version,) = session.reports
    prepared = await REPORTS.prepare(session, version, wanted)
    return prepared.text.text() + prepared.html


@pytest.mark.parametrize("as_", list(CopyAs))
async def test_secrets_are_in_no_copy_until_they_are_shown(as_: CopyAs) -> None:
    session = session_of("altibbi", "altibbi-recommendation")
    text = await copied(session, Wanted(as_=as_))
    assert "Fascioliasis" in text
    assert not [secret for secret in SECRETS if secret in text]
    shown = await copied(session, Wanted(as_=as_, shown=frozenset({CODE})))
    assert "5528" in shown
    assert "web.altibb.com" not in shown


async def test_a_section_has_only_the_secrets_that_are_shown() -> None:
    session = session_of("altibbi", "altibbi-recommendation")
    (version,) = session.reports
    for shown, has_code in ((frozenset[str](), False), (frozenset({CODE}), True)):
        looked_at = presented(REPORTS.report_of(session, version), (), shown)
        section = next(one for one in looked_at.sections if one.title == "Dispensing")
        text = await copied(session, Wanted(section=section, shown=shown))
        assert ("5528" in text) is has_code
        assert "web.altibb.com" not in text


@pytest.mark.parametrize("is_taken", [True, False])
async def test_a_phrase_is_copied_with_its_section_and_once(is_taken: bool) -> None:
    session = session_of("nabla", "nabla-note")
    (version,) = session.reports
    version = replace(version, left_out=() if is_taken else (SAFETY_NET,))
    session = replace(session, reports=(version,))
    looked_at = presented(REPORTS.report_of(session, version), version.left_out)
    wishes = (Wanted(path=PLAN), Wanted(section=looked_at.sections[0]), Wanted())
    for wanted in wishes:
        assert (await copied(session, wanted)).count("Come back at once") == int(is_taken)
    content = json.loads(await copied(session, Wanted(as_=CopyAs.JSON)))
    assert content["launch_id"] is None
    assert ("Come back at once" in json.dumps(content["report"])) is is_taken
    assert content["raw"] == json.loads(message("nabla-note"))
