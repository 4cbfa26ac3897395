# SPDX-License-Identifier: GPL-3.0-or-later
"""OAuth 2 access tokens that the servers on loopback know, and the introspection of them by http (RFC 7662), as an
identity provider offers it to a mail server."""
import asyncio
import json
import time
import urllib.parse

LONGEST_REQUEST = 65536


class Tokens:
    """`known`: for each token its address and the time of its end, in seconds since 1970."""

    def __init__(self, known):
        self._known = {token: (address.lower(), end) for token, (address, end) in known.items()}
        self.port = None

    def user_of(self, token):
        """The address that a token is for; None for one that is not known, or over."""
        address, end = self._known.get(token, (None, 0))
        return address if end > time.time() else None

    def introspection(self, token):
        """RFC 7662 section 2.2."""
        address, end = self._known.get(token, (None, 0))
        if address is None:
            return {"active": False}
        return {"active": end > time.time(), "username": address, "exp": end, "scope": "mail", "token_type": "Bearer"}

    async def start(self):
        """Serves introspection at http://127.0.0.1:PORT/introspect."""
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0, limit=LONGEST_REQUEST)
        self.port = server.sockets[0].getsockname()[1]
        return server

    async def _serve(self, reader, writer):
        try:
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            fields = dict(line.lower().split(": ", 1) for line in head.split("\r\n")[1:] if ": " in line)
            body = await reader.readexactly(int(fields.get("content-length", "0")))
            token = urllib.parse.parse_qs(body.decode("latin-1")).get("token", [""])[0]
            answer = json.dumps(self.introspection(token)).encode()
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close\r\n"
                         + f"Content-Length: {len(answer)}\r\n\r\n".encode() + answer)
            await writer.drain()
        except (asyncio.IncompleteReadError, asyncio.LimitOverrunError, ConnectionError):
            pass
        finally:
            writer.close()
