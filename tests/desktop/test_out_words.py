"""What is said about where a report went."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot
from tests.desktop import samples

from tiep_launcher.desktop.icons import TrayState
from tiep_launcher.desktop.out_line import OutLine
from tiep_launcher.desktop.out_words import went_out, why_not_out
from tiep_launcher.desktop.tray_words import tray_state
from tiep_launcher.desktop.visit_groups import Group, group_of, short_text
from tiep_launcher.domain.export import Export, ExportState
from tiep_launcher.domain.session import Delivery, DeliveryKind, Phase, Session


def made(*deliveries: Delivery, exports: tuple[Export, ...] = ()) -> Session:
    return samples.session(Phase.REPORT_SAVED, deliveries=deliveries, exports=exports)


def export(state: ExportState = ExportState.WRITTEN, reason: str | None = None, version: int = 1) -> Export:
    return Export(
        version=version, format="json", state=state, since=samples.ago(9), reason=reason, name="V-1.json"
    )


def out(session: Session) -> str:
    return went_out(session, session.reports[0], samples.NOW)


def test_each_way_is_named_with_its_last_time():
    session = made(
        Delivery(DeliveryKind.COPIED, samples.ago(12), 1),
        Delivery(DeliveryKind.EXPORTED, samples.ago(11), 1, "/home/anna/report.pdf"),
        Delivery(DeliveryKind.PRINTED, samples.ago(10), 1),
        Delivery(DeliveryKind.EXPORTED, samples.ago(9), 1, "/srv/his/V-1.json"),
        Delivery(DeliveryKind.PRINTED, samples.ago(8), 1),
        Delivery(DeliveryKind.PRINTED, samples.ago(1), 2),
        exports=(export(),),
    )
    parts = out(session).split(" · ")
    assert [part.rsplit(" ", 1)[0] for part in parts] == [
        "Saved to a file",
        "In the hospital system's folder",
        "Printed",
    ]


def test_nothing_is_said_of_what_is_nowhere_or_on_its_way():
    assert out(made()) == ""
    waiting = made(exports=(export(ExportState.WAITING),))
    assert why_not_out(waiting, waiting.reports[0]) == ""


@pytest.mark.parametrize(
    ("reason", "says"),
    [
        ("ENOENT", "cannot be reached"),
        ("ETIMEDOUT", "cannot be reached"),
        ("ENOSPC", "disk is full"),
        ("EROFS", "nothing may be written"),
        ("EEXIST", "other files have its name"),
        ("gdt_too_long", "(gdt_too_long)"),
    ],
)
def test_why_it_is_not_there_yet_is_said_plainly(reason: str, says: str):
    session = made(exports=(export(version=2), export(ExportState.WAITING, reason)))
    text = why_not_out(session, session.reports[0])
    assert says in text
    assert text.endswith("Still trying; nothing is lost.")
    assert why_not_out(session, replace(session.reports[0], number=2)) == ""


def test_the_line_is_there_while_there_is_something_to_say(qtbot: QtBot):
    line = OutLine(now=lambda: samples.NOW)
    qtbot.addWidget(line)
    nothing, printed = made(), made(Delivery(DeliveryKind.PRINTED, samples.ago(10), 1))
    line.say(printed, printed.reports[0])
    assert line.isVisibleTo(None)
    assert "Printed" in line.text()
    line.say(nothing, nothing.reports[0])
    assert not line.isVisibleTo(None)
    line.say(printed, printed.reports[0])
    line.clear()
    assert (line.isVisibleTo(None), line.text()) == (False, "")


def test_what_is_kept_from_its_folder_for_long_needs_somebody():
    late = Export(version=1, format="json", state=ExportState.WAITING, since=samples.ago(11), reason="ENOENT")
    session = made(exports=(late,))
    group = group_of(session, samples.NOW)
    assert (group, short_text(session, group)) == (Group.NEEDS_YOU, "Not in its folder yet")
    state, _, sentence = tray_state([session], samples.NOW)
    assert state is TrayState.ATTENTION
    assert sentence.startswith("A report is not in the hospital system's folder yet")
    for other in (replace(late, since=samples.ago(9)), replace(late, state=ExportState.WRITTEN)):
        assert group_of(made(exports=(other,)), samples.NOW) is Group.READY
