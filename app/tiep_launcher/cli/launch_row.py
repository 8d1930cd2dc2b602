"""One launch as ``list`` shows it: everything about it but the report's content."""

from typing import Any

from tiep_launcher.delivery.result_json import deliveries, whose
from tiep_launcher.domain.session import Session
from tiep_launcher.domain.times import utc_text


def launch_row(session: Session) -> dict[str, Any]:
    """Write the launch and its newest version; names are those of the result's JSON (contract, section 3)."""
    request, newest = session.request, session.newest_report
    return {
        "launch_id": session.launch_id,
        "session_id": session.session_id,
        "facility": request.facility,
        "visit_id": request.visit_id,
        **whose(request),
        "phase": session.phase.value,
        "contact": session.contact.state.value,
        "reported_status": session.reported_status,
        "approval": newest.approval.value if newest else None,
        "held": session.held.value if session.held else None,
        "delivery": deliveries(session, newest),
        "result_folder": [
            {
                "version": export.version,
                "format": export.format,
                "state": export.state.value,
                "since": utc_text(export.since),
                "reason": export.reason,
                "name": export.name,
            }
            for export in session.exports
        ],
        "handed_on": [
            {
                "version": one.version,
                "way": one.way.value,
                "is_withdrawal": one.is_withdrawal,
                "is_done": one.is_done,
                "since": utc_text(one.since),
                "attempts": one.attempts,
                "reason": one.reason,
            }
            for one in session.handings_on
        ],
        "created_at": utc_text(session.created_at),
        "received_at": utc_text(newest.received_at) if newest else None,
        "version": newest.number if newest else None,
        "versions": len(session.reports),
    }
