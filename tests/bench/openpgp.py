# SPDX-License-Identifier: GPL-3.0-or-later
"""OpenPGP beside gpg: sealing and opening, large and small, and memory that does not grow with the message."""
from benching import in_turn, median_wall, write_message, write_small_message


def seal(bench, source, target):
    return bench.sealpost("encrypt", bench.path(source), "-o", bench.path(target))


def gpg_seal(bench, source, target):
    return bench.gpg("-se", "-a", "--compress-algo", "none", "-u", "alice@example.org", "-r", "bob@example.org",
                     "-r", "alice@example.org", "-o", bench.path(target), bench.path(source))


def large(bench, mib):
    write_message(bench.path("large.eml"), mib)
    ours, theirs = in_turn(bench.runs, lambda: seal(bench, "large.eml", "large.sealed"),
                           lambda: gpg_seal(bench, "large.eml", "large.gpg"))
    bench.report.ratio(f"seal {mib} MiB, sealpost / gpg -se -a", ours, theirs, 1.25)
    ours, theirs = in_turn(
        bench.runs, lambda: bench.sealpost("decrypt", bench.path("large.sealed"), "-o", bench.path("large.opened")),
        lambda: bench.gpg("-d", "-o", bench.path("large.out"), bench.path("large.gpg")))
    bench.report.ratio(f"open {mib} MiB, sealpost / gpg -d", ours, theirs)


def memory(bench):
    peaks = {"seal": [], "decrypt": [], "inspect": []}
    for mib in (64, 512):
        write_message(bench.path("m.eml"), mib)
        peaks["seal"].append(seal(bench, "m.eml", "m.sealed").peak)
        peaks["decrypt"].append(bench.sealpost("decrypt", bench.path("m.sealed"), "-o", bench.path("m.opened")).peak)
        peaks["inspect"].append(bench.sealpost("inspect", "--json", bench.path("m.sealed")).peak)
    for what, (small, great) in peaks.items():
        bench.report.peaks(what, small, great)


def small_messages(bench):
    write_small_message(bench.path("plain.eml"))
    plain, = in_turn(bench.runs * 6, lambda: bench.sealpost("inspect", "--json", bench.path("plain.eml")))
    wall = median_wall(plain) * 1e3
    bench.report.line("inspect a plain message", f"{wall:.1f} ms", "< 15 ms", wall < 15)
    ours, theirs = in_turn(bench.runs * 3, lambda: seal(bench, "plain.eml", "plain.sealed"),
                           lambda: gpg_seal(bench, "plain.eml", "plain.gpg"))
    bench.report.ratio("seal 1 KiB, sealpost / gpg -se -a", ours, theirs)


def rows(bench, options):
    bench.pgp_people("alice", "bob")
    large(bench, options.mib)
    memory(bench)
    small_messages(bench)
