"""Pictures of every view of the desktop in every condition: ``python3 packaging/dev.py pictures``.

A view that is new goes into the module of its group; a group that is new also into ``groups``.
"""
