"""A store whose changes are written into the audit record: whoever makes them, none can be left out."""

import logging
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass

from tiep_launcher.domain.deed import Deed, DeedKind
from tiep_launcher.domain.errors import LauncherError, Problem
from tiep_launcher.domain.session import DeliveryKind, Session
from tiep_launcher.services.ports import Audit, LaunchStore

_log = logging.getLogger(__name__)

# Without a record of the doctor's word, the word does not count.
_NEEDED = frozenset({DeedKind.CONFIRMED, DeedKind.OVERRIDDEN})


def nobody_is_told(problem: Problem) -> None:
    """Take note of nothing: the log has it."""
    del problem


def deeds_between(before: Session, after: Session) -> list[Deed]:
    """Say what was done with a launch that was ``before`` and is ``after`` now."""
    return [
        *_launched(before, after),
        *_words(before, after),
        *_withdrawn(before, after),
        *_assigned(before, after),
        *_out(before, after),
    ]


@dataclass(frozen=True, slots=True)
class AuditedStore:
    """A launch store that writes down what its changes mean.

    Attributes:
        store: Where launches are kept.
        audit: Where deeds are written.
        failed: Is told when a deed could not be written; the change itself stands.
    """

    store: LaunchStore
    audit: Audit
    failed: Callable[[Problem], None] = nobody_is_told

    @property
    def is_kept(self) -> bool:
        """True if launches outlive this process."""
        return self.store.is_kept

    def add(self, session: Session, *, as_another: bool) -> tuple[Session, bool]:
        """Keep a new launch, as the store within does."""
        return self.store.add(session, as_another=as_another)

    def get(self, launch_id: str) -> Session | None:
        """Return a launch, as the store within does."""
        return self.store.get(launch_id)

    def list_all(self) -> list[Session]:
        """Return every launch, as the store within does."""
        return self.store.list_all()

    def update(self, launch_id: str, change: Callable[[Session], Session]) -> Session:
        """Change one launch, and write down what that means.

        Raises:
            LauncherError: As the store within; or a doctor's word could not be written down, and so the
                change was not made.
        """

        def recorded(before: Session) -> Session:
            after = change(before)
            self._record(deeds_between(before, after))
            return after

        return self.store.update(launch_id, recorded)

    def starting(self, launch_id: str) -> AbstractContextManager[bool]:
        """Try to become the one process that starts the launch, as the store within does."""
        return self.store.starting(launch_id)

    def watching(self, launch_id: str) -> AbstractContextManager[bool]:
        """Try to become the one process that watches the launch, as the store within does."""
        return self.store.watching(launch_id)

    def _record(self, deeds: list[Deed]) -> None:
        if not deeds:
            return
        try:
            self.audit.record(deeds)
        except LauncherError as error:
            if any(deed.kind in _NEEDED for deed in deeds):
                raise
            _log.error("audit_not_written", extra={"code": error.code, "launch_id": deeds[0].launch_id})
            self.failed(error.problems[0])


def _launched(before: Session, after: Session) -> list[Deed]:
    at = after.opened_at
    if at is None or at == before.opened_at:
        return []
    return [Deed(kind=DeedKind.LAUNCHED, at=at, launch_id=after.launch_id, doctor_id=after.request.doctor_id)]


def _words(before: Session, after: Session) -> list[Deed]:
    known = {version.number: version.confirmation for version in before.reports}
    return [
        Deed(
            kind=DeedKind.OVERRIDDEN if version.contradicting else DeedKind.CONFIRMED,
            at=version.confirmation.at,
            launch_id=after.launch_id,
            doctor_id=version.confirmation.doctor.id,
            version=version.number,
            facts=version.contradicting,
        )
        for version in after.reports
        if version.confirmation is not None and version.confirmation != known.get(version.number)
    ]


def _withdrawn(before: Session, after: Session) -> list[Deed]:
    said = after.withdrawal
    if said is None or before.withdrawal is not None:
        return []
    return [
        Deed(
            kind=DeedKind.WITHDRAWN,
            at=said.at,
            launch_id=after.launch_id,
            doctor_id=said.doctor_id,
            facts=(said.reason.value,),
        )
    ]


def _assigned(before: Session, after: Session) -> list[Deed]:
    said = after.assignment
    if said is None or said == before.assignment:
        return []
    return [
        Deed(
            kind=DeedKind.ASSIGNED,
            at=said.at,
            launch_id=after.launch_id,
            doctor_id=said.doctor_id,
            facts=said.confirmed,
        )
    ]


def _out(before: Session, after: Session) -> list[Deed]:
    known = len(before.deliveries)
    return [
        Deed(
            kind=DeedKind(delivery.kind.value),
            at=delivery.at,
            launch_id=after.launch_id,
            doctor_id=delivery.doctor_id,
            version=delivery.version,
            # The path of a file or an address may name the patient; that of a field is the form's.
            path=delivery.path if delivery.kind is DeliveryKind.COPIED else None,
        )
        for delivery in after.deliveries[known:]
    ]
