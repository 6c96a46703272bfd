"""Receives what changed of the targets, from a webhook of Qingce: signature checked, each message once. Needs nothing but Python 3.9.

Arguments: the port. The secret that the answer to POST /api/webhooks gave is in QINGCE_SECRET.
"""

import base64
import hashlib
import hmac
import json
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

SECRET = os.environ["QINGCE_SECRET"]
seen = set()


def genuine(secret, headers, body, now=None):
    """True if the message is signed by the secret and not older (or newer) than five minutes."""
    try:
        key = base64.b64decode(secret.removeprefix("whsec_"))
        stamp = headers["webhook-timestamp"]
        if abs((now or time.time()) - int(stamp)) > 300:
            return False
        signed = headers["webhook-id"].encode() + b"." + stamp.encode() + b"." + body
        own = "v1," + base64.b64encode(hmac.new(key, signed, hashlib.sha256).digest()).decode()
        return any(hmac.compare_digest(own, given) for given in headers["webhook-signature"].split(" "))
    except (AttributeError, KeyError, TypeError, ValueError):
        return False  # a header is missing or is none


class Receiver(BaseHTTPRequestHandler):
    def do_POST(self):
        body = self.rfile.read(int(self.headers.get("content-length") or 0))
        if not genuine(SECRET, self.headers, body):
            self.send_error(401)
            return
        message = self.headers["webhook-id"]
        if message not in seen:  # delivery is at least once; the number stays the same
            handle(self.headers["ce-type"], json.loads(body))
            seen.add(message)
        self.send_response(204)  # within ten seconds, or it comes again
        self.end_headers()


def handle(kind, event):
    print(kind, json.dumps(event, ensure_ascii=False), flush=True)


if __name__ == "__main__":
    ThreadingHTTPServer(("", int(sys.argv[1])), Receiver).serve_forever()
