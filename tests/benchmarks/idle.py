"""B4: what the tray program costs while nobody uses it: without a visit, and with ten that it watches.

Linux only: everything is read from ``/proc``. A wake-up is a voluntary context switch of any thread.
"""

import re
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.benchmarks.counting_server import counting_server
from tests.benchmarks.desks import Desk, a_desk, wait_until_listening
from tests.benchmarks.key_store import a_key_store
from tests.benchmarks.measuring import Figure

LIBRARIES = ("httpx", "pydantic")
VISITS = 10
STUB_BROWSER = Path(__file__).parents[1] / "e2e" / "stub_browser.py"
_SETTLING_S = 6.0
_WAKEUPS = re.compile(r"^voluntary_ctxt_switches:\s+(\d+)", re.MULTILINE)


def measure(share: float = 1.0) -> list[Figure]:
    seconds = max(2.0, 20.0 * share)
    # One after the other: two at once would share memory and halve each other's part of it.
    with a_desk() as desk:
        process = desk.start_limit(*LIBRARIES)
        wait_until_listening(desk.limit_socket, process)
        time.sleep(_SETTLING_S)
        least_memory = _memory_mb(process)
        least = _cost(process, seconds)
    with a_key_store() as bus:
        with a_desk(**bus) as desk:
            process = desk.start_program()
            wait_until_listening(desk.socket, process)
            time.sleep(_SETTLING_S)
            memory = _memory_mb(process)
            idle = _cost(process, 2 * seconds)  # it looks at the clock every half minute
        with (
            counting_server(status="report_generated", delay_s=0.02) as server,
            a_desk(
                TIEP_LAUNCHER_API_URL=server.url,
                TIEP_LAUNCHER_APP_URL=f"{server.url}/",
                TIEP_LAUNCHER_DOCTOR__ID="doctor-1",
                **bus,
            ) as desk,
        ):
            note = desk.path / "opened.json"
            desk.environ["TIEP_LAUNCHER_BROWSER_COMMAND"] = f"{sys.executable} {STUB_BROWSER} {note} %u"
            process = desk.start_program()
            wait_until_listening(desk.socket, process)
            _open_visits(desk)
            time.sleep(_SETTLING_S)
            before = server.polls, server.connections
            server.most_at_once = 0  # the starts are over
            watching = _cost(process, seconds)
            polls = (server.polls - before[0]) / seconds
            anew = server.connections - before[1]
            at_once = server.most_at_once
    beside = f"least tray program with {' and '.join(LIBRARIES)}"
    kept = "" if bus else " (in memory)"
    return [
        Figure(
            name="memory (PSS)",
            ours=[memory[0]],
            unit="MB",
            theirs=[least_memory[0]],
            reference=beside,
        ),
        # Others that run Qt at the same time share pages and so bend PSS; RSS is held to the goal instead.
        Figure(
            name="memory (RSS)",
            ours=[memory[1]],
            unit="MB",
            theirs=[least_memory[1]],
            reference=beside,
            goal=1.4,
        ),
        Figure(name="no visit: wake-ups", ours=[idle.wakeups], unit="/s", goal=0.2),
        Figure(name="  of the reference", ours=[least.wakeups], unit="/s"),
        Figure(name="no visit: CPU", ours=[idle.cpu_ms], unit="ms/s", goal=0.3),
        Figure(name="  of the reference", ours=[least.cpu_ms], unit="ms/s"),
        Figure(name=f"{VISITS} visits{kept}: CPU", ours=[watching.cpu_ms], unit="ms/s", goal=15.0),
        Figure(name=f"{VISITS} visits{kept}: wake-ups", ours=[watching.wakeups], unit="/s"),
        Figure(name=f"{VISITS} visits{kept}: polls", ours=[polls], unit="/s"),
        Figure(name=f"{VISITS} visits: requests at once", ours=[at_once], unit="", goal=2),
        Figure(name=f"{VISITS} visits: connections", ours=[before[1]], unit=""),
        Figure(name=f"{VISITS} visits: connections made anew", ours=[anew], unit="", goal=0, is_exact=True),
    ]


def _open_visits(desk: Desk) -> None:
    for number in range(VISITS):
        done = desk.call("open", "--patient-id", f"patient-{number}", "--visit-id", f"visit-{number}")
        if done.returncode:
            raise RuntimeError(f"open ended with {done.returncode}: {done.stderr.decode()}")


@dataclass(frozen=True)
class _Cost:
    wakeups: float
    cpu_ms: float


def _cost(process: subprocess.Popen[bytes], seconds: float) -> _Cost:
    """Return wake-ups and milliseconds of CPU for each second of the next ``seconds``."""
    before, begun = _counters(process), time.monotonic()
    time.sleep(seconds)
    after, took_s = _counters(process), time.monotonic() - begun
    wakeups = cpu_ns = 0
    for thread, (switches, busy_ns) in after.items():
        old = before.get(thread, (0, 0))
        wakeups += switches - old[0]
        cpu_ns += busy_ns - old[1]
    return _Cost(wakeups / took_s, cpu_ns / 1e6 / took_s)


def _counters(process: subprocess.Popen[bytes]) -> dict[str, tuple[int, int]]:
    """Return voluntary context switches and nanoseconds on a CPU of each thread."""
    counters: dict[str, tuple[int, int]] = {}
    for thread in Path(f"/proc/{process.pid}/task").iterdir():
        found = _WAKEUPS.search((thread / "status").read_text())
        assert found is not None
        counters[thread.name] = int(found[1]), int((thread / "schedstat").read_text().split()[0])
    return counters


def _memory_mb(process: subprocess.Popen[bytes]) -> tuple[float, float]:
    """Return PSS and RSS."""
    text = Path(f"/proc/{process.pid}/smaps_rollup").read_text()
    pss, rss = (re.search(rf"^{name}:\s+(\d+)", text, re.MULTILINE) for name in ("Pss", "Rss"))
    assert pss is not None
    assert rss is not None
    return int(pss[1]) / 1024, int(rss[1]) / 1024
