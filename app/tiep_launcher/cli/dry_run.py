"""``open --dry-run``: what would be sent, to the letter, and what stays here."""

import json

from tiep_launcher.cli.answer import Answer
from tiep_launcher.cli.open_request import Intake
from tiep_launcher.scribes.registry import preview


def would_send(intake: Intake) -> Answer:
    """Answer with the body of the token request, the launch context, and the keys that are not sent."""
    data = {
        "facility": intake.request.facility,
        "visit_id": intake.request.visit_id,
        "view": intake.request.view.value,
        "would_send": preview(intake.request, intake.launch_id),
        "stays_here": list(intake.given.not_sent),
    }
    text = json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    return Answer(data=data, document=text.encode(), warnings=intake.warnings)
