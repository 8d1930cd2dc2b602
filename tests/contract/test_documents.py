"""The documents tell the truth: their lines work as they stand, their tables are those of the program."""

import ast
import contextlib
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import tomllib
from argparse import ArgumentParser
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.e2e.conftest import bus as _bus
from tests.e2e.desk import Sandbox, desk_environment, sandbox_process, wait_until
from tests.unit.storage.sessions import a_session

import tiep_launcher
from tiep_launcher.cli import tray
from tiep_launcher.cli.launch_row import launch_row
from tiep_launcher.cli.parser import CONFIG_ACTIONS, FORMATS, SECRET_ACTIONS, WAITS, build_parsers
from tiep_launcher.cli.texts import TEXTS
from tiep_launcher.domain import errors
from tiep_launcher.domain.errors import ExitStatus, LauncherError
from tiep_launcher.domain.report import FieldKind, Note
from tiep_launcher.domain.session import ContactState
from tiep_launcher.domain.settings import SETTINGS, Kind, Origin, Setting
from tiep_launcher.formats import strict_json
from tiep_launcher.instance import ANSWER_LIMIT, SENTENCES, SOCKET_PATH_LIMIT, client, connection
from tiep_launcher.intake import texts
from tiep_launcher.intake.doctors_file import parse_doctors
from tiep_launcher.intake.reading import MAX_BYTES
from tiep_launcher.net import http
from tiep_launcher.scribes.tiep import form_rules, launch_url
from tiep_launcher.services import starting
from tiep_launcher.storage import logs, secrets, settings_file
from tiep_launcher.storage.forms import FormLibrary
from tiep_launcher.storage.setting_layers import ALLOW_TEST_ENVIRONMENT, MAX_FILE_BYTES, layer_of_document
from tiep_launcher.storage.setting_values import json_value

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = Path(tiep_launcher.__file__).parent
BIN = Path(sys.executable).parent
COMMAND_LINE = (ROOT / "docs/his/command-line.md").read_text("utf-8")
FORMS = (ROOT / "docs/it/forms.md").read_text("utf-8")
WORKSTATION = (ROOT / "docs/it/workstation.md").read_text("utf-8")
README = (ROOT / "README.md").read_text("utf-8")
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]
MIB = 1024 * 1024
OPTION = re.compile(r"(?<![\w-])--[a-z][a-z-]*")

# Stands in for the desktop's browser with a doctor in front: fetches the address, fills in and saves.
# Visits of which nobody is to save the report have another id.
DOCTOR = """
import base64, http.client, json, sys
from urllib.parse import parse_qs, urlsplit

def call(address, method, path, body=None):
    connection = http.client.HTTPConnection(address.hostname, address.port, timeout=20)
    connection.request(method, path, body, {"Content-Type": "application/json"} if body else {})
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer

hop = urlsplit(sys.argv[1])
page = urlsplit(call(hop, "GET", hop.path).getheader("Location"))
query = parse_qs(page.query)
context = json.loads(base64.urlsafe_b64decode(query["context"][0]))
if context["visit_id"] == "visit-456":
    answers = {"reason": "Shoulder pain after tennis", "pain-level": 6}
    body = json.dumps({"answers": answers, "context": context})
    path = "/sandbox/sessions/" + query["session_id"][0] + "/save"
    sys.exit(call(page, "POST", path, body).status != 200)
"""

bus = _bus


@dataclass(frozen=True)
class Block:
    """A fenced block: its language, and its text."""

    language: str
    text: str


def blocks(page: str) -> list[Block]:
    return [Block(*found) for found in re.findall(r"^```(\w*)\n(.*?)^```$", page, re.DOTALL | re.MULTILINE)]


def only(page: str, language: str, holding: str = "") -> str:
    (text,) = [block.text for block in blocks(page) if block.language == language and holding in block.text]
    return text


def part(page: str, heading: str) -> str:
    """Return what stands under ``heading``, up to the next one of its level or above."""
    level = heading.index(" ")
    start = page.index(f"\n{heading}\n") + len(heading) + 2
    following = re.compile(rf"^#{{1,{level}}} ", re.MULTILINE).search(page, start)
    return page[start : following.start() if following else None]


