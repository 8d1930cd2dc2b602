"""FHIR R4 documents as reports."""
