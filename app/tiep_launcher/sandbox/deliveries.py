"""Webhooks go out, a saved report's as the script says, and what became of them is kept."""

from collections.abc import Mapping

import h11

from tiep_launcher.sandbox.payloads import build_payload
from tiep_launcher.sandbox.simulation import Simulation
from tiep_launcher.sandbox.state import Delivery, SavedReport, Session
from tiep_launcher.sandbox.strict_json import to_bytes
from tiep_launcher.sandbox.switches import Signature
from tiep_launcher.sandbox.webhook import SIGNATURE_HEADER, Target, post, sign


def announce(simulation: Simulation, session: Session, report: SavedReport) -> None:
    """Send the webhook of a saving in the background, if the facility has one.

    The body has the shape of a poll's payload and no session id. Source: the vendor's end-to-end example.
    """
    script = simulation.script
    if simulation.webhook is None or (len(session.saves) > 1 and not script.webhook.again_on_second_save):
        return
    body = to_bytes(build_payload(session, report, script.payload.kind, script.payload.context_in_webhook))
    simulation.spawn(_deliver(simulation, session.id, body))


async def _deliver(simulation: Simulation, session_id: str, body: bytes) -> None:
    switches = simulation.script.webhook
    if simulation.webhook is None or not await simulation.wait(switches.delay_s):
        return
    signed = body + b" " if switches.signature is Signature.WRONG else body
    headers = {SIGNATURE_HEADER: sign(signed, simulation.webhook.secret)}
    if switches.signature is Signature.MISSING:
        headers = {}
    for _ in range(switches.copies):
        await attempt(simulation, session_id, simulation.webhook, body, headers)


async def attempt(
    simulation: Simulation, subject: str, target: Target, body: bytes, headers: Mapping[str, str]
) -> int | None:
    """Send once, keep what became of it, and return the answer's status; None if there was none.

    Args:
        simulation: Where it is kept.
        subject: What it is about, for people who look at the state.
        target: Where it goes.
        body: What is sent.
        headers: The vendor's own.
    """
    attempted_at = simulation.clock()
    status, problem = None, None
    try:
        status = await post(target, body, headers)
    except (OSError, h11.RemoteProtocolError) as error:
        # The kind of the error tells a HIS vendor enough; its text may quote what the other side sent.
        problem = type(error).__name__
    simulation.state.deliveries.append(Delivery(subject, attempted_at, status, problem))
    return status