def rows(text: str) -> list[list[str]]:
    """Return the cells of every table line, without the lines below headings."""
    lines = [line for line in text.splitlines() if line.startswith("|") and not line.startswith("|---")]
    return [[cell.strip() for cell in re.split(r"(?<!\\)\|", line)[1:-1]] for line in lines]


# the lines of the pages, run as they stand


def free_port() -> int:
    """Return a port below those that the system gives away by itself, so that no other test gets it."""
    for port in range(20000 + os.getpid() % 10000, 32000):
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise AssertionError("no free port")


# Without a display every call runs in its own process; with one the tray program executes them. Qt draws into
# memory, so that no display is needed for that.
DESKS = {"headless": {}, "desktop": {"DISPLAY": ":4321", "QT_QPA_PLATFORM": "offscreen"}}


@pytest.fixture(params=DESKS)
def environ(request: pytest.FixtureRequest, bus: dict[str, str]) -> Iterator[dict[str, str]]:
    """The environment of a user with the program, a key store and a browser, and nothing else set."""
    with contextlib.ExitStack() as stack:
        folder = Path(tempfile.mkdtemp(prefix="tl-"))  # short, as a socket's path must be
        stack.callback(shutil.rmtree, folder, ignore_errors=True)
        stack.callback(end_processes_of, folder)
        for name in ("programs", "home", "run"):
            (folder / name).mkdir(mode=0o700)
        browser = folder / "programs/xdg-open"
        browser.write_text(f"#!{sys.executable}\n{DOCTOR}")
        browser.chmod(0o700)
        kept = {name: os.environ[name] for name in ("PYTHONPATH",) if name in os.environ}
        path = os.pathsep.join([str(folder / "programs"), str(BIN), os.environ["PATH"]])
        own = {
            "PATH": path,
            "LANG": "C.UTF-8",
            "HOME": str(folder / "home"),
            "XDG_RUNTIME_DIR": str(folder / "run"),
        }
        yield {**kept, **bus, **own, **DESKS[request.param]}


def processes_of(folder: Path) -> list[int]:
    """Return the processes whose home is in ``folder``; a tray program is no child of whoever started it."""
    found: list[int] = []
    for process in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            if f"HOME={folder}/home".encode() in (process / "environ").read_bytes().split(b"\0"):
                found.append(int(process.name))
    return found


def end_processes_of(folder: Path) -> None:
    for process in processes_of(folder):
        with contextlib.suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)


def assert_no_process_is_left(environ: dict[str, str]) -> None:
    folder = Path(environ["HOME"]).parent
    give_up_at = time.monotonic() + 10
    while left := processes_of(folder):
        assert time.monotonic() < give_up_at, left
        time.sleep(0.05)


def run_shell(
    lines: str, environ: dict[str, str], folder: Path, *, stops: bool = True
) -> tuple[int, str, str]:
    """Run ``lines`` in one POSIX shell; whatever it leaves running is ended."""
    out, err = folder / "stdout.txt", folder / "stderr.txt"
    with out.open("wb") as stdout, err.open("wb") as stderr:
        shell = subprocess.Popen(
            ["sh", "-eu" if stops else "-u", "-c", lines],
            stdin=subprocess.DEVNULL,
            stdout=stdout,
            stderr=stderr,
            env=environ,
            cwd=environ["HOME"],
            start_new_session=True,
        )
        try:
            status = shell.wait(100)
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(shell.pid, signal.SIGKILL)
            shell.wait()
    return status, out.read_text("utf-8"), err.read_text("utf-8")


def fits(promised: str, text: str) -> bool:
    """Compare with a promise in which ``…`` stands for anything within a line."""
    return re.fullmatch(r"[^\n]+".join(map(re.escape, promised.split("…"))), text) is not None


def without_ids_and_times(result: dict[str, Any]) -> dict[str, Any]:
    varying = {"launch_id", "session_id", "started_at", "received_at", "saved_after"}
    assert varying <= result.keys()
    return {key: value for key, value in result.items() if key not in varying}


