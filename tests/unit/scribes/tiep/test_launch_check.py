import json

import pytest
from tests.unit.scribes.tiep.requests import form_of, request_of

from tiep_launcher.domain.errors import InputError
from tiep_launcher.domain.settings import Facility
from tiep_launcher.scribes.tiep.launch_check import check_launch


def test_a_launch_that_fits_passes_without_a_word():
    assert check_launch(Facility(), request_of(), "launch") == ()
    assert check_launch(Facility(), request_of(form=None), "launch") == ()


def test_everything_that_tiep_would_not_take_is_named_at_once():
    bad = request_of(form=form_of({"type": "string"}), extra_context_json=json.dumps({"note": "x" * 9000}))
    with pytest.raises(InputError) as caught:
        check_launch(Facility(), bad, "launch")
    assert [problem.code for problem in caught.value.problems] == ["form_root_not_object", "context_too_long"]
    assert "xxx" not in repr(caught.value.problems)


def test_a_long_address_and_an_unknown_keyword_are_warnings():
    schema = {"type": "object", "properties": {"a": {"type": "string", "pattern": "x"}}}
    request = request_of(form=form_of(schema), extra_context_json=json.dumps({"note": "x" * 2000}))
    warnings = check_launch(Facility(), request, "launch")
    assert [problem.code for problem in warnings] == ["context_long", "form_keyword_unknown"]
