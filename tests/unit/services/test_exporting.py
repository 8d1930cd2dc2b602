"""Versions on their way into the hospital system's folder, with a store and a folder that are real."""

import asyncio
import logging
import shutil
import threading
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from tests.fakes.doctor import FastClock
from tests.unit.delivery.outgoing import outgoing, session, version

from tiep_launcher.delivery.format import Format
from tiep_launcher.delivery.result_folder import FolderRules, ResultFolders
from tiep_launcher.domain.export import ExportState, PlacedFile
from tiep_launcher.domain.report import Held
from tiep_launcher.domain.session import (
    Delivery,
    DeliveryKind,
    ReportVersion,
    Session,
    Withdrawal,
    WithdrawalReason,
)
from tiep_launcher.domain.transitions import LaunchWithdrawn, ReportDelivered, apply
from tiep_launcher.services.exporting import Exporting
from tiep_launcher.storage.launch_store import Store
from tiep_launcher.storage.store_opening import memory_store

BOTH = (Format.JSON, Format.GDT)


@dataclass
class World:
    """A store, a folder, and what brings reports from one into the other."""

    folder: Path
    formats: tuple[Format, ...] = BOTH
    pattern: str = "{patient_id}_{visit_id}_{version}"
    store: Store = field(default_factory=memory_store)
    clock: FastClock = field(default_factory=FastClock)
    told: list[Session] = field(default_factory=list)
    exporting: Exporting = field(init=False)

    def __post_init__(self) -> None:
        self.exporting = self.another()

    def another(self, folder: ResultFolders | None = None) -> Exporting:
        return Exporting(
            store=self.store, clock=self.clock, folder=folder or self.folders(), changed=self.changed
        )

    def folders(self) -> ResultFolders:
        return ResultFolders(
            lambda _facility: FolderRules(folder=self.folder, formats=self.formats, pattern=self.pattern),
            lambda made, one, _format: replace(outgoing(made), version=one),
        )

    def changed(self, made: Session) -> None:
        self.told.append(made)
        self.exporting.note(made)

    def keep(self, made: Session) -> Session:
        return self.store.add(replace(made, session_id=f"s-{made.launch_id}"), as_another=True)[0]

    def now(self, made: Session) -> Session:
        found = self.store.get(made.launch_id)
        assert found is not None
        return found

    def names(self) -> list[str]:
        return sorted(path.name for path in self.folder.iterdir()) if self.folder.exists() else []

    async def until(self, is_so: Callable[[], bool]) -> None:
        async with asyncio.timeout(20):
            while not is_so():  # noqa: ASYNC110 - a folder tells nobody of changes
                await asyncio.sleep(0.005)

    async def done(self, made: Session) -> Session:
        def is_done() -> bool:
            exports = self.now(made).exports
            return bool(exports) and all(one.state is ExportState.WRITTEN for one in exports)

        await self.until(is_done)
        return self.now(made)


@asynccontextmanager
async def world(tmp_path: Path, **more) -> AsyncIterator[World]:
    folder = tmp_path / "results"
    folder.mkdir()
    made = World(folder, **more)
    try:
        yield made
    finally:
        await made.exporting.stop()
        made.store.close()


NAMES = ["00471193_V-2026-8841_1.gdt", "00471193_V-2026-8841_1.json"]


async def test_a_new_report_is_in_the_folder_in_every_format_and_counts_as_exported(tmp_path: Path):
    async with world(tmp_path) as made:
        kept = made.keep(session())
        made.changed(kept)
        now = await made.done(kept)
        assert made.names() == NAMES
        assert [(one.kind, Path(one.path or "").name) for one in now.deliveries] == [
            (DeliveryKind.EXPORTED, "00471193_V-2026-8841_1.json"),
            (DeliveryKind.EXPORTED, "00471193_V-2026-8841_1.gdt"),
        ]
        assert made.told[-1] == now


async def test_it_is_there_once_however_often_somebody_looks(tmp_path: Path):
    async with world(tmp_path) as made:
        kept = made.keep(session())
        made.changed(kept)
        now = await made.done(kept)
        for path in made.folder.iterdir():
            path.unlink()  # the hospital system takes it
        made.changed(now)
        made.exporting.begin(made.store.list_all())
        later = made.keep(session(launch_id="another"))
        made.changed(later)
        await made.done(later)
        assert [name for name in made.names() if "another" in name or name in NAMES] == made.names()
        assert len(made.names()) == 2
        assert len(made.now(kept).deliveries) == 2


