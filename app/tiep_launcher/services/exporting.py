"""Every new version of a report goes into the hospital system's folder: once, and whatever happens meanwhile.

How far each is stands in the launch itself, so that the next program goes on where this one was ended.
"""

import asyncio
import datetime as dt
import logging
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from typing import Protocol, TypeVar

from tiep_launcher.domain.errors import HeldError, LauncherError
from tiep_launcher.domain.export import Export, ExportState, PlacedFile
from tiep_launcher.domain.holding import ensure_may_leave, may_leave
from tiep_launcher.domain.session import Delivery, DeliveryKind, ReportVersion, Session
from tiep_launcher.domain.transitions import ExportChanged, ReportDelivered, apply
from tiep_launcher.services.line import Lines
from tiep_launcher.services.ports import Clock, LaunchStore, Seen

_log = logging.getLogger(__name__)
T = TypeVar("T")

_HANGS_AFTER_S = 30.0
_HANGS = "ETIMEDOUT"


class ResultFolder(Protocol):
    """Where files go, for each facility. Its methods may take long and run in a thread of their own."""

    def formats_of(self, facility: str) -> tuple[str, ...]:
        """Return the formats that are wanted; none if there is no folder. Takes no time."""
        ...

    def write(self, session: Session, version: ReportVersion, format_name: str) -> PlacedFile:
        """Write the content under a passing name and return where the file is to be.

        Raises:
            LauncherError: It cannot be written, or must not.
        """
        ...

    def place(self, session: Session, version: ReportVersion, format_name: str, file: PlacedFile) -> str:
        """Give the file its name, unless that was done, and return its path.

        Raises:
            LauncherError: ``result_write_again``: it is to be written anew. Else it cannot be done now.
        """
        ...

    def discard(self, session: Session, version: ReportVersion, format_name: str) -> None:
        """Remove what was written under the passing name."""
        ...


