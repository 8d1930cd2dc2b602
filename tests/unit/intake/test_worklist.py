"""A worklist that others write while it is read: files and folders, changes, gaps and halves."""

import os
from pathlib import Path

import pytest

from tiep_launcher.domain.worklist import WorklistContent
from tiep_launcher.intake.worklist import MAX_FILES, Worklist

LONG_AGO = 1_000_000


def write(path: Path, *patients: str, changed_at: float = LONG_AGO, text: str | None = None) -> None:
    path.write_text(text or "\n".join(["patient_id", *patients, ""]), encoding="utf-8")
    os.utime(path, (changed_at, changed_at))


def worklist(path: Path, now: float = LONG_AGO + 1000) -> Worklist:
    return Worklist(path, clock=lambda: now)


def patients(content: WorklistContent | None) -> list[str]:
    assert content is not None
    return [entry.patient.id for entry in content.entries]


def codes(content: WorklistContent | None) -> list[tuple[str, str | None]]:
    assert content is not None
    return [(problem.code, problem.field) for problem in content.problems]


def test_a_file_is_read_once_and_again_when_it_changes(tmp_path: Path):
    path = tmp_path / "today.csv"
    write(path, "1", "2")
    watched = worklist(path)
    assert patients(watched.look()) == ["1", "2"]
    assert watched.look() is None
    write(path, "1", "2", "3", changed_at=LONG_AGO + 5)
    assert patients(watched.look()) == ["1", "2", "3"]
    replacement = tmp_path / "new"
    write(replacement, "4", "5", "6", changed_at=LONG_AGO + 5)
    replacement.replace(path)
    assert patients(watched.look()) == ["4", "5", "6"]


def test_a_missing_file_is_told_and_found_when_it_comes(tmp_path: Path):
    path = tmp_path / "today.csv"
    watched = worklist(path)
    missing = watched.look()
    assert patients(missing) == []
    assert codes(missing) == [("worklist_not_reachable", "worklist")]
    assert watched.look() is None
    write(path, "1")
    found = watched.look()
    assert (patients(found), codes(found)) == (["1"], [])


def test_while_a_file_is_away_its_visits_stay(tmp_path: Path):
    path = tmp_path / "today.csv"
    write(path, "1")
    watched = worklist(path)
    watched.look()
    path.unlink()
    gone = watched.look()
    assert (patients(gone), codes(gone)) == (["1"], [("worklist_not_reachable", "worklist")])


def test_a_file_that_is_being_written_keeps_the_old_list_and_says_so(tmp_path: Path):
    path = tmp_path / "today.csv"
    now = float(LONG_AGO + 1000)
    watched = Worklist(path, clock=lambda: now)
    write(path, "1", "2")
    watched.look()
    write(path, "1", changed_at=now - 0.2)
    half = watched.look()
    assert (patients(half), codes(half)) == (["1", "2"], [("worklist_being_written", "today.csv")])
    assert watched.look() is None
    write(path, "1", "2", "3", changed_at=now - 0.1)
    assert watched.look() is None
    now += 1
    done = watched.look()
    assert (patients(done), codes(done)) == (["1", "2", "3"], [])


def test_at_the_start_a_fresh_file_is_shown_at_once(tmp_path: Path):
    path = tmp_path / "today.json"
    now = float(LONG_AGO + 1000)
    watched = Worklist(path, clock=lambda: now)
    write(path, changed_at=now, text='[{"patient_id": "1"}, {"patient')
    assert codes(watched.look()) == [("worklist_unreadable", "today.json"), ("not_json", "today.json")]
    write(path, changed_at=now, text='[{"patient_id": "1"}]')
    assert patients(watched.look()) == ["1"]


def test_a_broken_file_keeps_what_was_read_before(tmp_path: Path):
    path = tmp_path / "today.json"
    write(path, text='{"visits": [{"patient_id": "1"}]}')
    watched = worklist(path)
    watched.look()
    write(path, changed_at=LONG_AGO + 1, text='{"visits": [{"patient_id"')
    broken = watched.look()
    assert patients(broken) == ["1"]
    assert codes(broken) == [("worklist_kept_old", "today.json"), ("not_json", "today.json")]
    assert watched.look() is None
    write(path, changed_at=LONG_AGO + 2, text="[]")
    assert (patients(repaired := watched.look()), codes(repaired)) == ([], [])


def test_a_folder_is_all_its_lists(tmp_path: Path):
    write(tmp_path / "b.csv", "3")
    write(tmp_path / "a.CSV", "1", "2")
    write(tmp_path / "c.json", text='[{"patient_id": "4"}]')
    write(tmp_path / "d.csv", text="visit_id\n1\n")
    for other in ("notes.md", ".hidden.csv", "~lock.csv", "list.csv.tmp"):
        write(tmp_path / other, "9")
    (tmp_path / "folder.csv").mkdir()
    watched = worklist(tmp_path)
    content = watched.look()
    assert patients(content) == ["1", "2", "3", "4"]
    assert codes(content) == [("worklist_unreadable", "d.csv"), ("worklist_column_missing", "d.csv")]
    (tmp_path / "a.CSV").unlink()
    assert patients(watched.look()) == ["3", "4"]


def test_problems_of_rows_name_the_file_the_row_and_the_column_and_are_counted_once(tmp_path: Path):
    write(tmp_path / "a.csv", text="patient_id,birth_date\n1,soon\n,\n,1980\n")
    write(tmp_path / "b.json", text="[7]")
    content = worklist(tmp_path).look()
    assert content is not None
    assert [(problem.code, problem.facts) for problem in content.problems] == [
        ("worklist_rows_left_out", {"count": 3})
    ]
    assert [(problem.code, problem.field) for problem in content.row_problems] == [
        ("birth_date_invalid", "a.csv/2/birth_date"),
        ("patient_identifier_missing", "a.csv/4/patient_id"),
        ("wrong_type", "b.json/1"),
    ]


def test_a_folder_with_too_many_files_is_told(tmp_path: Path):
    for number in range(MAX_FILES + 1):
        write(tmp_path / f"{number:04}.csv", str(number))
    content = worklist(tmp_path).look()
    assert len(patients(content)) == MAX_FILES
    assert codes(content) == [("worklist_too_many_files", "worklist")]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pipes in folders")
def test_what_is_no_file_is_never_waited_for(tmp_path: Path):
    os.mkfifo(tmp_path / "today.csv")
    assert codes(worklist(tmp_path / "today.csv").look()) == [
        ("worklist_unreadable", "today.csv"),
        ("not_a_file", "today.csv"),
    ]
    assert codes(worklist(tmp_path).look()) == []


def test_a_file_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("tiep_launcher.intake.worklist.MAX_BYTES", 10)
    write(tmp_path / "today.csv", "1", "2")
    assert codes(worklist(tmp_path / "today.csv").look()) == [
        ("worklist_unreadable", "today.csv"),
        ("too_large", "today.csv"),
    ]
