"""Hand a report to the caller: in the wanted format, to standard output, a file or the JSON answer."""

from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from tiep_launcher.cli.answer import Answer
from tiep_launcher.cli.call import Call
from tiep_launcher.cli.wiring import Services
from tiep_launcher.delivery.files import check_target, write_atomically
from tiep_launcher.delivery.result_json import json_bytes, result_object
from tiep_launcher.delivery.text import report_text
from tiep_launcher.domain.session import Delivery, DeliveryKind, ReportVersion, Session
from tiep_launcher.domain.transitions import ReportDelivered, apply
from tiep_launcher.scribes.registry import read_report


def check_output(path: Path) -> None:
    """Find out before a visit is launched that its report could not be written to ``path``.

    Raises:
        CannotCreateError: The folder is missing or the file cannot be made there.
    """
    check_target(path)


def hand_out(
    call: Call,
    answer: Answer,
    services: Services,
    chosen: list[tuple[Session, ReportVersion]],
    *,
    format_name: str,
    output: str | None,
    is_list: bool = False,
) -> Answer:
    """Put the chosen report versions into ``answer`` or write them to the file ``output``.

    Raises:
        HeldError: A version must not leave the program.
        LauncherError: The file cannot be written.
    """
    made = [_made(services, session, version, format_name) for session, version in chosen]
    content: Any = made if is_list else made[0]
    document = _document(content, format_name)
    answer = replace(answer, data={**answer.data, "reports" if is_list else "report": content})
    if output is None:
        return replace(answer, document=document)
    path = call.cwd / output
    write_atomically(path, document)
    for session, version in chosen:
        delivery = Delivery(DeliveryKind.EXPORTED, services.clock.now(), version.number, str(path))
        services.store.update(
            session.launch_id, lambda now, d=delivery: apply(now, ReportDelivered(delivery=d))
        )
    return replace(answer, data={**answer.data, "output": str(path)})


def _made(services: Services, session: Session, version: ReportVersion, format_name: str) -> Any:  # noqa: ANN401 - JSON
    report = read_report(version.payload_json, session.request.form)
    if format_name == "text":
        return report_text(session, version, report, services.output_language(session.request.facility))
    return result_object(session, version, report)


def _document(content: Any, format_name: str) -> bytes:  # noqa: ANN401 - JSON
    if format_name == "text":
        texts = cast("list[str]", content) if isinstance(content, list) else [str(content)]
        return "\n".join(texts).encode("utf-8", "replace")
    return json_bytes(content)
