# SPDX-License-Identifier: GPL-3.0-or-later
"""Many keys: listing them beside gpg, finding the one for an address, listing certificates."""
import os
import subprocess

from benching import BUILD, Bench, Run, in_turn, median_wall, write_small_message

COUNT = 2000
SOMEBODY = "person1234@example.org"


def program(name):
    return os.path.join(BUILD, "tests", f"bench_{name}")


def make_ring(bench):
    with open(bench.path("ring.pgp"), "wb") as out:
        subprocess.run([program("keyring"), str(COUNT)], stdout=out, check=True)
    bench.gpg("--import", bench.path("ring.pgp"))
    bench.pgp_people("alice")
    listed = subprocess.run(["gpg", "--batch", "--with-colons", "--list-keys", SOMEBODY], env=bench.env, check=True,
                            capture_output=True, text=True).stdout
    fingerprint = next(line.split(":")[9] for line in listed.splitlines() if line.startswith("fpr:"))
    bench.sealpost("keys", "trust", fingerprint, "--for", SOMEBODY, "--level", "verified")


def listing(bench):
    plain, json, theirs = in_turn(bench.runs * 3, lambda: bench.sealpost("keys", "list", "--engine", "pgp"),
                                  lambda: bench.sealpost("keys", "list", "--engine", "pgp", "--json"),
                                  lambda: Run(["gpg", "--list-keys", "--with-colons"], bench.env))
    bench.report.ratio(f"list {COUNT} public keys, sealpost / gpg", plain, theirs, 1.5)
    bench.report.ratio(f"list {COUNT} public keys --json, sealpost / gpg", json, theirs, 1.5)


def finding(bench):
    words = subprocess.run([program("find_key"), SOMEBODY], env=bench.env, check=True, capture_output=True, text=True).stdout
    anew, known = (float(word) for word in words.split())
    bench.report.line(f"find the key for an address among {COUNT}, library", f"{anew:.1f} ms, asked again {known:.2f} ms",
                      "< 30 ms", anew < 30)
    write_small_message(bench.path("small.eml"), "alice", SOMEBODY.split("@", maxsplit=1)[0])
    planned, version = in_turn(bench.runs * 3, lambda: bench.sealpost("plan", bench.path("small.eml")),
                               lambda: bench.sealpost("--version"))
    bench.report.line("plan a message to one of them (and --version, the start)",
                      f"{median_wall(planned) * 1e3:.1f} ms ({median_wall(version) * 1e3:.1f} ms)")
    sealed, theirs = in_turn(
        bench.runs * 3, lambda: bench.sealpost("encrypt", bench.path("small.eml"), "-o", bench.path("small.sealed")),
        lambda: bench.gpg("-se", "-a", "--compress-algo", "none", "-u", "alice@example.org", "-r", SOMEBODY, "-r",
                          "alice@example.org", "-o", bench.path("small.gpg"), bench.path("small.eml")))
    bench.report.ratio("seal 1 KiB to one of them, sealpost / gpg -se -a", sealed, theirs)


def certificates(report, runs):
    with Bench(report, runs) as bench:
        subprocess.run([program("certificates"), str(COUNT), bench.path("ca.pem"), bench.path("people.pem")], check=True)
        bench.sealpost("ca", "add", bench.path("ca.pem"))
        imported = bench.sealpost("keys", "import", bench.path("people.pem"))
        bench.report.line(f"import {COUNT} certificates", f"{imported.wall:.1f} s")
        plain, json = in_turn(runs * 3, lambda: bench.sealpost("keys", "list", "--engine", "smime"),
                              lambda: bench.sealpost("keys", "list", "--engine", "smime", "--json"))
        for name, measured in (("", plain), (" --json", json)):
            wall = median_wall(measured) * 1e3
            bench.report.line(f"list {COUNT} certificates{name}", f"{wall:.0f} ms", "< 200 ms", wall < 200)


def rows(bench, _options):
    make_ring(bench)
    listing(bench)
    finding(bench)
    certificates(bench.report, bench.runs)
