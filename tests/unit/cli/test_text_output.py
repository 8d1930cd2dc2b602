"""``--format text`` goes out as the facility's target profile wants it."""

import datetime as dt
import io
import json
from dataclasses import replace
from pathlib import Path

import pytest

from tiep_launcher.cli.answer import Answer
from tiep_launcher.cli.call import Call
from tiep_launcher.cli.report_output import hand_out
from tiep_launcher.cli.wiring import machine_of
from tiep_launcher.domain.errors import ConfigurationError
from tiep_launcher.domain.launch_request import LaunchRequest
from tiep_launcher.domain.patient import Identifier, Patient
from tiep_launcher.domain.session import ReportVersion, Session

NOW = dt.datetime(2026, 11, 21, 11, 15, tzinfo=dt.UTC)


def a_call(tmp_path: Path) -> Call:
    environ = {"TIEP_LAUNCHER_HOME": str(tmp_path / "home"), "TIEP_LAUNCHER_API_KEY": "key", "LANG": "en_GB"}
    return Call(
        argv=(), stdin=io.BytesIO(), cwd=tmp_path, environ=environ, out=lambda _: None, err=lambda _: None
    )


def a_session(answers: dict[str, object]) -> Session:
    payload = json.dumps({"answers": answers})
    return Session(
        launch_id="l",
        request=LaunchRequest(
            facility="default",
            patient=Patient(identifiers=(Identifier("p-1"),), name="Jörg Müller", birth_date="1980-02-29"),
            visit_id="v-1",
            doctor=None,
        ),
        created_at=NOW,
        reports=(ReportVersion(number=1, payload_json=payload, digest="d", received_at=NOW),),
    )


async def written(tmp_path: Path, profile: str, answers: dict[str, object]) -> bytes:
    call = a_call(tmp_path)
    paths = machine_of(call).paths
    paths.settings_file.parent.mkdir(parents=True, exist_ok=True)
    (tmp_path / "ours.toml").write_text(profile, "utf-8")
    settings = f'target_profiles_dir = {json.dumps(str(tmp_path))}\ntarget_profile = "ours"\n'
    paths.settings_file.write_text(settings, "utf-8")
    machine = replace(machine_of(call), is_kept=False)
    session = a_session(answers)
    async with machine.scribes() as scribes, machine.services(scribes) as services:
        chosen = [(session, session.reports[0])]
        answer = hand_out(call, Answer(data={}), services, chosen, format_name="text", output=None)
    assert answer.document is not None
    return answer.document


async def test_characters_lines_and_the_first_line_are_the_profiles(tmp_path: Path):
    profile = """
        character_set = "ascii"
        line_end = "crlf"
        max_line_length = 40
        max_field_length = 40
        header = "Pat. {name} *{birth_date}"
        [replacements]
        "ü" = "ue"
    """
    document = await written(tmp_path, profile, {"Grund": "Schmerz ≥ 6 seit drei Wochen, nachts stärker"})
    text = document.decode("ascii")
    assert text.startswith("Pat. Jorg Mueller *1980-02-29\r\n")
    assert "Schmerz >= 6 seit" in text
    lines = text.split("\r\n")
    assert max(map(len, lines)) <= 40
    assert len(text) > 40  # a text that goes to a program is not parted


async def test_a_broken_profile_lets_nothing_out(tmp_path: Path):
    with pytest.raises(ConfigurationError) as raised:
        await written(tmp_path, 'character_set = "klingon"', {})
    assert raised.value.code == "target_profile_wrong"
