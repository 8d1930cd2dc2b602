"""The columns of Altibbi's medicines, in the order in which a prescription is read."""

COLUMNS = {
    "tradeName": "Trade name",
    "name": "Substance",
    "strengthValue": "Strength",
    "dosageForm": "Dosage form",
    "dosage": "Dosage",
    "dosageUnit": "Dosage unit",
    "routeOfAdministration": "Route",
    "frequency": "Frequency",
    # The vendor names no unit, so none is made up.
    "duration": "Duration (no unit given)",
    "relationWithFood": "Relation with food",
    "howToUse": "How to use",
    "specialInstructions": "Special instructions",
    "packageType": "Package",
    "packageSize": "Package size",
    "registrationNumber": "Registration number",
}
"""Member and title of each column; titles are for :data:`~tiep_launcher.scribes.reading.Say`."""
