"""Makes of a line of the feed what workstations read."""

import datetime as dt

from tiep_launcher.gateway.envelope import unpack
from tiep_launcher.gateway.sealing import Sealing, UnsealableError
from tiep_launcher.gateway.store.feed import FeedRow, What
from tiep_launcher.gateway_client.wire import EventMessage, ExpectationMessage

_EPOCH = dt.datetime.fromtimestamp(0, dt.UTC)


def event_message(row: FeedRow, sealing: Sealing) -> EventMessage:
    """Open a line of the feed.

    What cannot be opened (its key is gone, its bytes are damaged) is told without its body, so that the
    lines behind it still arrive.
    """
    is_told = row.what is not What.UNASSIGNED or row.doctor_id is None
    return EventMessage(
        cursor=row.cursor,
        what=row.what,
        event_id=row.event_id,
        source=row.source,
        account=row.account,
        version=row.version,
        received_at=_EPOCH + dt.timedelta(microseconds=row.received_at),
        is_verified=row.is_verified,
        body=_body(row, sealing) if is_told else None,
        expectation_id=row.expectation_id,
        expectation=_expectation(row, sealing),
    )


def event_frame(message: EventMessage) -> bytes:
    """Return an event as a frame of a stream (server-sent events, WHATWG HTML 9.2)."""
    return f"id: {message.cursor}\nevent: event\ndata: {message.model_dump_json()}\n\n".encode()


def unmatched_frame(count: int) -> bytes:
    """Return how many events belong to nobody yet, as a frame of a stream."""
    return f'event: unmatched\ndata: {{"unmatched": {count}}}\n\n'.encode()


HEARTBEAT = b": still here\n\n"


def _body(row: FeedRow, sealing: Sealing) -> str | None:
    try:
        return unpack(sealing.open(row.sealed, row.event_id)).body.decode("utf-8-sig")
    except (UnsealableError, UnicodeDecodeError):
        return None


def _expectation(row: FeedRow, sealing: Sealing) -> ExpectationMessage | None:
    if row.expectation is None or row.expectation_id is None or row.what is What.UNASSIGNED:
        return None
    try:
        content = sealing.open(row.expectation, row.expectation_id)
    except UnsealableError:
        return None
    return ExpectationMessage.model_validate_json(content)
