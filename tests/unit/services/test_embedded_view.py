"""Where a launch is opened that wants Tiep in a window of the program."""

from dataclasses import replace
from pathlib import Path

from tests.fakes.doctor import Doctor, leave
from tests.unit.services.test_desk import DOCTOR, World, world

from tiep_launcher.domain.errors import Problem
from tiep_launcher.domain.launch_request import View
from tiep_launcher.domain.session import Phase, Session
from tiep_launcher.services.desk import Wish, WishKind
from tiep_launcher.services.ports import Browser


class Window:
    """A window of the program in place of WebEngine's, with a doctor of its own in front of it."""

    def __init__(self, url: str, problem: Problem | None = None) -> None:
        self.doctor, self.problem = Doctor(url, leave), problem
        self.shown: set[str] = set()
        self.recorded: frozenset[str] = frozenset()

    def lacks(self, launch_id: str) -> bool:
        return self.problem is None and launch_id not in self.shown

    async def why_not(self) -> Problem | None:
        return self.problem

    def of(self, session: Session) -> Browser:
        self.shown.add(session.launch_id)
        return self.doctor


def embed(made: World, problem: Problem | None = None) -> Window:
    """Let the launch want the embedded view, and give the desk one."""
    window = made.desk.embedded = Window(made.doctor.url, problem)
    made.services.store.update(
        made.launch_id, lambda now: replace(now, request=replace(now.request, view=View.EMBEDDED))
    )
    return window


async def running(made: World) -> None:
    await made.until(lambda session: session.phase is Phase.IN_PROGRESS)


async def test_it_is_opened_in_the_program_and_nowhere_else(tmp_path: Path):
    async with world(tmp_path, leave) as made:
        window = embed(made)
        made.desk.begin(made.launch_id, DOCTOR)
        await running(made)
        assert (len(window.doctor.opened), made.doctor.opened) == (1, [])
        made.desk.begin(made.launch_id, DOCTOR)  # its window is there: it is shown, not opened again
        await running(made)
        assert len(window.doctor.opened) == 1


async def test_asked_for_again_without_its_window_it_is_opened_again_in_the_same_session(tmp_path: Path):
    async with world(tmp_path, leave) as made:
        window = embed(made)
        made.desk.begin(made.launch_id, DOCTOR)
        await running(made)
        session_id = made.session().session_id
        window.shown.clear()
        made.desk.begin(made.launch_id, DOCTOR)
        await made.until(lambda _: len(window.doctor.opened) == 2)
        assert made.session().session_id == session_id


async def test_where_there_can_be_no_window_the_browser_takes_over_and_it_is_said(tmp_path: Path):
    async with world(tmp_path, leave) as made:
        problem = Problem("embedded_view_no_sandbox")
        window = embed(made, problem)
        made.desk.begin(made.launch_id, DOCTOR)
        await running(made)
        assert (window.doctor.opened, len(made.doctor.opened)) == ([], 1)
        assert Wish(WishKind.SAY_VIEW_REPLACED, made.launch_id, problem=problem) in made.wishes
        made.desk.begin(made.launch_id, DOCTOR)  # a tab of the browser may still be there
        await running(made)
        assert len(made.doctor.opened) == 1


async def test_other_launches_stay_in_the_browser(tmp_path: Path):
    async with world(tmp_path, leave) as made:
        window = made.desk.embedded = Window(made.doctor.url)
        made.desk.begin(made.launch_id, DOCTOR)
        await running(made)
        assert (window.doctor.opened, len(made.doctor.opened)) == ([], 1)


async def test_a_program_without_windows_has_none_and_records_nothing(tmp_path: Path):
    async with world(tmp_path, leave) as made:
        assert await made.desk.why_no_view() == Problem("no_desktop")
        assert made.desk.recorded() == frozenset()
        window = embed(made)
        window.recorded = frozenset({made.launch_id})
        assert made.desk.recorded() == {made.launch_id}
