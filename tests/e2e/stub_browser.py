"""A browser that only fetches its address once and notes where it was sent: ``stub_browser.py NOTE URL``."""

import http.client
import json
import sys
from pathlib import Path
from urllib.parse import urlsplit

note, address = Path(sys.argv[1]), urlsplit(sys.argv[2])
connection = http.client.HTTPConnection(address.hostname or "", address.port or 0, timeout=10)
connection.request("GET", address.path)
answer = connection.getresponse()
temporary = note.with_suffix(".tmp")
temporary.write_text(json.dumps({"status": answer.status, "location": answer.getheader("Location")}))
temporary.replace(note)
