# SPDX-License-Identifier: GPL-3.0-or-later
"""Dovecot as an IMAP server on loopback, run by one unprivileged user, all its files in one folder. Writes the
configuration of 2.3 or of 2.4."""
import base64
import ctypes
import grp
import os
import pwd
import signal
import socket
import subprocess
import time

DOVECOT = "/usr/sbin/dovecot"
START_ATTEMPTS = 5
# One that cannot start ends by itself; this only stops what hangs. A loaded machine needs long.
START_SECONDS = 200
STOP_SECONDS = 0.5
PR_SET_PDEATHSIG = 1

COMMON = """
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = required
auth_mechanisms = plain login scram-sha-256 {token_mechanisms}
default_internal_user = {user}
default_internal_group = {group}
default_login_user = {user}
first_valid_uid = {uid}
first_valid_gid = {gid}
service imap-login {{
  chroot =
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
auth_failure_delay = 0
auth_username_chars =
service anvil {{
  chroot =
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service auth {{
  unix_listener {folder}/auth-client {{
    mode = 0666
  }}
}}
namespace inbox {{
  inbox = yes
  mailbox Sent {{
    auto = subscribe
    special_use = \\Sent
  }}
  mailbox Drafts {{
    auto = subscribe
    special_use = \\Drafts
  }}
  mailbox Trash {{
    auto = subscribe
    special_use = \\Trash
  }}
}}
"""

VERSION_2_3 = COMMON + """
disable_plaintext_auth = yes
ssl_cert = <{certificate}
ssl_key = <{key}
mail_location = maildir:{folder}/mail/%Lu
passdb {{
  driver = passwd-file
  mechanisms = plain login scram-sha-256
  args = scheme=PLAIN username_format=%Lu {folder}/users
}}
userdb {{
  driver = static
  args = uid={uid} gid={gid} home={folder}/home/%Lu
}}
"""

VERSION_2_4 = """
dovecot_config_version = 2.4.0
dovecot_storage_version = 2.4.0
""" + COMMON + """
auth_allow_cleartext = no
ssl_server_cert_file = {certificate}
ssl_server_key_file = {key}
mail_driver = maildir
mail_path = {folder}/mail/%{{user | lower}}
passdb passwd-file {{
  default_password_scheme = PLAIN
  auth_username_format = %{{user | lower}}
  passwd_file_path = {folder}/users
}}
userdb static {{
  fields {{
    uid = {uid}
    gid = {gid}
    home = {folder}/home/%{{user | lower}}
  }}
}}
"""

# A server that announces nothing beyond RFC 3501.
PLAIN_2_3 = "imap_capability = IMAP4rev1\n"
PLAIN_2_4 = "imap_capability {\n  IDLE = no\n  MOVE = no\n  UIDPLUS = no\n}\n"

# In 2.3 the oauth2 password database has a file of its own, in 2.4 the mechanisms have settings.
TOKENS_2_3 = """
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {folder}/oauth2.conf
}}
"""

INTROSPECTION = """
introspection_mode = post
introspection_url = http://127.0.0.1:{port}/introspect
username_attribute = username
active_attribute = active
active_value = true
"""


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def answers(port):
    try:
        with socket.create_connection(("127.0.0.1", port), timeout=1):
            return True
    except OSError:
        return False


def end_with_parent():
    """In the child: ends it when this process ends, however it ends. Signals are not blocked any more."""
    ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
    signal.pthread_sigmask(signal.SIG_SETMASK, set())


