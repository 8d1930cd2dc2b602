"""Find out before anything is sent whether Tiep would take a launch."""

from types import MappingProxyType

from tiep_launcher.domain.errors import InputError, Problem
from tiep_launcher.domain.launch_request import LaunchRequest
from tiep_launcher.domain.settings import Facility
from tiep_launcher.scribes.tiep.form_rules import form_problems, form_warnings
from tiep_launcher.scribes.tiep.launch_url import LONG_URL_LENGTH, url_length


def check_launch(facility: Facility, request: LaunchRequest, launch_id: str) -> tuple[Problem, ...]:
    """Check the form against Tiep's rules and measure the start address.

    Returns:
        What works here but perhaps not everywhere: ``context_long``, ``form_keyword_unknown``.

    Raises:
        InputError: With everything that breaks Tiep's rules for forms, and the address's length.
    """
    schema_json = request.form.schema_json if request.form else None
    problems = list(form_problems(schema_json)) if schema_json else []
    warnings: tuple[Problem, ...] = ()
    try:
        length = url_length(facility.app_url, request, launch_id)
        if length > LONG_URL_LENGTH:
            facts = MappingProxyType({"length": length, "advised": LONG_URL_LENGTH})
            warnings = (Problem("context_long", None, facts),)
    except InputError as error:
        problems += error.problems
    if problems:
        raise InputError(*problems)
    return (*warnings, *form_warnings(schema_json)) if schema_json else warnings
