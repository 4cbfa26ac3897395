# SPDX-License-Identifier: GPL-3.0-or-later
"""The desktop app: its start and memory beside Kleopatra, opening a long message, typing a recipient.

Both programs start on a screen of their own (Xvfb) with the same keyring, and what is on the screen is looked at a hundred
times a second: "seen" is the first picture of a window that is over 300 pixels wide, "usable" the first one from which on
the screen is what it is in the end (all but a hundredth of the window: a cursor blinks).
"""
import mmap
import operator
import os
import shutil
import statistics
import struct
import subprocess
import sys
import time

from benching import BUILD, Bench
from keys import COUNT, make_ring, program

SEALPOST_GUI = os.path.join(BUILD, "bin", "sealpost-gui")
KEYS = 300
IDLE = 8
# Every fourth pixel of every fourth line.
STEP, PIXEL, WIDTH = 4, 4, 1280

# A bus on which nothing is started by itself: neither KDE's services nor a Secret Service.
BUS = """<busconfig><type>session</type><listen>unix:dir=%s</listen><policy context="default">
<allow send_destination="*"/><allow receive_sender="*"/><allow own="*"/></policy></busconfig>"""


class Screen:
    """An X server whose picture is a file, and a session bus."""

    def __init__(self, bench):
        self.processes = []
        folder = bench.path("screen")
        os.mkdir(folder)
        display = self.start(lambda out: ["Xvfb", "-displayfd", out, "-screen", "0", f"{WIDTH}x1024x24", "-nolisten", "tcp",
                                          "-nocursor", "-fbdir", folder])
        with open(bench.path("bus.conf"), "w", encoding="ascii") as out:
            out.write(BUS % bench.folder)
        bus = self.start(lambda out: ["dbus-daemon", "--nofork", f"--config-file={bench.path('bus.conf')}",
                                      f"--print-address={out}"])
        self.env = dict(bench.env, HOME=bench.folder, DISPLAY=f":{display}", QT_QPA_PLATFORM="xcb",
                        DBUS_SESSION_BUS_ADDRESS=bus)
        with open(os.path.join(folder, "Xvfb_screen0"), "rb") as file:
            self.memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        # XWD: the size of the header, the lines, their length in bytes, and the entries of the colour map.
        words = struct.unpack(">25I", self.memory[:100])
        begin = words[0] + 12 * words[19]
        self.lines = range(begin, begin + words[5] * words[12], STEP * words[12])

    def start(self, argv_of):
        """A server that says in a line where it is reached."""
        ours, its = os.pipe()
        with open(ours, encoding="ascii") as answer:
            self.processes.append(subprocess.Popen(argv_of(str(its)), pass_fds=[its], stdout=subprocess.DEVNULL,
                                                   stderr=subprocess.DEVNULL))
            os.close(its)
            line = answer.readline().strip()
        if not line:
            sys.exit(f"bench: {self.processes[-1].args[0]} does not start")
        return line

    def lines_seen(self):
        return [self.memory[line:line + PIXEL * WIDTH:STEP * PIXEL] for line in self.lines]

    def stop(self):
        for process in reversed(self.processes):
            process.terminate()
            process.wait()


def memory_of(pid):
    """RSS and PSS in MiB, with the direct children. Of a guarded process only root may read them."""
    children = subprocess.run(["ps", "-o", "pid=", "--ppid", str(pid)], capture_output=True, text=True, check=False).stdout
    sums = {"Rss:": 0, "Pss:": 0}
    for process in (pid, *children.split()):
        try:
            with open(f"/proc/{process}/smaps_rollup", encoding="ascii") as file:
                lines = [line.split() for line in file]
        except FileNotFoundError:
            continue
        for words in lines:
            if words[0] in sums:
                sums[words[0]] += int(words[1]) / 1024
    return sums["Rss:"], sums["Pss:"]


class Start:
    """A program from its start until it has been idle: seconds until it is seen and usable, its memory."""

    def __init__(self, screen, argv):
        pictures = [(0, screen.lines_seen())]
        begin = time.monotonic()
        process = subprocess.Popen(argv, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                   env=screen.env)
        while (now := time.monotonic() - begin) < IDLE:
            picture = screen.lines_seen()
            if picture != pictures[-1][1]:
                pictures.append((now, picture))
            time.sleep(0.01)
        if process.poll() is not None:
            sys.exit(f"bench: {argv[0]} ended by itself ({process.returncode})")
        self.rss, self.pss = memory_of(process.pid)
        process.terminate()
        process.wait()
        self.seen = next((moment for moment, lines in pictures if is_window(lines)), None)
        if self.seen is None:
            sys.exit(f"bench: {argv[0]} shows no window")
        if width_of(pictures[-1][1]) < 800:
            sys.exit(f"bench: {argv[0]} shows something else than its main window")
        self.usable = moment_of_the_last_change(pictures)


def width_of(lines):
    return max(len(line.strip(b"\0")) for line in lines) * STEP


def is_window(lines):
    return width_of(lines) > 300


