"""The samples that let a browser open links without a question name our scheme, and no site but the one."""

import json
import re
from pathlib import Path

import pytest

from tiep_launcher.intake.link import SCHEME

FOLDER = Path(__file__).resolve().parents[2] / "packaging/policy/browser"
POLICY = "AutoLaunchProtocolsFromOrigins"
EXPECTED = [{"protocol": SCHEME, "allowed_origins": ["https://his.example.org"]}]


def policy_of(path: Path) -> object:
    text = path.read_text("utf-8")
    if path.suffix == ".reg":
        assert text.startswith(
            "Windows Registry Editor Version 5.00\n\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\"
        )
        (value,) = re.findall(rf'^"{POLICY}"="(.*)"$', text, re.MULTILINE)
        return json.loads(value.replace('\\"', '"'))
    content = json.loads(text)
    return content.get("policies", content)[POLICY]


@pytest.mark.parametrize("name", ["chrome.json", "chrome.reg", "edge.json", "edge.reg", "firefox.json"])
def test_one_site_may_open_links_of_the_program(name: str):
    assert policy_of(FOLDER / name) == EXPECTED


def test_every_sample_is_looked_at():
    assert len(list(FOLDER.iterdir())) == 5