async def test_a_second_save_is_a_second_file(tmp_path: Path):
    async with world(tmp_path, formats=(Format.JSON,)) as made:
        kept = made.keep(session())
        made.changed(kept)
        await made.done(kept)
        again = made.store.update(
            kept.launch_id, lambda now: replace(now, reports=(*now.reports, version(2)))
        )
        made.changed(again)
        await made.done(kept)
        assert made.names() == ["00471193_V-2026-8841_1.json", "00471193_V-2026-8841_2.json"]


async def test_what_came_while_no_program_ran_goes_out_at_its_start_unless_somebody_took_it(tmp_path: Path):
    async with world(tmp_path, formats=(Format.JSON,)) as made:
        new = made.keep(session())
        taken = Delivery(DeliveryKind.COPIED, made.clock.now(), 1)
        old = made.keep(session(launch_id="old", deliveries=(taken,)))
        made.exporting.begin(made.store.list_all())
        await made.done(new)
        assert made.names() == ["00471193_V-2026-8841_1.json"]
        assert made.now(old).exports == ()


async def test_who_copies_before_the_folder_is_there_takes_nothing_from_it(tmp_path: Path):
    async with world(tmp_path, formats=(Format.JSON,)) as made:
        made.folder.rmdir()
        kept = made.keep(session())
        made.changed(kept)
        copied = ReportDelivered(delivery=Delivery(DeliveryKind.COPIED, made.clock.now(), 1, "/reason"))
        made.changed(made.store.update(kept.launch_id, lambda now: apply(now, copied)))
        made.folder.mkdir()
        await made.done(kept)
        assert made.names() == ["00471193_V-2026-8841_1.json"]


@pytest.mark.parametrize("held", list(Held))
async def test_a_held_report_never_goes(tmp_path: Path, held: Held):
    async with world(tmp_path) as made:
        kept = made.keep(session(version(held=held)))
        made.changed(kept)
        free = made.keep(session(launch_id="free"))
        made.changed(free)
        await made.done(free)
        assert [name for name in made.names() if not name.startswith(".")] == made.names()
        assert len(made.names()) == 2
        assert made.now(kept).exports == ()


async def test_a_folder_that_is_away_is_tried_again_and_said_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.WARNING)
    async with world(tmp_path, formats=(Format.JSON,)) as made:
        made.folder.rmdir()
        kept = made.keep(session())
        made.changed(kept)
        await made.until(lambda: any(one.reason for one in made.now(kept).exports))
        (export,) = made.now(kept).exports
        assert (export.state, export.reason) == (ExportState.WAITING, "ENOENT")
        await made.until(lambda: made.clock.slept[-1] == 300)
        assert made.clock.slept[:4] == [5, 10, 20, 40]
        assert made.now(kept).exports == (export,)  # since when it is so stays
        made.folder.mkdir()
        now = await made.done(kept)
        assert now.exports[0].reason is None
    assert [record.message for record in caplog.records if record.levelno >= logging.WARNING] == [
        "report_not_exported"
    ]
    caplog.clear()


async def test_a_file_of_that_name_is_never_replaced(tmp_path: Path):
    async with world(tmp_path, formats=(Format.JSON,), pattern="same") as made:
        (made.folder / "same.json").write_text("another visit's")
        kept = made.keep(session())
        made.changed(kept)
        now = await made.done(kept)
        assert made.names() == ["same.json", f"same_{kept.launch_id}.json"]
        assert (made.folder / "same.json").read_text() == "another visit's"
        assert now.exports[0].name == f"same_{kept.launch_id}.json"


