"""Two versions of a report: every answer that is not as it was is found, and nothing else."""

import datetime as dt
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.domain.launch_request import LaunchRequest
from tiep_launcher.domain.patient import Identifier, Patient
from tiep_launcher.domain.report import Approval, Field, FieldKind, Held, Note, Report, Section
from tiep_launcher.domain.report_changes import ChangeKind, changes_between, version_before, with_removed
from tiep_launcher.domain.session import ReportVersion, Session

AT = dt.datetime(2026, 11, 21, 9, 0, tzinfo=dt.UTC)
_PATHS = [f"/{letter}" for letter in "abcdef"]
answers = st.dictionaries(st.sampled_from(_PATHS), st.sampled_from(["", "1", "2"]))


def field(path: str, text: str, **more: object) -> Field:
    return Field(path=path, label=path[1:], kind=FieldKind.TEXT, text=text, value=text or None, **more)  # pyright: ignore[reportArgumentType]


def report(texts: dict[str, str]) -> Report:
    fields = [field(path, text) for path, text in texts.items()]
    half = len(fields) // 2
    inner = Section(title="Inner", fields=tuple(fields[half:]))
    return Report(
        title="", scribe="tiep", sections=(Section(title="", fields=tuple(fields[:half]), sections=(inner,)),)
    )


@given(before=answers, after=answers)
def test_every_answer_that_differs_is_found_and_no_other(before: dict[str, str], after: dict[str, str]):
    changes = changes_between(1, report(before), report(after))
    expected: dict[str, ChangeKind] = {}
    for path in _PATHS:
        old, new = before.get(path, ""), after.get(path, "")
        if old != new:
            kind = ChangeKind.CHANGED if old and new else ChangeKind.ADDED if new else ChangeKind.REMOVED
            expected[path] = kind
    assert {path: change.kind for path, change in changes.of_paths.items()} == expected
    for path, change in changes.of_paths.items():
        assert (change.before.text if change.before else "") == before.get(path, "")
    assert sum(changes.count(kind) for kind in ChangeKind) == len(expected)


@given(before=answers, after=answers)
def test_what_is_gone_is_listed_last_without_its_answer(before: dict[str, str], after: dict[str, str]):
    now = report(after)
    shown = with_removed(now, changes_between(1, report(before), now), "Gone")
    gone = {path for path, text in before.items() if text and path not in after}
    if not gone:
        assert shown == now
        return
    *rest, last = shown.sections
    assert tuple(rest) == now.sections
    assert last.title == "Gone"
    assert {one.path for one in last.fields} == gone
    assert all(not one.text for one in last.fields)


def test_a_note_or_a_label_alone_is_no_change_and_a_unit_or_code_is():
    was = field("/a", "5")
    for same in (replace(was, label="Other"), replace(was, notes=(Note.OUT_OF_RANGE,))):
        assert not changes_between(1, of(was), of(same)).of_paths
    for other in (replace(was, unit="mg"), replace(was, code="X"), replace(was, value=5)):
        assert changes_between(1, of(was), of(other)).count(ChangeKind.CHANGED) == 1


def of(*fields: Field) -> Report:
    return Report(title="", scribe="tiep", sections=(Section(title="", fields=fields),))


def version(number: int, held: Held | None = None, **more: object) -> ReportVersion:
    values = {"payload_json": "{}", "digest": str(number), "received_at": AT}
    return ReportVersion(number=number, held=held, **(values | more))  # pyright: ignore[reportArgumentType]


def test_what_may_be_about_somebody_else_is_compared_with_nothing():
    wrong = version(2, Held.CONTRADICTS_LAUNCH, contradicting=("patient_id",))
    draft = version(3, received_as=Approval.UNCONFIRMED_AI)
    session = Session(
        launch_id="l",
        request=LaunchRequest(
            facility="default", patient=Patient(identifiers=(Identifier("p"),)), visit_id="v", doctor=None
        ),
        created_at=AT,
        reports=(version(1), wrong, draft, version(4)),
    )
    before = [version_before(session, one) for one in session.reports]
    assert [one and one.number for one in before] == [None, None, 1, 3]
