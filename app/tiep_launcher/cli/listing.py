"""``list``: launches and reports, so that a HIS that was closed can ask what is new."""

import argparse
import datetime as dt
from typing import Any

from tiep_launcher.cli.answer import Answer
from tiep_launcher.cli.call import Call
from tiep_launcher.cli.launch_row import launch_row
from tiep_launcher.cli.wiring import Machine, machine_of
from tiep_launcher.domain.errors import InputError
from tiep_launcher.domain.session import Phase, Session
from tiep_launcher.domain.times import local


async def run(call: Call, options: argparse.Namespace, machine: Machine | None = None) -> Answer:
    """Answer with what is known here; nobody is asked over the network."""
    since = _moment(options.since)
    machine = machine or machine_of(call)
    async with machine.scribes() as scribes, machine.services(scribes) as services:
        shown = [
            session
            for session in services.store.list_all()
            if (not options.undelivered or _is_undelivered(session))
            and (since is None or (session.changed_at or session.created_at) >= since)
            and (options.doctor_id is None or session.request.doctor_id == options.doctor_id)
        ]
        launches = [launch_row(session) for session in shown]
        warnings = (*machine.loaded.problems, *services.notices)
    lines = ["\t".join(_columns(row)) for row in launches]
    return Answer(
        data={"launches": launches},
        document="".join(f"{line}\n" for line in lines).encode("utf-8", "replace"),
        warnings=warnings,
    )


def _is_undelivered(session: Session) -> bool:
    """Say whether there is something to take; of a withdrawn launch nobody may take anything any more."""
    is_withdrawn = session.phase is Phase.WITHDRAWN
    return session.newest_report is not None and not session.is_delivered and not is_withdrawn


def _columns(row: dict[str, Any]) -> list[str]:
    return [
        row["launch_id"],
        row["phase"],
        row["visit_id"],
        row["patient"]["id"],
        row["received_at"] or "-",
        "held" if row["held"] else "delivered" if row["delivery"] else "-",
    ]


def _moment(text: str | None) -> dt.datetime | None:
    if text is None:
        return None
    try:
        moment = dt.datetime.fromisoformat(text)
        return local(moment).astimezone(dt.UTC)
    except (ValueError, OverflowError):
        raise InputError.of("time_invalid", "--since") from None
