"""What the buttons beside a visit's state do."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from tiep_launcher.desktop.backend import Backend
from tiep_launcher.desktop.chosen import LinkChosen, SuggestionChosen
from tiep_launcher.desktop.details import details_of, show_message
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.desktop.key_entry import ask_for_key
from tiep_launcher.desktop.state_words import Offer
from tiep_launcher.desktop.windows import Windows
from tiep_launcher.domain.session import Session


class Offers(QObject):
    """Carries out what was chosen for a launch."""

    def __init__(
        self,
        backend: Backend,
        io: IoThread,
        windows: Windows,
        *,
        raise_view: Callable[[str], object],
        copy_report: Callable[[str, int], object],
        withdraw: Callable[[Session], object],
        confirm: Callable[[Session], object],
        session_of: Callable[[str], Session],
    ) -> None:
        """Listen to ``windows``.

        Args:
            backend: The program behind the windows.
            io: Where its coroutines run.
            windows: Where the buttons are.
            raise_view: Brings the page of a launch to the front.
            copy_report: Copies a version of a launch.
            withdraw: Asks whether a launch was for the wrong patient.
            confirm: Asks whether a held report is to go on somebody's word.
            session_of: Finds what is known of a launch.
        """
        super().__init__(windows)
        self._backend, self._io, self._windows = backend, io, windows
        self._raise_view, self._copy_report, self._withdraw = raise_view, copy_report, withdraw
        self._confirm, self._session_of = confirm, session_of
        windows.offer_chosen.connect(self._chosen)

    def open_again(self, launch_id: str) -> None:
        """Open the scribe (again)."""
        self._io.submit(self._backend.open_again(launch_id), owner=self)

    def try_now(self, launch_id: str) -> None:
        """Ask the scribe at once."""
        self._io.submit(self._backend.try_now(launch_id), owner=self)

    def _chosen(self, launch_id: str, offer: Offer | SuggestionChosen | LinkChosen) -> None:
        session = self._session_of(launch_id)
        match offer:
            case Offer.START | Offer.START_AGAIN | Offer.OPEN_AGAIN | Offer.REOPEN:
                self.open_again(launch_id)
            case Offer.SHOW_TIEP:
                self._raise_view(launch_id)
            case Offer.DISCARD | Offer.CANCEL | Offer.GIVE_UP:
                self._io.submit(self._backend.give_up(launch_id), owner=self)
            case Offer.CLOSE_VISIT:
                self._io.submit(self._backend.close_visit(launch_id), owner=self)
            case Offer.TRY_NOW:
                self.try_now(launch_id)
            case Offer.COPY_REPORT:
                version = session.newest_report
                if version is not None:
                    self._copy_report(launch_id, version.number)
            case Offer.ENTER_KEY:
                ask_for_key(self._windows.owner_of_questions(), lambda key: self._key_entered(launch_id, key))
            case Offer.WRONG_PATIENT:
                self._withdraw(session)
            case Offer.CONFIRM | Offer.OVERRIDE:
                self._confirm(session)
            case SuggestionChosen(version=number, path=path, is_taken=is_taken):
                work = self._backend.choose_suggestion(launch_id, number, path, is_taken=is_taken)
                self._io.submit(work, owner=self)
            case LinkChosen(address=address):
                self._io.submit(self._backend.open_link(address), self._link_opened, owner=self)
            case Offer.DETAILS:
                text = details_of(session, self._backend.reason_of(session))
                show_message(self._windows.owner_of_questions(), self.tr("Details"), text)

    def _link_opened(self, problem: str | None) -> None:
        if problem is not None:
            show_message(self._windows.owner_of_questions(), self.tr("Not opened"), problem)

    def _key_entered(self, launch_id: str, key: str) -> None:
        if key:
            work = self._backend.set_api_key(launch_id, key)
            self._io.submit(work, self._key_kept, owner=self)

    def _key_kept(self, problem: str | None) -> None:
        if problem is not None:
            show_message(self._windows.owner_of_questions(), self.tr("The key was not kept"), problem)