@pytest.mark.e2e
def test_the_steps_for_his_vendors_work_copied_and_pasted(environ: dict[str, str], tmp_path: Path):
    tutorial = part(COMMAND_LINE, "## Try it")
    lines: list[str] = []
    promised: list[str | None] = []
    for block in blocks(tutorial):
        if block.language == "sh":
            lines.append(f"echo '@@ {len(lines)}'\n{block.text}")
            promised.append(None)
        else:
            assert block.language == ""
            promised[-1] = block.text
    script = "\n".join(lines).replace("8321", str(free_port()))
    status, out, err = run_shell(script, environ, tmp_path)
    assert status == 0, out + err
    printed = re.split(r"^@@ \d+\n", out, flags=re.MULTILINE)[1:]
    assert len(printed) == len(lines)
    port = re.search(r"127\.0\.0\.1:(\d+)", script)
    assert port is not None
    for text, promise in zip(printed, promised, strict=True):
        assert promise is None or fits(promise.replace("8321", port[1]), text), text
    result = json.loads(printed[3])
    assert result["raw"]["context"].pop("launch_id") == result["launch_id"]
    example = json.loads(only(COMMAND_LINE, "json"))
    assert without_ids_and_times(result) == without_ids_and_times(example)
    assert list(result) == list(example)
    dry_run = json.loads(printed[2])
    assert dry_run["would_send"]["context"]["visit_id"] == "visit-456"
    assert dry_run["stays_here"] == []
    assert "Traceback" not in err
    assert "birth_date_not_known" in err
    assert_no_process_is_left(environ)
    home = Path(environ["HOME"])
    left = {path.relative_to(home).parts[0] for path in home.rglob("*") if path.is_file()}
    assert left <= {".cache"}  # Qt's; nothing but the set-up of its own was touched


@pytest.fixture
def sandbox(tmp_path: Path) -> Iterator[Sandbox]:
    with sandbox_process(tmp_path) as running:
        yield running


@pytest.mark.e2e
def test_the_lines_of_the_readme_and_of_the_clean_up_work(
    environ: dict[str, str], sandbox: Sandbox, tmp_path: Path
):
    home = Path(environ["HOME"])
    (home / "visit.json").write_text(only(README, "json"))
    using = only(README, "", "secret set")
    left_out = ("pip install", "tiep-launcher sandbox")
    lines = [line for line in using.splitlines() if not line.startswith(left_out)]
    assert len(lines) == len(using.splitlines()) - len(left_out)
    script = "\n".join(lines).replace("http://127.0.0.1:8321", sandbox.url)
    status, out, err = run_shell(script, environ, tmp_path)
    assert status == 0, err
    assert json.loads(out)["raw"]["payload"]["pain-level"] == 6
    # the folders that the page for IT names
    assert (home / ".config/tiep-launcher/settings.toml").is_file()
    assert (home / ".local/share/tiep-launcher/launches.db").is_file()
    assert (home / ".local/state/tiep-launcher/log").is_dir()
    run_folder = Path(environ["XDG_RUNTIME_DIR"]) / "tiep-launcher"
    if "DISPLAY" in environ:
        assert sorted(path.name for path in run_folder.iterdir()) == ["x-:4321.lock", "x-:4321.sock"]
    else:
        assert not run_folder.exists()
    status, out, err = run_shell(only(WORKSTATION, "sh"), environ, tmp_path)
    assert status == 0, err
    assert_no_process_is_left(environ)
    assert not [path for path in home.rglob("*") if "tiep-launcher" in path.name]
    known = f"{sys.executable} -m keyring get tiep-launcher"
    status, out, err = run_shell(f"{known} api-key || {known} store-key", environ, tmp_path)
    assert (status != 0, out) == (True, "")


