"""The demo in the tray program's own windows."""

import os
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from tiep_launcher.cli import open_visit
from tiep_launcher.cli.answer import Answer
from tiep_launcher.cli.call import Call
from tiep_launcher.cli.demo_browser import DemoBrowser, command_line
from tiep_launcher.cli.parser import parse
from tiep_launcher.cli.resident.program import Resident
from tiep_launcher.cli.resident.sentences import sentence_of
from tiep_launcher.cli.tray import claim_of
from tiep_launcher.cli.virtual_display import find_xvfb, virtual_display
from tiep_launcher.cli.wiring import machine_of
from tiep_launcher.desktop import application
from tiep_launcher.desktop.backend import Around
from tiep_launcher.desktop.story import Story
from tiep_launcher.domain.errors import NotReadyError, UnavailableError
from tiep_launcher.domain.session import Phase, Session
from tiep_launcher.instance.claim import Claim
from tiep_launcher.services.desk import Wish
from tiep_launcher.services.doctor_at_desk import AtDesk
from tiep_launcher.storage.system_language import system_language

_ENDED = frozenset({Phase.FAILED, Phase.LOST, Phase.CANCELLED})


def play(call: Call, program: str, *, is_headless: bool) -> Answer:
    """Run the tray program with a sample visit; ``call`` is the isolated ``open`` of that visit.

    With ``is_headless`` on a virtual display, until there is a report and a picture of it; else until a
    person quits.

    Raises:
        UnavailableError: No virtual display.
    """
    with ExitStack() as stack:
        environ = dict(call.environ)
        xvfb = find_xvfb() if is_headless else None
        if xvfb is not None:
            # Qt takes its display from this process's own environment.
            environ["DISPLAY"] = os.environ["DISPLAY"] = stack.enter_context(virtual_display(xvfb))
            os.environ["QT_QPA_PLATFORM"] = "xcb"
            for name in ("WAYLAND_DISPLAY", "QT_SCALE_FACTOR", "XAUTHORITY"):
                environ.pop(name, None)
                os.environ.pop(name, None)
        profile = Path(environ["TIEP_LAUNCHER_HOME"], "browser")
        browser = DemoBrowser(command_line(program, profile, is_headless=is_headless))
        claim = claim_of(environ)
        if not claim.take():  # its folder was made a moment ago
            raise UnavailableError.of("no_desktop")
        demo = _Demo(replace(call, environ=environ), claim, browser)
        language = system_language(environ)
        if is_headless:
            descriptor, picture = tempfile.mkstemp(prefix="tiep-launcher-demo-", suffix=".png")
            os.close(descriptor)
            story = Story(lambda: demo.report is not None, lambda: demo.has_ended, Path(picture))
            application.run(lambda: demo, sentence_of, story.begin, language=language)
            if story.is_told:
                call.tell(f"A picture of the window: {picture}")
            else:
                Path(picture).unlink()
        else:
            application.run(lambda: demo, sentence_of, language=language)
    if demo.report is not None:
        return Answer(document=demo.report.encode())
    return Answer().ended_by(NotReadyError.of("wait_ended")) if is_headless else Answer()


class _Demo(Resident):
    """A running program that keeps nothing and launches one visit by itself.

    Attributes:
        report: The newest report as text, once there is one.
        has_ended: Whether the visit ended without one.
    """

    def __init__(self, call: Call, claim: Claim, browser: DemoBrowser) -> None:
        super().__init__(call, claim, replace(machine_of(call), browser=browser, is_kept=False))
        self._call = call
        self._browser = browser
        self.report: str | None = None
        self.has_ended = False

    async def start(
        self,
        changed: Callable[[Session], None],
        wished: Callable[[Wish], None],
        at_desk_changed: Callable[[AtDesk], None],
    ) -> Around:
        """Open everything, and launch the sample visit."""

        def seen(session: Session) -> None:
            newest = session.newest_report
            if newest is not None and newest.held is None:
                self.report = self.reports.text_of(session, newest)
            self.has_ended = session.phase in _ENDED
            changed(session)

        self._stack.push_async_callback(self._browser.end)
        around = await super().start(seen, wished, at_desk_changed)
        await open_visit.run(self._call, parse(self._call.argv), self._machine_now(self._call))
        return around
