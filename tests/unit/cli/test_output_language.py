"""Reports go out in their facility's language, whatever the windows speak."""

import io
import sys
from pathlib import Path

import pytest

from tiep_launcher.cli.call import Call
from tiep_launcher.cli.wiring import Machine, machine_of
from tiep_launcher.domain.language import Language


def machine(tmp_path: Path, settings: str, **environ: str) -> Machine:
    home = tmp_path / "launcher"
    settings_file = machine_of(call(home, tmp_path)).paths.settings_file
    settings_file.parent.mkdir(parents=True, exist_ok=True)
    settings_file.write_text(settings, encoding="utf-8")
    return machine_of(call(home, tmp_path, **environ))


def call(home: Path, cwd: Path, **environ: str) -> Call:
    names = {"TIEP_LAUNCHER_HOME": str(home), "TIEP_LAUNCHER_API_KEY": "key", **environ}
    return Call(
        argv=("list",), stdin=io.BytesIO(), cwd=cwd, environ=names, out=lambda _: None, err=lambda _: None
    )


def test_each_facility_has_its_own(tmp_path: Path):
    found = machine(
        tmp_path,
        'language = "fr"\noutput_language = "es"\n'
        '[facilities.north]\noutput_language = "de"\n[facilities.south]\napi_url = "https://api.tiep.ai"\n',
    )
    assert found.output_language("north") is Language.GERMAN
    assert found.output_language("south") is Language.SPANISH


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not say it in the environment")
def test_without_a_setting_it_is_the_systems_not_the_windows(tmp_path: Path):
    found = machine(tmp_path, 'language = "fr"\n', LANG="ar_JO.UTF-8")
    assert found.output_language("default") is Language.ARABIC
    assert found.output_language("gone from the settings") is Language.ARABIC
