"""Which scribe serves what. Nothing outside a scribe's own folder names it but this module.

Launches go to one scribe; reports come from every one in :data:`SCRIBES`.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tiep_launcher.domain.errors import Problem
from tiep_launcher.domain.form import Form, FormField
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.launch_request import LaunchRequest
from tiep_launcher.domain.report import Report
from tiep_launcher.domain.settings import Facility
from tiep_launcher.domain.webhook import Webhook
from tiep_launcher.scribes.altibbi import report as altibbi
from tiep_launcher.scribes.altibbi.webhook import AltibbiWebhook
from tiep_launcher.scribes.nabla import report as nabla
from tiep_launcher.scribes.nabla.webhook import NablaWebhook
from tiep_launcher.scribes.reading import read_any
from tiep_launcher.scribes.tiep import document, form_outline, form_rules, launch_check, launch_url, wire
from tiep_launcher.scribes.tiep import report as tiep
from tiep_launcher.scribes.tiep.webhook import TiepWebhook
from tiep_launcher.scribes.words import words_of

if TYPE_CHECKING:  # the gateway reads reports and speaks to no scribe
    from tiep_launcher.net.http import HttpClient
    from tiep_launcher.scribes.tiep.client import TiepClient


@dataclass(frozen=True, slots=True)
class Scribe:
    """What every scribe has.

    Attributes:
        webhook: How its deliveries are taken.
        read_report: Makes a report of what it sent, of the form if there was one, and in a language; never
            fails on content and never drops any.
    """

    webhook: Webhook
    read_report: Callable[[str, Form | None, Language], Report]


SCRIBES: Mapping[str, Scribe] = {
    "tiep": Scribe(TiepWebhook(), tiep.read_report),
    "nabla": Scribe(NablaWebhook(), nabla.read_report),
    "altibbi": Scribe(AltibbiWebhook(), altibbi.read_report),
}
"""Every scribe by its name; a further one is one folder and one line here."""

WEBHOOKS: Mapping[str, Webhook] = {name: scribe.webhook for name, scribe in SCRIBES.items()}
"""How the deliveries of each scribe that sends any are taken, by its name."""


def client_for(facility: Facility, http: "HttpClient", api_key: str) -> "TiepClient":
    """Return the client of the facility's scribe."""
    from tiep_launcher.scribes.tiep.client import TiepClient  # noqa: PLC0415 - brings the HTTP client

    return TiepClient(http, facility, api_key)


def check_launch(facility: Facility, request: LaunchRequest, launch_id: str) -> tuple[Problem, ...]:
    """Find out before anything is sent whether the facility's scribe would take a launch.

    Returns:
        What works here but perhaps not everywhere.

    Raises:
        InputError: With everything that it would not take.
    """
    return launch_check.check_launch(facility, request, launch_id)


def preview(request: LaunchRequest, launch_id: str) -> dict[str, Any]:
    """Return what would be sent for a launch, to the letter, by the message it stands in."""
    return {
        "token_request": json.loads(wire.token_request(request, creates_session=True)),
        "context": launch_url.launch_context(request, launch_id),
    }


def read_report(
    scribe: str, payload_json: str, form: Form | None, language: Language = Language.ENGLISH
) -> Report:
    """Make a report of what a scribe sent; never fails on content and never drops any.

    Args:
        scribe: Who sent it; what one sent that this version does not know is shown as it came.
        payload_json: What was sent.
        form: The form that was sent to the scribe.
        language: Of the program's own words in the report.
    """
    known = SCRIBES.get(scribe)
    if known is None:
        return read_any(scribe, payload_json, words_of(language))
    return known.read_report(payload_json, form, language)


def document_in(payload_json: str) -> str | None:
    """Return the text of the FHIR document that a scribe sent, as it stands there; None if it sent none."""
    return document.document_in(payload_json)


def form_problems(form: Form) -> tuple[Problem, ...]:
    """Return everything that keeps a form from being sent; ``field`` is a JSON pointer into it."""
    return form_rules.form_problems(form.schema_json)


def form_warnings(form: Form) -> tuple[Problem, ...]:
    """Return what may be ignored, of a form without problems."""
    return form_rules.form_warnings(form.schema_json)


def outline_of(form: Form) -> tuple[FormField, ...]:
    """Return what a form asks for, field by field."""
    return form_outline.outline_of(form)
