"""All embedded views: one window for each visit. WebEngine is loaded when the first one opens."""

import os
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from tiep_launcher.desktop.embedded.engine import Engine
from tiep_launcher.desktop.embedded.page_widget import MakePage
from tiep_launcher.desktop.embedded.words import Trouble, ViewState
from tiep_launcher.desktop.state_words import Says
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.session import Session

if TYPE_CHECKING:
    from tiep_launcher.desktop.embedded.window import VisitWindow

Answered = Callable[[Trouble | None], None]
"""Is told why the page did not open; None if it did."""


class Views(QObject):
    """The windows of the visits whose page is shown by the program itself.

    Signals:
        made: What of a new window can be covered with the other windows, its launch, and a function that
            says whether the visit goes on in it, so that nobody has to touch it.
        changed: A view came, went or stands otherwise.
        again_wanted: Launch that is to be opened again.
        report_wanted: Launch whose panel is to be shown.
    """

    made = Signal(object, str, object)
    changed = Signal()
    again_wanted = Signal(str)
    report_wanted = Signal(str)

    def __init__(
        self,
        engine: Engine,
        has_tray: Callable[[], bool],
        parent: QObject | None = None,
        *,
        make_page: MakePage | None = None,
    ) -> None:
        """Show nothing yet.

        Args:
            engine: How WebEngine is started.
            has_tray: Says whether a hidden window can be brought back from the tray.
            parent: What it belongs to.
            make_page: Makes pages; None to load WebEngine for it.
        """
        super().__init__(parent)
        self._engine, self._has_tray = engine, has_tray
        self._make_page = make_page
        self._windows: dict[str, VisitWindow] = {}
        self._facility: str | None = ""
        self._is_test = False
        self._doctor: Doctor | None = None
        self._shown: frozenset[str] = frozenset()
        self._recorded: frozenset[str] = frozenset()

    @property
    def recorded(self) -> frozenset[str]:
        """Launches that may be being recorded now; may be read from any thread."""
        return self._recorded

    @property
    def shown(self) -> frozenset[str]:
        """Launches that have a window; may be read from any thread."""
        return self._shown

    def load(self) -> bool:
        """Load WebEngine; False if a library of the system is missing."""
        if self._make_page is None:
            self._engine.prepare(os.environ)
            try:
                from tiep_launcher.desktop.embedded.page_view import PageView  # noqa: PLC0415 - loads WebEngine
            except ImportError:
                return False
            self._make_page = PageView
        return True

    def set_bar(self, facility: str | None, *, is_test: bool) -> None:
        """Name the facility, None for each visit's own, and mark a test set-up."""
        self._facility, self._is_test = facility, is_test
        for window in self._windows.values():
            window.set_bar(facility, is_test=is_test)

    def doctor_changed(self, doctor: Doctor | None) -> None:
        """Let only what is being recorded stay in sight of another doctor; each window names its own.

        No page is closed: a recording goes on, in a window that cannot be overlooked, and what stands in
        the others comes back with their doctor.
        """
        self._doctor = doctor
        for launch_id, window in self._windows.items():
            window.show_whose(doctor)
            if window.is_of(doctor):
                continue
            if window.is_recording:
                window.show_unasked()
            else:
                self._hide(launch_id)

    def open(self, session: Session, address: str, answered: Answered) -> None:
        """Open ``address``, which is a secret, in the visit's window and bring it to the front.

        A page that may be recording is never replaced; it is brought to the front and counts as opened.
        """
        window = self._windows.get(session.launch_id)
        if window is not None and window.is_recording:
            self.raise_view(session.launch_id)
            answered(None)
            return
        window = window or self._make(session)
        _answer_once(window, answered)
        window.open(address)
        self.raise_view(session.launch_id)

    def raise_view(self, launch_id: str) -> bool:
        """Bring a visit's window to the front, as a person or the HIS wants; False if it has none."""
        window = self._windows.get(launch_id)
        if window is None:
            return False
        window.showNormal() if window.isMinimized() else window.show()
        window.raise_()
        window.activateWindow()
        return True

    def state_of(self, launch_id: str) -> ViewState | None:
        """Return how a visit's window stands; None if it has none."""
        window = self._windows.get(launch_id)
        return None if window is None else window.state

    def show_session(self, session: Session, says: Says) -> None:
        """Take note of how a visit stands."""
        window = self._windows.get(session.launch_id)
        if window is not None:
            window.show_session(session, says)

    def recorded_sessions(self) -> Sequence[Session]:
        """Return the visits that may be being recorded now."""
        return [window.session for window in self._windows.values() if window.is_recording]

    def wipe(self) -> None:
        """Close every window with its page and cookies, whatever runs in it."""
        for launch_id in list(self._windows):
            self._take_away(launch_id)

    def windows(self) -> "Mapping[str, VisitWindow]":
        """Return the windows by launch."""
        return dict(self._windows)

    def _make(self, session: Session) -> "VisitWindow":
        launch_id = session.launch_id
        assert self._make_page is not None, "load() comes first"  # noqa: S101 - a mistake of ours
        from tiep_launcher.desktop.embedded.window import VisitWindow  # noqa: PLC0415 - wanted by few starts

        window = self._windows[launch_id] = VisitWindow(session, self._make_page)
        window.set_bar(self._facility, is_test=self._is_test)
        if self._doctor is not None:
            window.show_whose(self._doctor)
        window.changed.connect(self._changed)
        window.again_wanted.connect(lambda: self.again_wanted.emit(launch_id))
        window.report_wanted.connect(lambda: self.report_wanted.emit(launch_id))
        window.hide_wanted.connect(lambda: self._hide(launch_id))
        window.closed.connect(lambda: self._take_away(launch_id))
        self.made.emit(window.body, launch_id, lambda: window.is_in_use)
        return window

    def _hide(self, launch_id: str) -> None:
        window = self._windows[launch_id]
        if self._has_tray():
            window.hide()
        else:
            window.showMinimized()

    def _take_away(self, launch_id: str) -> None:
        window = self._windows.pop(launch_id, None)
        if window is not None:
            window.changed.disconnect(self._changed)
            window.take_away()
            self._changed()

    def _changed(self) -> None:
        self._shown = frozenset(self._windows)
        self._recorded = frozenset(
            launch_id for launch_id, window in self._windows.items() if window.is_recording
        )
        self.changed.emit()


def _answer_once(window: "VisitWindow", answered: Answered) -> None:
    """Tell ``answered`` how the next opening of ``window`` ends."""

    def end(trouble: Trouble | None) -> None:
        window.opened.disconnect(opened)
        window.troubled.disconnect(end)
        answered(trouble)

    def opened() -> None:
        end(None)

    window.opened.connect(opened)
    window.troubled.connect(end)
