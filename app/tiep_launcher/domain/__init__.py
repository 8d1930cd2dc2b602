"""Values and rules of the field: patient, visit, launch, session, form, report, settings, errors.

Standard library only; nothing here reads a file, a clock or the network.
"""
