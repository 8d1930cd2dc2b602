"""What doctor and HIS do with a visit: start it, open it, pause, draft and save it, ask for its report."""

import hmac
import secrets
from collections.abc import Mapping
from dataclasses import replace
from uuid import uuid4

from tiep_launcher.sandbox.catalogue import forms_for
from tiep_launcher.sandbox.deliveries import announce
from tiep_launcher.sandbox.form_rules import expand_concepts
from tiep_launcher.sandbox.launch_context import ContextError, decode_context, patient_facts
from tiep_launcher.sandbox.payloads import build_payload
from tiep_launcher.sandbox.samples import corrected, sample_answers
from tiep_launcher.sandbox.simulation import Simulation
from tiep_launcher.sandbox.state import (
    IN_PROGRESS,
    PENDING,
    REPORT_GENERATED,
    REPORT_SAVED,
    LaunchToken,
    SavedReport,
    Session,
)
from tiep_launcher.sandbox.switches import UnsavedPayload
from tiep_launcher.sandbox.token_request import TokenRequest

NO_PATIENT = (
    "This visit cannot be saved: Tiep was opened without patient context. "
    "Start it again from the hospital system, with the patient."
)


class RefusedError(Exception):
    """Tiep says no; `code` is for programs, the text for the person in front of the page."""

    def __init__(self, status: int, code: str, text: str) -> None:
        """Keep the HTTP status, the code and the text."""
        super().__init__(text)
        self.status = status
        self.code = code
        self.text = text


def facility_of(simulation: Simulation, api_key: str | None) -> str | None:
    """Return the facility whose API key this is."""
    given = (api_key or "").encode()
    for facility, key in simulation.facility_keys.items():
        if hmac.compare_digest(given, key.encode()):
            return facility
    return None


def issue_token(
    simulation: Simulation, facility: str, request: TokenRequest
) -> tuple[LaunchToken, str | None]:
    """Return a new launch token, and the id of the session that was made with it, if one was asked for."""
    now = simulation.clock()
    form = None if request.form is None else expand_concepts(request.form, simulation.script.concept_sets)
    session_id = None
    if request.create_session:
        session_id = str(uuid4())
        simulation.state.sessions[session_id] = Session(
            id=session_id,
            facility=facility,
            doctor=request.doctor,
            status=simulation.script.session.initial_status,
            form=form,
        )
    token = LaunchToken(
        # 32 random bytes as 43 URL-safe characters, like the token in the vendor's example.
        value=secrets.token_urlsafe(32),
        facility=facility,
        doctor=request.doctor,
        session_id=session_id,
        form=form,
        issued_at=now,
        expires_at=now + simulation.script.token.lifetime_s,
    )
    simulation.state.tokens[token.value] = token
    return token, session_id


def open_page(
    simulation: Simulation, token_value: str | None, session_id: str | None, context_text: str | None
) -> tuple[str, Session]:
    """Redeem a launch token; return the page secret and the session that the page works on.

    Raises:
        RefusedError: the token, the session or the context is not acceptable; nothing is used up then.
    """
    state = simulation.state
    token = _usable_token(simulation, token_value)
    session = _session_to_open(simulation, token, session_id)
    context = None
    if context_text:
        try:
            context = decode_context(context_text)
        except ContextError as error:
            raise RefusedError(400, "context_unreadable", str(error)) from None
        _check_same_patient(session, context)
    state.tokens[token.value] = replace(token, uses=token.uses + 1)
    if context is not None:
        session = replace(session, context=context)
    state.sessions[session.id] = session
    page_secret = secrets.token_urlsafe(32)
    state.pages[page_secret] = session.id
    return page_secret, session


def session_of_page(simulation: Simulation, page_secret: str | None) -> Session:
    """Return the session of an open page.

    Raises:
        RefusedError: no page has this secret.
    """
    session_id = simulation.state.pages.get(page_secret or "")
    if session_id is None:
        raise RefusedError(
            401, "page_unknown", "This page is not open any more. Start Tiep from the hospital system."
        )
    return simulation.state.sessions[session_id]


def choose_form(simulation: Simulation, session: Session, key: str) -> Session:
    """Bind a session that was started without a form to one from the catalogue."""
    if session.form is not None:
        raise RefusedError(409, "form_bound", "This visit already has its form.")
    for entry in forms_for(session.doctor.specialties):
        if entry.key == key:
            return _store(simulation, replace(session, form=dict(entry.form)))
    raise RefusedError(404, "form_unknown", "There is no such form for this doctor.")


def pause(simulation: Simulation, session: Session, answers: Mapping[str, object] | None) -> Session:
    """Park the visit, to be resumed later."""
    return _store(simulation, replace(session, status=PENDING, answers=_kept(session, answers)))


def resume(simulation: Simulation, session: Session) -> Session:
    """Take a parked, drafted or saved visit up again."""
    return _store(simulation, replace(session, status=IN_PROGRESS))


def draft(simulation: Simulation, session: Session, answers: Mapping[str, object] | None) -> Session:
    """Write the AI's draft: the answers so far, the empty ones made up."""
    drafted = {**sample_answers(session.form or {}), **_kept(session, answers)}
    return _store(simulation, replace(session, status=REPORT_GENERATED, answers=drafted))


