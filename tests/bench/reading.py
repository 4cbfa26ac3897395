# SPDX-License-Identifier: GPL-3.0-or-later
"""Reading: the structure scanner, and many small mails in one call beside a loop of gpg or openssl."""
import os
import shutil
import statistics
import subprocess

from benching import BUILD, MIB, in_turn, median_wall

SCAN = os.path.join(BUILD, "tests", "bench_scan")


def scan(bench):
    """The structure of a message, in memory, and linear in size and parts."""
    def speed(mib, parts):
        return float(subprocess.run([SCAN, str(mib), str(parts)], capture_output=True, check=True).stdout)
    small, great = speed(10, 10), speed(100, 10)
    bench.report.line("scan the structure of 100 MiB", f"{great:.0f} MiB/s", ">= 954 (1 GB/s)", great >= 1e9 / MIB)
    bench.report.line("scan 10 and 100 MiB", f"{small:.0f} / {great:.0f} MiB/s", "linear in size", great >= small / 2)
    few, many = speed(100, 1000), speed(100, 10000)
    bench.report.line("scan 100 MiB of 1,000 and 10,000 parts", f"{few:.0f} / {many:.0f} MiB/s", "linear in parts",
                      many >= few / 2)


def make_mails(bench, kind, count, distinct=20):
    """10 KiB of text each, signed and encrypted to bob; of a few, each several times."""
    os.mkdir(bench.path(f"{kind}-mails"))
    for number in range(distinct):
        with open(bench.path("text.eml"), "wb") as out:
            out.write(b"From: alice@example.org\r\nTo: bob@example.org\r\nSubject: %d\r\n\r\n" % number
                      + (b"%062d\r\n" % number) * 160)
        bench.sealpost("encrypt", "--engine", kind, bench.path("text.eml"), "-o", bench.path("mail.eml"))
        for copy in range(number, count, distinct):
            shutil.copyfile(bench.path("mail.eml"), bench.path(f"{kind}-mails/{copy:04}.eml"))


def gpg_loop(bench):
    return bench.shell('for f in "$1"/*; do gpg --batch -q --trust-model always -d "$f" || exit 1; done',
                       bench.path("pgp-mails"))


def openssl_loop(bench):
    return bench.shell('for f in "$1"/*; do openssl cms -decrypt -in "$f" -recip "$2/bob.crt" -inkey "$2/bob.key" | '
                       'openssl cms -verify -CAfile "$2/ca.pem" -purpose any || exit 1; done 2>/dev/null',
                       bench.path("smime-mails"), bench.folder)


def many(bench, count=1000):
    for kind, peer, loop, bound in (("pgp", "gpg", gpg_loop, 1.7), ("smime", "openssl", openssl_loop, 5)):
        make_mails(bench, kind, count)
        ours, theirs = in_turn(max(1, bench.runs // 3),
                               lambda: bench.sealpost("inspect", "--jobs", "2", bench.path(f"{kind}-mails")),
                               lambda: loop(bench))
        ratio = statistics.median(b.wall / a.wall for a, b in zip(ours, theirs))
        bench.report.line(f"inspect {count} {kind} mails, {peer} loop / sealpost",
                          f"{median_wall(theirs):.1f} s / {median_wall(ours):.1f} s = {ratio:.1f}", f">= {bound}",
                          ratio >= bound)


def rows(bench, _options):
    bench.pgp_people("alice", "bob")
    bench.smime_people("alice", "bob")
    scan(bench)
    many(bench)
