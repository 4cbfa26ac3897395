#!/usr/bin/python3 -B
# SPDX-License-Identifier: GPL-3.0-or-later
"""The provider of the tests, checked with Python's own SMTP and IMAP clients.

usage: mail_server_test.py
"""
import imaplib
import json
import os
import signal
import smtplib
import ssl
import subprocess
import sys
import tempfile
import time
import unittest

HERE = os.path.dirname(os.path.abspath(__file__))
ADA, BOB = "ada@example.org", "bob@example.org"
MESSAGE = b"From: ada@example.org\r\nTo: bob@example.org\r\nSubject: Gr\xc3\xbc\xc3\x9fe\r\n\r\n.dots\r\nline\r\n"


class Server:
    def __init__(self):
        # pylint: disable=consider-using-with
        self.place = tempfile.TemporaryDirectory(prefix="sp", dir="/tmp")
        self.folder = os.path.join(self.place.name, "m")
        os.chmod(self.place.name, 0o755)
        pki = os.path.join(self.place.name, "pki")
        subprocess.run([os.path.join(HERE, "make_pki"), pki], check=True)
        self.context = ssl.create_default_context(cafile=os.path.join(pki, "ca.pem"))
        self.process = subprocess.Popen(
            [os.path.join(HERE, "mail_server"), "--folder", self.folder, "--certificate", pki + "/good.pem", "--key",
             pki + "/good.key", "--user", ADA + ":one", "--user", BOB + ":two:three", "--size-limit", "100000"],
            stdout=subprocess.PIPE)
        self.ports = json.loads(self.process.stdout.readline())["ready"]

    def events(self):
        with open(os.path.join(self.folder, "submission.log"), encoding="utf-8") as file:
            return [json.loads(line) for line in file]

    def stop(self):
        self.process.terminate()
        self.process.wait(20)
        self.process.stdout.close()
        self.place.cleanup()


class MailServerTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.server = Server()

    @classmethod
    def tearDownClass(cls):
        cls.server.stop()

    def implicit(self):
        return smtplib.SMTP_SSL("localhost", self.server.ports["smtps"], context=self.server.context)

    def starttls(self):
        client = smtplib.SMTP("localhost", self.server.ports["smtp"])
        client.starttls(context=self.server.context)
        return client

    def mailbox(self, user, password):
        client = imaplib.IMAP4_SSL("localhost", self.server.ports["imaps"], ssl_context=self.server.context)
        client.login(user, password)
        return client

    def test_delivers_over_both_listeners_byte_for_byte(self):
        for client in (self.implicit(), self.starttls()):
            client.login(ADA, "one")
            self.assertTrue(client.has_extn("pipelining"))
            self.assertTrue(client.has_extn("size"))
            client.sendmail(ADA, [BOB], MESSAGE, mail_options=["BODY=8BITMIME"])
            client.quit()
        box = self.mailbox(BOB, "two:three")
        box.select("INBOX", readonly=True)
        numbers = box.search(None, "ALL")[1][0].split()
        self.assertEqual(len(numbers), 2)
        for number in numbers:
            self.assertTrue(box.fetch(number, "(BODY.PEEK[])")[1][0][1].endswith(MESSAGE))
        box.logout()

    def test_imap_offers_starttls_and_folders(self):
        client = imaplib.IMAP4("localhost", self.server.ports["imap"])
        self.assertIn("STARTTLS", client.capabilities)
        client.starttls(self.server.context)
        client.login(ADA, "one")
        self.assertIn(b"Sent", b" ".join(client.list()[1]))
        client.logout()

    def test_refuses_a_wrong_password(self):
        client = self.implicit()
        with self.assertRaises(smtplib.SMTPAuthenticationError):
            client.login(ADA, "wrong")
        client.close()

    def test_refuses_mail_before_authentication(self):
        for client in (self.implicit(), self.starttls()):
            client.ehlo()
            self.assertEqual(client.mail(ADA)[0], 530)
            client.close()
        self.assertFalse([event for event in self.server.events() if event["event"] == "delivered"
                          and event["mail_from"] != ADA])

    def test_refuses_authentication_before_tls(self):
        client = smtplib.SMTP("localhost", self.server.ports["smtp"])
        client.ehlo()
        self.assertFalse(client.has_extn("auth"))
        self.assertEqual(client.docmd("AUTH", "PLAIN AAAA")[0], 530)
        client.close()

    def test_refuses_foreign_senders_unknown_recipients_and_large_messages(self):
        client = self.implicit()
        client.login(ADA, "one")
        self.assertEqual(client.mail(BOB)[0], 553)
        client.rset()
        client.mail(ADA)
        self.assertEqual(client.rcpt("nobody@example.org")[0], 550)
        client.rset()
        self.assertEqual(client.mail(ADA, ["SIZE=100001"])[0], 552)
        client.close()

    def test_logs_commands_but_no_credentials(self):
        client = self.implicit()
        client.login(ADA, "one")
        client.docmd("NOOP", "canary-in-the-log")
        client.quit()
        commands = [event.get("command", "") for event in self.server.events()]
        self.assertIn("NOOP canary-in-the-log", commands)
        self.assertIn("AUTH PLAIN (credentials)", commands)
        self.assertFalse([command for command in commands if "AGFkYU" in command])
        self.assertTrue([event for event in self.server.events()
                         if event["event"] == "connected" and event["tls"] in ("TLSv1.2", "TLSv1.3")])


class EndTest(unittest.TestCase):
    def test_ends_dovecot_even_when_killed(self):
        for number in (signal.SIGTERM, signal.SIGKILL):
            server = Server()
            pid_file = os.path.join(server.folder, "run", "master.pid")
            end = time.monotonic() + 20
            number_of_dovecot = ""
            # It may be made, and filled, a moment after the ports answer.
            while not number_of_dovecot and time.monotonic() < end:
                time.sleep(0.02)
                if os.path.exists(pid_file):
                    with open(pid_file, encoding="ascii") as file:
                        number_of_dovecot = file.read().strip()
            dovecot = int(number_of_dovecot)
            os.kill(dovecot, 0)
            server.process.send_signal(number)
            server.process.wait(20)
            end = time.monotonic() + 20
            while os.path.exists(f"/proc/{dovecot}") and time.monotonic() < end:
                time.sleep(0.02)
            self.assertFalse(os.path.exists(f"/proc/{dovecot}"))
            server.process.stdout.close()
            server.place.cleanup()


if __name__ == "__main__":
    for needed in ("/usr/sbin/dovecot", "/usr/lib/python3/dist-packages/aiosmtpd"):
        if not os.path.exists(needed):
            print(f"SKIP   : {needed} is not installed")
            sys.exit(77)
    unittest.main()
