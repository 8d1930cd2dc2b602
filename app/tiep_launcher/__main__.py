"""The entry point of ``tiep-launcher`` and ``python -m tiep_launcher``."""

import sys


def main() -> int:
    """Run the command line and return the exit status."""
    from tiep_launcher.cli.main import run_process  # noqa: PLC0415 - nothing heavy before it is needed

    return run_process(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