def save(
    simulation: Simulation,
    session: Session,
    answers: Mapping[str, object] | None,
    *,
    context: Mapping[str, object] | None = None,
) -> Session:
    """Save the report and send the webhook; made-up answers are saved when None are given.

    Raises:
        RefusedError: there is no patient context.
    """
    known = context if context is not None else session.context
    if known is None or patient_facts(known) is None:
        raise RefusedError(409, "patient_missing", NO_PATIENT)
    if answers is None:
        answers = session.answers or sample_answers(session.form or {})
    report = SavedReport(answers=dict(answers), context=dict(known), saved_at=simulation.clock())
    first = not session.saves
    session = _store(
        simulation,
        replace(
            session,
            status=REPORT_SAVED,
            answers=report.answers,
            context=report.context,
            saves=(*session.saves, report),
            polls_since_save=session.polls_since_save if not first else 0,
        ),
    )
    announce(simulation, session, report)
    second = simulation.script.second_save
    if first and second is not None and second.after_s is not None:
        simulation.spawn(_save_again_later(simulation, session.id, second.after_s))
    return session


def poll(simulation: Simulation, facility: str, session_id: str) -> dict[str, object] | None:
    """Return what a poll of the session answers; None when this facility has no such session."""
    session = simulation.state.sessions.get(session_id)
    if session is None or not session.pollable or session.facility != facility:
        return None
    session = _second_save_when_due(simulation, session)
    switches = simulation.script.session
    shown, hidden = session.status, False
    if session.polls < len(switches.statuses):
        shown, hidden = switches.statuses[session.polls], True
    elif session.saves and session.polls_since_save < len(switches.statuses_after_save):
        shown, hidden = switches.statuses_after_save[session.polls_since_save], True
    answer: dict[str, object] = {"id": session.id, "status": shown}
    payload = _visible_payload(simulation, session, hidden=hidden)
    if payload is not None or switches.unsaved_payload is not UnsavedPayload.ABSENT:
        answer["payload"] = payload
    _store(
        simulation,
        replace(
            session,
            polls=session.polls + 1,
            polls_since_save=session.polls_since_save + (1 if session.saves else 0),
        ),
    )
    return answer


def _visible_payload(simulation: Simulation, session: Session, *, hidden: bool) -> dict[str, object] | None:
    kind, echo = simulation.script.payload.kind, simulation.script.payload.context_in_poll
    if not hidden and session.status == REPORT_SAVED and session.saves:
        return build_payload(session, session.saves[-1], kind, echo)
    shows_draft = simulation.script.session.unsaved_payload is UnsavedPayload.DRAFT
    if not hidden and shows_draft and session.status == REPORT_GENERATED:
        unsaved = SavedReport(session.answers, session.context or {}, simulation.clock())
        return build_payload(session, unsaved, kind, echo)
    return None


def _usable_token(simulation: Simulation, value: str | None) -> LaunchToken:
    token = simulation.state.tokens.get(value or "")
    if token is None:
        raise RefusedError(401, "token_unknown", "Tiep does not know this launch token.")
    if token.uses and simulation.script.token.single_use:
        raise RefusedError(401, "token_used", "This launch token was used already. Start Tiep again.")
    if simulation.clock() >= token.expires_at:
        raise RefusedError(401, "token_expired", "This launch token has expired. Start Tiep again.")
    return token


def _session_to_open(simulation: Simulation, token: LaunchToken, session_id: str | None) -> Session:
    if not session_id:
        if token.session_id is not None:
            raise RefusedError(
                400, "session_missing", "The link lacks the session_id that belongs to its token."
            )
        return Session(
            id=str(uuid4()),
            facility=token.facility,
            doctor=token.doctor,
            status=simulation.script.session.initial_status,
            pollable=False,
            form=token.form,
        )
    session = simulation.state.sessions.get(session_id)
    if session is None or not session.pollable or session.facility != token.facility:
        raise RefusedError(404, "session_unknown", "This facility has no such visit.")
    if token.session_id not in {None, session.id}:
        raise RefusedError(403, "session_other", "The launch token belongs to another visit.")
    if token.doctor.id != session.doctor.id:
        raise RefusedError(403, "doctor_other", "This visit belongs to another doctor.")
    return session


def _check_same_patient(session: Session, context: Mapping[str, object]) -> None:
    before, now = patient_facts(session.context), patient_facts(context)
    if before and now and before.identifier != now.identifier:
        raise RefusedError(409, "patient_other", "This visit was opened for another patient before.")


def _kept(session: Session, answers: Mapping[str, object] | None) -> Mapping[str, object]:
    return session.answers if answers is None else answers


def _store(simulation: Simulation, session: Session) -> Session:
    simulation.state.sessions[session.id] = session
    return session


def _second_save_when_due(simulation: Simulation, session: Session) -> Session:
    second = simulation.script.second_save
    if second is None or not session.saves or session.second_save_done:
        return session
    by_polls = second.after_polls is not None and session.polls_since_save >= second.after_polls
    waited_s = simulation.clock() - session.saves[0].saved_at
    by_time = second.after_s is not None and waited_s >= second.after_s
    return _save_again(simulation, session) if by_polls or by_time else session


def _save_again(simulation: Simulation, session: Session) -> Session:
    second = simulation.script.second_save
    marked = replace(session, second_save_done=True)
    answers = second.answers if second is not None else None
    if answers is None:
        answers = corrected(session.form or {}, session.saves[-1].answers)
    return save(simulation, marked, answers)


async def _save_again_later(simulation: Simulation, session_id: str, after_s: float) -> None:
    if await simulation.wait(after_s):
        session = simulation.state.sessions[session_id]
        if not session.second_save_done:
            _save_again(simulation, session)
