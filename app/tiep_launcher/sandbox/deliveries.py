"""A saved report goes out as a webhook, as the script says, and what became of it is kept."""

import h11

from tiep_launcher.sandbox.payloads import build_payload
from tiep_launcher.sandbox.simulation import Simulation
from tiep_launcher.sandbox.state import Delivery, SavedReport, Session
from tiep_launcher.sandbox.strict_json import to_bytes
from tiep_launcher.sandbox.switches import Signature
from tiep_launcher.sandbox.webhook import post, sign


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
    signature: str | None = sign(body, simulation.webhook.secret)
    if switches.signature is Signature.WRONG:
        signature = sign(body + b" ", simulation.webhook.secret)
    elif switches.signature is Signature.MISSING:
        signature = None
    for _ in range(switches.copies):
        attempted_at = simulation.clock()
        status, problem = None, None
        try:
            status = await post(simulation.webhook, body, signature)
        except (OSError, h11.RemoteProtocolError) as error:
            # The kind of the error tells a HIS vendor enough; its text may quote what the other side sent.
            problem = type(error).__name__
        simulation.state.deliveries.append(Delivery(session_id, attempted_at, status, problem))