@pytest.mark.e2e
@pytest.mark.parametrize("environ", ["desktop"], indirect=True)
def test_what_the_page_says_about_the_tray_program(environ: dict[str, str], sandbox: Sandbox, tmp_path: Path):
    home = Path(environ["HOME"])
    desk = desk_environment(home, sandbox.url, {})
    del desk["TIEP_LAUNCHER_BROWSER_COMMAND"]
    environ = {**desk, **environ, "TIEP_LAUNCHER_API_KEY": "sandbox-facility-key"}

    def answered(line: str, **more: str) -> dict[str, Any]:
        _, out, err = run_shell(f"tiep-launcher {line} --json || true", {**environ, **more}, tmp_path)
        assert out, err
        return json.loads(out)

    keys = [row[0].strip("`") for row in rows(part(COMMAND_LINE, "### `status`"))][1:]
    for command in ("status", "show", "lock", "logoff", "quit"):
        assert answered(command)["data"] == {"running": False}
    visit = "open --patient-id patient-123 --visit-id visit-457"
    no_display = answered(visit, DISPLAY="")
    assert (no_display["exit_code"], no_display["errors"][0]["code"]) == (69, "no_display")
    answered(f"{visit} --dry-run")
    assert answered("status")["data"] == {"running": False}
    opened = answered(visit)
    assert opened["exit_code"] == 0
    expected = {"session_id": None, "phase": "draft", "reused": False, "handled_by": "started"}
    assert expected.items() <= opened["data"].items()
    again = answered(f"{visit} --wait-for opened")["data"]
    assert (again["launch_id"], again["reused"]) == (opened["data"]["launch_id"], True)
    assert again["handled_by"] == "running"
    alone = answered(f"{visit}-b --wait-for opened", DISPLAY="")["data"]
    assert alone["handled_by"] == "self"
    running = answered("status")["data"]
    assert list(running) == keys
    assert (running["locked"], running["open_launches"]) == (False, 2)
    assert answered("lock")["data"] == {"running": True}
    wait_until(lambda: answered("status")["data"]["locked"], what="the cover")
    assert answered("quit")["data"] == {"running": True}
    assert_no_process_is_left(environ)


@pytest.mark.e2e
def test_the_samples_for_callers_work(environ: dict[str, str], sandbox: Sandbox, tmp_path: Path):
    home = Path(environ["HOME"])
    desk = desk_environment(home, sandbox.url, {})
    del desk["TIEP_LAUNCHER_BROWSER_COMMAND"]
    environ = {**desk, **environ, "TIEP_LAUNCHER_API_KEY": "sandbox-facility-key"}
    context = json.loads(only(README, "json"))
    call = f"{only(COMMAND_LINE, 'python')}\nprint(report_of({context!r})['raw']['payload'])\n"
    (home / "caller.py").write_text(call)
    status, out, err = run_shell(f"{sys.executable} caller.py", environ, tmp_path)
    assert (status, out) == (0, "{'reason': 'Shoulder pain after tennis', 'pain-level': 6}\n"), err
    (home / "visit.json").write_text(json.dumps(context))
    status, out, err = run_shell(only(COMMAND_LINE, "shell"), environ, tmp_path, stops=False)
    assert (status, out) == (0, "the report is in report.json\n"), err
    assert json.loads((home / "report.json").read_text())["visit_id"] == "visit-456"
    assert not (home / "visit.json").exists()
    (home / "caller.py").write_text(call.replace("visit-456", ""))
    status, _, err = run_shell(f"{sys.executable} caller.py", environ, tmp_path)
    assert status == 1
    assert "(visit_missing)" in err


# the tables of the page for HIS vendors


def called_names() -> set[str]:
    """Return every name that the program calls anywhere, ``NAME(...)`` or ``NAME.of(...)``.

    The two modules that define errors and events do not count; the sandbox has codes of its own.
    """
    names: set[str] = set()
    for path in PACKAGE.rglob("*.py"):
        within = path.relative_to(PACKAGE).parts
        if within[0] == "sandbox" or within in {("domain", "errors.py"), ("domain", "transitions.py")}:
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Call):
                called = node.func
                if isinstance(called, ast.Attribute) and called.attr == "of":
                    called = called.value
                names.add(called.id if isinstance(called, ast.Name) else getattr(called, "attr", ""))
    return names


def named_statuses() -> set[ExitStatus]:
    """Return what the command line and the hand-over end with without an error of the tree."""
    modules = ("main.py", "execution.py", "check.py")
    source = "".join((PACKAGE / "cli" / name).read_text("utf-8") for name in modules)
    named = {ExitStatus[name] for name in re.findall(r"\bExitStatus\.([A-Z_]+)", source)}
    source = (PACKAGE / "instance/client.py").read_text("utf-8")
    failing = {ExitStatus(int(number)) for number in re.findall(r"_Failure\(([0-9]+),", source)}
    return named | failing | {ExitStatus(number) for number in client._CODE_OF_STATUS}


