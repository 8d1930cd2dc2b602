"""The first-run assistant: every step, and what can go wrong in it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget
from tests.desktop import setting_samples as samples
from tests.desktop.gallery.view import View

from tiep_launcher.desktop.assistant import Assistant
from tiep_launcher.desktop.connection_words import connection_lines
from tiep_launcher.desktop.translating import connection_text
from tiep_launcher.domain.errors import Problem
from tiep_launcher.services.connection_test import ConnectionResult

_SENTENCES = {
    "key_rejected": "Tiep rejected the facility key. Tell the administrator.",
    "certificate_not_trusted": "The server's certificate is not trusted. Tell the network team.",
}
_REJECTED = ConnectionResult(is_reached=True, is_key_accepted=False, problem=Problem("key_rejected"))
_UNTRUSTED = ConnectionResult(is_reached=False, problem=Problem("certificate_not_trusted"))
_NO_STORE = "This system has no key store for this user."


def views() -> list[View]:
    return [
        View("key", _assistant),
        View("key is kept", partial(_assistant, has_key=True)),
        View("trying", _filled, then=_then(Assistant.show_trying)),
        View("key rejected", _filled, then=_tried(_REJECTED)),
        View("not reached", _filled, then=_tried(_UNTRUSTED)),
        View("no key store", _filled, then=_then(lambda made: made.show_problems([("api-key", _NO_STORE)]))),
        View("nothing filled in", _assistant, then=_then(lambda made: made.next_button.click())),
        View("address is wrong", _filled, then=_then(_wrong_address)),
        View("doctor", partial(_at, 1)),
        View("doctor is missing", partial(_at, 1), then=_then(lambda made: made.next_button.click())),
        View("doctor is managed", _managed, then=_then(lambda made: made.go_on())),
        View("ready", partial(_at, 2, has_key=True, doctor="Dr. Maria Lopez")),
        View("nothing set up", partial(_at, 2)),
        View("sandbox starts", partial(_at, 2, has_key=True), then=_then(_sandbox)),
        View("without sandbox", partial(_assistant, has_sandbox=False)),
        View("small", _filled, QSize(420, 380), _tried(_REJECTED)),
    ]


def _assistant(*, has_key: bool = False, has_sandbox: bool = True) -> Assistant:
    made = Assistant(has_sandbox=has_sandbox)
    made.show_configuration(samples.configuration(), has_key=has_key)
    return made


def _filled() -> Assistant:
    made = _assistant()
    made.key_step.key.line.setText("a key that nobody sees")
    return made


def _at(step: int, *, has_key: bool = False, doctor: str = "") -> Assistant:
    made = _assistant(has_key=has_key)
    made.doctor_step.doctor_id.line.setText("D-17" if doctor else "")
    made.doctor_step.doctor_name.line.setText(doctor)
    for _ in range(step):
        made.go_on()
    return made


def _managed() -> Assistant:
    made = Assistant(has_sandbox=True, is_test=True)
    doctor = {"doctor.id": samples.managed("D-17"), "doctor.name": samples.managed("Dr. Maria Lopez")}
    made.show_configuration(samples.configuration(doctor), has_key=True)
    return made


def _then(act: Callable[[Assistant], object]) -> Callable[[QWidget], None]:
    def do(widget: QWidget) -> None:
        assert isinstance(widget, Assistant)
        act(widget)

    return do


def _tried(result: ConnectionResult) -> Callable[[QWidget], None]:
    lines = connection_lines(result, lambda problem: _SENTENCES[problem.code], connection_text)
    return _then(lambda made: made.show_tried(lines, is_good=result.is_good))


def _wrong_address(made: Assistant) -> None:
    made.key_step.address.line.setText("tiep.example")
    made.show_problems([("api_url", "This is no address.")])


def _sandbox(made: Assistant) -> None:
    made.say("The simulated Tiep opens in a window of its own, marked “Test set-up”.")
