# SPDX-License-Identifier: GPL-3.0-or-later
"""S/MIME beside the two commands of openssl that do the same: sign and encrypt, decrypt and verify."""
from benching import in_turn, together, write_message, write_small_message


def seal(bench, source, target):
    return bench.sealpost("encrypt", "--engine", "smime", bench.path(source), "-o", bench.path(target))


def openssl_seal(bench, source, target, cipher, readers=("bob", "alice")):
    return together(
        bench.openssl("cms", "-sign", "-nodetach", "-stream", "-binary", "-in", bench.path(source), "-signer",
                      bench.path("alice.crt"), "-inkey", bench.path("alice.key"), "-out", bench.path("signed")),
        bench.openssl("cms", "-encrypt", "-stream", "-binary", cipher, "-from", "alice@example.org", "-to",
                      "bob@example.org", "-in", bench.path("signed"), "-out", bench.path(target),
                      *(bench.path(f"{reader}.crt") for reader in readers)))


def openssl_open(bench, source):
    return together(
        bench.openssl("cms", "-decrypt", "-in", bench.path(source), "-recip", bench.path("bob.crt"), "-inkey",
                      bench.path("bob.key"), "-out", bench.path("signed")),
        bench.openssl("cms", "-verify", "-in", bench.path("signed"), "-CAfile", bench.path("ca.pem"), "-purpose", "any",
                      "-out", bench.path("opened")))


def writing(bench, mib):
    write_message(bench.path("large.eml"), mib)
    write_small_message(bench.path("small.eml"))
    for size, source, runs, bound in ((f"{mib} MiB", "large.eml", bench.runs, 0.8), ("1 KiB", "small.eml", bench.runs * 5, 0.7)):
        ours, theirs = in_turn(runs, lambda: seal(bench, source, "ours.sealed"),
                               lambda: openssl_seal(bench, source, "theirs.sealed", "-aes-256-cbc"))
        bench.report.ratio(f"S/MIME seal {size}, sealpost / openssl cms", ours, theirs, bound)
    peaks = []
    for size in (64, 512):
        write_message(bench.path("m.eml"), size)
        peaks.append(seal(bench, "m.eml", "m.sealed").peak)
    bench.report.peaks("S/MIME seal", *peaks)


def reading(bench, mib):
    """Messages that openssl wrote, decrypted and verified in one pass; AES-GCM passes over its input twice."""
    write_message(bench.path("large.eml"), mib)
    for cipher, name, bound in (("-aes-256-cbc", "CBC", 0.4), ("-aes-256-gcm", "GCM", 0.5)):
        openssl_seal(bench, "large.eml", "large.p7m", cipher, ["bob"])
        ours, theirs = in_turn(
            bench.runs, lambda: bench.sealpost("decrypt", bench.path("large.p7m"), "-o", bench.path("large.opened")),
            lambda: openssl_open(bench, "large.p7m"))
        bench.report.ratio(f"S/MIME {name}: open {mib} MiB, sealpost / openssl cms", ours, theirs, bound)
        peak, their_peak = (max(run.peak for run in runs) for runs in (ours, theirs))
        bench.report.line(f"S/MIME {name}: peak memory", f"{peak:.1f} / {their_peak:.1f} MiB", "<= 48 MiB", peak <= 48)


def rows(bench, options):
    bench.smime_people("alice", "bob")
    writing(bench, options.mib)
    reading(bench, options.mib)