def possible_statuses() -> set[ExitStatus]:
    called = called_names()
    raised = {
        kind.ends_with
        for kind in vars(errors).values()
        if isinstance(kind, type) and issubclass(kind, LauncherError) and kind.__name__ in called
    }
    return {ExitStatus.OK, *raised, *named_statuses()}


def test_the_exit_codes_are_those_that_can_occur():
    table = [row for row in rows(part(COMMAND_LINE, "## Exit codes")) if row[0].isdigit()]
    documented = [int(row[0]) for row in table]
    assert documented == sorted(possible_statuses())
    assert all(len(row) == 3 and all(row) for row in table)
    assert set(map(int, re.findall(r"\((\d\d)\b", COMMAND_LINE))) <= set(documented)


def test_every_code_of_the_hand_over_is_on_the_page():
    said = {code for code in SENTENCES if code.startswith("instance_")}
    assert said
    assert not [code for code in said if f"`{code}`" not in COMMAND_LINE]


def test_the_commands_that_are_handed_over_are_named():
    section = part(COMMAND_LINE, "## Who executes a call")
    handed_over = re.search(r"executes your calls of (.*?)\. ", section, re.DOTALL)
    assert handed_over is not None
    assert set(re.findall(r"`(\w+)`", handed_over[1])) == client.HANDED_OVER & build_parsers().keys()


def options_of(parser: ArgumentParser) -> set[str]:
    found = {name for action in parser._actions for name in action.option_strings if name.startswith("--")}
    return found - {"--help", "--json"}


def test_every_option_stands_in_the_table_of_its_command_and_no_other():
    parsers = build_parsers()
    commands = part(COMMAND_LINE, "## Commands")
    listed = [row[0] for row in rows(commands) if re.fullmatch(r"\[`\w+`\]\(#\w+\)", row[0])]
    assert listed == [f"[`{name}`](#{name})" for name in parsers]
    for name, parser in parsers.items():
        section = part(COMMAND_LINE, f"### `{name}`")
        table = [row[0] for row in rows(section) if row[0].startswith("`--") and len(row) == 2]
        assert {option for cell in table for option in OPTION.findall(cell)} == options_of(parser), name
        shown = {
            f"`{option} {action.metavar}`" if action.metavar else f"`{option}`"
            for action in parser._actions
            for option in action.option_strings
        }
        spelled = {f"`{spelled}`" for cell in table for spelled in re.findall(r"`([^`]+)`", cell)}
        assert spelled <= shown, name
    known = {"--json", "--help"}.union(*map(options_of, parsers.values()))
    for page in (COMMAND_LINE, WORKSTATION, README):
        spans = re.findall(r"`([^`\n]+)`", page)
        programs = [line for line in page.splitlines() if "tiep-launcher " in line]
        mentioned = {option for text in (*spans, *programs) for option in OPTION.findall(text)}
        assert mentioned - {"--name", "--new-window", "--headless"} <= known


def test_every_word_that_an_option_takes_is_on_the_page():
    opening = part(COMMAND_LINE, "### `open`")
    assert all(f"`{word}`" in opening for word in (*WAITS, *FORMATS))
    config, secret = (rows(part(COMMAND_LINE, f"### `{name}`")) for name in ("config", "secret"))
    assert {row[0].split()[1].strip("`") for row in config if row[0].startswith("`")} == set(CONFIG_ACTIONS)
    found = {row[0].split()[1].strip("`") for row in secret if row[0].startswith("`secret")}
    assert found == set(SECRET_ACTIONS)


def test_every_key_of_the_result_is_explained():
    explained = part(COMMAND_LINE, "### The result")
    keys = {name for row in rows(explained) for name in re.findall(r"`(\w+)`", row[0])}
    example = json.loads(only(COMMAND_LINE, "json"))
    field = example["report"]["sections"][0]["fields"][0]
    assert set(example) | set(field) <= keys
    for words in (FieldKind, Note):
        assert all(f"`{word.value}`" in explained for word in words)
    assert all(f"`{word.value}`" in part(COMMAND_LINE, "### The list") for word in ContactState)


