# SPDX-License-Identifier: GPL-3.0-or-later
"""`send` killed at 200 moments drawn by chance in front of a provider: what became of the messages. The test of the same
name does it (40 moments in script/test), and fails where one is lost."""
import os
import re
import subprocess

from benching import BUILD

MOMENTS = int(os.environ.get("SEALPOST_MOMENTS", "200"))


def rows(bench, _options):
    environment = dict(os.environ, SEALPOST_MOMENTS=str(MOMENTS), QTEST_FUNCTION_TIMEOUT="3600000")
    done = subprocess.run(["ctest", "--test-dir", BUILD, "-R", "^e2e/crash$", "-V"],
                          capture_output=True, text=True, env=environment, check=False)
    found = re.search(r"(\d+) moments: (\d+) killed, (\d+) queued, (\d+) delivered, (\d+) lost, (\d+) delivered twice",
                      done.stdout)
    if not found:
        bench.report.line(f"killed at {MOMENTS} moments", "the test did not run", "0 lost", False)
        return print(done.stdout[-2000:])
    moments, killed, queued, delivered, lost, twice = map(int, found.groups())
    bench.report.line(f"killed at {moments} moments",
                      f"{killed} killed, {queued} queued, {delivered} delivered, {lost} lost", "0 lost",
                      lost == 0 and done.returncode == 0)
    bench.report.line("delivered twice, with one Message-ID", f"{twice} of {queued}", "<= 1 in 200", twice * 200 <= max(queued, 200))
