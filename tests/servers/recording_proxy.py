#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: recording_proxy.py CERTIFICATE KEY FOLDER NAME:PORT…

A proxy on loopback in front of servers with implicit TLS: for each NAME a listener with TLS of its own, which passes on
what it hears to PORT, and keeps it in the clear: FOLDER/NAME.client has the bytes of all clients, one connection after the
other, FOLDER/NAME.server the answers. Prints one line of JSON, "ready" with the listeners' ports by name."""
import asyncio
import json
import os
import ssl
import sys

PIECE = 65536


async def pump(reader, writer, record):
    try:
        while piece := await reader.read(PIECE):
            record.write(piece)
            writer.write(piece)
            await writer.drain()
    except (ConnectionError, ssl.SSLError):
        pass
    finally:
        writer.close()


async def listen(name, port, folder, context):
    # What stands behind is a server of the same test.
    behind = ssl.create_default_context()
    behind.check_hostname = False
    behind.verify_mode = ssl.CERT_NONE

    async def serve(client_reader, client_writer):
        server_reader, server_writer = await asyncio.open_connection("127.0.0.1", port, ssl=behind)
        with open(os.path.join(folder, name + ".client"), "ab", 0) as said, \
                open(os.path.join(folder, name + ".server"), "ab", 0) as answered:
            await asyncio.gather(pump(client_reader, server_writer, said), pump(server_reader, client_writer, answered))

    server = await asyncio.start_server(serve, "127.0.0.1", 0, ssl=context)
    return server, server.sockets[0].getsockname()[1]


async def main(certificate, key, folder, *upstreams):
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    servers, ports = [], {}
    for upstream in upstreams:
        name, port = upstream.split(":")
        server, ports[name] = await listen(name, int(port), folder, context)
        servers.append(server)
    print(json.dumps({"ready": ports}), flush=True)
    await asyncio.Event().wait()


if __name__ == "__main__":
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    asyncio.run(main(*sys.argv[1:]))
