"""What workstations read and say of events: pages, the live stream, seen, assigned."""

from collections.abc import AsyncGenerator
from functools import partial

from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from tiep_launcher.gateway.answers import RefusalError, answer, nothing
from tiep_launcher.gateway.callers import WORKSTATIONS, caller_of, message_of
from tiep_launcher.gateway.hub import FellBehindError
from tiep_launcher.gateway.messages import HEARTBEAT, event_frame, event_message, unmatched_frame
from tiep_launcher.gateway.parts import Parts
from tiep_launcher.gateway.receiving import microseconds
from tiep_launcher.gateway.store import credentials, feed, inbox
from tiep_launcher.gateway.store.credentials import Credential
from tiep_launcher.gateway.store.feed import FeedRow, Listener
from tiep_launcher.gateway.store.inbox import Assigning, EventTakenError, EventUnknownError, Seen
from tiep_launcher.gateway.store.writing import StoreUnavailableError
from tiep_launcher.gateway_client.wire import AssignMessage, EventPage

PAGE = 100
HEARTBEAT_S = 15.0
_STREAM = "text/event-stream"


class EventRoutes:
    """The routes under ``/v1/events``."""

    def __init__(self, parts: Parts) -> None:
        """Read and change what ``parts`` keep."""
        self._parts = parts

    async def read(self, request: Request) -> Response:
        """Return events after a cursor; as a live stream if the caller accepts one."""
        caller = await caller_of(self._parts, request, WORKSTATIONS)
        after = _cursor(request)
        if _STREAM in request.headers.get("accept", ""):
            return await self._stream(caller, after)
        return answer(await self._page(caller.as_listener(), after))

    async def acknowledge(self, request: Request) -> Response:
        """Keep that the workstation has an event."""
        caller = await caller_of(self._parts, request, WORKSTATIONS)
        seen = Seen(
            event_id=request.path_params["event_id"],
            facility=caller.grant.facility,
            credential_id=caller.credential_id,
            at=microseconds(self._parts.now()),
        )
        try:
            await self._parts.database.make(inbox.acknowledge, seen)
        except EventUnknownError:
            raise RefusalError(404, "event_unknown") from None
        return nothing()

    async def assign(self, request: Request) -> Response:
        """Give an event of the inbox to a visit of which a person compared two identifiers."""
        caller = await caller_of(self._parts, request, WORKSTATIONS)
        message = await message_of(request, AssignMessage)
        if len(set(message.confirmed)) < 2:
            raise RefusalError(422, "two_identifiers_needed")
        return await self._assign(request, caller, message.expectation_id)

    async def unassign(self, request: Request) -> Response:
        """Take back what a person assigned."""
        caller = await caller_of(self._parts, request, WORKSTATIONS)
        return await self._assign(request, caller, None)

    async def _assign(self, request: Request, caller: Credential, expectation_id: str | None) -> Response:
        if not caller.grant.may_read_inbox:
            raise RefusalError(403, "inbox_not_allowed")
        wish = Assigning(
            event_id=request.path_params["event_id"],
            expectation_id=expectation_id,
            facility=caller.grant.facility,
            credential_id=caller.credential_id,
            at=microseconds(self._parts.now()),
        )
        try:
            await self._parts.database.make(inbox.assign, wish)
        except EventUnknownError:
            raise RefusalError(404, "event_unknown") from None
        except EventTakenError:
            raise RefusalError(409, "event_taken") from None
        return nothing()

    async def _page(self, listener: Listener, after: int) -> EventPage:
        rows = await self._rows(listener, after)
        known = [event_message(row, self._parts.sealing) for row in rows if listener.may_know(row)]
        count = await self._parts.database.read(partial(inbox.count, facility=listener.facility))
        return EventPage(
            events=tuple(known),
            cursor=rows[-1].cursor if rows else after,
            has_more=len(rows) == PAGE,
            unmatched=count,
        )

    async def _rows(self, listener: Listener, after: int) -> list[FeedRow]:
        return await self._parts.database.read(
            partial(feed.read, after=after, most=PAGE, facility=listener.facility)
        )

    async def _stream(self, caller: Credential, after: int) -> Response:
        count = await self._parts.database.read(partial(inbox.count, facility=caller.grant.facility))
        # Nginx would hold back what it has not enough of.
        headers = {"Cache-Control": "no-store", "X-Accel-Buffering": "no"}
        return StreamingResponse(self._frames(caller, after, count), media_type=_STREAM, headers=headers)

    async def _frames(self, caller: Credential, after: int, count: int) -> AsyncGenerator[bytes]:
        listener = caller.as_listener()
        with self._parts.hub.subscribed(listener) as (subscription, position):
            yield unmatched_frame(count)
            try:
                async for frame in self._missed(listener, after, position):
                    yield frame
                while True:
                    frame = await subscription.next(HEARTBEAT_S)
                    if frame is None and not await self._still_counts(caller):
                        return
                    yield frame or HEARTBEAT
            except (FellBehindError, StoreUnavailableError):
                return  # the workstation comes back and goes on from its cursor

    async def _missed(self, listener: Listener, after: int, position: int) -> AsyncGenerator[bytes]:
        while after < position:
            rows = await self._rows(listener, after)
            for row in rows:
                if row.cursor <= position and listener.may_know(row):
                    yield event_frame(event_message(row, self._parts.sealing))
            if len(rows) < PAGE:
                return
            after = rows[-1].cursor

    async def _still_counts(self, caller: Credential) -> bool:
        found = await self._parts.database.read(partial(credentials.get, credential_id=caller.credential_id))
        return found is not None and found.revoked_at is None


def _cursor(request: Request) -> int:
    text = request.headers.get("last-event-id") or request.query_params.get("after", "0")
    if not (text.isascii() and text.isdigit() and len(text) <= 18):
        raise RefusalError(400, "cursor_malformed")
    return int(text)
