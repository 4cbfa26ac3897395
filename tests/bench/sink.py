# SPDX-License-Identifier: GPL-3.0-or-later
"""A submission server that takes everything and keeps nothing: what a sender is measured against. Implicit TLS, PIPELINING.

usage: sink.py CERTIFICATE KEY; prints its port, then, when its input ends, how many messages and bytes came."""
import socket
import ssl
import sys
import threading

GREETING = b"250-localhost\r\n250-PIPELINING\r\n250-SIZE 4000000000\r\n250-AUTH PLAIN\r\n250 8BITMIME\r\n"


class Session:
    def __init__(self, connection, counts):
        self.connection, self.counts, self.buffer = connection, counts, b""

    def line(self):
        """Answers wait until the client has nothing more to say (RFC 2920)."""
        while b"\r\n" not in self.buffer:
            self.flush()
            self.fill()
        line, self.buffer = self.buffer.split(b"\r\n", 1)
        return line

    def fill(self):
        more = self.connection.recv(1 << 18)
        if not more:
            raise ConnectionError
        self.buffer += more

    def say(self, text):
        self.answers += text

    def flush(self):
        if self.answers:
            self.connection.sendall(self.answers)
            self.answers = b""

    def message(self):
        end = b"\r\n.\r\n"
        self.flush()
        while end not in self.buffer:
            keep = self.buffer[-len(end):]
            self.counts["bytes"] += len(self.buffer) - len(keep)
            self.buffer = keep
            self.fill()
        body, self.buffer = self.buffer.split(end, 1)
        self.counts["bytes"] += len(body)
        self.counts["messages"] += 1

    def run(self):
        self.answers = b"220 localhost\r\n"
        while True:
            verb = self.line().split(b" ", 1)[0].upper()
            if verb == b"EHLO":
                self.say(GREETING)
            elif verb == b"AUTH":
                self.say(b"235 2.7.0 welcome\r\n")
            elif verb == b"DATA":
                self.say(b"354 go on\r\n")
                self.message()
                self.say(b"250 2.0.0 taken\r\n")
            elif verb == b"QUIT":
                self.say(b"221 bye\r\n")
                return self.flush()
            else:
                self.say(b"250 fine\r\n")


def serve(listener, context, counts):
    while True:
        connection, _ = listener.accept()
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        try:
            with context.wrap_socket(connection, server_side=True) as secured:
                Session(secured, counts).run()
        except (OSError, ConnectionError):
            pass


def main():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(sys.argv[1], sys.argv[2])
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    counts = {"messages": 0, "bytes": 0}
    threading.Thread(target=serve, args=(listener, context, counts), daemon=True).start()
    sys.stdin.read()
    print(counts["messages"], counts["bytes"], flush=True)


if __name__ == "__main__":
    main()
