"""The end of every way in: one complete launch request."""

from tiep_launcher.domain.errors import InputError, Problem
from tiep_launcher.domain.form import Form
from tiep_launcher.domain.launch_request import Doctor, LaunchRequest, View
from tiep_launcher.domain.settings import Settings, VisitIdSource
from tiep_launcher.intake.given import GivenContext
from tiep_launcher.intake.texts import ID_LIMIT, text_problems


def build_request(
    given: GivenContext,
    *,
    visit_id_option: str | None,
    facility: str,
    doctor: Doctor | None,
    form: Form | None,
    view: View,
    request_id: str | None,
    launch_id: str,
    settings: Settings,
) -> tuple[LaunchRequest, tuple[Problem, ...]]:
    """Put together what is launched.

    Args:
        given: Patient and perhaps visit.
        visit_id_option: ``--visit-id``; empty counts as absent.
        facility: Name of the facility's settings.
        doctor: Who launches; None if a person will say so.
        form: What Tiep is asked to extract.
        view: Where Tiep is opened.
        request_id: ``--request-id``; empty counts as absent.
        launch_id: Our id of this launch, of which a visit id is made if the site lets us.
        settings: The settings in force.

    Returns:
        The request, and all warnings: those of ``given`` and perhaps ``visit_id_made_here``.

    Raises:
        InputError: ``visit_contradicts``, ``visit_missing`` or an id that cannot be one.
    """
    problems: list[Problem] = []
    warnings = given.warnings
    option = visit_id_option if visit_id_option and visit_id_option.strip() else None
    own_id = request_id if request_id and request_id.strip() else None
    if option is not None:
        problems += text_problems(option, "--visit-id", ID_LIMIT)
    if own_id is not None:
        problems += text_problems(own_id, "--request-id", ID_LIMIT)
    if option is not None and given.visit_id is not None and option != given.visit_id:
        problems.append(Problem("visit_contradicts", "--visit-id"))
    visit_id = option or given.visit_id
    is_made_here = visit_id is None and settings.visit_id_source is VisitIdSource.GENERATE
    if is_made_here:
        visit_id = f"L-{launch_id}"
        warnings = (*warnings, Problem("visit_id_made_here", "--visit-id"))
    elif visit_id is None:
        problems.append(Problem("visit_missing", "--visit-id"))
    if problems or visit_id is None:
        raise InputError(*problems)
    request = LaunchRequest(
        facility=facility,
        patient=given.patient,
        visit_id=visit_id,
        visit_id_made_here=is_made_here,
        doctor=doctor,
        form=form,
        view=view,
        request_id=own_id,
        extra_context_json=given.extra_context_json,
    )
    return request, warnings
