"""What the copy buttons do: whole or not at all, in parts, said in the window, gone with the patient."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import cast

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from tests.desktop import samples
from tests.desktop.gallery.switches import jones

from tiep_launcher.delivery.fitting import fit
from tiep_launcher.desktop.backend import Backend
from tiep_launcher.desktop.clipboard import Clipboard
from tiep_launcher.desktop.copying import Copying
from tiep_launcher.desktop.io_thread import IoThread
from tiep_launcher.desktop.panel import Panel
from tiep_launcher.desktop.state_words import says
from tiep_launcher.desktop.translating import without_isolates
from tiep_launcher.desktop.wanted import Prepared, Wanted
from tiep_launcher.desktop.windows import Windows
from tiep_launcher.domain.errors import ConfigurationError
from tiep_launcher.domain.report import Held
from tiep_launcher.domain.session import DeliveryKind, Phase, ReportVersion, Session
from tiep_launcher.domain.target_profile import PLAIN, CharacterSet, TargetProfile

# ruff: noqa: N802 - Qt's names
SAVED = samples.session(Phase.REPORT_SAVED)
OTHER = samples.session(Phase.REPORT_SAVED, "L2", request=jones())


@dataclass
class FakeBackend:
    """Writes each wanted thing as its own path, by the rules of one profile."""

    profile: TargetProfile = PLAIN
    texts: dict[str | None, str] = field(default_factory=dict[str | None, str])
    broken: bool = False
    went_out: list[tuple[str, DeliveryKind, int, tuple[str | None, ...]]] = field(
        default_factory=list[tuple[str, DeliveryKind, int, tuple[str | None, ...]]]
    )

    @property
    def reports(self) -> "FakeBackend":
        return self

    async def prepare(self, _session: Session, _version: ReportVersion, wanted: Wanted) -> Prepared:
        if self.broken:
            raise ConfigurationError.of("target_profile_unknown", "target_profile", known="")
        text = fit(self.texts.get(wanted.path, wanted.path or "all of it"), self.profile)
        return Prepared(name=wanted.path or "", text=text, paths=(wanted.path,))

    async def delivered(
        self, launch_id: str, kind: DeliveryKind, version: int, paths: tuple[str | None, ...]
    ) -> None:
        self.went_out.append((launch_id, kind, version, tuple(paths)))

    def sentences_of(self, _error: Exception) -> list[str]:
        return ["There is no target profile of this name."]


class LockedBoard:
    """A clipboard that another program never lets go of."""

    def setMimeData(self, data: QMimeData, /) -> None:
        pass

    def mimeData(self) -> QMimeData | None:
        return None

    def ownsClipboard(self) -> bool:
        return False

    def clear(self) -> None:
        pass


@dataclass
class Desk:
    backend: FakeBackend
    windows: Windows
    copying: Copying
    sessions: dict[str, Session]
    qtbot: object

    def show(self, session: Session) -> None:
        self.sessions[session.launch_id] = session
        self.windows.show_launch(session, says(session, samples.NOW), samples.report())
        self.copying.patients_are(session, None)

    def said(self) -> str:
        bar = self.windows.panel.visit.report.bar
        return without_isolates(bar.text()) if bar.isVisibleTo(self.windows.panel) else ""

    def button(self, name: str) -> QPushButton:
        bar = self.windows.panel.visit.report.bar
        return next(b for b in bar.findChildren(QPushButton) if b.accessibleName() == name)

    def copy(self, path: str | None, says_: str) -> None:
        """Copy and wait until the window says it."""
        self.copying.copy("L1", 1, Wanted(path=path))
        self.qtbot.waitUntil(lambda: says_ in self.said(), timeout=3000)  # pyright: ignore[reportAttributeAccessIssue]


def board() -> str:
    return QGuiApplication.clipboard().text()


@pytest.fixture
def io() -> Iterator[IoThread]:
    thread = IoThread()
    thread.start()
    yield thread
    thread.stop(5)


def desk_with(io: IoThread, qtbot, clipboard: Clipboard | None = None) -> Desk:
    QGuiApplication.clipboard().clear()
    backend, sessions = FakeBackend(), dict[str, Session]()
    panel = Panel(now=lambda: samples.NOW)
    windows = Windows(panel, panel)
    copying = Copying(cast("Backend", backend), io, windows, sessions.__getitem__, clipboard=clipboard)
    copying.set_clear_after(60)
    windows.panel.show()
    made = Desk(backend, windows, copying, sessions, qtbot)
    made.show(SAVED)
    return made


@pytest.fixture
def desk(io: IoThread, qtbot) -> Desk:
    return desk_with(io, qtbot)


def test_a_copy_is_there_is_said_counted_down_and_remembered(desk: Desk, qtbot):
    desk.copy("/side", "/side is copied. Cleared in ")
    assert board() == "/side"
    qtbot.waitUntil(lambda: "Cleared in 5" in desk.said(), timeout=3000)
    qtbot.waitUntil(lambda: bool(desk.backend.went_out), timeout=3000)
    assert desk.backend.went_out == [("L1", DeliveryKind.COPIED, 1, ("/side",))]
    assert desk.windows.panel.visit.report._model.copied_at("/side") is not None
    desk.button("Clear the clipboard now").click()
    assert board() == ""
    assert desk.said() == ""


def test_what_is_written_differently_is_counted(desk: Desk):
    desk.backend.profile = TargetProfile(name="x", character_set=CharacterSet.ASCII)
    desk.backend.texts[None] = "≥ 6\n✓ β"
    desk.copy(None, "The report is copied. 3 place")
    assert board() == ">= 6\n[x] beta"


def test_a_long_field_comes_in_parts_and_counts_as_copied_with_the_last(desk: Desk, qtbot):
    desk.backend.profile = TargetProfile(name="x", max_field_length=40)
    desk.backend.texts["/side"] = "Schulterschmerz rechts nach Tennis, " * 3
    model = desk.windows.panel.visit.report._model
    desk.copy("/side", "Part 1 of 4 of /side was copied. Paste it, then copy the next part.")
    assert board().endswith("(1/4)")
    assert model.copied_at("/side") is None
    desk.button("Next part").click()
    qtbot.waitUntil(lambda: "Part 2 of 4" in desk.said(), timeout=3000)
    QGuiApplication.clipboard().setText("what somebody copies between the parts")
    assert "Part 2 of 4" in desk.said()
    desk.copy("/side", "Part 3 of 4")  # by the button of the field
    desk.copy("/side", "Part 4 of 4 of /side was copied. Cleared")
    assert board().endswith("(4/4)")
    assert model.copied_at("/side") is not None
    assert len(desk.backend.went_out) >= 3
    desk.copy("/side", "Part 1 of 4")  # from the beginning


def test_stepping_goes_on_to_the_next_field_after_the_last_part(desk: Desk, qtbot):
    desk.backend.profile = TargetProfile(name="x", max_field_length=40)
    desk.backend.texts["/reason"] = "Schulterschmerz rechts nach Tennis, seit gestern"
    report = desk.windows.panel.visit.report
    for expected in ("Part 1 of 2 of /reason", "Part 2 of 2 of /reason", "/side is copied"):
        report.next_field()
        qtbot.waitUntil(lambda expected=expected: expected in desk.said(), timeout=3000)


def test_what_another_program_puts_there_ends_the_counting(desk: Desk):
    desk.copy("/side", "is copied")
    QGuiApplication.clipboard().setText("theirs")
    assert desk.said() == ""
    desk.copying.clear()
    assert board() == "theirs"


def test_a_clipboard_that_cannot_be_had_is_said_and_tried_again(io: IoThread, qtbot):
    desk = desk_with(io, qtbot, Clipboard(board=LockedBoard()))
    desk.copy("/side", "Not copied. Another program holds the clipboard.")
    assert desk.windows.panel.visit.report._model.copied_at("/side") is None
    assert desk.backend.went_out == []
    desk.copying._clipboard = Clipboard(desk.copying)
    desk.button("Try again").click()
    qtbot.waitUntil(lambda: "/side is copied." in desk.said(), timeout=3000)


def test_what_cannot_be_written_is_not_copied_and_leaves_nothing_older(desk: Desk):
    desk.copy("/side", "is copied")
    desk.backend.broken = True
    desk.copy("/reason", "Not copied. There is no target profile of this name.")
    assert board() == ""


def test_another_patient_takes_the_text_away(desk: Desk, qtbot):
    desk.copy("/side", "is copied")
    desk.show(OTHER)
    qtbot.waitUntil(lambda: board() == "", timeout=3000)
    assert desk.said() == ""


def test_the_same_patient_in_the_his_leaves_it_and_another_takes_it_away(desk: Desk, qtbot):
    desk.copy("/side", "is copied")
    desk.copying.patients_are(SAVED, samples.session(Phase.OPENED, "L3"))
    assert board() == "/side"
    desk.copying.patients_are(SAVED, OTHER)
    qtbot.waitUntil(lambda: board() == "", timeout=3000)
    desk.copy("/side", "is copied")  # with the HIS on somebody else, as it was confirmed
    desk.copying.patients_are(SAVED, OTHER)
    assert board() == "/side"


def test_what_is_under_way_when_the_patient_changes_does_not_arrive(desk: Desk, qtbot):
    desk.copying.copy("L1", 1, Wanted(path="/side"))
    desk.copying.patients_are(OTHER, None)
    qtbot.wait(200)
    assert board() == ""
    assert desk.said() == ""


@pytest.mark.parametrize("reason", Held)
def test_a_held_report_is_not_copied(desk: Desk, qtbot, reason: Held):
    desk.sessions["L1"] = replace(SAVED, reports=(samples.held(reason),))
    desk.copying.copy("L1", 1, Wanted())
    qtbot.wait(100)
    assert board() == ""
    assert desk.said() == ""
    assert desk.backend.went_out == []


def test_the_last_of_many_quick_copies_is_there(desk: Desk, qtbot):
    for number in range(20):
        desk.copying.copy("L1", 1, Wanted(path=f"/{number}"))
    qtbot.waitUntil(lambda: "/19 is copied" in desk.said(), timeout=3000)
    qtbot.wait(100)
    assert board() == "/19"
