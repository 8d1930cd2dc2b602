"""Altibbi's webhook messages, made up. Nothing in them is signed.

Source: the vendor's page "Webhooks" with its samples; the statuses follow one another as listed there.
"""

from collections.abc import Mapping
from datetime import UTC, datetime
from types import MappingProxyType

STATUSES = ("new", "checking_medical_profile", "in_progress", "closed")
RETRY_AFTER_S: tuple[float, ...] = ()
"""The vendor says nothing of retries, so nothing is sent twice."""

_MEMBER = {"user_id": 12, "insurance_id": "0045", "policy_number": "P-1"}


def status_update(consultation_id: int, old_status: str, new_status: str, now: float) -> dict[str, object]:
    """Return the body of a change of status; `now` in seconds since 1970."""
    return {
        "type": "status_update",
        "consultation_id": consultation_id,
        **_MEMBER,
        "old_status": old_status,
        "new_status": new_status,
        "datetime": timestamp(now),
    }


def recommendation(consultation_id: int, now: float) -> dict[str, object]:
    """Return the body of a recommendation; `now` in seconds since 1970."""
    return {
        "type": "recommendation_data",
        "consultation_id": consultation_id,
        **_MEMBER,
        "data": dict(_DATA),
        "datetime": timestamp(now),
    }


def timestamp(now: float) -> str:
    """Write a time as the vendor does: UTC, microseconds, `Z`."""
    return datetime.fromtimestamp(now, UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


_DATA: Mapping[str, object] = MappingProxyType(
    {
        "icd10": {
            "symptom": [{"name": "Pain in throat", "code": "R07.0"}],
            "diagnosis": [{"name": "Acute pharyngitis", "code": "J02.9"}],
        },
        "drug": {
            "fdaDrug": [
                {
                    "name": "EXAMPLE SUBSTANCE",
                    "tradeName": "EXAMPLE TAB 500 MG",
                    "strengthValue": "500",
                    "packageType": "Blister",
                    "packageSize": "20",
                    "dosage": "1",
                    "dosageUnit": "tablet",
                    "routeOfAdministration": "oral",
                    "dosageForm": "tablet",
                    "frequency": "Twice daily",
                    "duration": 5,
                    "specialInstructions": None,
                    "relationWithFood": "",
                    "howToUse": None,
                }
            ]
        },
        "lab": {"lab": [{"name": "CBC"}]},
        "doctorReferral": {"name": "Ear, nose and throat specialist"},
        "followUp": [{"name": "Do lab test"}],
        "postCallAnswer": [{"question": "doctor_notes", "answer": "Rest and drink enough."}],
        "dispense": {
            "url": "https://prescription.example/abc",
            "pass_code": 5528,
            "qr_code": "https://qr.example/abc",
        },
    }
)
