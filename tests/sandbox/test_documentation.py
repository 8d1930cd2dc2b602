"""The page for HIS vendors: its lines work as they stand, and it names every switch."""

import asyncio
import json
import re
from dataclasses import fields, is_dataclass
from enum import StrEnum
from pathlib import Path

import pytest
from tests.sandbox.support import his_with

from tiep_launcher.sandbox import switches
from tiep_launcher.sandbox.script import Script, parse_script

PAGE = (Path(__file__).parents[2] / "docs" / "his" / "sandbox.md").read_text("utf-8")


def blocks(language: str) -> list[str]:
    fenced = re.findall(r"^```(\w*)\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)
    return [block for found, block in fenced if found == language]


@pytest.mark.e2e
async def test_the_curl_walk_through_works_copied_and_pasted():
    async with his_with() as his:
        (lines,) = [block for block in blocks("sh") if "curl" in block]
        commands = lines.replace("http://127.0.0.1:8321", his.sandbox.url)
        process = await asyncio.create_subprocess_exec(
            "sh", "-eu", "-c", commands, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
        )
        output, errors = await process.communicate()
        assert (process.returncode, errors.decode()) == (0, "")
        launch, url, before, _, after = output.decode().splitlines()
        session_id = json.loads(launch)["session_id"]
        assert f"session_id={session_id}&context=" in url
        assert json.loads(before) == {"id": session_id, "status": "in_progress", "payload": None}
        promised = next(block for block in blocks("") if "report_saved" in block)
        assert after == promised.strip().replace("…", session_id)


def test_the_script_on_the_page_is_valid():
    (example,) = [block for block in blocks("json") if "autopilot" in block]
    assert parse_script(example.encode()) != Script()


def test_every_switch_and_every_value_is_on_the_page():
    kinds = [kind for kind in vars(switches).values() if isinstance(kind, type)]
    names = {field.name for kind in kinds if is_dataclass(kind) for field in fields(kind)}
    values = {str(value) for kind in kinds if issubclass(kind, StrEnum) for value in kind}
    missing = {name for name in names | values if not re.search(rf"[`\".]{re.escape(name)}[`\".]", PAGE)}
    assert missing == set()
