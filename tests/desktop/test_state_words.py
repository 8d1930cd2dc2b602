"""What is said about a visit: complete, honest, and with a way on."""

import datetime as dt

import pytest
from tests.desktop import samples

from tiep_launcher.desktop.state_words import (
    CONTACTS,
    OFFER_TEXTS,
    PHASES,
    Offer,
    Tone,
    browser_did_not_open,
    says,
)
from tiep_launcher.domain.report import Held
from tiep_launcher.domain.session import ContactState, Phase


def text(name: str) -> str:
    return says(samples.every_state()[name], samples.NOW).text


def test_every_phase_contact_and_offer_has_words():
    assert set(PHASES) == set(Phase)
    assert set(CONTACTS) == set(ContactState)
    assert set(OFFER_TEXTS) == set(Offer)


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        ("draft", "Not started yet."),
        ("requesting", "Asking Tiep for this visit…"),
        ("ready", "Opening your browser…"),
        ("browser did not open", "Your browser did not open."),
        ("opened", "Tiep is open in your browser."),
        ("in_progress", "Visit running. The report will appear here when you save it in Tiep."),
        ("paused", "Paused in Tiep."),
        ("report_drafted", "Tiep has a draft. Check and save it there; it is not a report yet."),
        ("report_saved", "Report received 10:15."),
        ("after an absence", "Saved between 20:30 and 09:30."),
        ("not saved for 2 h", "Not saved in Tiep yet. Named again at log-off and quit."),
        ("edited", "Being edited in Tiep; this is the last saved version."),
        ("late", "This report arrived after you closed the visit."),
        ("withdrawn", "Marked as the wrong patient. Kept here, goes nowhere."),
        ("contact lost", "No connection since 10:02. Still trying; nothing is lost."),
        ("key rejected", "Tiep rejected the facility key. Ask your administrator."),
        ("expired", "The start link ran out before Tiep was opened."),
        ("mismatch", "This report is for another visit than the one you started."),
        ("lost", "Tiep no longer knows this visit."),
        ("cancelled", "Cancelled."),
        ("closed", "Closed 10:20."),
        ("unknown status", "Tiep says “awaiting_cosign”. Still watching."),
        ("old report", "Report received 11-Jul-2026 10:30."),
    ],
)
def test_the_sentence_of_each_state(state: str, sentence: str):
    assert text(state) == sentence


@pytest.mark.parametrize("state", samples.every_state())
def test_no_sentence_shouts_or_shows_a_gap(state: str):
    said = says(samples.every_state()[state], samples.NOW)
    assert "!" not in said.text
    assert "{" not in said.text
    assert said.text.endswith((".", "…", "why."))


@pytest.mark.parametrize("state", [name for name in samples.every_state() if name != "withdrawn"])
def test_every_state_but_withdrawn_has_a_way_on(state: str):
    assert says(samples.every_state()[state], samples.NOW).offers


def test_a_withdrawn_visit_offers_nothing():
    assert says(samples.every_state()["withdrawn"], samples.NOW).offers == ()


def test_failed_names_the_reason():
    failed = samples.session(Phase.FAILED)
    assert says(failed, samples.NOW, "Tiep did not answer.").text == "Not started: Tiep did not answer."
    assert says(failed, samples.NOW).text == "Not started: the details say why."


@pytest.mark.parametrize("phase", [Phase.OPENED, Phase.IN_PROGRESS, Phase.PAUSED, Phase.REPORT_DRAFTED])
@pytest.mark.parametrize("state", [ContactState.LOST, ContactState.REFUSED])
def test_lost_contact_outranks_what_runs(phase: Phase, state: ContactState):
    said = says(samples.session(phase, contact=samples.contact(state)), samples.NOW)
    assert said.tone in {Tone.ATTENTION, Tone.PROBLEM}
    assert ("No connection" in said.text) is (state is ContactState.LOST)


def test_a_report_that_is_here_outranks_lost_contact():
    saved = samples.session(Phase.REPORT_SAVED, contact=samples.contact(ContactState.LOST))
    assert says(saved, samples.NOW).text == "Report received 10:15."


def test_a_held_report_outranks_everything():
    held = samples.session(
        reports=(samples.held(),), contact=samples.contact(ContactState.LOST), reported_status="odd"
    )
    said = says(held, samples.NOW)
    assert said.text == "This report is for another visit than the one you started."
    assert Offer.COPY_REPORT not in said.offers


def test_a_withdrawn_report_is_never_offered():
    held = samples.session(Phase.WITHDRAWN, reports=(samples.held(Held.WITHDRAWN),))
    assert says(held, samples.NOW).offers == ()


def test_an_unknown_status_is_cut_and_cleaned():
    odd = samples.session(reported_status="\u202eevil\n" + "x" * 500)
    said = says(odd, samples.NOW).text
    assert len(said) < 90
    assert "\u202e" not in said
    assert "\n" not in said


def test_braces_from_outside_stay_text():
    odd = samples.session(reported_status="{time} {0}")
    assert says(odd, samples.NOW).text == "Tiep says “{time} {0}”. Still watching."


def test_the_browser_gets_half_a_minute():
    at = samples.NOW
    assert not browser_did_not_open(
        samples.session(Phase.READY, changed_at=at - dt.timedelta(seconds=29)), at
    )
    assert browser_did_not_open(samples.session(Phase.READY, changed_at=at - dt.timedelta(seconds=31)), at)


def test_sources_are_translated_before_they_are_filled():
    def shout(source: str) -> str:
        return source.upper() if "{" not in source else f"<{source}>"

    said = says(samples.session(Phase.REPORT_SAVED), samples.NOW, translate=shout)
    assert said.text == "<Report received 10:15.>"
