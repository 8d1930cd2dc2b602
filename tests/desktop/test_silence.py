"""Nobody answers a question: after two minutes it goes, nothing was started, and the windows say so."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from tests.desktop import samples
from tests.desktop.gallery.doctors import JONES, LOPEZ
from tests.unit.services.test_deciding import HeldClock

from tiep_launcher.desktop.asking import Asking
from tiep_launcher.desktop.backend import Backend
from tiep_launcher.desktop.desk_visits import DeskVisits
from tiep_launcher.desktop.doctor_question import GoesOn
from tiep_launcher.desktop.identifying import Identifying
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.desktop.question_dialogs import dialogs_about
from tiep_launcher.desktop.side_by_side import SideBySide
from tiep_launcher.domain.session import Phase
from tiep_launcher.services.deciding import Deciding
from tiep_launcher.services.doctor_at_desk import AtDesk, DoctorAtDesk
from tiep_launcher.storage.launch_store import Store
from tiep_launcher.storage.store_opening import memory_store

NOW = dt.datetime(2026, 7, 14, 10, 0, tzinfo=dt.UTC)


@pytest.fixture
def io(qapp: QApplication) -> Iterator[IoThread]:
    thread = IoThread(is_debug=True)
    thread.start()
    yield thread
    assert thread.stop()


def dialogs() -> list[SideBySide]:
    return [w for w in QApplication.topLevelWidgets() if isinstance(w, SideBySide) and w.isVisible()]


def test_two_minutes_of_silence_start_nothing_and_are_told_of(io: IoThread, qtbot: QtBot):
    clock, started, refused, slept = HeldClock(), [], [], []
    identifying = Identifying(cast("Backend", None), io, lambda: None, lambda _: GoesOn())
    visits = DeskVisits()
    answered: list[object] = []
    stores: list[Store] = []
    asking = Asking(
        dialogs_about(visits, lambda _: GoesOn(), lambda: None),
        lambda question, goes_on: answered.append((question, goes_on)),
        lambda: None,
    )

    async def knock() -> None:
        """Let a visit of another doctor come to the desk of Dr. Lopez."""
        store, who = memory_store(), DoctorAtDesk(LOPEZ)
        stores.append(store)

        def changed() -> None:
            at_desk = AtDesk(doctor=who.present, questions=deciding.questions, missed=deciding.missed)
            io.in_windows(lambda: identifying.take(at_desk))
            io.in_windows(lambda: asking.show(at_desk))

        deciding = Deciding(
            store=store,
            clock=clock,
            gates=(who.gate,),
            refused=lambda launch_id, code: refused.append((launch_id, code)),
            changed=changed,
        )
        session = samples.session(Phase.DRAFT, "L1")
        store.add(replace(session, request=replace(session.request, doctor=JONES)), as_another=False)
        deciding.consider("L1", JONES, started.append)

    io.submit(knock())
    qtbot.waitUntil(lambda: bool(dialogs()))
    assert identifying.missed_text == ""
    io.submit(clock.let_pass(), slept.extend)
    qtbot.waitUntil(lambda: not dialogs())
    assert slept == [120.0]
    assert refused == [("L1", "doctor_switch_unanswered")]
    assert started == []
    assert answered == []
    qtbot.waitUntil(lambda: "nobody answered within two minutes" in identifying.missed_text)
    assert "Dr. Ben Jones" in identifying.missed_text
    stores[0].close()
