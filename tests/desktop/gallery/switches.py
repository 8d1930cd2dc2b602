"""The question before a second visit starts."""

import datetime as dt
from dataclasses import replace

from tests.desktop import samples
from tests.desktop.gallery.view import View

from tiep_launcher.desktop.switch_dialog import SwitchDialog
from tiep_launcher.domain.launch_request import LaunchRequest
from tiep_launcher.domain.launch_request import View as Place
from tiep_launcher.domain.patient import Identifier, Sex
from tiep_launcher.domain.session import Phase, Session


def views() -> list[View]:
    arabic = samples.request(
        samples.patient(family_name="الخطيب", given_name="ليلى", identifiers=(Identifier("JO-00471193/7"),))
    )
    embedded = replace(samples.request(), view=Place.EMBEDDED)
    third = samples.session(
        launch_id="L0", request=samples.request(samples.patient(family_name="O'Neill", given_name="Pat"))
    )
    unknown = samples.request(
        samples.patient(
            family_name=None, given_name=None, birth_date=None, sex=None, identifiers=(Identifier("9"),)
        )
    )
    return [
        View("two patients", lambda: _dialog(jones())),
        View("namesakes", lambda: _dialog(namesake())),
        View("embedded view, a third", lambda: _dialog(jones(), embedded, third)),
        View("long names", lambda: _dialog(samples.long_request())),
        View("not known", lambda: _dialog(unknown)),
        View("arabic names", lambda: _dialog(arabic)),
    ]


def jones() -> LaunchRequest:
    patient = samples.patient(
        family_name="Jones",
        given_name="Tom",
        birth_date="1962-02-03",
        sex=Sex.MALE,
        identifiers=(Identifier("00471207"),),
    )
    return samples.request(patient, "V-2026-8842")


def namesake() -> LaunchRequest:
    patient = samples.patient(given_name="Jane", identifiers=(Identifier("00471207"),))
    patient = replace(patient, given_name=samples.patient().given_name)
    return samples.request(patient, "V-2026-8842")


def _dialog(wanted: LaunchRequest, open_now: LaunchRequest | None = None, *more: Session) -> SwitchDialog:
    running = samples.session(request=open_now or samples.request(), opened_at=samples.ago(9))
    return SwitchDialog(
        [*more, running],
        samples.session(Phase.DRAFT, "L2", request=wanted),
        samples.NOW + dt.timedelta(minutes=2),
        now=lambda: samples.NOW,
    )
