#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: https_server.py CERTIFICATE KEY FOLDER

An https server on loopback that gives out the files of FOLDER, as a web server with a Web Key Directory does. Prints
"ready port=N" when it listens, and then a line for each request: its path and the status."""
import functools
import http.server
import ssl
import sys


class Handler(http.server.SimpleHTTPRequestHandler):
    """Files only, and a log on standard output."""

    def list_directory(self, path):
        self.send_error(404)

    def log_message(self, format, *args):  # pylint: disable=redefined-builtin
        pass

    def log_request(self, code="-", size="-"):
        print(self.path, int(code), flush=True)


def main(certificate, key, folder):
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=folder))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    # The handshake belongs to the thread of its connection.
    server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    print(f"ready port={server.server_address[1]}", flush=True)
    server.serve_forever()


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
