"""``result --all`` writes every version that may leave and names the others; if none may, it is 79."""

from dataclasses import replace

import pytest
from tests.unit.delivery.outgoing import session, version

from tiep_launcher.cli.result import _chosen
from tiep_launcher.domain.errors import HeldError, NotReadyError
from tiep_launcher.domain.report import Held
from tiep_launcher.domain.session import Phase

HELD = Held.CONTRADICTS_LAUNCH


def test_a_held_newest_version_keeps_no_earlier_one_back():
    made = session(version(1), version(2, held=HELD))
    chosen, held = _chosen([made], made, every=True)
    assert [one.number for _, one in chosen] == [1]
    assert [problem.code for problem in held] == ["report_held"]
    with pytest.raises(HeldError):
        _chosen([made], made, every=False)


def test_another_launch_of_the_visit_is_written_although_this_one_is_held():
    made, other = session(version(held=HELD)), session(version(), launch_id="another")
    chosen, _ = _chosen([other, made], made, every=True)
    assert [one.launch_id for one, _ in chosen] == ["another"]


def test_nothing_but_held_versions_is_held():
    made = session(version(held=HELD))
    with pytest.raises(HeldError):
        _chosen([made], made, every=True)


def test_nothing_yet_is_not_ready():
    made = replace(session(), reports=(), phase=Phase.IN_PROGRESS)
    with pytest.raises(NotReadyError):
        _chosen([made], made, every=True)
