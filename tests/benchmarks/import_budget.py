"""B2: which modules a hand-over loads, and which the tray program loads before its first paint.

Both are compared with lists beside this file. What an environment for development brings along does not
count: httpx loads rich and click where it finds them.
"""

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from tests.benchmarks.desks import PROGRAM, STARTED_WITHIN_S, UNTIL_PAINT, Desk, a_desk
from tests.benchmarks.measuring import Figure
from tests.unit.instance.primaries import a_home

HAND_OVER_LIST = Path(__file__).with_name("imports_hand_over.txt")
FIRST_PAINT_LIST = Path(__file__).with_name("imports_first_paint.txt")
LIST = "\nos.write(2, ' '.join(sys.modules).encode())"
HAND_OVER = "import os, sys; from tiep_launcher.__main__ import main; assert main() == 0"

_TOOLS = frozenset({"click", "markdown_it", "mdurl", "pygments", "rich"})
_TIMED = re.compile(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)")


def measure(_share: float = 1.0) -> list[Figure]:
    handed_over, painted = of_hand_over(), of_first_paint()
    costs = _costs()
    libraries = [(name, cost) for name, cost in costs.most_common(9) if name != "tiep_launcher"]
    return [
        _count("modules of a hand-over beyond a bare interpreter", len(handed_over), 5),
        _count("of them not in the list", len(handed_over - listed(HAND_OVER_LIST)), 0),
        _count("modules and libraries before the first paint", len(painted), None),
        _count("of them not in the list", len(painted - listed(FIRST_PAINT_LIST)), 0),
        Figure(name="import time before the first paint", ours=[sum(costs.values())], unit="ms"),
        Figure(name="  of it tiep_launcher", ours=[costs["tiep_launcher"]], unit="ms"),
        *(Figure(name=f"  of it {name}", ours=[cost], unit="ms") for name, cost in libraries),
    ]


def listed(path: Path) -> set[str]:
    return {line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")}


def of_hand_over(*arguments: str) -> set[str]:
    """Return what a hand-over loads more than a bare interpreter."""
    with a_home() as home:
        home.primary()
        bare, loaded = (
            _modules(script + LIST, home.environ, *(arguments or ("open",)))
            for script in ("import os, sys", HAND_OVER)
        )
    return loaded - bare


def of_first_paint() -> set[str]:
    """Return the program's own modules and the libraries that are loaded when it first paints."""
    with a_desk() as desk:
        out, _ = _run_until_paint(desk)
    names = set(out.split())
    own = {name for name in names if name.partition(".")[0] == "tiep_launcher"}
    tops = {name.partition(".")[0] for name in names - own}
    return own | {name for name in tops if _is_library(name)}


def _is_library(name: str) -> bool:
    known = sys.stdlib_module_names | _TOOLS | {"__main__"}
    return name not in known and not name.startswith("_")


def _costs() -> Counter[str]:
    """Return the milliseconds that each library took to load, without what it loads."""
    with a_desk() as desk:
        _, err = _run_until_paint(desk, "-X", "importtime")
    costs: Counter[str] = Counter()
    for cost_us, name in _TIMED.findall(err):
        top = name.partition(".")[0]
        costs["standard library" if top in sys.stdlib_module_names else top] += int(cost_us) / 1000
    return costs


def _count(name: str, value: int, goal: int | None) -> Figure:
    return Figure(name=name, ours=[value], unit="", goal=goal, is_exact=True)


def _run_until_paint(desk: Desk, *options: str) -> tuple[str, str]:
    process = desk.start(*options, str(UNTIL_PAINT), *PROGRAM)
    out, err = process.communicate(timeout=STARTED_WITHIN_S)
    if process.returncode or not out:
        raise RuntimeError(f"the program ended with {process.returncode}: {err.decode()}")
    return out.decode(), err.decode()


def _modules(script: str, environ: Mapping[str, str], *arguments: str) -> set[str]:
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        input=b"{}",
        capture_output=True,
        env=environ,
        timeout=60,
        check=True,
    )
    return set(done.stderr.decode().split())


def write_lists() -> None:
    """Take what is loaded now for what may be loaded; look at the difference before it is kept."""
    for path, names in ((HAND_OVER_LIST, of_hand_over()), (FIRST_PAINT_LIST, of_first_paint())):
        path.write_text("".join(f"{name}\n" for name in sorted(names)), "utf-8")


if __name__ == "__main__":
    write_lists()