@dataclass(slots=True, kw_only=True)
class Exporting:
    """Sees to it that versions get into their folders.

    Attributes:
        store: Where launches are kept.
        clock: Time.
        folder: Where files go.
        changed: Is told every change made here.
    """

    store: LaunchStore
    clock: Clock
    folder: ResultFolder
    changed: Seen
    _lines: Lines = field(init=False)
    _is_stopping: bool = False

    def __post_init__(self) -> None:
        """Make the lines."""
        self._lines = Lines(clock=self.clock, work=self._export)

    def begin(self, sessions: Iterable[Session]) -> None:
        """Go on with what is not in its folder yet, and what has come while no program ran.

        Call it again when the settings have changed: what failed is tried at once.

        Args:
            sessions: Every launch; whoever calls has them at hand or reads them for this.
        """
        for session in sessions:
            self.note(session)
            if any(export.state is not ExportState.WRITTEN for export in session.exports):
                self._lines.put(session.request.facility, session.launch_id)
        self._lines.wake()

    def note(self, session: Session) -> None:
        """Look whether a launch has something new for its folder; call it with every change."""
        if not self._is_stopping and self._new(session):
            self._lines.put(session.request.facility, session.launch_id)
            try:
                self._enter(session)  # at once: what somebody takes meanwhile is no reason to leave it out
            except LauncherError as error:
                _log.warning("export_not_kept", extra={"launch_id": session.launch_id, "code": error.code})

    async def stop(self) -> None:
        """Stop; the next program goes on."""
        self._is_stopping = True
        await self._lines.stop()

    def _new(self, session: Session) -> list[Export]:
        """Find the versions that nobody has taken and that have not been in line yet."""
        formats = self.folder.formats_of(session.request.facility)
        if not formats:
            return []
        known = {export.version for export in session.exports}
        taken = {delivery.version for delivery in session.deliveries}
        at = self.clock.now()
        return [
            Export(version=version.number, format=format_, state=ExportState.WAITING, since=at)
            for version in session.reports
            if may_leave(version) and version.number not in known | taken
            for format_ in formats
        ]

    def _enter(self, session: Session) -> Session:
        new = self._new(session)
        return (
            self._change(session.launch_id, *(ExportChanged(export=one) for one in new)) if new else session
        )

    async def _export(self, launch_id: str) -> bool:
        """Bring everything of a launch into its folder; returns whether nothing is left to do."""
        try:
            return await self._export_all(launch_id)
        except LauncherError as error:  # the store is busy, or its disk is full
            _log.warning("export_not_kept", extra={"launch_id": launch_id, "code": error.code})
            return False

    async def _export_all(self, launch_id: str) -> bool:
        session = self.store.get(launch_id)
        if session is None:
            return True
        session = self._enter(session)
        is_whole = True
        for export in session.exports:
            if export.state is ExportState.WRITTEN:
                continue
            version = next((one for one in session.reports if one.number == export.version), None)
            if version is None or not self._is_wanted(session, export, version):
                self._forget_reason(launch_id, export)
                continue
            is_whole = await self._bring(session, version, export) and is_whole
        return is_whole

    def _is_wanted(self, session: Session, export: Export, version: ReportVersion) -> bool:
        """Say whether it may go and is to go: a name that may be given already is followed up in any case."""
        formats = self.folder.formats_of(session.request.facility)
        if export.state is ExportState.PLACING and formats:
            return True
        return may_leave(version) and export.format in formats

    def _forget_reason(self, launch_id: str, export: Export) -> None:
        """Say no more why something is not where nobody wants it any more."""
        if export.reason is not None:
            self._change(launch_id, ExportChanged(export=replace(export, reason=None)))

    async def _bring(self, session: Session, version: ReportVersion, export: Export) -> bool:
        folder = self.folder
        try:
            if export.state is ExportState.WAITING:
                file = await self._in_thread(session, export, folder.write, session, version, export.format)
                export = self._placing(session.launch_id, version, export, file)
            file = PlacedFile(export.name or "", export.folder or "")
            path = await self._in_thread(session, export, folder.place, session, version, export.format, file)
        except HeldError:  # withdrawn in this moment
            await self._in_thread(session, export, folder.discard, session, version, export.format)
            return True
        except LauncherError as error:
            self._failed(session.launch_id, export, error)
            return False
        self._written(session.launch_id, export, path)
        return True

    def _placing(self, launch_id: str, version: ReportVersion, export: Export, file: PlacedFile) -> Export:
        """Keep that the content is on the disk and gets its name now.

        Raises:
            HeldError: It must not any more.
        """
        placing = replace(
            export,
            state=ExportState.PLACING,
            since=self.clock.now(),
            reason=None,
            name=file.name,
            folder=file.folder,
        )

        def change(now: Session) -> Session:
            ensure_may_leave(next(one for one in now.reports if one.number == version.number))
            return apply(now, ExportChanged(export=placing))

        self.changed(self.store.update(launch_id, change))
        return placing

    def _written(self, launch_id: str, export: Export, path: str) -> None:
        at = self.clock.now()
        done = replace(export, state=ExportState.WRITTEN, since=at, reason=None)
        delivery = Delivery(DeliveryKind.EXPORTED, at, export.version, path)
        self._change(launch_id, ExportChanged(export=done), ReportDelivered(delivery=delivery))
        _log.info(
            "report_exported", extra={"launch_id": launch_id, "format": export.format.replace("-", "_")}
        )

    def _failed(self, launch_id: str, export: Export, error: LauncherError) -> None:
        """Keep why it did not succeed, once."""
        reason = str(error.problems[0].facts.get("reason", error.code))
        state = ExportState.WAITING if error.code == "result_write_again" else export.state
        self._keep_reason(launch_id, export, state, reason)

    def _keep_reason(self, launch_id: str, export: Export, state: ExportState, reason: str) -> None:
        if export.reason == reason and export.state is state:
            return
        since: dt.datetime = self.clock.now() if export.reason is None else export.since
        failed = replace(export, state=state, since=since, reason=reason)
        self._change(launch_id, ExportChanged(export=failed))
        _log.warning("report_not_exported", extra={"launch_id": launch_id, "code": reason.lower()})

    def _change(self, launch_id: str, *events: ExportChanged | ReportDelivered) -> Session:
        def change(now: Session) -> Session:
            for event in events:
                now = apply(now, event)
            return now

        session = self.store.update(launch_id, change)
        self.changed(session)
        return session

    async def _in_thread(
        self, session: Session, export: Export, work: Callable[..., T], *arguments: object
    ) -> T:
        """Run ``work`` beside the loop; says so when it does not come back, and waits on."""
        job = asyncio.ensure_future(_in_daemon(work, *arguments))
        try:
            done, _ = await asyncio.wait({job}, timeout=_HANGS_AFTER_S)
            if not done:
                self._keep_reason(session.launch_id, export, export.state, _HANGS)
            return await job
        finally:
            job.cancel()


async def _in_daemon(work: Callable[..., T], *arguments: object) -> T:
    """Run ``work`` in a thread that no ending program waits for: a share that is away can hold it forever."""
    loop = asyncio.get_running_loop()
    future: asyncio.Future[T] = loop.create_future()

    def run() -> None:
        try:
            result = work(*arguments)
        except Exception as error:  # noqa: BLE001 - it is raised where it is awaited
            _tell(loop, future, lambda error=error: future.set_exception(error))
        else:
            _tell(loop, future, lambda: future.set_result(result))

    threading.Thread(target=run, name="result-folder", daemon=True).start()
    return await future


def _tell(loop: asyncio.AbstractEventLoop, future: "asyncio.Future[T]", settle: Callable[[], None]) -> None:
    def in_loop() -> None:
        if not future.done():
            settle()

    if not loop.is_closed():
        loop.call_soon_threadsafe(in_loop)
