import json

import pytest

from tiep_launcher.domain.errors import ConfigurationError, InputError, NotFoundError
from tiep_launcher.sandbox.form_rules import check_form
from tiep_launcher.scribes.tiep.form_rules import form_problems, form_warnings
from tiep_launcher.storage.forms import FormLibrary

SHIPPED = (
    "anamnesis",
    "cardiology-visit",
    "dermatology-visit",
    "diabetes-follow-up",
    "emergency-visit",
    "general-practice-visit",
    "orthopedics-first-visit",
    "pediatrics-visit",
    "preanesthesia-assessment",
    "pregnancy-visit",
    "psychiatry-follow-up",
    "sports-injury",
)


def test_shipped_forms():
    library = FormLibrary()
    assert library.keys() == SHIPPED
    assert library.get("anamnesis").title == "Anamnesis"
    assert library.get("anamnesis").schema == {
        "title": "Anamnesis",
        "type": "object",
        "properties": {
            "reason": {
                "title": "Reason for visit",
                "type": "string",
                "description": "Why the patient came today",
            },
            "pain-level": {
                "title": "Pain level",
                "type": "integer",
                "description": "Pain level from 0 to 10",
                "minimum": 0,
                "maximum": 10,
            },
        },
    }


def every_field(field):
    yield field
    for child in field.get("properties", {}).values():
        yield from every_field(child)
    if "items" in field:
        yield from every_field(field["items"])


@pytest.mark.parametrize("key", SHIPPED)
def test_shipped_forms_keep_to_the_dialect(key):
    form = FormLibrary().get(key)
    assert form_problems(form.schema_json) == ()
    assert form_warnings(form.schema_json) == ()
    assert check_form(form.schema, (), {}) == []
    assert form.title


@pytest.mark.parametrize("key", [key for key in SHIPPED if key != "orthopedics-first-visit"])
def test_a_report_keeps_the_order_of_a_shipped_form(key):
    kinds = [field["type"] == "object" for field in FormLibrary().get(key).schema["properties"].values()]
    assert kinds == sorted(kinds)


@pytest.mark.parametrize("key", SHIPPED)
def test_every_field_of_a_shipped_form_has_a_title_and_names_its_unit_to_the_doctor(key):
    root = FormLibrary().get(key).schema
    for field in every_field(root):
        for child in field.get("properties", {}).values():
            assert child["title"]
        if "x-unit" in field:
            assert field["title"].endswith(f" ({field['x-unit']})")


def test_the_sites_forms_come_first(tmp_path):
    (tmp_path / "anamnesis.json").write_text('{"title": "Anamnese", "type": "object"}', "utf-8-sig")
    (tmp_path / "own.v2.json").write_text('{"title": "Größe"}', "utf-8")
    (tmp_path / "notes.txt").touch()
    (tmp_path / ".hidden.json").touch()
    (tmp_path / "a b.json").touch()
    library = FormLibrary(str(tmp_path))
    assert library.keys() == tuple(sorted((*SHIPPED, "own.v2")))
    assert library.get("anamnesis").title == "Anamnese"
    assert library.get("own.v2").schema_json == '{"title":"Größe"}'


@pytest.mark.parametrize(
    "key", ["", "Anamnesis", "../forms/anamnesis", "anamnesis.json", "/etc/passwd", "a\0b", "."]
)
def test_an_unknown_form_is_said_with_the_known_ones(tmp_path, key):
    with pytest.raises(NotFoundError) as raised:
        FormLibrary(str(tmp_path)).get(key)
    assert raised.value.code == "form_unknown"
    assert dict(raised.value.problems[0].facts) == {"known": ", ".join(SHIPPED)}


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"{", "not_json"),
        (b"", "empty"),
        (b"[]", "not_an_object"),
        (b'"x"', "not_an_object"),
        (b'{"a": 1, "a": 2}', "duplicate_key"),
        (b'{"a": NaN}', "not_a_number"),
        (b'{"a": "\xff"}', "not_utf8"),
        (b'{"a": ' * 65 + b"1" + b"}" * 65, "too_deep"),
        (json.dumps({"a": "x" * 262_144}).encode(), "too_big"),
    ],
)
def test_a_form_that_cannot_be_read_is_said(tmp_path, content, reason):
    (tmp_path / "anamnesis.json").write_bytes(content)
    with pytest.raises(InputError) as raised:
        FormLibrary(str(tmp_path)).get("anamnesis")
    assert raised.value.code == "form_unreadable"
    assert dict(raised.value.problems[0].facts) == {"reason": reason}


def test_links_stay_inside_the_sites_folder(tmp_path):
    folder = tmp_path / "forms"
    folder.mkdir()
    (tmp_path / "outside.json").write_text("{}")
    (folder / "real.json").write_text('{"title": "x"}')
    (folder / "inside.json").symlink_to(folder / "real.json")
    (folder / "outside.json").symlink_to(tmp_path / "outside.json")
    (folder / "folder.json").mkdir()
    (folder / "gone.json").symlink_to(folder / "nothing.json")
    library = FormLibrary(str(folder))
    assert library.get("inside").title == "x"
    for key, reason in (("outside", "outside_forms_dir"), ("folder", "not_a_file"), ("gone", "not_a_file")):
        with pytest.raises(InputError) as raised:
            library.get(key)
        assert dict(raised.value.problems[0].facts) == {"reason": reason}


def test_a_folder_that_is_away_is_not_replaced_by_shipped_forms(tmp_path):
    library = FormLibrary(str(tmp_path / "away"))
    for use in (library.keys, lambda: library.get("anamnesis")):
        with pytest.raises(ConfigurationError) as raised:
            use()
        assert raised.value.code == "forms_dir_unreadable"
