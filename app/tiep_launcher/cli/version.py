"""``version``: what this program is and which contract it speaks."""

import argparse

from tiep_launcher import __version__
from tiep_launcher.cli.answer import PROTOCOL, Answer
from tiep_launcher.cli.call import Call
from tiep_launcher.cli.parser import CONTEXTS, FORMATS, build_parsers


async def run(call: Call, options: argparse.Namespace, machine: object = None) -> Answer:
    """Answer with the version."""
    del call, options, machine
    features = [
        *(f"command:{name}" for name in build_parsers()),
        *(f"context:{name}" for name in CONTEXTS),
        *(f"format:{name}" for name in FORMATS),
    ]
    return Answer(
        data={
            "version": __version__,
            "protocol_min": PROTOCOL,
            "protocol_max": PROTOCOL,
            "features": features,
        },
        document=f"tiep-launcher {__version__} (protocol {PROTOCOL})\n".encode(),
    )
