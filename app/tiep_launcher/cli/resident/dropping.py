"""Launches the visits whose files are put into the folders of the settings, while the program runs."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

from tiep_launcher.cli.answer import Answer, sentences
from tiep_launcher.cli.call import Call
from tiep_launcher.domain.errors import ExitStatus, LauncherError, Problem
from tiep_launcher.domain.settings import Facility
from tiep_launcher.intake.drop_folder import DropFolder, Dropped

_log = logging.getLogger(__name__)

_LOOK_S = 1.0
_LOOK_SOON_S = 0.25
_UNREACHABLE_S = 10.0


@dataclass(frozen=True, slots=True)
class _Watched:
    """A folder of the settings: where it is, whose it is, and whether its files are kept."""

    path: str
    facilities: tuple[str, ...]
    keeps: bool


class Dropping:
    """Looks at every folder in a task of its own, so that one that hangs keeps no other from being seen."""

    def __init__(
        self,
        open_visit: Callable[[Call], Awaitable[Answer]],
        say: Callable[[Problem], None],
        environ: Mapping[str, str],
        *,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """Look at nothing yet.

        Args:
            open_visit: Executes a call of ``open`` in the running program.
            say: Tells people that something went wrong; nobody waits for an answer.
            environ: The environment of the calls.
            sleep: Waits between two looks.
        """
        self._sleep = sleep
        self._open_visit, self._say, self._environ = open_visit, say, environ
        self._tasks: dict[_Watched, asyncio.Task[None]] = {}
        self._taking: set[asyncio.Task[float]] = set()

    def use(self, facilities: Mapping[str, Facility]) -> None:
        """Look at the folders of these settings from now on."""
        wanted = _watched(facilities)
        for watched in self._tasks.keys() - wanted:
            self._tasks.pop(watched).cancel()
        for watched in wanted - self._tasks.keys():
            self._tasks[watched] = asyncio.get_running_loop().create_task(self._watch(watched))

    async def stop(self) -> None:
        """Look at nothing any more; what is being launched is waited for."""
        tasks, self._tasks = list(self._tasks.values()), {}
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, *self._taking, return_exceptions=True)

    async def _watch(self, watched: _Watched) -> None:
        folder = DropFolder(Path(watched.path), keeps=watched.keeps)
        told: str | None = None
        while True:
            try:
                dropped = await asyncio.to_thread(folder.look)
            except LauncherError as error:
                if told != error.code:
                    told = error.code
                    _log.warning("drop_dir_failed", extra={"code": told})
                    self._say(error.problems[0])
                await self._sleep(_UNREACHABLE_S)
                continue
            told = None
            pauses = [await self._taken(folder, one, watched) for one in dropped]
            await self._sleep(max([_LOOK_SOON_S if folder.is_waiting else _LOOK_S, *pauses]))

    async def _taken(self, folder: DropFolder, dropped: Dropped, watched: _Watched) -> float:
        """Take a file that is claimed; that it is no longer looked at keeps nothing from being launched."""
        taking = asyncio.get_running_loop().create_task(self._take(folder, dropped, watched))
        self._taking.add(taking)
        taking.add_done_callback(self._taking.discard)
        return await asyncio.shield(taking)

    async def _take(self, folder: DropFolder, dropped: Dropped, watched: _Watched) -> float:
        """Launch what a file asks for and put it away; return the seconds to wait before the next look."""
        if dropped.problem is not None:
            answer = Answer(errors=(dropped.problem,), exit_status=ExitStatus.DATA)
        else:
            try:
                answer = await self._open_visit(opening_call(dropped, watched.facilities, self._environ))
            except LauncherError as error:  # the settings cannot be read now
                answer = Answer().ended_by(error)
        if answer.exit_status is ExitStatus.OK:
            warned = ", ".join(problem.code for problem in answer.warnings)
            _log.info("dropped_file_launched", extra={"code": warned or "no_warnings"})
            await asyncio.to_thread(folder.done, dropped)
            return 0.0
        if answer.exit_status is ExitStatus.NO_ANSWER:  # such as a store that is busy: worth another try
            await asyncio.to_thread(folder.put_back, dropped)
            return _UNREACHABLE_S
        codes = ", ".join(problem.code for problem in answer.errors)
        _log.warning("dropped_file_refused", extra={"code": codes})
        reason = "".join(f"{sentence}\n" for sentence in sentences(answer.errors))
        await asyncio.to_thread(folder.refuse, dropped, reason)
        self._say(Problem("dropped_file_refused", "drop_dir"))
        return 0.0


def opening_call(dropped: Dropped, facilities: Sequence[str], environ: Mapping[str, str]) -> Call:
    """Make the call of ``open`` that a dropped file stands for.

    Args:
        dropped: The file.
        facilities: Whose folder it lay in; of several none is named, and the call will be refused.
        environ: The environment of the call.
    """
    argv = ["open", "--context-stdin"]
    if len(facilities) == 1:
        argv.append(f"--facility={facilities[0]}")
    return Call(
        argv=tuple(argv),
        stdin=BytesIO(dropped.data),
        cwd=dropped.path.parent,
        environ=environ,
        out=_nowhere,
        err=_nowhere,
    )


def _watched(facilities: Mapping[str, Facility]) -> set[_Watched]:
    names: dict[tuple[str, bool], list[str]] = {}
    for name, facility in facilities.items():
        if facility.drop_dir is not None:
            names.setdefault((facility.drop_dir, facility.drop_keep), []).append(name)
    return {_Watched(path, tuple(found), keeps) for (path, keeps), found in names.items()}


def _nowhere(data: bytes) -> None:
    del data
