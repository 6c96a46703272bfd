"""python3 -m unittest: the receiver believes the vector of the reference libraries and nothing else."""

import os
import unittest

os.environ.setdefault("QINGCE_SECRET", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")
import webhook

SIGNED = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": "1614265330",
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
}
BODY = b'{"test": 2432232314}'


class Signature(unittest.TestCase):
    def genuine(self, headers=SIGNED, body=BODY, now=1614265330):
        return webhook.genuine(webhook.SECRET, headers, body, now)

    def test_refuses_another_body(self):
        self.assertFalse(self.genuine(body=BODY + b" "))

    def test_refuses_an_old_message(self):
        self.assertFalse(self.genuine(now=1614265330 + 301))

    def test_refuses_what_lacks_a_header(self):
        for header in SIGNED:
            self.assertFalse(self.genuine({name: SIGNED[name] for name in SIGNED if name != header}))

    def test_refuses_another_signature(self):
        self.assertFalse(self.genuine({**SIGNED, "webhook-signature": "v1,AAAA é"}))

    def test_believes_what_is_signed(self):
        self.assertTrue(self.genuine())

    def test_believes_while_the_secret_changes(self):
        self.assertTrue(self.genuine({**SIGNED, "webhook-signature": "v1,AAAA " + SIGNED["webhook-signature"]}))
