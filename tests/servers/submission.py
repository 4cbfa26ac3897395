# SPDX-License-Identifier: GPL-3.0-or-later
"""A message submission server (RFC 6409) on aiosmtpd: implicit TLS and STARTTLS, AUTH before MAIL, SIZE,
PIPELINING, delivery into maildirs, and a log of every command that it saw (JSON, one a line)."""
import asyncio
import base64
import dataclasses
import json
import logging
import os
import re
import ssl
import time
import warnings

from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword

from tokens import Tokens

TOKEN_MECHANISMS = ("XOAUTH2", "OAUTHBEARER")

# STARTTLS is demanded by the one listener; on the other one TLS is there from the first byte.
warnings.filterwarnings("ignore", message="Requiring AUTH while not requiring TLS")
logging.getLogger("mail.log").setLevel(logging.ERROR)


TOKEN_REFUSED = json.dumps({"status": "invalid_token", "schemes": "bearer"})


@dataclasses.dataclass
class People:
    """Passwords by address, addresses by alias, tokens, and the mechanisms that take a token."""
    passwords: dict
    aliases: dict
    tokens: Tokens
    token_mechanisms: list

    def mailbox_of(self, address):
        """The user who gets the mail of an address, or None."""
        user = self.aliases.get(address.lower(), address.lower())
        return user if user in self.passwords else None


class CommandLog:
    """Events as JSON lines, written at once."""

    def __init__(self, path):
        self._file = open(path, "a", encoding="utf-8", buffering=1)  # pylint: disable=consider-using-with

    def write(self, **event):
        self._file.write(json.dumps(event, ensure_ascii=False) + "\n")


class Submission(SMTP):
    """One connection. Credentials and message contents are not logged."""

    connections = 0

    # Parameters of MAIL and RCPT, by the extension that allows them.
    PARAMETERS = {"DSN": ("RET", "ENVID", "NOTIFY", "ORCPT"), "REQUIRETLS": ("REQUIRETLS",)}

    def __init__(self, handler, log, listener, offers=(), **options):
        super().__init__(handler, **options)
        self._log = log
        self._offers = offers
        self._listener = listener
        self._number = 0

    def log(self, event, **details):
        self._log.write(connection=self._number, listener=self._listener, event=event, **details)

    def connection_made(self, transport):
        first = not self._number
        if first:
            Submission.connections += 1
            self._number = Submission.connections
        tls = transport.get_extra_info("ssl_object")
        self.log("connected", tls=tls.version() if tls else None, cipher=tls.cipher()[0] if tls else None)
        super().connection_made(transport)
        # The client is served by a task that has not begun yet. STARTTLS comes here again.
        if first:
            self._log_what_is_read()

    def connection_lost(self, error):
        self.log("closed")
        super().connection_lost(error)

    def _log_what_is_read(self):
        reader = self._reader
        read_command, read_answer = reader.readuntil, reader.readline

        async def readuntil(*separator):
            line = await read_command(*separator)
            # Lines of the message itself are read with an explicit separator.
            if not separator:
                self._log_command(line)
            return line

        async def readline():
            line = await read_answer()
            self.log("authentication data", bytes=len(line))
            return line

        reader.readuntil, reader.readline = readuntil, readline

    def _getparams(self, params):
        """What is left of it is refused."""
        found = super()._getparams(params)
        for name in [parameter for offered in self._offers for parameter in self.PARAMETERS[offered]]:
            if found:
                found.pop(name, None)
        return found

    def _log_command(self, line):
        text = line.rstrip(b"\r\n").decode("utf-8", "backslashreplace")
        words = text.split(" ")
        if words[0].upper() == "AUTH" and len(words) > 2:
            text = " ".join(words[:2]) + " (credentials)"
        self.log("command", command=text)


