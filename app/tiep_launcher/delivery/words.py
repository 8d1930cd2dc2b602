"""The program's own words in a report that goes out, in each language it can go out in."""

from collections.abc import Mapping
from dataclasses import dataclass

from tiep_launcher.domain.language import Language
from tiep_launcher.domain.report import Approval, Note

RIGHT_TO_LEFT = frozenset({Language.ARABIC})
"""The languages that are read from the right."""


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language.

    Attributes:
        patient: Whose report it is; has ``{name}``, ``{birth_date}``, ``{patient_id}`` and ``{visit_id}``.
        received: When it arrived; has ``{time}`` and ``{version}``.
        report: Caption of the title.
        doctor: Caption of the doctor.
        name_unknown: Stands for a name that did not come.
        birth_date_unknown: Stands for a birth date that did not come.
        page: Stands at the foot of each page; has ``{number}`` and ``{count}``.
        letters_replaced: Which letters a character set lacks; has ``{letters}``.
        technical_left_out: Says where identifiers, code systems and the like are.
        approvals: Who stands behind a report that may go out; ``confirmed_here`` has ``{doctor}``.
        notes: What is to be said about a value, in brackets.
    """

    patient: str
    received: str
    report: str
    doctor: str
    name_unknown: str
    birth_date_unknown: str
    page: str
    letters_replaced: str
    technical_left_out: str
    approvals: Mapping[Approval, str]
    notes: Mapping[Note, str]


WORDS: Mapping[Language, Words] = {
    Language.ENGLISH: Words(
        patient="Patient: {name}, born {birth_date}, patient ID {patient_id}, visit {visit_id}",
        received="Received: {time} UTC (version {version})",
        report="Report",
        doctor="Doctor",
        name_unknown="Not known",
        birth_date_unknown="not known",
        page="Page {number} of {count}",
        letters_replaced="Letters that could not be written were replaced: {letters}",
        technical_left_out="Identifiers and code systems: see the program, or the report as JSON.",
        approvals={
            Approval.DOCTOR_SAVED: "Written with AI assistance and saved by the doctor.",
            Approval.DOCTOR_SENT: "Written with AI assistance and sent by the doctor.",
            Approval.CONFIRMED_HERE: "Written with AI assistance and checked by {doctor}.",
        },
        notes={
            Note.MISSING: "[missing]",
            Note.OUT_OF_RANGE: "[outside the range]",
            Note.NOT_IN_FORM: "[not in the form]",
            Note.CODE_UNKNOWN: "[unknown code]",
            Note.WRONG_TYPE: "[wrong type]",
        },
    ),
    Language.GERMAN: Words(
        patient="Patient: {name}, geboren {birth_date}, Patienten-ID {patient_id}, Besuch {visit_id}",
        received="Eingegangen: {time} UTC (Version {version})",
        report="Bericht",
        doctor="Ärztin/Arzt",
        name_unknown="Nicht bekannt",
        birth_date_unknown="nicht bekannt",
        page="Seite {number} von {count}",
        letters_replaced="Nicht darstellbare Zeichen wurden ersetzt: {letters}",
        technical_left_out="Kennungen und Codesysteme: siehe Programm oder den Bericht als JSON.",
        approvals={
            Approval.DOCTOR_SAVED: "Mit Unterstützung einer KI geschrieben und ärztlich gespeichert.",
            Approval.DOCTOR_SENT: "Mit Unterstützung einer KI geschrieben und ärztlich gesendet.",
            Approval.CONFIRMED_HERE: "Mit Unterstützung einer KI geschrieben und geprüft von {doctor}.",
        },
        notes={
            Note.MISSING: "[fehlt]",
            Note.OUT_OF_RANGE: "[außerhalb des Bereichs]",
            Note.NOT_IN_FORM: "[nicht im Formular]",
            Note.CODE_UNKNOWN: "[unbekannter Code]",
            Note.WRONG_TYPE: "[falscher Typ]",
        },
    ),
    Language.SPANISH: Words(
        patient="Paciente: {name}, nacimiento {birth_date}, ID de paciente {patient_id}, visita {visit_id}",
        received="Recibido: {time} UTC (versión {version})",
        report="Informe",
        doctor="Médico",
        name_unknown="No consta",
        birth_date_unknown="no consta",
        page="Página {number} de {count}",
        letters_replaced="Se sustituyeron caracteres que no se podían escribir: {letters}",
        technical_left_out="Identificadores y sistemas de códigos: véase el programa o el informe en JSON.",
        approvals={
            Approval.DOCTOR_SAVED: "Redactado con ayuda de IA y guardado por el médico.",
            Approval.DOCTOR_SENT: "Redactado con ayuda de IA y enviado por el médico.",
            Approval.CONFIRMED_HERE: "Redactado con ayuda de IA y revisado por {doctor}.",
        },
        notes={
            Note.MISSING: "[falta]",
            Note.OUT_OF_RANGE: "[fuera del intervalo]",
            Note.NOT_IN_FORM: "[no está en el formulario]",
            Note.CODE_UNKNOWN: "[código desconocido]",
            Note.WRONG_TYPE: "[tipo incorrecto]",
        },
    ),
    Language.FRENCH: Words(
        patient="Patient: {name}, naissance {birth_date}, ID patient {patient_id}, consultation {visit_id}",
        received="Reçu: {time} UTC (version {version})",
        report="Compte rendu",
        doctor="Médecin",
        name_unknown="Non renseigné",
        birth_date_unknown="non renseignée",
        page="Page {number} sur {count}",
        letters_replaced="Des caractères impossibles à écrire ont été remplacés : {letters}",
        technical_left_out="Identifiants, systèmes de codes : voir le programme ou le compte rendu en JSON.",
        approvals={
            Approval.DOCTOR_SAVED: "Rédigé avec l'aide d'une IA et enregistré par le médecin.",
            Approval.DOCTOR_SENT: "Rédigé avec l'aide d'une IA et envoyé par le médecin.",
            Approval.CONFIRMED_HERE: "Rédigé avec l'aide d'une IA et vérifié par {doctor}.",
        },
        notes={
            Note.MISSING: "[manquant]",
            Note.OUT_OF_RANGE: "[hors limites]",
            Note.NOT_IN_FORM: "[absent du formulaire]",
            Note.CODE_UNKNOWN: "[code inconnu]",
            Note.WRONG_TYPE: "[type incorrect]",
        },
    ),
    Language.ARABIC: Words(
        patient="المريض: {name}، تاريخ الميلاد {birth_date}، معرّف المريض {patient_id}، الزيارة {visit_id}",
        received="تاريخ الاستلام: {time} UTC (الإصدار {version})",
        report="التقرير",
        doctor="الطبيب",
        name_unknown="غير معلوم",
        birth_date_unknown="غير معلوم",
        page="صفحة {number} من {count}",
        letters_replaced="استُبدلت أحرف تعذّرت كتابتها: {letters}",
        technical_left_out="المعرّفات وأنظمة الرموز: انظر البرنامج أو التقرير بصيغة JSON.",
        approvals={
            Approval.DOCTOR_SAVED: "كُتب بمساعدة الذكاء الاصطناعي وحفظه الطبيب.",
            Approval.DOCTOR_SENT: "كُتب بمساعدة الذكاء الاصطناعي وأرسله الطبيب.",
            Approval.CONFIRMED_HERE: "كُتب بمساعدة الذكاء الاصطناعي وراجعه {doctor}.",
        },
        notes={
            Note.MISSING: "[مفقود]",
            Note.OUT_OF_RANGE: "[خارج النطاق]",
            Note.NOT_IN_FORM: "[غير موجود في النموذج]",
            Note.CODE_UNKNOWN: "[رمز غير معروف]",
            Note.WRONG_TYPE: "[نوع غير صحيح]",
        },
    ),
}
"""The words of every language; identifiers, dates and values are written the same in all of them."""
