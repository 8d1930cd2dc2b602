"""The entry point of ``tiep-launcher`` and ``python -m tiep_launcher``."""

import os
import sys

from tiep_launcher.instance.client import hand_over


def main() -> int:
    """Let the running program execute the command line, or run it here; return the exit status."""
    status = hand_over(sys.argv, os.environ)
    if status is not None:
        return status

    from tiep_launcher.cli.main import run_process  # noqa: PLC0415 - nothing heavy before it is needed

    return run_process(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
