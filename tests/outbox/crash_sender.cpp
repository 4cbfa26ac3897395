// SPDX-License-Identifier: GPL-3.0-or-later
// crash_sender FOLDER SMTP-PORT IMAP-PORT CA-FILE N: a sender on the outbox of that Stand which is killed, as
// by a power cut, right after the Nth commit that it tells of; 0: never.
#include "core/outbox/sender.h"
#include "tests/outbox/stand.h"

#include <csignal>
#include <iostream>
#include <unistd.h>

using namespace sealpost;

int main(int argc, char** argv) {
    if (argc != 6) return 2;
    test::Stand stand(argv[1]);
    const auto port = [&](int at) { return static_cast<std::uint16_t>(std::stoi(argv[at])); };
    const std::filesystem::path ca = argv[4];
    int left = std::stoi(argv[5]);

    const SystemClock clock;
    net::NoActivityLog activity;
    net::Dialer dialer(activity, clock);
    net::VolatileTlsMemory memory;
    const net::Surroundings surroundings{dialer, memory, clock, std::chrono::seconds(20)};
    const auto ada = [] {
        return transport::Credential::with_password("ada@example.org", Secret("ada's password"));
    };
    int told = 0;
    outbox::Sender sender(
        {.queue = stand.queue(),
         .directory = stand.directory(),
         .servers = {.submission =
                         [&](const std::string&) {
                             return std::make_unique<transport::SmtpClient>(
                                 surroundings,
                                 net::ServerSettings{{"localhost", port(2)}, net::Security::implicit, ca},
                                 ada());
                         },
                     .mailbox =
                         [&](const std::string&) {
                             auto client = std::make_unique<transport::ImapClient>(
                                 surroundings,
                                 net::ServerSettings{{"localhost", port(3)}, net::Security::implicit, ca},
                                 ada());
                             client->connect(stand.operation());
                             return client;
                         }},
         .clock = stand.clock(),
         .changed = [&](const outbox::Item&) {
             ++told;
             if (--left == 0) ::kill(::getpid(), SIGKILL);
         }});
    try {
        sender.run(outbox::Lease::try_take(stand.outbox()).value(), {.at_once = true}, stand.operation());
    } catch (const Error& error) {
        std::cerr << error.what() << '\n';
        return 1;
    }
    std::cout << told << '\n';
    return 0;
}