def moment_of_the_last_change(pictures):
    last = b"".join(pictures[-1][1])
    most = (len(last) - last.count(0)) / 100
    usable = pictures[-1][0]
    for moment, lines in reversed(pictures):
        if sum(map(operator.ne, b"".join(lines), last)) > most:
            break
        usable = moment
    return usable


def add_account(bench):
    """Of a provider that does not answer: nobody is waited for."""
    bench.sealpost("account", "add", "alice@example.org", "--imap", "localhost:1", "--smtp", "localhost:1",
                   "--password-command", "echo secret", "--no-test")


def beside_kleopatra(bench):
    missing = [name for name in ("kleopatra", "Xvfb", "dbus-daemon") if shutil.which(name) is None]
    if missing or os.getuid() != 0:
        reason = f"no {', '.join(missing)}" if missing else "only root may read a guarded process's memory"
        bench.report.line("start and memory beside Kleopatra", f"left out: {reason}")
        return
    ours = [SEALPOST_GUI, "--home", bench.env["SEALPOST_HOME"], "--gnupg-home", bench.env["GNUPGHOME"]]
    programs = {"mail": ours, "kleopatra": ["kleopatra"], "write": [*ours, "mailto:person7@example.org"]}
    starts = {name: [] for name in programs}
    # Where a test of itself fails, it would show that, and not its keys.
    os.mkdir(bench.path(".config"))
    with open(bench.path(".config/kleopatrarc"), "w", encoding="ascii") as out:
        out.write("[Self-Test]\nrun-at-startup=false\n")
    screen = Screen(bench)
    screen.env["XDG_CONFIG_HOME"] = bench.path(".config")
    try:
        for run in range(bench.runs + 1):
            for name, argv in programs.items():
                start = Start(screen, argv)
                if run > 0:
                    starts[name].append(start)
    finally:
        screen.stop()
    for name, page in (("mail", "page of mail"), ("write", "message begun")):
        compare(bench.report, page, starts[name], starts["kleopatra"])


def compare(report, page, ours, theirs):
    for what, unit, factor, bound in (("seen", "ms", 1e3, None), ("usable", "ms", 1e3, 1), ("rss", "MiB", 1, 1),
                                      ("pss", "MiB", 1, 1)):
        mine, other = ([getattr(start, what) * factor for start in starts] for starts in (ours, theirs))
        ratio = statistics.median(a / b for a, b in zip(mine, other))
        name = what if unit == "ms" else what.upper()
        report.line(f"{KEYS} keys, {page}, {name}, sealpost / kleopatra",
                    f"{statistics.median(mine):.0f} / {statistics.median(other):.0f} {unit} = {ratio:.2f}",
                    "" if bound is None else f"<= {bound}", None if bound is None else ratio <= bound)


def run_program(bench, *arguments):
    done = subprocess.run([program("desktop"), *arguments], env=bench.env, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"bench: bench_desktop failed: {done.stderr}")
    # What the offscreen platform cannot do is nothing new.
    sys.stderr.writelines(f"{line}\n" for line in done.stderr.splitlines() if line.startswith("event "))
    return [[float(word) for word in line.split()] for line in done.stdout.splitlines()]


def opening(bench):
    with open(bench.path("long.eml"), "w", encoding="ascii", newline="") as out:
        out.write("From: alice@example.org\r\nTo: bob@example.org\r\nSubject: long\r\n\r\n")
        out.writelines(f"A line of a text of which there is a lot, {number}.\r\n" for number in range(100 * 1024 // 50))
    bench.sealpost("encrypt", bench.path("long.eml"), "-o", bench.path("long.sealed"))
    runs = run_program(bench, "open", bench.path("long.sealed"), str(bench.runs * 3))
    engine, window = (statistics.median(column) for column in zip(*runs))
    over = statistics.median(shown - read for read, shown in runs)
    bench.report.line("open a sealed message of 100 KiB, over the engine's time",
                      f"{over:.0f} ms ({window:.0f} over {engine:.0f} ms)", "<= 150 ms", over <= 150)


def typing(report, runs):
    with Bench(report, runs) as bench:
        make_ring(bench)
        add_account(bench)
        [[longest, slowest, usual]] = run_program(bench, "type", *(f"person{number}@example.org"
                                                                   for number in (1234, 7, 1999)))
        report.line(f"type recipients with {COUNT} keys, longest event", f"{longest:.1f} ms of processor", "<= 50 ms",
                    longest <= 50)
        report.line("of it a key press until it is painted", f"{usual:.1f} ms, at most {slowest:.1f} ms", "<= 50 ms",
                    slowest <= 50)


def rows(bench, _options):
    if not os.path.exists(program("desktop")):
        bench.report.line("the desktop app", "left out: it is not built")
        return
    with open(bench.path("ring.pgp"), "wb") as out:
        subprocess.run([program("keyring"), str(KEYS)], stdout=out, check=True)
    bench.gpg("--import", bench.path("ring.pgp"))
    bench.pgp_people("alice", "bob")
    add_account(bench)
    opening(bench)
    typing(bench.report, bench.runs)
    beside_kleopatra(bench)