class Delivery:
    """Accepts mail of authenticated users for local mailboxes."""

    def __init__(self, log, people, maildir_of, offers=()):
        self._log = log
        self._people = people
        self._maildir_of = maildir_of
        self._offers = ["250-" + name for name in offers]
        self._delivered = 0

    def authenticate(self, server, _session, _envelope, mechanism, data):
        good = (isinstance(data, LoginPassword)
                and self._people.passwords.get(data.login.decode("utf-8", "replace").lower()) == data.password.decode("utf-8", "replace"))
        server.log("authenticated" if good else "authentication refused", mechanism=mechanism)
        return AuthResult(success=good, handled=False, auth_data=data.login.decode() if good else None)

    async def auth_XOAUTH2(self, server, arguments):
        return await self._take_token(server, arguments, r"user=([^\x01]*)\x01auth=Bearer ([^\x01]*)\x01\x01")

    async def auth_OAUTHBEARER(self, server, arguments):
        return await self._take_token(
            server, arguments,
            r"n,a=([^,\x01]*),\x01host=[^\x01]+\x01port=[0-9]+\x01auth=Bearer ([^\x01]*)\x01\x01")

    async def _take_token(self, server, arguments, form):
        mechanism = arguments[0]
        if len(arguments) == 2:
            message = base64.b64decode(arguments[1])
        else:
            message = await server.challenge_auth("")
        match = re.fullmatch(form, message.decode("utf-8", "replace")) if isinstance(message, bytes) else None
        user = self._people.tokens.user_of(match.group(2)) if match else None
        if user is not None and user == match.group(1).lower():
            server.log("authenticated", mechanism=mechanism)
            return AuthResult(success=True, auth_data=user)
        # RFC 7628 section 3.2.3: the refusal is explained, and comes when the client has answered that.
        answer = await server.challenge_auth(TOKEN_REFUSED)
        server.log("authentication refused", mechanism=mechanism,
                   answer=answer.hex() if isinstance(answer, bytes) else None)
        return AuthResult(success=False, handled=False)

    async def handle_EHLO(self, _server, session, _envelope, hostname, responses):
        session.host_name = hostname
        return responses[:-1] + ["250-PIPELINING", "250-8BITMIME"] + self._offers + responses[-1:]

    async def handle_MAIL(self, _server, session, envelope, address, options):
        if self._people.mailbox_of(address) != str(session.auth_data).lower():
            return "553 5.7.1 Sender is not the authenticated user"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 Sender accepted"

    async def handle_RCPT(self, _server, _session, envelope, address, options):
        if self._people.mailbox_of(address) is None:
            return "550 5.1.1 No such mailbox"
        envelope.rcpt_tos.append(address)
        envelope.rcpt_options.extend(options)
        return "250 2.1.5 Recipient accepted"

    async def handle_DATA(self, server, _session, envelope):
        self._delivered += 1
        name = f"{int(time.time())}.{os.getpid()}_{self._delivered}.localhost"
        for recipient in sorted({self._people.mailbox_of(address) for address in envelope.rcpt_tos}):
            self._store(recipient, name, envelope)
        server.log("delivered", mail_from=envelope.mail_from, rcpt_to=envelope.rcpt_tos,
                   bytes=len(envelope.original_content), file=name)
        return "250 2.0.0 Delivered as " + name

    def _store(self, recipient, name, envelope):
        trace = f"Return-Path: <{envelope.mail_from}>\r\nDelivered-To: {recipient}\r\n"
        folder = self._maildir_of(recipient)
        unfinished = os.path.join(folder, "tmp", name)
        with open(unfinished, "wb") as file:
            file.write(trace.encode() + envelope.original_content)
        os.rename(unfinished, os.path.join(folder, "new", name))


def tls_context(certificate, key):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.load_cert_chain(certificate, key)
    return context


async def start(log_path, people, maildir_of, certificate, key, size_limit,  # pylint: disable=too-many-arguments
                smtputf8=True, offers=()):
    """Starts both listeners; returns {"smtps": port, "smtp": port}."""
    loop = asyncio.get_running_loop()
    log = CommandLog(log_path)
    delivery = Delivery(log, people, maildir_of, offers)
    context = tls_context(certificate, key)
    common = {"hostname": "localhost", "ident": "submission", "data_size_limit": size_limit, "loop": loop,
              "enable_SMTPUTF8": smtputf8, "authenticator": delivery.authenticate, "auth_required": True,
              "auth_require_tls": False, "offers": offers,
              "auth_exclude_mechanism": [name for name in TOKEN_MECHANISMS if name not in people.token_mechanisms]}

    def implicit():
        return Submission(delivery, log, "implicit", **common)

    def starttls():
        return Submission(delivery, log, "starttls", tls_context=context, require_starttls=True,
                          **{**common, "auth_require_tls": True})

    servers = {"smtps": await loop.create_server(implicit, "127.0.0.1", 0, ssl=context),
               "smtp": await loop.create_server(starttls, "127.0.0.1", 0)}
    return {name: server.sockets[0].getsockname()[1] for name, server in servers.items()}
