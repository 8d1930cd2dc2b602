import pytest
from hypothesis import given
from hypothesis import strategies as st

from tiep_launcher.cli.parser import build_parsers, parse
from tiep_launcher.domain.errors import UsageError

OPTIONS = sorted(
    {
        option
        for parser in build_parsers().values()
        for action in parser._actions
        for option in action.option_strings
    }
)


@pytest.mark.parametrize(
    "value",
    [
        "007",
        "-5",
        "a b",
        "ÄÖÜ",
        "x^^^issuer",
        "it's",
        '"',
        "a=b",
        "@file",
        "$(reboot)",
        "---",
        "\N{PILE OF POO}",
    ],
)
def test_ids_are_opaque(value: str):
    assert parse(["open", f"--patient-id={value}", "--visit-id", "v"]).patient_id == value


def test_an_empty_value_counts_as_absent_and_still_as_given():
    options = parse(["open", "--patient-id", "", "--visit-id", "v"])
    assert options.patient_id is None
    assert "patient_id" in options.seen


def test_only_three_options_may_be_repeated():
    options = parse(["open", "--specialty", "A", "--specialty", "B", "--context", "a=1", "--context", "b=2"])
    assert options.specialty == ["A", "B"]
    assert options.context == ["a=1", "b=2"]
    with pytest.raises(UsageError) as caught:
        parse(["open", "--visit-id", "1", "--visit-id", "1"])
    assert caught.value.code == "option_repeated"


def test_every_problem_is_named_at_once():
    with pytest.raises(UsageError) as caught:
        parse(["open", "--nope", "--format", "pdf", "--timeout", "x", "--wait-for", "never", "stray"])
    assert [problem.code for problem in caught.value.problems] == [
        "option_unknown",
        "choice_unknown",
        "choice_unknown",
        "number_wrong",
    ]


@pytest.mark.parametrize("command", sorted(build_parsers()))
def test_help_is_there_and_ends_well(command: str):
    assert f"tiep-launcher {command}" in parse([command, "--help"]).help


WORDS = [
    *OPTIONS,
    "open",
    "result",
    "config",
    "secret",
    "MARKED",
    "--nope=MARKED",
    "-MARKED",
    "--view=MARKED",
]


@given(st.lists(st.sampled_from(WORDS) | st.text(), max_size=8))
def test_any_call_is_read_or_refused_without_repeating_a_value(argv: list[str]):
    told = ""
    try:
        assert parse(argv).command in {*build_parsers(), "help"}
    except UsageError as error:
        told = f"{error}" + "".join(f"{problem.field}{dict(problem.facts)}" for problem in error.problems)
    assert "MARKED" not in told