class Dovecot:
    """The running server. `users` maps addresses to passwords. `plain`: without extensions of IMAP. With `tokens` (a
    port where tokens are introspected, and mechanisms: "xoauth2 oauthbearer") they can come in by a token too."""

    def __init__(self, folder, users, certificate, key, plain=False, tokens=None):  # pylint: disable=too-many-arguments
        self._folder = folder
        self._tokens = tokens
        self._certificate = certificate
        self._key = key
        self._process = None
        self._plain = plain
        self.ports = {}
        for name in ("run", "state", "home", "mail"):
            os.makedirs(os.path.join(folder, name), mode=0o700, exist_ok=True)
        # Dovecot wants it so.
        os.chmod(os.path.join(folder, "run"), 0o755)
        with open(os.path.join(folder, "users"), "w", encoding="utf-8") as file:
            for address, password in users.items():
                encoded = base64.b64encode(password.encode()).decode()
                file.write(f"{address.lower()}:{{PLAIN.b64}}{encoded}\n")
                os.makedirs(os.path.join(folder, "home", address.lower()), mode=0o700, exist_ok=True)

    def maildir_of(self, address):
        """The maildir of an address; made where it is missing."""
        folder = os.path.join(self._folder, "mail", address.lower())
        for name in ("cur", "new", "tmp"):
            os.makedirs(os.path.join(folder, name), mode=0o700, exist_ok=True)
        return folder

    def start(self):
        """Returns when both ports answer. Another program may take a port before Dovecot does: then anew."""
        for _ in range(START_ATTEMPTS):
            self.ports = {"imap": free_port(), "imaps": free_port()}
            self._write_configuration()
            # It is ours from here to its end: stop().
            self._process = subprocess.Popen(  # pylint: disable=consider-using-with,subprocess-popen-preexec-fn
                [DOVECOT, "-F", "-c", os.path.join(self._folder, "dovecot.conf")], stdin=subprocess.DEVNULL,
                start_new_session=True, preexec_fn=end_with_parent)
            if self._ready():
                return
            self.stop()
        raise RuntimeError("Dovecot does not start:\n" + self._log())

    def stop(self):
        if self._process is None:
            return
        self._process.terminate()
        try:
            self._process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            # Its login processes may wait for each other for many seconds.
            pass
        try:
            os.killpg(self._process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self._process.wait()
        self._process = None

    def drop_sessions(self):
        """Ends the sessions of all users, as a restart of the server would. Returns when they are gone."""
        sessions = [pid for pid in map(int, filter(str.isdigit, os.listdir("/proc"))) if self._is_session(pid)]
        for pid in sessions:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        while any(self._is_session(pid) for pid in sessions):
            time.sleep(0.01)

    def _is_session(self, pid):
        try:
            with open(f"/proc/{pid}/stat", encoding="utf-8") as file:
                name, rest = file.read().split("(", 1)[1].rsplit(") ", 1)
        except (OSError, IndexError):
            return False
        state, _, _, session = rest.split()[:4]
        return name == "imap" and state != "Z" and int(session) == self._process.pid

    def _ready(self):
        end = time.monotonic() + START_SECONDS
        while time.monotonic() < end and self._process.poll() is None:
            if all(answers(port) for port in self.ports.values()):
                return True
            time.sleep(0.02)
        return False

    def _log(self):
        try:
            with open(os.path.join(self._folder, "dovecot.log"), encoding="utf-8", errors="replace") as file:
                return file.read()[-4000:]
        except OSError:
            return "(no log)"

    def _write_configuration(self):
        version = subprocess.run([DOVECOT, "--version"], capture_output=True, text=True, check=True).stdout
        old = version.startswith("2.3.")
        template, plain = (VERSION_2_3, PLAIN_2_3) if old else (VERSION_2_4, PLAIN_2_4)
        port, mechanisms = self._tokens or (None, "")
        introspection = INTROSPECTION.format(port=port)
        if self._tokens and old:
            template += TOKENS_2_3
            with open(os.path.join(self._folder, "oauth2.conf"), "w", encoding="utf-8") as file:
                file.write(introspection)
        elif self._tokens:
            template += "oauth2 {{" + introspection + "}}\n"
        text = template.format(token_mechanisms=mechanisms, folder=self._folder, certificate=self._certificate,
                               key=self._key, uid=os.getuid(),
                               gid=os.getgid(), user=pwd.getpwuid(os.getuid()).pw_name,
                               group=grp.getgrgid(os.getgid()).gr_name, **self.ports)
        with open(os.path.join(self._folder, "dovecot.conf"), "w", encoding="utf-8") as file:
            file.write(text + (plain if self._plain else ""))
