import json
import logging
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tiep_launcher.domain.errors import InputError
from tiep_launcher.storage import logs
from tiep_launcher.storage.logs import FILE_NAME, PrivateFileHandler, configure

LAUNCH_ID = "60c478df-2e8d-4317-90af-d801c217a034"


@pytest.fixture
def log(paths):
    """Configure the log for one test and put everything back."""
    loggers = [logging.getLogger(name) for name in ("", "tiep_launcher", *logs._OTHERS)]
    levels = [logger.level for logger in loggers]
    configure(paths)
    yield logging.getLogger("tiep_launcher.test")
    for handler in [item for item in loggers[0].handlers if isinstance(item, PrivateFileHandler)]:
        loggers[0].removeHandler(handler)
    for logger, level in zip(loggers, levels, strict=True):
        logger.setLevel(level)


def lines(paths):
    return [json.loads(line) for line in (paths.log_dir / FILE_NAME).read_text().splitlines()]


def test_a_record_is_a_line_of_json(log, paths):
    log.info("launch_added", extra={"launch_id": LAUNCH_ID, "code": "x_y", "count": 3, "phase": None})
    (line,) = lines(paths)
    assert line.pop("time").endswith("+00:00")
    assert line.pop("process") > 0
    assert line == {
        "level": "info",
        "logger": "tiep_launcher.test",
        "event": "launch_added",
        "launch_id": LAUNCH_ID,
        "code": "x_y",
        "count": 3,
        "phase": None,
    }
    assert stat.S_IMODE((paths.log_dir / FILE_NAME).stat().st_mode) == 0o600
    assert stat.S_IMODE(paths.log_dir.stat().st_mode) == 0o700


def fail():
    try:
        {}["PLANTED"]
    except KeyError as error:
        raise InputError.of("patient_missing", "PLANTED", PLANTED="PLANTED") from error


@pytest.mark.expects_log
def test_no_planted_value_reaches_the_file(log, paths, capfd):
    planted = "PLANTED"
    log.info("PLANTED patient")
    log.info("launch %s", planted)
    log.info(f"launch_{planted}")  # noqa: G004
    log.info(["PLANTED"])
    log.info("added", extra={"patient": planted, "launch_id": planted, "code": planted, "count": planted})
    log.warning("added", stack_info=True)
    try:
        fail()
    except InputError:
        log.exception("launch_failed")
    logging.getLogger("httpx").info("HTTP Request: %s", planted)
    logging.getLogger("httpx").warning("HTTP Request: %s", planted)
    logging.getLogger("some.library").error("PLANTED")
    content = (paths.log_dir / FILE_NAME).read_text()
    assert "PLANTED" not in content
    assert "PLANTED" not in "".join(capfd.readouterr())
    found = lines(paths)
    assert len(found) == 9, "httpx's info is left out"
    assert found[4]["launch_id"] == found[4]["code"] == found[4]["count"] == "[redacted]"
    assert found[4]["redacted"] == 1
    assert found[-2]["event"] == "message"
    assert found[-2]["at"].startswith("test_logs.py:")


@pytest.mark.expects_log
def test_an_exception_is_types_codes_and_places(log, paths):
    try:
        fail()
    except InputError:
        log.exception("launch_failed")
    errors = lines(paths)[0]["errors"]
    assert [error["type"] for error in errors] == ["InputError", "KeyError"]
    assert errors[0]["codes"] == ["patient_missing"]
    assert [place.split(":")[0] for place in errors[0]["at"]] == ["test_logs.py", "test_logs.py"]
    assert errors[0]["at"][-1].endswith(" fail")


def test_configuring_twice_writes_once(log, paths):
    configure(paths)
    log.info("once")
    assert len(lines(paths)) == 1


def test_the_file_is_turned_over(log, paths, monkeypatch):
    monkeypatch.setattr(logs, "MAX_FILE_BYTES", 2000)
    for count in range(200):
        log.info("counted", extra={"count": count})
    files = sorted(paths.log_dir.iterdir())
    assert [file.name for file in files] == [FILE_NAME, *(f"{FILE_NAME}.{n}" for n in range(1, 6))]
    assert all(file.stat().st_size <= 2000 for file in files)
    order = [*reversed(files[1:]), files[0]]
    counts = [json.loads(line)["count"] for file in order for line in file.read_text().splitlines()]
    assert counts == list(range(200 - len(counts), 200))


CHILD = """
import logging, sys
from pathlib import Path
from tiep_launcher.storage import logs
from tiep_launcher.storage.paths import locate
logs.MAX_FILE_BYTES, logs.OLD_FILES = 4000, 500
logs.configure(locate({"TIEP_LAUNCHER_HOME": sys.argv[1]}))
sys.stdin.readline()
for count in range(300):
    logging.getLogger("tiep_launcher").info("counted", extra={"count": count})
"""


def test_processes_share_the_file_without_losing_a_line(paths):
    app = str(Path(__file__).parents[3] / "app")
    processes = [
        subprocess.Popen(
            [sys.executable, "-c", CHILD, str(paths.home)], stdin=subprocess.PIPE, env={"PYTHONPATH": app}
        )
        for _ in range(2)
    ]
    for process in processes:
        process.communicate(b"\n")
    counts = [
        json.loads(line)["count"]
        for file in paths.log_dir.iterdir()
        for line in file.read_text().splitlines()
    ]
    assert sorted(counts) == sorted([*range(300)] * 2)


@pytest.mark.expects_log
def test_a_log_that_cannot_be_written_disturbs_nothing(log, paths, capfd):
    (paths.log_dir / FILE_NAME).mkdir()
    log.info("added", extra={"code": "x"})
    log.error("PLANTED")
    assert capfd.readouterr() == ("", "")
