from dataclasses import replace
from pathlib import Path

import pytest

from tiep_launcher.domain.errors import (
    ConfigurationError,
    DoctorUnknownError,
    ForbiddenByPolicyError,
    InputError,
    LauncherError,
)
from tiep_launcher.domain.launch_request import Doctor
from tiep_launcher.domain.settings import DoctorSource, Origin, ResolvedSetting, ResolvedSettings, Settings
from tiep_launcher.intake.doctors import choose_doctor, doctor_warnings, known_doctors, own_doctor
from tiep_launcher.intake.doctors_file import KnownDoctors
from tiep_launcher.intake.os_user import os_user_names

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


LISTED = KnownDoctors(
    doctors=(Doctor("d1", "Dr. One Listed", ("SURGERY",)), Doctor("d7", "Dr. Seven", ("GENERAL",))),
    of_os_user={"clinic\\seven": Doctor("d7", "Dr. Seven", ("GENERAL",))},
)


def test_the_list_completes_what_the_call_and_the_settings_leave_out():
    assert choose_doctor(resolved(Settings()), "d7", None, known=LISTED) == LISTED.doctors[1]
    assert choose_doctor(resolved(Settings()), "d7", "Dr. 7", known=LISTED) == Doctor(
        "d7", "Dr. 7", ("GENERAL",)
    )
    assert choose_doctor(resolved(Settings(doctor_id="d1")), None, None, known=LISTED) == LISTED.doctors[0]
    assert choose_doctor(resolved(FIXED), None, None, known=LISTED) == OWN


def test_who_is_not_on_the_list_is_refused_where_the_site_wants_it():
    strict = replace(FIXED, require_known_doctor=True, doctors_file="/doctors.csv")
    refused = (DoctorUnknownError, "doctor_unknown", "--doctor-id")
    with pytest.raises(DoctorUnknownError) as caught:
        choose_doctor(resolved(strict), "d2", None, known=LISTED)
    assert (type(caught.value), caught.value.code, caught.value.problems[0].field) == refused
    assert choose_doctor(resolved(strict), "d7", None, known=LISTED) == LISTED.doctors[1]
    with pytest.raises(DoctorUnknownError, match="doctor_unknown"):
        choose_doctor(resolved(strict), None, None, known=KnownDoctors())
    alone = replace(strict, doctors_file=None)
    assert choose_doctor(resolved(alone), None, None) == OWN
    assert refusal(resolved(alone), "d2", None) == refused


def test_the_login_tells_whose_desk_it_is():
    by_login = resolved(Settings(doctor_source=DoctorSource.OS_USER, doctors_file="/doctors.csv"))
    names = ("CLINIC\\Seven", "Seven")
    assert choose_doctor(by_login, None, None, known=LISTED, os_users=names) == LISTED.doctors[1]
    assert choose_doctor(by_login, "d1", None, known=LISTED, os_users=names) == LISTED.doctors[0]
    assert own_doctor(by_login.settings, LISTED, names) == LISTED.doctors[1]
    assert own_doctor(by_login.settings, LISTED, ("eight",)) is None
    with pytest.raises(DoctorUnknownError, match="os_user_unknown"):
        choose_doctor(by_login, None, None, known=LISTED, os_users=("eight",))
    locked = resolved(by_login.settings, "doctor_source")
    with pytest.raises(ForbiddenByPolicyError):
        choose_doctor(locked, "d1", None, known=LISTED, os_users=names)


def test_the_login_of_a_list_does_not_hide_that_the_settings_name_somebody():
    by_login = resolved(replace(FIXED, doctor_source=DoctorSource.OS_USER))
    with pytest.raises(DoctorUnknownError, match="os_user_unknown"):
        choose_doctor(by_login, None, None, known=LISTED, os_users=("eight",))


def test_who_is_at_the_desk_launches_what_names_nobody():
    asks = resolved(Settings())
    assert choose_doctor(asks, None, "", can_ask=True) is None
    assert choose_doctor(asks, None, None, present=OWN) == OWN
    assert choose_doctor(asks, "d7", None, known=LISTED, present=OWN) == LISTED.doctors[1]
    with pytest.raises(DoctorUnknownError, match="doctor_name_without_id"):
        choose_doctor(asks, None, "Dr. Two", present=OWN)
    caller = resolved(Settings(doctor_source=DoctorSource.CALLER))
    with pytest.raises(DoctorUnknownError, match="doctor_missing"):
        choose_doctor(caller, None, None, present=OWN, can_ask=True)


def test_a_list_that_decides_must_be_readable(tmp_path: Path):
    missing = Settings(doctors_file=str(tmp_path / "none.csv"))
    known = known_doctors(missing)
    assert [problem.code for problem in doctor_warnings(None, known)] == ["doctors_file_unreadable"]
    for needy in (
        replace(missing, require_known_doctor=True),
        replace(missing, doctor_source=DoctorSource.OS_USER),
    ):
        with pytest.raises(ConfigurationError, match="doctors_file_unreadable"):
            known_doctors(needy)


def test_what_is_odd_about_the_list_is_said_once(tmp_path: Path):
    path = tmp_path / "doctors.csv"
    path.write_text("id,name\nd1,Dr. One Listed\n,x\n,y\n")
    known = known_doctors(Settings(doctors_file=str(path)))
    left_out, differs = doctor_warnings(OWN, known)
    assert (left_out.code, dict(left_out.facts)) == ("doctors_file_rows_left_out", {"count": 2, "line": 3})
    assert (differs.code, differs.field) == ("doctor_name_differs", "--doctor-name")
    assert doctor_warnings(replace(OWN, name=None), KnownDoctors(doctors=known.doctors)) == ()


def test_this_login_has_a_name():
    assert all(os_user_names())
