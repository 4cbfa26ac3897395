# SPDX-License-Identifier: GPL-3.0-or-later
"""What the sections of script/bench share: processes that are measured, peers in turn, messages, the report."""
import base64
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

BUILD = os.path.join(os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__)))), "build", "release")
SEALPOST = os.path.join(BUILD, "bin", "sealpost")
GPG = ["gpg", "--batch", "--yes", "-q", "--trust-model", "always"]
MIB = 1 << 20


class Run:
    """One finished process: wall seconds, seconds of processor, peak memory in MiB."""

    def __init__(self, argv, env):
        begin = time.monotonic()
        process = subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=env)
        error = process.stderr.read()
        process.stderr.close()
        _, status, usage = os.wait4(process.pid, 0)
        self.wall = time.monotonic() - begin
        self.processor = usage.ru_utime + usage.ru_stime
        self.peak = usage.ru_maxrss / 1024
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode != 0:
            sys.exit(f"bench: {' '.join(argv[:3])} ... failed ({process.returncode}): {error.decode(errors='replace')}")


def together(*runs):
    """Processes one after the other as one run: their time together, the peak of the largest."""
    first = runs[0]
    first.wall = sum(run.wall for run in runs)
    first.processor = sum(run.processor for run in runs)
    first.peak = max(run.peak for run in runs)
    return first


def in_turn(runs, *actions):
    """Each action once unmeasured, then all of them in turn; a list of runs for each."""
    for action in actions:
        action()
    results = [[] for _ in actions]
    for _ in range(runs):
        for result, action in zip(results, actions):
            result.append(action())
    return results


def median_wall(runs):
    return statistics.median(run.wall for run in runs)


def median_ratio(ours, theirs):
    return statistics.median(a.wall / b.wall for a, b in zip(ours, theirs))


def write_message(path, mib, sender="alice", recipient="bob"):
    """One attachment of random bytes, as a mail program writes it."""
    head = (f"From: {sender}@example.org\r\nTo: {recipient}@example.org\r\nSubject: measurement\r\n".encode() +
            b"Date: Tue, 24 Nov 2026 09:00:00 +0000\r\nMessage-ID: <bench@example.org>\r\nMIME-Version: 1.0\r\n"
            b"Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n"
            b"--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nhello\r\n"
            b"--b\r\nContent-Type: application/octet-stream; name=\"random.bin\"\r\n"
            b"Content-Transfer-Encoding: base64\r\n\r\n")
    block = base64.b64encode(os.urandom(57 * 4096))
    lines = b"".join(block[i:i + 76] + b"\r\n" for i in range(0, len(block), 76))
    with open(path, "wb") as out:
        out.write(head)
        for _ in range(mib * MIB // len(lines) + 1):
            out.write(lines)
        out.write(b"--b--\r\n")


def write_small_message(path, sender="alice", recipient="bob"):
    """Text of 1 KiB."""
    with open(path, "wb") as out:
        out.write(f"From: {sender}@example.org\r\nTo: {recipient}@example.org\r\nSubject: plain\r\n\r\n".encode() +
                  (b"x" * 62 + b"\r\n") * 16)


class Report:
    def __init__(self):
        self.missed = 0

    def line(self, name, value, bound="", ok=None):
        self.missed += ok is False
        print(f"{name:<58} {value:<46} {bound:<18} {'' if ok is None else 'ok' if ok else 'MISSED'}", flush=True)

    def ratio(self, name, ours, theirs, bound=None):
        """Ours over theirs, pair by pair, at most `bound`; beside it the same of the processor's time, which other work
        on the machine disturbs less."""
        ratio = median_ratio(ours, theirs)
        mine, other = median_wall(ours), median_wall(theirs)
        times = f"{mine:.2f} s / {other:.2f} s" if other >= 1 else f"{mine * 1e3:.1f} ms / {other * 1e3:.1f} ms"
        processor = statistics.median(a.processor / b.processor for a, b in zip(ours, theirs))
        self.line(name, f"{times} = {ratio:.2f} (processor {processor:.2f})", "" if bound is None else f"<= {bound}",
                  None if bound is None else ratio <= bound)

    def peaks(self, what, small, great):
        self.line(f"{what}: peak memory at 64 and 512 MiB", f"{small:.1f} / {great:.1f} MiB", "<= 8 MiB apart",
                  abs(great - small) <= 8)


class Bench:
    """A folder with homes of Sealpost and GnuPG that nobody else uses; gone at the end."""

    def __init__(self, report, runs):
        self.report, self.runs = report, runs

    def __enter__(self):
        self.folder = tempfile.mkdtemp(prefix="sb", dir="/tmp")
        self.env = dict(os.environ, GNUPGHOME=self.path("g"), SEALPOST_HOME=self.path("s"), TMPDIR=self.folder)
        self.env.pop("DBUS_SESSION_BUS_ADDRESS", None)
        os.mkdir(self.env["GNUPGHOME"], 0o700)
        return self

    def __exit__(self, *_):
        subprocess.run(["gpgconf", "--kill", "all"], env=self.env, check=False)
        shutil.rmtree(self.folder, ignore_errors=True)

    def path(self, name):
        return os.path.join(self.folder, name)

    def sealpost(self, *arguments):
        return Run([SEALPOST, *arguments], self.env)

    def gpg(self, *arguments):
        return Run([*GPG, *arguments], self.env)

    def openssl(self, *arguments):
        return Run(["openssl", *arguments], self.env)

    def shell(self, script, *arguments):
        return Run(["sh", "-c", script, "sh", *arguments], self.env)

    def pgp_people(self, *people):
        for person in people:
            self.sealpost("keys", "generate", f"{person}@example.org", "--no-passphrase")

    def smime_people(self, *people):
        """Certificates of an authority of openssl's, imported, and for openssl in NAME.crt and NAME.key; ca.pem. No key
        has a passphrase, on either side."""
        self.openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", self.path("ca.key"), "-out",
                     self.path("ca.pem"), "-subj", "/CN=Bench CA", "-days", "30")
        self.sealpost("ca", "add", self.path("ca.pem"))
        for person in people:
            certificate, key, request, both = (self.path(f"{person}.{end}") for end in ("crt", "key", "csr", "pem"))
            self.openssl("req", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", request, "-subj", f"/CN={person}")
            with open(self.path("extensions"), "w", encoding="ascii") as out:
                out.write(f"subjectAltName=email:{person}@example.org\nextendedKeyUsage=emailProtection\n"
                          "keyUsage=digitalSignature,keyEncipherment\n")
            self.openssl("x509", "-req", "-in", request, "-CA", self.path("ca.pem"), "-CAkey", self.path("ca.key"),
                         "-CAcreateserial", "-days", "30", "-extfile", self.path("extensions"), "-out", certificate)
            with open(both, "w", encoding="ascii") as out:
                for part in (certificate, key):
                    with open(part, encoding="ascii") as text:
                        out.write(text.read())
            self.sealpost("keys", "import", both, "--no-passphrase")