def test_every_key_of_a_listed_launch_is_explained():
    explained = part(COMMAND_LINE, "### The list")
    assert not [key for key in launch_row(a_session()) if f"`{key}`" not in explained]


# the tables of the page for IT


def values_of(setting: Setting) -> str:
    match setting.kind:
        case Kind.WHOLE_NUMBER:
            return f"{setting.minimum} to {setting.maximum}"
        case Kind.YES_NO:
            return "`true`, `false`"
        case Kind.CHOICE:
            return ", ".join(f"`{choice}`" for choice in setting.choices)
        case Kind.TEXT_LIST if setting.choices:
            return "list of " + ", ".join(f"`{choice}`" for choice in setting.choices)
        case Kind.TEXT_LIST:
            return "list of texts"
        case Kind.URL:
            return "address"
        case Kind.PATH:
            return "absolute path"
        case Kind.COMMAND:
            return "command line"
        case Kind.SHORTCUT:
            return "keys"
        case Kind.FILE_PATTERN:
            return "file name"
        case Kind.TIME_ZONE:
            return "IANA name"
        case Kind.TEXT:
            return "text"


def settings_row(setting: Setting) -> list[str]:
    default = json_value(setting.default)
    shown = "–" if default is None else default if isinstance(default, str) else json.dumps(default)
    marks = [("per facility", setting.is_per_facility), ("critical", setting.is_critical)]
    return [
        f"`{setting.name}`",
        values_of(setting),
        shown if shown == "–" else f"`{shown}`",
        ", ".join(mark for mark, holds in marks if holds),
        setting.text,
    ]


def test_the_settings_table_is_the_programs():
    expected = [settings_row(setting) for setting in SETTINGS]
    found = [row for row in rows(part(WORKSTATION, "## Settings")) if len(row) == 5][1:]
    assert found == expected, "\n".join(f"| {' | '.join(row)} |" for row in expected)


def test_every_layer_and_every_state_of_the_key_store_is_on_the_page():
    layers = part(WORKSTATION, "## Settings")
    assert not [origin for origin in Origin if origin is not Origin.LAUNCH and f"`{origin}`" not in layers]
    for module in ("secrets", "store", "store_opening"):
        source = (PACKAGE / "storage" / f"{module}.py").read_text("utf-8")
        codes = set(re.findall(r"\b(?:key_)?store_[a-z]+\b", source)) & TEXTS.keys()
        codes -= {"store_cannot_create", "store_read_failed", "store_write_failed"}  # 73 and 74 say enough
        assert codes
        assert not [code for code in codes if f"`{code}`" not in WORKSTATION], module


def test_every_event_of_a_launch_is_on_the_page():
    sources = "".join(path.read_text("utf-8") for path in (PACKAGE / "services").glob("*.py"))
    events = set(re.findall(r'_log\.(?:info|warning)\(\s*"(\w+)"', sources)) | set(
        re.findall(r'"(contact_\w+)"', sources)
    )
    table = {row[0] for row in rows(part(WORKSTATION, "## Logs"))}
    assert table == {"Event", *(f"`{event}`" for event in events)}


def test_the_settings_files_on_the_page_are_valid():
    for block in blocks(WORKSTATION):
        if block.language == "toml":
            assert tomllib.loads(block.text)
            assert settings_file.validate(block.text) == []
        elif block.language == "json":
            policy = json.loads(block.text)
            assert policy.pop(ALLOW_TEST_ENVIRONMENT) is False
            assert layer_of_document(Origin.POLICY, policy).problems == ()


def test_the_lists_of_doctors_on_the_page_are_read():
    for language, count in (("csv", 2), ("jsonc", 1)):
        known = parse_doctors(only(WORKSTATION, language).encode())
        assert known.problems == ()
        assert len(known.doctors) == count
        assert all(doctor.name and doctor.specialties for doctor in known.doctors)


