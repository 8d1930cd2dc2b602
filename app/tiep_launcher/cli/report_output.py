"""Hand a report to the caller: in the wanted format, to standard output, a file or the JSON answer."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from tiep_launcher.cli.answer import Answer
from tiep_launcher.cli.call import Call
from tiep_launcher.cli.wiring import Services
from tiep_launcher.delivery.document import Outgoing, content_of, document_of, documents_of
from tiep_launcher.delivery.files import check_target, write_atomically
from tiep_launcher.delivery.format import Format
from tiep_launcher.domain import choosing
from tiep_launcher.domain.session import Delivery, DeliveryKind, ReportVersion, Session
from tiep_launcher.domain.target_profile import PLAIN
from tiep_launcher.domain.transitions import ReportDelivered, apply
from tiep_launcher.scribes.registry import document_in, read_report


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
        LauncherError: The file cannot be written, or something is wrong with the target profile.
    """
    format_ = Format(format_name)
    outgoing = [outgoing_of(*one, services, format_) for one in chosen]
    document = documents_of(outgoing, format_) if is_list else document_of(outgoing[0], format_)
    made = [content_of(document_of(one, format_), one, format_) for one in outgoing]
    content: Any = made if is_list else made[0]
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


def outgoing_of(session: Session, version: ReportVersion, services: Services, format_: Format) -> Outgoing:
    """Put together what ``format_`` is made of.

    Raises:
        ConfigurationError: Something is wrong with the target profile, which stops text only.
    """
    facility = session.request.facility
    language = services.output_language(facility)
    return Outgoing(
        session=session,
        version=version,
        report=choosing.outgoing(
            read_report(session.scribe, version.payload_json, session.request.form, language),
            version.left_out,
        ),
        language=language,
        profile=services.target_profile(facility) if format_ is Format.TEXT else PLAIN,
        gdt=services.gdt_address(facility),
        document_sent=document_in(version.payload_json),
    )
