# SPDX-License-Identifier: GPL-3.0-or-later
"""Sending: sealing and queueing, many messages over one connection, a large one, and the mailbox. Where the machine has
other work, the processor's time is the figure to look at."""
import os
import statistics
import subprocess

from benching import BUILD, MIB, in_turn, write_message, write_small_message

MAILBOX = os.path.join(BUILD, "tests", "bench_mailbox")
SINK = os.path.join(os.path.dirname(os.path.abspath(__file__)), "sink.py")
PEOPLE = [f"p{number}" for number in range(10)]


class Sink:
    """sink.py with a certificate that alice's account trusts."""

    def __init__(self, bench):
        certificate, key = bench.path("sink.pem"), bench.path("sink.key")
        bench.openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, "-subj",
                      "/CN=localhost", "-addext", "subjectAltName=DNS:localhost", "-days", "2")
        self.process = subprocess.Popen(["python3", "-B", SINK, certificate, key], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        port = self.process.stdout.readline().strip()
        bench.sealpost("account", "add", "alice@example.org", "--smtp", f"localhost:{port}", "--ca-file", certificate,
                       "--password-command", "echo secret", "--no-test")
        bench.sealpost("config", "set", "alice@example.org.sent", "none")

    def stop(self):
        """How many messages and bytes came."""
        counts, _ = self.process.communicate("", timeout=60)
        return tuple(int(word) for word in counts.split())


def ten_recipients(bench):
    """1 KiB, signed and encrypted to ten and oneself: what Sealpost adds to the one call of gpg, queueing included."""
    write_small_message(bench.path("ten.eml"), recipient="p0")
    with open(bench.path("ten.eml"), encoding="ascii") as file:
        text = file.read()
    with open(bench.path("ten.eml"), "w", encoding="ascii", newline="") as file:
        file.write(text.replace("p0@example.org", ", ".join(f"{person}@example.org" for person in PEOPLE)))
    recipients = [word for person in ("alice", *PEOPLE) for word in ("-r", f"{person}@example.org")]
    ours, theirs = in_turn(bench.runs * 3, lambda: bench.sealpost("send", "--queue-only", bench.path("ten.eml")),
                           lambda: bench.gpg("-se", "-a", "--compress-algo", "none", "-u", "alice@example.org", *recipients,
                                             "-o", bench.path("ten.gpg"), bench.path("ten.eml")))
    bench.report.ratio("seal and queue 1 KiB to 10, sealpost / gpg -se -a", ours, theirs)
    over = statistics.median(a.wall - b.wall for a, b in zip(ours, theirs)) * 1e3
    processor = statistics.median(a.processor - b.processor for a, b in zip(ours, theirs)) * 1e3
    bench.report.line("of it over gpg's one call", f"{over:.0f} ms (processor {processor:.0f} ms)", "<= 60 ms", over <= 60)


def clear_the_outbox(bench):
    bench.sealpost("outbox", "flush")


def many_messages(bench, count=1000):
    """A copy for each of 1,000 blind recipients: queued by one call, in the clear, so that the rate is the outbox's and not
    an engine's."""
    bench.sealpost("people", "set", "@crowd.example", "--policy", "sign-only")
    with open(bench.path("crowd.eml"), "w", encoding="ascii", newline="") as file:
        file.write("From: alice@example.org\r\nBcc: r0@crowd.example" +
                   "".join(f",\r\n r{number}@crowd.example" for number in range(1, count)) +
                   "\r\nSubject: news\r\n\r\n" + ("x" * 62 + "\r\n") * 160)
    bench.sealpost("send", "--queue-only", bench.path("crowd.eml"))
    run = bench.sealpost("outbox", "flush")
    bench.report.line(f"submit {count} queued messages of 10 KiB",
                      f"{count / run.wall:.0f}/s (processor {count / run.processor:.0f}/s), {run.peak:.0f} MiB",
                      ">= 500/s", count / run.wall >= 500)


def large_attachment(bench, mib=1024):
    write_message(bench.path("large.eml"), mib, recipient="p0")
    queue = bench.sealpost("send", "--queue-only", bench.path("large.eml"))
    flush = bench.sealpost("outbox", "flush")
    os.remove(bench.path("large.eml"))
    bench.report.line(f"queue and submit {mib} MiB", f"{queue.wall:.1f} s and {flush.wall:.1f} s "
                      f"(processor {queue.processor:.1f} and {flush.processor:.1f} s)")
    peak = max(queue.peak, flush.peak)
    bench.report.line(f"memory of it: queueing, submitting {mib} MiB", f"{queue.peak:.1f} / {flush.peak:.1f} MiB",
                      "<= 64 MiB", peak <= 64)


def mailbox(bench):
    def run(what, number):
        words = subprocess.run([MAILBOX, what, str(number)], capture_output=True, check=True, text=True).stdout.split()
        return tuple(float(word) for word in words)

    def median(what, number):
        return tuple(statistics.median(column) for column in zip(*(run(what, number) for _ in range(bench.runs))))
    wall, processor, _ = median("list", 1000)
    bench.report.line("list 1,000 headers", f"{wall:.0f} ms (processor {processor:.0f} ms)", "< 150 ms", wall < 150)
    for what in ("fetch", "append"):
        wall, processor, peak = median(what, 100)
        speed, of_processor = (100 * MIB / 1e6 / (time / 1e3) if time else 0 for time in (wall, processor))
        bench.report.line(f"{what} 100 MiB", f"{speed:.0f} MB/s (processor {of_processor:.0f} MB/s), {peak:.1f} MiB",
                          ">= 100 MB/s, 24 MiB", speed >= 100 and peak <= 24)


def rows(bench, _options):
    bench.pgp_people("alice", *PEOPLE)
    sink = Sink(bench)
    try:
        ten_recipients(bench)
        clear_the_outbox(bench)
        many_messages(bench)
        large_attachment(bench)
    finally:
        sink.stop()
    mailbox(bench)
