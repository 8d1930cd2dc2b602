"""A tenth of the benchmarks' rounds, and of it only the counts: no machine is too busy for these."""

import sys

import pytest
from tests.benchmarks import import_budget, polling

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="the tray program runs without a screen")


def _of_exact(figures):
    return {figure.name: (figure.reached, figure.verdict) for figure in figures if figure.is_exact}


def test_polls_share_one_connection_and_one_handshake():
    assert [verdict for _, verdict in _of_exact(polling.measure(0.1)).values()] == ["met"]


@linux_only
def test_a_hand_over_loads_what_is_listed():
    assert import_budget.of_hand_over() == import_budget.listed(import_budget.HAND_OVER_LIST)


@linux_only
def test_before_the_first_paint_no_more_is_loaded_than_is_listed():
    assert import_budget.of_first_paint() == import_budget.listed(import_budget.FIRST_PAINT_LIST)
