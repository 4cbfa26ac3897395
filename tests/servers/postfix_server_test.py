#!/usr/bin/python3 -B
# SPDX-License-Identifier: GPL-3.0-or-later
"""Postfix as the tests start it, checked with Python's own SMTP client. usage: postfix_server_test.py"""
import glob
import json
import os
import smtplib
import subprocess
import sys
import time
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
from mail_server_test import ADA, BOB, MESSAGE, Server  # noqa: E402


class PostfixServerTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server()
        cls.folder = os.path.join(cls.server.place.name, "p")
        pki = os.path.join(cls.server.place.name, "pki")
        cls.process = subprocess.Popen(  # pylint: disable=consider-using-with
            [os.path.join(HERE, "postfix_server"), "--folder", cls.folder, "--certificate", pki + "/good.pem", "--key",
             pki + "/good.key", "--user", ADA, "--user", BOB, "--auth-socket", cls.server.folder + "/auth-client"],
            stdout=subprocess.PIPE)
        cls.ports = json.loads(cls.process.stdout.readline())["ready"]

    @classmethod
    def tearDownClass(cls):
        cls.process.terminate()
        cls.process.wait(20)
        cls.process.stdout.close()
        cls.server.stop()

    def stored(self, address, count):
        end = time.monotonic() + 20
        while time.monotonic() < end:
            files = glob.glob(os.path.join(self.folder, "mail", address, "new", "*"))
            if len(files) >= count:
                break
            time.sleep(0.05)
        return files

    def test_delivers_for_authenticated_users_only(self):
        implicit = smtplib.SMTP_SSL("localhost", self.ports["smtps"], context=self.server.context)
        starttls = smtplib.SMTP("localhost", self.ports["smtp"])
        starttls.starttls(context=self.server.context)
        for client in (implicit, starttls):
            client.ehlo()
            client.mail(ADA)
            self.assertEqual(client.rcpt(BOB)[0] // 100, 5)
            client.rset()
            with self.assertRaises(smtplib.SMTPAuthenticationError):
                client.login(ADA, "wrong")
            client.login(ADA, "one")
            client.sendmail(ADA, [BOB], MESSAGE, mail_options=["BODY=8BITMIME"])
            client.quit()
        files = self.stored(BOB, 2)
        self.assertEqual(len(files), 2)
        for file in files:
            with open(file, "rb") as stored:
                self.assertTrue(stored.read().endswith(MESSAGE.replace(b"\r\n", b"\n").split(b"\n\n", 1)[1]))


if __name__ == "__main__":
    if os.getuid() != 0 or not os.path.exists("/usr/sbin/postfix"):
        print("SKIP   : Postfix runs as root only" if os.getuid() != 0 else "SKIP   : postfix is not installed")
        sys.exit(77)
    unittest.main()
