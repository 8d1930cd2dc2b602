"""Adds deeds to an audit record as a process of its own: ``python audit_child.py FOLDER NAME COUNT``."""

import datetime as dt
import sys
from pathlib import Path

from tiep_launcher.domain.deed import Deed, DeedKind
from tiep_launcher.storage.audit import AuditFile


def main(folder: str, name: str, count: str) -> None:
    audit = AuditFile(Path(folder), name)
    for number in range(int(count)):
        audit.record(
            [
                Deed(
                    kind=DeedKind.COPIED,
                    at=dt.datetime.now(dt.UTC),
                    launch_id=name,
                    version=1,
                    path=f"/field-{number}",
                )
            ]
        )


if __name__ == "__main__":
    main(*sys.argv[1:])
