"""A machine whose launches are kept in memory, whose time runs fast, and whose browser is a doctor."""

import io
from pathlib import Path

from tests.fakes.doctor import Doctor, FastClock

from tiep_launcher.cli.call import Call
from tiep_launcher.cli.wiring import Machine, machine_of
from tiep_launcher.sandbox.server import DEFAULT_KEY

ARGUMENTS = ("open", "--patient-id", "p-1", "--visit-id", "v-1", "--form", "anamnesis", "--json", "--wait")


def machine_for(tmp_path: Path, url: str, doctor: Doctor, clock: FastClock) -> tuple[Call, Machine]:
    environ = {
        "TIEP_LAUNCHER_HOME": str(tmp_path / "launcher"),
        "TIEP_LAUNCHER_API_KEY": DEFAULT_KEY,
        "TIEP_LAUNCHER_API_URL": url,
        "TIEP_LAUNCHER_APP_URL": f"{url}/",
        "TIEP_LAUNCHER_DOCTOR__ID": "doctor-1",
    }
    call = Call(
        argv=ARGUMENTS,
        stdin=io.BytesIO(),
        cwd=tmp_path,
        environ=environ,
        out=lambda _: None,
        err=lambda _: None,
    )
    found = machine_of(call)
    return call, Machine(
        paths=found.paths,
        loaded=found.loaded,
        secrets=found.secrets,
        browser=doctor,
        is_kept=False,
        clock=clock,
    )
