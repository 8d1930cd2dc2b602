"""Sets up the project and runs its everyday jobs: python3 packaging/dev.py COMMAND [ARGUMENTS].

Needs nothing but a plain Python. Old versions can read this file too, so that they can say what is missing.
"""

import shutil
import subprocess
import sys
from pathlib import Path

OLDEST = (3, 11)
USAGE = """\
usage: python3 packaging/dev.py COMMAND [ARGUMENTS]

Every command first brings .venv in step with the pinned requirement files; later runs start at once.

  test [PYTEST ARGUMENTS]  static checks, then all tests; with the path of a test: pytest alone, on that path
  check                    the static checks alone: formatting, lint, types, import contracts, dependencies
  format                   format the sources and apply safe lint fixes
  bench [NAME...]          speed beside references: start, idle, palette, reports and more; some 5 minutes
  soak                     20,000 polls and window updates: nothing may grow; 6 minutes
  pictures [OUT]           every view, light, dark, mirrored, scaled, as PNG files; into build/pictures/
  demo [ARGUMENTS]         simulated Tiep and launcher together; arguments as in "tiep-launcher demo --help"
  build                    wheel and source archive into dist/
  translations             find the windows' texts for the translators' files and compile those
  lock [--upgrade]         resolve the requirement files again; --upgrade takes the newest versions
"""


def newer_python() -> "list[str] | None":
    """Finds a Python that is new enough, as the command that starts it."""
    venv = Path(__file__).resolve().parent.parent / ".venv"
    names = [str(venv / "bin" / "python"), str(venv / "Scripts" / "python.exe")]
    names += ["python3.13", "python3.12", "python3.11", "python3.14", "python3", "python"]
    candidates = [[name] for name in names] + [["py", "-3"]]
    probe = f"import sys; sys.exit(sys.version_info < {OLDEST!r})"
    for command in candidates:
        program = shutil.which(command[0])
        if not program:
            continue
        found = [program, *command[1:]]
        try:
            good = subprocess.call([*found, "-c", probe], stderr=subprocess.DEVNULL) == 0
        except OSError:
            continue
        if good:
            return found
    return None


def main() -> int:
    """Reads the command and runs it."""
    if sys.version_info < OLDEST:
        other = newer_python()
        if other is None:
            version = f"{sys.version_info[0]}.{sys.version_info[1]}"
            sentence = f"Python 3.11 or newer is needed; this is {version} and no newer one is on PATH."
            print(sentence, file=sys.stderr)
            return 1
        return subprocess.call([*other, *sys.argv])

    from devtools import commands  # noqa: PLC0415 - needs a new enough Python

    return commands.run(sys.argv[1:], usage=USAGE)


if __name__ == "__main__":
    sys.exit(main())
