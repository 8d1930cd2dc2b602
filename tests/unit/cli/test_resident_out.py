"""Saving and printing behind the windows, with a real store and a real disk."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from tests.unit.delivery.outgoing import outgoing, session

from tiep_launcher.cli.resident.out import ResidentOut
from tiep_launcher.delivery.document import document_of
from tiep_launcher.delivery.format import Format
from tiep_launcher.delivery.gdt import ANYBODY
from tiep_launcher.domain.errors import CannotCreateError, HeldError, NotFoundError
from tiep_launcher.domain.language import Language
from tiep_launcher.domain.report import Held
from tiep_launcher.domain.session import DeliveryKind
from tiep_launcher.domain.target_profile import PLAIN
from tiep_launcher.storage.launch_store import Store
from tiep_launcher.storage.store_opening import memory_store

MADE = session()


def names_in(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


@pytest.fixture
def store() -> Iterator[Store]:
    made = memory_store()
    made.add(MADE, as_another=True)
    yield made
    made.close()


@pytest.fixture
def delivered() -> list[tuple[Any, ...]]:
    return []


@pytest.fixture
def out(store: Store, delivered: list[tuple[Any, ...]]) -> ResidentOut:
    services: Any = SimpleNamespace(
        store=store,
        output_language=lambda _: Language.ENGLISH,
        target_profile=lambda _: PLAIN,
        gdt_address=lambda _: ANYBODY,
    )
    return ResidentOut(lambda: services, lambda *what: delivered.append(what))


@pytest.mark.parametrize("format_", list(Format))
async def test_a_version_is_written_and_remembered(
    out: ResidentOut, delivered: list[tuple[Any, ...]], tmp_path: Path, format_: Format
):
    path = tmp_path / out.file_name(MADE, MADE.reports[0], format_.ending)
    await out.save(MADE.launch_id, 1, path, format_)
    assert path.read_bytes() == document_of(outgoing(), format_)
    assert delivered == [(MADE.launch_id, DeliveryKind.EXPORTED, 1, str(path))]


async def test_what_the_windows_made_is_written_as_it_is_and_a_print_is_remembered(
    out: ResidentOut, delivered: list[tuple[Any, ...]], tmp_path: Path
):
    await out.save(MADE.launch_id, 1, tmp_path / "a.pdf", b"%PDF")
    await out.printed(MADE.launch_id, 1)
    assert (tmp_path / "a.pdf").read_bytes() == b"%PDF"
    assert [what[1] for what in delivered] == [DeliveryKind.EXPORTED, DeliveryKind.PRINTED]
    assert "Müller" in out.paper_of(MADE, MADE.reports[0]).head.patient


@pytest.mark.parametrize("content", [Format.JSON, b"%PDF"])
async def test_what_was_withdrawn_while_a_dialog_was_open_is_not_written(
    out: ResidentOut, store: Store, delivered: list[tuple[Any, ...]], tmp_path: Path, content: Format | bytes
):
    held = tuple(replace(one, held=Held.WITHDRAWN) for one in MADE.reports)
    store.update(MADE.launch_id, lambda now: replace(now, reports=held))
    with pytest.raises(HeldError):
        await out.save(MADE.launch_id, 1, tmp_path / "a", content)
    assert delivered == []
    assert names_in(tmp_path) == []


async def test_what_cannot_be_written_is_not_remembered(
    out: ResidentOut, delivered: list[tuple[Any, ...]], tmp_path: Path
):
    with pytest.raises(CannotCreateError):
        await out.save(MADE.launch_id, 1, tmp_path / "missing" / "a", Format.TEXT)
    with pytest.raises(NotFoundError):
        await out.save(MADE.launch_id, 2, tmp_path / "a", Format.TEXT)
    assert delivered == []
