"""A program that brings one report into a folder, and is killed on the way if it is told so."""

import asyncio
import os
import signal
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from tests.fakes.doctor import FastClock
from tests.unit.delivery.outgoing import outgoing, session
from tests.unit.storage.key_stores import FileKeyStore

from tiep_launcher.delivery.format import Format
from tiep_launcher.delivery.result_folder import FolderRules, ResultFolders
from tiep_launcher.domain.export import ExportState
from tiep_launcher.domain.session import Session
from tiep_launcher.services.exporting import Exporting
from tiep_launcher.storage.paths import locate
from tiep_launcher.storage.secrets import Secrets
from tiep_launcher.storage.store_opening import open_store


def _killing(rename: Callable[..., Path], *, before: bool) -> Callable[..., Path]:
    def renamed(self: Path, target: Path) -> Path:
        if not before:
            rename(self, target)
        os.kill(os.getpid(), signal.SIGKILL)
        return target

    return renamed


async def exporting(home: str, folder: str, how: str) -> None:
    keys = Secrets("tiep-launcher unit", find_backends=lambda: [FileKeyStore(Path(home) / "keys")])
    store = open_store(locate({"TIEP_LAUNCHER_HOME": f"{home}/home"}), keys)
    if how != "to the end":
        Path.rename = _killing(Path.rename, before=how == "before the name")
        store.add(session(), as_another=False)
    rules = FolderRules(folder=Path(folder), formats=(Format.JSON,))
    folders = ResultFolders(lambda _: rules, lambda made, one, _: replace(outgoing(made), version=one))

    def changed(made: Session) -> None:
        work.note(made)

    work = Exporting(store=store, clock=FastClock(), folder=folders, changed=changed)
    work.begin(store.list_all())
    while True:
        (made,) = store.list_all()
        if made.exports and all(one.state is ExportState.WRITTEN for one in made.exports):
            break
        await asyncio.sleep(0.01)
    await work.stop()
    store.close()
    print(f"written {made.exports[0].name}, {len(made.deliveries)} delivery")  # noqa: T201 - for the test
