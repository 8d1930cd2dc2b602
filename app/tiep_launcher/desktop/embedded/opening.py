"""Opens a visit's page in a window of ours, from the thread in which launches live."""

from tiep_launcher.desktop.embedded.engine import Engine, is_installed
from tiep_launcher.desktop.embedded.views import Views
from tiep_launcher.desktop.embedded.words import Trouble, TroubleKind
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.domain.errors import CertificateError, Problem, UnavailableError
from tiep_launcher.domain.session import Session

_LOAD_S = 20.0


class EmbeddedView:
    """What services call ``EmbeddedView``."""

    def __init__(self, io: IoThread, views: Views, engine: Engine) -> None:
        """Open nothing yet."""
        self._io, self._views, self._engine = io, views, engine
        self._is_usable = False

    @property
    def recorded(self) -> frozenset[str]:
        """Launches that may be being recorded now."""
        return self._views.recorded

    def lacks(self, launch_id: str) -> bool:
        """Say whether the launch's page could be shown and is not."""
        return self._is_usable and launch_id not in self._views.shown

    async def why_not(self) -> Problem | None:
        """Say why no page can be shown here; None if one can. What was found missing is looked for again."""
        if self._is_usable:
            return None
        if not is_installed():
            return Problem("embedded_view_missing")
        if not await self._io.aside(self._engine.has_sandbox):
            return Problem("embedded_view_no_sandbox")
        if not await self._io.from_windows(lambda answer: answer(self._views.load()), within_s=_LOAD_S):
            return Problem("embedded_view_broken")
        self._is_usable = True
        return None

    def of(self, session: Session) -> "VisitBrowser":
        """Return what opens the page of ``session``."""
        return VisitBrowser(self._io, self._views, session)


class VisitBrowser:
    """What services call ``Browser``, for one visit."""

    def __init__(self, io: IoThread, views: Views, session: Session) -> None:
        """Take the visit whose window it is."""
        self._io, self._views, self._session = io, views, session

    async def open(self, url: str, *, wait_s: float) -> None:
        """Open ``url`` in the visit's window and return once Tiep's page is there.

        Raises:
            CertificateError: ``certificate_not_trusted``.
            UnavailableError: ``embedded_view_did_not_open``; the window says why.
        """
        outcome = await self._io.from_windows(
            lambda answer: self._views.open(self._session, url, lambda trouble: answer(trouble or _OPENED)),
            within_s=wait_s,
        )
        if outcome is _OPENED:
            return
        if isinstance(outcome, Trouble) and outcome.kind is TroubleKind.CERTIFICATE:
            raise CertificateError.of("certificate_not_trusted")
        raise UnavailableError.of("embedded_view_did_not_open")


_OPENED = object()
