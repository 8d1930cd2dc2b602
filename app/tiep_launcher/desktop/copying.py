"""Copies fields, sections and reports, says how it went, and remembers that they went out."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject

from tiep_launcher.desktop.backend import Backend
from tiep_launcher.desktop.clipboard import Clipboard
from tiep_launcher.desktop.copy_outcome import CopyOutcome, CopyResult
from tiep_launcher.desktop.io_thread import IoThread, Job
from tiep_launcher.desktop.wanted import Prepared, Wanted
from tiep_launcher.desktop.windows import Windows
from tiep_launcher.domain.holding import may_leave
from tiep_launcher.domain.session import DeliveryKind, ReportVersion, Session
from tiep_launcher.domain.target_profile import ChangeKind

_Whose = tuple[str, str]


@dataclass(frozen=True, slots=True)
class _Copy:
    """One thing that was asked for, and which part of it comes."""

    launch_id: str
    version: int
    wanted: Wanted
    part: int = 0


class Copying(QObject):
    """What the copy buttons of all windows do."""

    def __init__(
        self,
        backend: Backend,
        io: IoThread,
        windows: Windows,
        session_of: Callable[[str], Session],
        *,
        clipboard: Clipboard | None = None,
    ) -> None:
        """Listen to ``windows``.

        Args:
            backend: Writes what is copied.
            io: Where that is done.
            windows: Where the buttons are, and where it is said how it went.
            session_of: Finds what is known of a launch.
            clipboard: The system's if None.
        """
        super().__init__(windows)
        self._backend, self._io, self._windows, self._session_of = backend, io, windows, session_of
        self._clipboard = clipboard or Clipboard(self)
        self._clipboard.changed.connect(self._say_what_is_there)
        self._preparing: Job | None = None
        self._last: _Copy | None = None
        self._outcome: CopyOutcome | None = None
        self._holder: _Whose | None = None
        self._patients: tuple[_Whose | None, _Whose | None] = (None, None)
        windows.copy_wanted.connect(self.copy)
        windows.copy_again_wanted.connect(self._copy_again)
        windows.clear_wanted.connect(self.clear)

    def set_clear_after(self, seconds: int) -> None:
        """Take what was copied away again after so many seconds; 0 leaves it."""
        self._clipboard.set_clear_after(seconds)

    def copy(self, launch_id: str, version: int, wanted: Wanted) -> None:
        """Copy what is wanted; of something in parts, the part after the one that is on the clipboard."""
        copy, last, outcome = _Copy(launch_id, version, wanted), self._last, self._outcome
        if last is not None and outcome is not None and replace(last, part=0) == copy:
            part = {CopyResult.PART_COPIED: last.part + 1, CopyResult.NOT_COPIED: last.part}
            copy = replace(copy, part=part.get(outcome.result, 0))
        self._begin(copy)

    def copy_report(self, launch_id: str, version: int) -> None:
        """Copy a whole report as text."""
        self.copy(launch_id, version, Wanted())

    def clear(self) -> None:
        """Take what was copied off the clipboard, unless something else is there by now."""
        self._drop()
        self._last = self._holder = None
        if self._outcome is not None and self._outcome.result is CopyResult.NOT_COPIED:
            self._outcome = None
            self._windows.say_copied(None)
        self._clipboard.clear()

    def patients_are(self, shown: Session | None, in_his: Session | None) -> None:
        """Take another patient's text away once the windows show, or the HIS opened, somebody else."""
        before, self._patients = self._patients, (_whose(shown), _whose(in_his))
        for old, new in zip(before, self._patients, strict=True):
            if self._holder is not None and new not in (old, self._holder):
                self.clear()
                return

    def _copy_again(self) -> None:
        if self._last is not None:
            self.copy(self._last.launch_id, self._last.version, self._last.wanted)

    def _begin(self, copy: _Copy) -> None:
        self._drop()
        version = self._version(copy)
        if version is None:
            return  # it was withdrawn in this moment; the view is about to say so
        session = self._session_of(copy.launch_id)
        self._last, self._holder = copy, _whose(session)
        self._preparing = self._io.submit(
            self._backend.reports.prepare(session, version, copy.wanted),
            lambda prepared: self._put(copy, prepared),
            lambda error: self._not_prepared(copy, error),
            owner=self,
        )

    def _drop(self) -> None:
        """Let what is being prepared come to nothing."""
        if self._preparing is not None:
            self._preparing.cancel()
            self._preparing = None

    def _version(self, copy: _Copy) -> ReportVersion | None:
        session = self._session_of(copy.launch_id)
        if session.held is not None:
            return None
        free = (version for version in session.reports if may_leave(version))
        return next((version for version in free if version.number == copy.version), None)

    def _put(self, copy: _Copy, prepared: Prepared) -> None:
        self._preparing = None
        if self._version(copy) is None:
            return
        parts = prepared.text.parts
        copy = replace(copy, part=copy.part if copy.part < len(parts) else 0)
        self._last = copy
        self._clipboard.copy(
            prepared.text.text(copy.part),
            lambda is_there: self._copied(copy, prepared, is_there=is_there),
            html=prepared.html,
        )

    def _copied(self, copy: _Copy, prepared: Prepared, *, is_there: bool) -> None:
        if not is_there:
            problem = self.tr("Another program holds the clipboard. What is on it is not this report.")
            self._not_copied(copy, problem, prepared.name)
            return
        parts = prepared.text.parts
        is_whole = copy.part + 1 == len(parts)
        changes = sum(
            piece.change in {ChangeKind.REPLACED, ChangeKind.MADE_VISIBLE} for piece in parts[copy.part]
        )
        self._outcome = CopyOutcome(
            launch_id=copy.launch_id,
            result=CopyResult.COPIED if is_whole else CopyResult.PART_COPIED,
            name=prepared.name,
            part=copy.part + 1,
            parts=len(parts),
            changes=changes,
        )
        now = dt.datetime.now(dt.UTC)
        if is_whole:
            for path in prepared.paths:
                self._windows.mark_copied(copy.launch_id, path, now)
        self._say_what_is_there()
        work = self._backend.delivered(copy.launch_id, DeliveryKind.COPIED, copy.version, prepared.paths)
        self._io.submit(work, owner=self)

    def _not_prepared(self, copy: _Copy, error: Exception) -> None:
        self._clipboard.clear()  # what is there was copied before, and would be taken for this
        self._not_copied(copy, " ".join(self._backend.sentences_of(error)))

    def _not_copied(self, copy: _Copy, reason: str, name: str = "") -> None:
        self._preparing = None
        self._outcome = CopyOutcome(
            launch_id=copy.launch_id, result=CopyResult.NOT_COPIED, name=name, reason=reason
        )
        self._windows.say_copied(self._outcome)

    def _say_what_is_there(self) -> None:
        """Say what is on the clipboard and for how long; nothing once it is something else.

        That a part was copied is said until the next one is, as it is pasted and gone by then.
        """
        outcome = self._outcome
        if outcome is None or outcome.result is CopyResult.NOT_COPIED:
            return
        if self._last is None or (not self._clipboard.is_ours and outcome.result is CopyResult.COPIED):
            self._outcome = self._last = self._holder = None
        else:
            self._outcome = replace(outcome, remaining_s=self._clipboard.remaining_s)
        self._windows.say_copied(self._outcome)


def _whose(session: Session | None) -> _Whose | None:
    if session is None:
        return None
    key = session.request.visit_key
    return key.facility, key.patient_id
