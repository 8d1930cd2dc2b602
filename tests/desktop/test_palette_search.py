"""The searches of the palette: at once here, after a pause on a server, and only ever for the last text."""

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from pytestqt.qtbot import QtBot
from tests.desktop import picks
from tests.fakes.picking import FakePicking

from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.desktop.palette_search import PaletteSearch
from tiep_launcher.domain.errors import NoAnswerError
from tiep_launcher.domain.worklist import EntrySource, Found

SERVER_ENTRY = picks.entry(source=EntrySource.SERVER, visit_id="S-1")


@pytest.fixture
def io(qapp) -> Iterator[IoThread]:
    thread = IoThread(is_debug=True)
    thread.start()
    yield thread
    assert thread.stop()


@dataclass
class Seen:
    """What the search told, in order."""

    told: list[tuple[str, object]] = field(default_factory=list)

    def listen(self, search: PaletteSearch) -> None:
        search.found.connect(lambda found, _: self.told.append(("found", found)))
        search.server_begun.connect(lambda: self.told.append(("server begun", None)))
        search.server_slow.connect(lambda: self.told.append(("server slow", None)))
        for name in ("renewed", "failed", "server_found", "server_failed"):
            getattr(search, name).connect(self._of(name.replace("_", " ")))

    def _of(self, name: str) -> Callable[[object], None]:
        return lambda what: self.told.append((name, what))

    def names(self) -> list[str]:
        return [name for name, _ in self.told]


@pytest.fixture
def picking() -> FakePicking:
    return FakePicking(picks.day(), [SERVER_ENTRY], has_server=True)


@pytest.fixture
def search(picking: FakePicking, io: IoThread) -> PaletteSearch:
    return PaletteSearch(picking, io)


@pytest.fixture
def seen(search: PaletteSearch) -> Seen:
    made = Seen()
    made.listen(search)
    return made


def test_what_is_here_comes_at_once_and_the_server_after_it(search: PaletteSearch, seen: Seen, qtbot: QtBot):
    search.search("smith")
    qtbot.waitUntil(lambda: "server found" in seen.names())
    assert seen.names() == ["server begun", "found", "server found"]
    (_, found) = seen.told[1]
    assert isinstance(found, Found)
    assert found.total == 2


def test_a_server_is_asked_once_typing_rests(
    search: PaletteSearch, seen: Seen, picking: FakePicking, qtbot: QtBot
):
    for text in ("s", "sm", "smi"):
        search.search(text)
    qtbot.waitUntil(lambda: "server found" in seen.names())
    assert picking.asked == ["smi"]
    assert seen.names().count("found") == 1


def test_a_new_text_stops_the_search_before(
    search: PaletteSearch, seen: Seen, picking: FakePicking, io: IoThread, qtbot: QtBot
):
    picking.server_answers.clear()
    search.search("smith")
    qtbot.waitUntil(lambda: picking.asked == ["smith"])
    search.search("nobody")
    io.submit(_set(picking.server_answers))
    qtbot.waitUntil(lambda: picking.asked == ["smith", "nobody"])
    qtbot.waitUntil(lambda: "server found" in seen.names())
    answers = [found for name, found in seen.told if name == "server found"]
    assert answers == [Found()]


def test_a_slow_server_is_said_and_a_failing_one_too(
    search: PaletteSearch, seen: Seen, picking: FakePicking, io: IoThread, qtbot: QtBot
):
    picking.server_answers.clear()
    picking.server_error = NoAnswerError.of("timed_out")
    search.search("smith")
    qtbot.waitUntil(lambda: "server slow" in seen.names(), timeout=5000)
    assert "server failed" not in seen.names()
    io.submit(_set(picking.server_answers))
    qtbot.waitUntil(lambda: "server failed" in seen.names())
    picking.server_error = None
    search.ask_server("smith")
    qtbot.waitUntil(lambda: "server found" in seen.names())


def test_without_a_server_none_is_asked(io: IoThread, qtbot: QtBot):
    picking = FakePicking(picks.day())
    search = PaletteSearch(picking, io)
    seen = Seen()
    seen.listen(search)
    search.search("")
    qtbot.waitUntil(lambda: "found" in seen.names())
    assert seen.names() == ["found"]


def test_a_changed_worklist_is_searched_anew_until_nobody_looks(
    search: PaletteSearch, seen: Seen, picking: FakePicking, io: IoThread, qtbot: QtBot
):
    search.search("")
    search.watch()
    qtbot.waitUntil(lambda: "server found" in seen.names())
    for count in (3, 2):
        picking.entries = picks.day()[:count]
        io.submit(_set(picking.changed))
        qtbot.waitUntil(lambda count=count: ("renewed", count) in _totals(seen))
    search.stop()
    search.stop_watching()
    told = len(seen.told)
    io.submit(_set(picking.changed))
    with qtbot.waitSignal(search.found):
        search.search("smith")
    assert "renewed" not in seen.names()[told:]


async def _set(event: asyncio.Event) -> None:
    event.set()


def _totals(seen: Seen) -> list[tuple[str, int]]:
    return [(name, found.total) for name, found in seen.told if isinstance(found, Found)]
