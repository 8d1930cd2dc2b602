"""A simulated Tiep on loopback: its API, the doctor's web page and its signed webhook.

Written from the vendor's documents alone, as a second reading of them: nothing of the launcher's own client
is imported here. HIS vendors develop against it, and the demo and the tests run on it.
"""
