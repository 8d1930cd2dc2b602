"""Takes the callbacks of Tiep Launcher: checks signatures, keeps each message once. Python 3.9 or newer."""

import datetime as dt
import hashlib
import hmac
import json
import sys
from http.server import BaseHTTPRequestHandler, HTTPServer

WINDOW = dt.timedelta(minutes=5)
MOST_BYTES = 16 * 1024 * 1024


def is_genuine(secret, headers, body, now):
    """Say whether a message comes from a launcher that knows the secret, and was sent just now."""
    time_text = headers.get("X-Tiep-Launcher-Timestamp", "")
    sent = headers.get("X-Tiep-Launcher-Signature", "")
    try:
        sent_at = dt.datetime.strptime(time_text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=dt.timezone.utc)
    except ValueError:
        return False
    wanted = "sha256=" + hmac.new(secret, time_text.encode() + b"." + body, hashlib.sha256).hexdigest()
    # Bytes, because text beyond ASCII cannot be compared in constant time.
    return (
        hmac.compare_digest(sent.encode("utf-8", "replace"), wanted.encode()) and abs(now - sent_at) <= WINDOW
    )


def serve(secret, keep, port=0):
    """Return a server; `keep(key, event, result)` is called once for each message, before it is answered."""
    seen = set()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self):
            length = int(self.headers.get("Content-Length") or 0)
            if length > MOST_BYTES:
                self.send_error(413)
                return
            body = self.rfile.read(length)
            if not is_genuine(secret, self.headers, body, dt.datetime.now(dt.timezone.utc)):
                self.send_error(401)
                return
            key = self.headers["Idempotency-Key"]
            if key not in seen:  # in your system: a unique column of the table that keep() writes to
                keep(key, self.headers["X-Tiep-Launcher-Event"], json.loads(body))
                seen.add(key)
            self.send_response(204)
            self.end_headers()

        def log_message(self, *args):
            """Keep addresses of requests out of the log."""

    return HTTPServer(("127.0.0.1", port), Handler)


if __name__ == "__main__":
    with open(sys.argv[1], "rb") as file:
        server = serve(file.read().strip(), lambda key, event, result: print(event, result["visit_id"]), 8480)
    server.serve_forever()
