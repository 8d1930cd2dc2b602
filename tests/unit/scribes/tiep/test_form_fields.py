"""What of a form is sent, and what reports take from it."""

import json
from typing import Any

from tests.unit.scribes.tiep.requests import form_of, request_of

from tiep_launcher.scribes.tiep.form_fields import column_label, label
from tiep_launcher.scribes.tiep.wire import token_request


def test_our_units_stay_here() -> None:
    weight = {"title": "Weight (kg)", "type": "number", "x-unit": "kg"}
    bare = {"title": "Weight (kg)", "type": "number"}

    def form(of: dict[str, Any]) -> dict[str, Any]:
        return {
            "type": "object",
            "properties": {
                "x-unit": of,
                "l": {"type": "array", "items": {"properties": {"w": of}}},
                "odd": 5,
            },
            "dependencies": {
                "l": ["x-unit"],
                "x-unit": {"properties": {"v": of}, "oneOf": [{"properties": {"u": of}}, 7]},
            },
        }

    sent = json.loads(token_request(request_of(form=form_of(form(weight))), creates_session=True))
    assert sent["form"] == form(bare)


def test_labels() -> None:
    assert label({"title": "Weight (kg)", "x-unit": "kg"}, "w") == "Weight"
    assert label({"title": "Weight (kg)"}, "w") == "Weight (kg)"
    assert label({"title": "Weight (kg)", "x-unit": "g"}, "w") == "Weight (kg)"
    assert label({"title": " (kg)", "x-unit": "kg"}, "w") == "w"
    assert label({"title": " "}, "w") == "w"
    assert column_label({"title": "Weight (kg)", "x-unit": "kg"}, "w") == "Weight (kg)"
    assert column_label({"title": "Weight", "x-unit": "kg"}, "w") == "Weight (kg)"
    assert column_label(None, "w") == "w"
