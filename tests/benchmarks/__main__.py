"""Runs benchmarks and prints a table: ``python3 packaging/dev.py bench [NAME…] [--share S]``."""

import argparse
import sys
import time

from tests.benchmarks import (
    copying,
    forms,
    hand_over,
    idle,
    import_budget,
    palette,
    picking,
    polling,
    receiver,
    reports,
    soak,
    start,
    visits,
)

BENCHMARKS = {
    "hand-over": hand_over,
    "imports": import_budget,
    "start": start,
    "forms": forms,
    "idle": idle,
    "palette": palette,
    "copying": copying,
    "polling": polling,
    "picking": picking,
    "receiver": receiver,
    "reports": reports,
    "soak": soak,
    "visits": visits,
}


def main() -> int:
    """Measure, once more what missed its mark, and return 1 if it missed it again."""
    parser = argparse.ArgumentParser(prog="dev.py bench", description="Measures the program's speed goals.")
    parser.add_argument("names", nargs="*", metavar="NAME", help=f"which of: {', '.join(BENCHMARKS)}")
    parser.add_argument("--share", type=float, default=1.0, help="share of the rounds, such as 0.1")
    options = parser.parse_args()
    unknown = sorted(set(options.names) - set(BENCHMARKS))
    if unknown:
        parser.error(f"no benchmark is called {', '.join(unknown)}; there are: {', '.join(BENCHMARKS)}")
    names = options.names or [name for name in BENCHMARKS if name != "soak"]
    missed = [name for name in names if not _run(name, options.share)]
    if missed:
        sys.stdout.write(f"Missed: {', '.join(missed)}\n")
    return 1 if missed else 0


def _run(name: str, share: float) -> bool:
    for is_repeat in (False, True):
        start_s = time.monotonic()
        figures = BENCHMARKS[name].measure(share)
        again = ", again" if is_repeat else ""
        sys.stdout.write(f"{name}{again} ({time.monotonic() - start_s:.0f} s)\n")
        sys.stdout.writelines(f"{line}\n" for figure in figures for line in figure.lines())
        sys.stdout.flush()
        if not any(figure.verdict == "MISSED" for figure in figures):
            return True
    return False


if __name__ == "__main__":
    sys.exit(main())
