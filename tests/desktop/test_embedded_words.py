"""What is said of a visit whose page is in a window of ours."""

import datetime as dt

import pytest
from tests.desktop import samples

from tiep_launcher.cli.texts import TEXTS
from tiep_launcher.desktop.embedded.words import REPLACED, TROUBLES, TroubleKind, ViewState, with_view
from tiep_launcher.desktop.state_words import Offer, Says, says
from tiep_launcher.domain.session import Phase

_SHOWN = (ViewState.OPEN, ViewState.RECORDING)


def said(phase: Phase, view: ViewState | None, now: dt.datetime = samples.NOW) -> Says:
    return with_view(says(samples.session(phase), now), phase, view)


@pytest.mark.parametrize("phase", Phase)
def test_without_a_window_the_browser_s_words_stay(phase: Phase):
    assert said(phase, None) == says(samples.session(phase), samples.NOW)


@pytest.mark.parametrize("view", _SHOWN)
@pytest.mark.parametrize("phase", [Phase.OPENED, Phase.IN_PROGRESS, Phase.REPORT_DRAFTED, Phase.PAUSED])
def test_a_page_that_is_there_is_shown_and_not_opened_again(phase: Phase, view: ViewState):
    words = said(phase, view)
    assert words.offers[0] is Offer.SHOW_TIEP
    assert not {Offer.OPEN_AGAIN, Offer.REOPEN} & {*words.offers}
    assert "browser" not in words.text


@pytest.mark.parametrize("phase", [Phase.OPENED, Phase.IN_PROGRESS])
def test_that_it_may_be_recorded_is_said(phase: Phase):
    assert "has the microphone" in said(phase, ViewState.RECORDING).text
    assert "microphone" not in said(phase, ViewState.OPEN).text


def test_a_page_that_stopped_is_opened_again():
    assert Offer.OPEN_AGAIN in said(Phase.IN_PROGRESS, ViewState.TROUBLED).offers


def test_a_page_that_did_not_come_is_not_the_browser_s_fault():
    late = samples.NOW + dt.timedelta(minutes=1)
    assert said(Phase.READY, ViewState.OPENING).text == "Opening Tiep…"
    assert said(Phase.READY, ViewState.TROUBLED, late).text == "Tiep's page is not open. Its window says why."


def test_every_trouble_has_words():
    assert set(TROUBLES) == set(TroubleKind)


def test_every_reason_for_the_browser_has_words_in_the_window_and_in_the_answer():
    reasons = {code for code in TEXTS if code.startswith("embedded_view_")}
    assert reasons == {*REPLACED, "embedded_view_replaced", "embedded_view_did_not_open"}
