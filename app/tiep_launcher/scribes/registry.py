"""Which scribe serves what. Nothing outside a scribe's own folder names it but this module.

There is one scribe so far. With the next one, facilities and kept reports will say whose they are, and
these functions will choose.
"""

import json
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from tiep_launcher.domain.errors import Problem
from tiep_launcher.domain.form import Form
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.launch_request import LaunchRequest
from tiep_launcher.domain.report import Report
from tiep_launcher.domain.settings import Facility
from tiep_launcher.domain.webhook import Webhook
from tiep_launcher.net.http import HttpClient
from tiep_launcher.scribes.altibbi.webhook import AltibbiWebhook
from tiep_launcher.scribes.nabla.webhook import NablaWebhook
from tiep_launcher.scribes.tiep import document, launch_check, launch_url, report, wire
from tiep_launcher.scribes.tiep.client import TiepClient
from tiep_launcher.scribes.tiep.webhook import TiepWebhook

WEBHOOKS: Mapping[str, Webhook] = MappingProxyType(
    {"tiep": TiepWebhook(), "nabla": NablaWebhook(), "altibbi": AltibbiWebhook()}
)
"""How the deliveries of each scribe that sends any are taken, by its name."""


def client_for(facility: Facility, http: HttpClient, api_key: str) -> TiepClient:
    """Return the client of the facility's scribe."""
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


def read_report(payload_json: str, form: Form | None, language: Language = Language.ENGLISH) -> Report:
    """Make a report of what a scribe sent; never fails on content and never drops any.

    Args:
        payload_json: What was sent.
        form: The form that was sent to the scribe.
        language: Of the program's own words in the report.
    """
    return report.read_report(payload_json, form, language)


def document_in(payload_json: str) -> str | None:
    """Return the text of the FHIR document that a scribe sent, as it stands there; None if it sent none."""
    return document.document_in(payload_json)