def test_the_shipped_forms_are_on_the_page():
    table = re.findall(r"^\| `([a-z-]+)` \|", FORMS.split("## The site's own forms")[0], re.MULTILINE)
    assert sorted(table) == sorted(FormLibrary().keys())
    assert len(table) == 12
    assert "Twelve forms come with the program" in WORKSTATION


def test_the_form_on_the_page_is_accepted():
    form = only(FORMS, "json")
    assert form_rules.form_problems(form) == ()
    assert form_rules.form_warnings(form) == ()


def test_the_limits_on_the_pages_are_the_programs():
    limits = {
        COMMAND_LINE: [
            f"{MAX_BYTES // MIB} MiB and {strict_json.MAX_LEVELS} levels",
            f"at most {texts.ID_LIMIT} characters",
            f"at most {texts.NAME_LIMIT} characters",
            f"may have {launch_url.MAX_URL_LENGTH:,} characters",
            f"over {launch_url.LONG_URL_LENGTH:,} is a warning",
            f"take a call within {client.ACCEPT_LIMIT_S:.0f} seconds",
            f"{client.ACCEPT_LIMIT_S:.0f} s until a running program takes the call",
            f"a sign of life every {connection.ALIVE_S:.0f} seconds",
            f"after {client.SILENCE_LIMIT_S:.0f} seconds without one",
            f"being started has {tray._STARTED_WITHIN_S:.0f} seconds",
            f"{tray._STARTED_WITHIN_S:.0f} s until one that is being started",
            f"An answer may have {ANSWER_LIMIT // MIB} MiB",
            f"more than {SOCKET_PATH_LIMIT} bytes",
            f"in the last {starting._JUST_OPENED.seconds} seconds",
        ],
        FORMS: [
            f"at most {form_rules.MAX_FORM_BYTES // 1024} KiB, {form_rules.MAX_FIELDS} fields and five",
        ],
        WORKSTATION: [
            f"at most {form_rules.MAX_FORM_BYTES // 1024} KiB, {form_rules.MAX_FIELDS} fields",
            f"at most {MAX_FILE_BYTES // 1024} KiB",
            f"within {secrets.TIME_LIMIT_S:.0f} seconds",
            f"{http.CONNECT_S:.0f} seconds to connect, {http.DEADLINE_S:.0f} for a whole call",
            f"answers up to {http.MAX_ANSWER_BYTES // MIB} MiB",
            f"turned over at {logs.MAX_FILE_BYTES // MIB} MiB",
            f"may have {SOCKET_PATH_LIMIT} bytes",
            f"tries for {tray._STARTED_WITHIN_S:.0f} seconds",
            f"`launcher.log.1` to `.{logs.OLD_FILES}`",
        ],
    }
    missing = [
        words
        for page, promised in limits.items()
        for words in promised
        if words not in " ".join(page.split())
    ]
    assert not missing


# all pages


def anchors(page: str) -> set[str]:
    """Return the anchors that Git hosts make of headings."""
    prose = re.sub(r"^```.*?^```$", "", page, flags=re.DOTALL | re.MULTILINE)
    headings = re.findall(r"^#+ (.+)$", prose, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_every_link_leads_somewhere(page: Path):
    text = page.read_text("utf-8")
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"https?:", target):
            continue
        name, _, anchor = target.partition("#")
        path = (page.parent / name).resolve() if name else page
        assert path.exists(), target
        assert path.is_relative_to(ROOT), target
        assert not anchor or anchor in anchors(path.read_text("utf-8")), target


def test_every_file_that_a_decision_names_exists():
    notes = sorted((ROOT / "docs/decisions").glob("*.md"))
    assert [note.name[:4] for note in notes] == [f"{number:04}" for number in range(1, len(notes) + 1)]
    for note in notes:
        text = note.read_text("utf-8")
        assert text.startswith(f"# {note.name[:4]} ")
        assert [text.count(f"**{word}.**") for word in ("Context", "Decision", "Consequences")] == [1, 1, 1]
        for name in re.findall(r"`([\w/]+/\w+\.py|pyproject\.toml)`", text):
            assert any((folder / name).exists() for folder in (PACKAGE, ROOT)), name
