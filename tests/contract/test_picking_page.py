"""The page on picking is true: its files are read, its names are the program's, its commands run."""

import datetime as dt
import re
from pathlib import Path

import pytest
from tests.contract.test_documents import (
    MIB,
    PACKAGE,
    ROOT,
    blocks,
    bus,
    environ,
    only,
    part,
    rows,
    run_shell,
)

from tiep_launcher.cli.texts import TEXTS
from tiep_launcher.intake import fhir_server, worklist, worklist_file
from tiep_launcher.intake.worklist_columns import ALIASES
from tiep_launcher.intake.worklist_file import read_worklist_file

__all__ = ["bus", "environ"]

PAGE = (ROOT / "docs/it/picking.md").read_text("utf-8")
WORDS = " ".join(PAGE.split())


@pytest.mark.parametrize(("language", "count"), [("csv", 3), ("json", 2)])
def test_the_worklists_on_the_page_are_read(language: str, count: int):
    data = only(PAGE, language).encode()
    content = read_worklist_file(data, today=dt.date(2026, 11, 26), identifier_system=None)
    assert content.problems == ()
    assert len(content.entries) == count
    first, second = content.entries[:2]
    assert (first.patient.id, first.visit_id, first.patient.name) == (
        "patient-123",
        "visit-456",
        "Jörg Müller",
    )
    assert first.starts_at == dt.datetime(2026, 11, 26, 10, 15).astimezone()
    assert (second.patient.birth_date, second.place) == ("1980-01-02", "Room 2")


def test_every_name_of_the_worklist_is_on_the_page():
    table = {
        row[0].strip("`"): tuple(re.findall(r"`(\w+)`", row[2]))
        for row in rows(part(PAGE, "## The worklist"))
    }
    del table["Name"]
    assert table == dict(ALIASES)


def test_every_code_of_the_server_is_on_the_page():
    sources = "".join(
        (PACKAGE / f"intake/fhir_{name}.py").read_text("utf-8") for name in ("client", "entries")
    )
    codes = set(re.findall(r'"(fhir_\w+)"', sources)) & TEXTS.keys()
    assert codes == set(re.findall(r"`(fhir_\w+)`", part(PAGE, "## The FHIR server"))) & TEXTS.keys()


def test_the_limits_on_the_page_are_the_programs():
    for words in (
        f"{worklist_file.MAX_BYTES // MIB} MiB a file, {worklist_file.MAX_ROWS:,} rows,",
        f"{worklist.MAX_FILES} files in a folder",
        f"of the first {worklist_file.MAX_TOLD} problems",
        f"at most {fhir_server.MAX_PAGES} pages of {fhir_server.PAGE_SIZE} visits",
        f"At most {fhir_server.MAX_PATIENTS} patients",
    ):
        assert words in WORDS


@pytest.mark.e2e
@pytest.mark.parametrize("environ", ["headless"], indirect=True)
def test_the_commands_on_the_page_run(environ: dict[str, str], tmp_path: Path):
    broken = tmp_path / "today.csv"
    broken.write_text("patient_id,birth_date\npatient-123,1945-07-14\npatient-124,Smith\n")
    token = tmp_path / "token"
    token.write_text("token-1\n")
    lines = (
        "".join(block.text for block in blocks(PAGE) if block.language == "sh")
        .replace("/srv/worklist/today.csv", str(broken))
        .replace("/run/secrets/fhir-token", str(token))
    )
    status, out, err = run_shell(lines, environ, tmp_path)
    assert status == 0, err
    assert "https://his.example.org/fhir" in out
    assert "fhir-credential: set" in out
    assert "worklist: Rows of the worklist that cannot be read: 1." in err
    assert "today.csv/3/birth_date: This is no date." in err
    assert "Smith" not in out + err
    status, _, err = run_shell("tiep-launcher secret clear fhir-credential", environ, tmp_path)
    assert status == 0, err
