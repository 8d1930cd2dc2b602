from dataclasses import replace

import pytest

from tiep_launcher.domain.errors import DoctorUnknownError, ForbiddenByPolicyError, InputError, LauncherError
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.settings import DoctorSource, Origin, ResolvedSetting, ResolvedSettings, Settings
from tiep_launcher.intake.doctors import choose_doctor

FIXED = Settings(doctor_id="d1", doctor_name="Dr. One", doctor_specialties=("ORTHOPEDICS",))
OWN = Doctor("d1", "Dr. One", ("ORTHOPEDICS",))


def resolved(settings: Settings, *locked: str) -> ResolvedSettings:
    rows = (ResolvedSetting(name, "x", Origin.POLICY, is_locked=True) for name in locked)
    return ResolvedSettings(settings, tuple(rows))


def refusal(settings: ResolvedSettings, *options: object) -> tuple[type[LauncherError], str, str | None]:
    with pytest.raises(LauncherError) as caught:
        choose_doctor(settings, *options)
    return type(caught.value), caught.value.code, caught.value.problems[0].field


def test_without_options_it_is_the_fixed_doctor():
    assert choose_doctor(resolved(FIXED), None, "", [""]) == OWN


def test_another_doctor_gets_nothing_of_the_fixed_one():
    assert choose_doctor(resolved(FIXED), "d2", None) == Doctor("d2")
    assert choose_doctor(resolved(FIXED), "d2", "Dr. Two", ["SURGERY"]) == Doctor(
        "d2", "Dr. Two", ("SURGERY",)
    )


def test_the_same_doctor_is_completed_by_the_settings():
    assert choose_doctor(resolved(FIXED), "d1", None) == OWN
    assert choose_doctor(resolved(FIXED), "d1", "Dr. O.") == replace(OWN, name="Dr. O.")
    assert choose_doctor(resolved(FIXED), None, None, ["A"]) == replace(OWN, specialties=("A",))


@pytest.mark.parametrize("source", [DoctorSource.CALLER, DoctorSource.ASK, None])
def test_without_anybody_the_doctor_is_missing(source: DoctorSource | None):
    missing = (DoctorUnknownError, "doctor_missing", "--doctor-id")
    assert refusal(resolved(Settings(doctor_source=source)), None, "Dr. Two") == missing


@pytest.mark.parametrize("source", [DoctorSource.CALLER, DoctorSource.ASK])
def test_the_settings_doctor_does_not_stand_in_for_a_silent_caller(source: DoctorSource):
    settings = resolved(replace(FIXED, doctor_source=source))
    assert refusal(settings, None, None)[1] == "doctor_missing"
    assert choose_doctor(settings, "d1", None) == OWN


def test_a_name_alone_does_not_rename_the_fixed_doctor():
    assert refusal(resolved(FIXED), None, "Dr. Two") == (
        DoctorUnknownError,
        "doctor_name_without_id",
        "--doctor-name",
    )
    assert choose_doctor(resolved(FIXED), None, "Dr. One") == OWN
    assert choose_doctor(resolved(Settings(doctor_id="d1")), None, "Dr. One") == Doctor("d1", "Dr. One")


def test_a_policy_outranks_the_options():
    assert refusal(resolved(FIXED, "doctor.id"), "d2", None) == (
        ForbiddenByPolicyError,
        "locked_by_policy",
        "--doctor-id",
    )
    source_locked = resolved(replace(FIXED, doctor_source=DoctorSource.FIXED), "doctor_source")
    assert refusal(source_locked, "d2", None)[2] == "--doctor-id"
    assert refusal(resolved(FIXED, "doctor.name"), "d1", "Dr. O.")[2] == "--doctor-name"
    assert refusal(resolved(FIXED, "doctor.specialties"), None, None, ["A"])[2] == "--specialty"


def test_a_policy_is_content_with_what_it_says_itself():
    locked = resolved(FIXED, "doctor.id", "doctor.name", "doctor.specialties")
    assert choose_doctor(locked, "d1", "Dr. One", ["ORTHOPEDICS"]) == OWN
    caller_locked = resolved(replace(FIXED, doctor_source=DoctorSource.CALLER), "doctor_source")
    assert choose_doctor(caller_locked, "d2", None) == Doctor("d2")


def test_bad_texts_are_listed_together():
    with pytest.raises(InputError) as caught:
        choose_doctor(resolved(FIXED), "a\x00", "b\n", ["c\td"])
    assert [problem.field for problem in caught.value.problems] == [
        "--doctor-id",
        "--doctor-name",
        "--specialty",
    ]
