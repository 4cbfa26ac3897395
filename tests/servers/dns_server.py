#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: dns_server.py ZONE

A name server on loopback, UDP and TCP at one port, that answers questions for SRV records from ZONE, a JSON file which
is read anew for each question: {"_imaps._tcp.example.org": [[PRIORITY, WEIGHT, PORT, "TARGET"], …]}; "TARGET" may be "."
for "not offered". A name whose value is "silence" is not answered, "failure" is answered with SERVFAIL, anything else that
is not there with NXDOMAIN. What does not fit into a UDP answer is cut short, and served whole over TCP. Prints "ready
port=N", and then a line for each question: UDP or TCP, and the name."""
import json
import socket
import socketserver
import struct
import sys
import threading

SRV = 33
LARGEST_UDP = 512
ATTEMPTS = 50
NO_ERROR, SERVER_FAILURE, NO_SUCH_NAME = 0, 2, 3
RESPONSE, TRUNCATED = 0x8180, 0x0200


def encoded(name):
    labels = [label for label in name.split(".") if label]
    return b"".join(bytes([len(label)]) + label.encode() for label in labels) + b"\0"


def question_of(message):
    """The name in lower case, and the octets of the question."""
    labels, place = [], 12
    while message[place]:
        labels.append(message[place + 1:place + 1 + message[place]].decode("ascii", "replace"))
        place += 1 + message[place]
    return ".".join(labels).lower(), message[12:place + 5]


def answer_to(message, zone_file, transport):
    """The answer, or None."""
    name, question = question_of(message)
    print(transport, name, flush=True)
    with open(zone_file, encoding="utf-8") as file:
        found = json.load(file).get(name)
    if found == "silence":
        return None
    records = found if isinstance(found, list) else []
    outcome = SERVER_FAILURE if found == "failure" else NO_ERROR if isinstance(found, list) else NO_SUCH_NAME
    body = question
    for priority, weight, port, target in records:
        data = struct.pack(">HHH", priority, weight, port) + encoded(target)
        # 0xc00c points at the name in the question.
        body += struct.pack(">HHHIH", 0xc00c, SRV, 1, 60, len(data)) + data
    if transport == "UDP" and 12 + len(body) > LARGEST_UDP:
        return message[:2] + struct.pack(">HHHHH", RESPONSE | TRUNCATED, 1, 0, 0, 0) + question
    return message[:2] + struct.pack(">HHHHH", RESPONSE | outcome, 1, len(records), 0, 0) + body


class OverUdp(socketserver.BaseRequestHandler):
    """One question."""

    def handle(self):
        message, sock = self.request
        answer = answer_to(message, self.server.zone_file, "UDP")
        if answer is not None:
            sock.sendto(answer, self.client_address)


class OverTcp(socketserver.StreamRequestHandler):
    """One question, with its length in front (RFC 1035 section 4.2.2)."""

    def handle(self):
        (length,) = struct.unpack(">H", self.rfile.read(2))
        answer = answer_to(self.rfile.read(length), self.server.zone_file, "TCP")
        if answer is not None:
            self.wfile.write(struct.pack(">H", len(answer)) + answer)


def servers():
    """Both at the same port."""
    for _ in range(ATTEMPTS):
        udp = socketserver.ThreadingUDPServer(("127.0.0.1", 0), OverUdp)
        try:
            return udp, socketserver.ThreadingTCPServer(udp.server_address, OverTcp)
        except OSError:
            udp.server_close()
    raise RuntimeError("no port that is free for UDP and TCP")


def main(zone_file):
    socket.setdefaulttimeout(10)
    both = servers()
    for server in both:
        server.daemon_threads = True
        server.zone_file = zone_file
        threading.Thread(target=server.serve_forever, daemon=True).start()
    print(f"ready port={both[0].server_address[1]}", flush=True)
    threading.Event().wait()


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