@pytest.mark.expects_log
async def test_a_name_that_is_taken_in_the_last_moment_is_chosen_anew(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    async with world(tmp_path, formats=(Format.JSON,)) as made:

        class Late(ResultFolders):
            def write(self, one: Session, number: ReportVersion, format_name: str) -> PlacedFile:
                file = super().write(one, number, format_name)
                if not (made.folder / NAMES[1]).exists():
                    (made.folder / NAMES[1]).write_text("another visit's")
                return file

        made.exporting = made.another(Late(*vars(made.folders()).values()))
        kept = made.keep(session())
        made.changed(kept)
        await made.done(kept)
        assert (made.folder / NAMES[1]).read_text() == "another visit's"
        assert f"00471193_V-2026-8841_1_{kept.launch_id}.json" in made.names()
        assert len(made.names()) == 2
    assert [record.code for record in caplog.records if record.levelno >= logging.WARNING] == ["eexist"]  # pyright: ignore[reportAttributeAccessIssue]
    caplog.clear()


async def test_what_is_withdrawn_while_it_is_written_gets_no_name(tmp_path: Path):
    async with world(tmp_path, formats=(Format.JSON,)) as made:
        kept = made.keep(session())
        withdrawal = Withdrawal(at=made.clock.now(), reason=WithdrawalReason.OTHER)
        loop = asyncio.get_running_loop()

        class Withdrawing(ResultFolders):
            def write(self, one: Session, number: ReportVersion, format_name: str) -> PlacedFile:
                file = super().write(one, number, format_name)
                withdraw = LaunchWithdrawn(withdrawal=withdrawal)
                loop.call_soon_threadsafe(
                    lambda: made.store.update(kept.launch_id, lambda now: apply(now, withdraw))
                )
                return file

        made.exporting = made.another(Withdrawing(*vars(made.folders()).values()))
        made.changed(kept)
        await made.until(lambda: made.now(kept).withdrawal is not None)
        await made.until(lambda: made.names() == [])
        assert made.now(kept).deliveries == ()


async def test_a_folder_that_hangs_keeps_no_other_waiting_and_no_program_from_ending(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
):
    monkeypatch.setattr("tiep_launcher.services.exporting._HANGS_AFTER_S", 0.05)
    released = threading.Event()

    class Hanging(ResultFolders):
        def write(self, one: Session, number: ReportVersion, format_name: str) -> PlacedFile:
            if one.request.facility == "hangs":
                released.wait(20)
            return super().write(one, number, format_name)

    async with world(tmp_path, formats=(Format.JSON,)) as made:
        made.exporting = made.another(Hanging(*vars(made.folders()).values()))
        hanging = session(launch_id="hanging")
        hanging = made.keep(replace(hanging, request=replace(hanging.request, facility="hangs")))
        made.changed(hanging)
        other = made.keep(session())
        made.changed(other)
        await made.done(other)
        await made.until(lambda: made.now(hanging).exports[0].reason == "ETIMEDOUT")
        async with asyncio.timeout(5):
            await made.exporting.stop()
        released.set()
    caplog.clear()


async def test_a_folder_that_is_set_later_gets_what_nobody_took(
    tmp_path: Path,
):
    async with world(tmp_path, formats=()) as made:
        kept = made.keep(session())
        made.changed(kept)
        assert made.now(kept).exports == ()
        made.formats = (Format.JSON,)
        made.exporting.begin(made.store.list_all())  # the settings changed
        await made.done(kept)
        shutil.rmtree(made.folder)


async def test_a_folder_that_is_no_longer_wanted_is_no_longer_complained_about(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    async with world(tmp_path, formats=(Format.JSON,)) as made:
        made.folder.rmdir()
        kept = made.keep(session())
        made.changed(kept)
        await made.until(lambda: any(one.reason for one in made.now(kept).exports))
        made.formats = ()
        made.exporting.begin(made.store.list_all())  # the settings changed
        await made.until(lambda: made.now(kept).exports[0].reason is None)
        assert made.now(kept).exports[0].state is ExportState.WAITING
    caplog.clear()


async def test_a_fault_of_ours_stops_no_later_report(tmp_path: Path, caplog: pytest.LogCaptureFixture):
    async with world(tmp_path, formats=(Format.JSON,)) as made:

        class Faulty(ResultFolders):
            def write(self, one: Session, number: ReportVersion, format_name: str) -> PlacedFile:
                if one.launch_id == "faulty":
                    raise RuntimeError
                return super().write(one, number, format_name)

        made.exporting = made.another(Faulty(*vars(made.folders()).values()))
        made.changed(made.keep(session(launch_id="faulty")))
        await made.until(lambda: bool(caplog.records))
        assert [record.message for record in caplog.records if record.levelno >= logging.WARNING] == [
            "line_failed"
        ]
        caplog.clear()
        kept = made.keep(session())
        made.changed(kept)
        await made.done(kept)
