"""Works the windows for a long time and prints what grew: ``soak_process.py calls|updates COUNT [URL]``.

``calls`` counts the references that void calls of Qt lose; ``updates`` lets the real controller show one
changed visit after the other, each after a poll of the server at URL. Prints JSON. A process of its own,
because an interpreter that has lost its references to None aborts.
"""

import asyncio
import dataclasses
import gc
import json
import os
import resource
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtWidgets import QApplication, QLabel, QSystemTrayIcon
from tests.desktop import samples
from tests.fakes.configuring import FakeConfiguring
from tests.fakes.picking import FakePicking

from tiep_launcher.desktop.backend import Around
from tiep_launcher.desktop.controller import Controller
from tiep_launcher.desktop.embedded.engine import Engine
from tiep_launcher.desktop.embedded.views import Views
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.desktop.panel import Panel
from tiep_launcher.desktop.style import apply_style
from tiep_launcher.desktop.tray import Tray
from tiep_launcher.desktop.windows import Windows
from tiep_launcher.domain.report import Report
from tiep_launcher.domain.session import Phase, ReportVersion, Session
from tiep_launcher.domain.settings import Facility
from tiep_launcher.net.http import HttpClient
from tiep_launcher.scribes.tiep.client import TiepClient
from tiep_launcher.services.desk import Wish
from tiep_launcher.services.doctor_at_desk import AtDesk

VISITS = 10
SAMPLES = 40
_TOGETHER = 10


class Soak:
    """The program behind the windows, which does nothing but change visits."""

    def __init__(self, io: IoThread, count: int, url: str, done: Callable[[], None]) -> None:
        self._io, self._count, self._url, self._done = io, count, url, done
        self._states = list(samples.every_state().values())
        self._reports = (samples.report(), samples.many_fields(30))
        self._asked = 0
        self._work: asyncio.Task[None] | None = None
        self.configuring = FakeConfiguring()
        self.samples: list[dict[str, int]] = []
        self.error: BaseException | None = None

    async def start(
        self,
        changed: Callable[[Session], None],
        wished: Callable[[Wish], None],
        at_desk_changed: Callable[[AtDesk], None],
    ) -> Around:
        del wished
        at_desk_changed(AtDesk(doctor=samples.request().doctor))
        self._work = asyncio.create_task(self._change(changed))
        return Around(is_test=True)

    async def stop(self) -> None:
        pass

    async def sessions(self) -> list[Session]:
        return []

    def remembered(self) -> bytes:
        return b""

    async def remember(self, content: bytes) -> None:
        del content

    async def try_now(self, launch_id: str) -> None:
        del launch_id

    @property
    def picking(self) -> FakePicking:
        return FakePicking()

    @property
    def reports(self) -> "Soak":
        return self

    def report_of(self, session: Session, version: ReportVersion) -> Report:
        del session, version
        self._asked += 1
        return self._reports[self._asked % len(self._reports)]

    def reason_of(self, session: Session) -> str | None:
        return "The key is missing." if session.phase is Phase.FAILED else None

    async def _change(self, changed: Callable[[Session], None]) -> None:
        try:
            http = HttpClient()
            scribe = TiepClient(http, Facility(api_url=self._url), "facility-key")
            await self._shown()  # the controller has begun
            every = max(1, self._count // SAMPLES)
            for number in range(self._count):
                answer = await scribe.get_session("session-1")
                changed(self._visit(number, answer.status))
                if number % _TOGETHER == 0:
                    await self._shown()
                if number % every == 0:
                    await self._shown(self._take_sample, number)
            await http.aclose()
        except BaseException as error:  # noqa: BLE001 - told where the process ends
            self.error = error
        self._io.in_windows(self._done)

    def _visit(self, number: int, status: str) -> Session:
        state = self._states[number % len(self._states)]
        return dataclasses.replace(
            state,
            launch_id=f"L{number % VISITS}",
            request=samples.request(visit_id=f"V-{number % VISITS}"),
            reported_status=status,
            changed_at=samples.ago(number % 97),
        )

    async def _shown(self, act: Callable[..., None] = lambda: None, *arguments: object) -> None:
        """Wait until the windows have taken everything up to now, so that nothing piles up before them."""
        loop, reached = asyncio.get_running_loop(), asyncio.Event()

        def reach() -> None:
            act(*arguments)
            loop.call_soon_threadsafe(reached.set)

        self._io.in_windows(reach)
        await reached.wait()

    def _take_sample(self, number: int) -> None:
        gc.collect()
        self.samples.append(
            {
                "number": number,
                "none_references": sys.getrefcount(None),
                "rss_bytes": int(Path("/proc/self/statm").read_text().split()[1]) * resource.getpagesize(),
                "open_files": _entries("fd"),
                "threads": _entries("task"),
            }
        )


def _entries(name: str) -> int:
    return len(list(Path(f"/proc/self/{name}").iterdir()))


def _raise(error: Exception) -> None:
    raise error


def updates(count: int, url: str) -> object:
    app = QApplication(["soak"])
    app.setQuitOnLastWindowClosed(False)
    apply_style(app)
    io = IoThread()
    io.start()
    soak = Soak(io, count, url, lambda: app.exit(0))
    windows, tray = Windows(Panel()), Tray(app)
    views = Views(Engine(), tray.is_available)
    controller = Controller(soak, io, windows, views, tray, quit_with=app.exit)  # pyright: ignore[reportArgumentType] - what is not pressed is left out
    tray.show()
    windows.show_panel()
    windows.show_main_window()
    controller.begin(_raise, started_by_call=True)
    app.exec()
    controller.close()
    io.stop()
    if soak.error is not None:
        raise soak.error
    return soak.samples


def calls(count: int) -> object:
    app = QApplication(["soak"])
    tray, label = QSystemTrayIcon(), QLabel()
    before = sys.getrefcount(None)
    for number in range(count):
        tray.setToolTip(str(number % 7))
        label.setText(str(number % 7))
    lost = before - sys.getrefcount(None)
    del app
    return {"lost": lost}


if __name__ == "__main__":
    kind, amount, *rest = sys.argv[1:]
    result = calls(int(amount)) if kind == "calls" else updates(int(amount), rest[0])
    os.write(1, json.dumps(result).encode())
    sys.stdout.flush()
    os._exit(0)  # the windows need not be taken apart
