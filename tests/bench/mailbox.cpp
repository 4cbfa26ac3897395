// SPDX-License-Identifier: GPL-3.0-or-later
// A mailbox on a loopback Dovecot: 1,000 headers, and a large message filed and fetched.
//
//     bench_mailbox list COUNT | append MIB | fetch MIB
//
// prints wall milliseconds, milliseconds of this process's processor, and MiB of memory at the peak, above
// what was in use before.
#include "core/outbox/courier.h"
#include "tests/outbox/stand.h"
#include "tests/support/mail_server.h"
#include "tests/support/measure.h"

#include <cstdio>
#include <cstdlib>

using namespace sealpost;
using namespace sealpost::test;

namespace {

class Account {
  public:
    Account() { client_.connect(operation_); }
    transport::ImapClient& client() { return client_; }
    MailServer& server() { return server_; }
    const Operation& operation() const { return operation_; }

  private:
    MailServer server_{{.size_limit = std::size_t{1} << 30}};
    net::NoActivityLog log_;
    SystemClock clock_;
    NoPrompts nobody_;
    Operation operation_{nobody_};
    net::Dialer dialer_{log_, clock_};
    net::VolatileTlsMemory memory_;
    transport::ImapClient client_{
        net::Surroundings{dialer_, memory_, clock_, std::chrono::seconds(60)},
        net::ServerSettings{{"localhost", server_.imaps_port()}, net::Security::implicit, server_.pki().ca()},
        transport::Credential::with_password("ada@example.org", Secret("ada's password"))};
};

void measure(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    const Cost cost = cost_of(work);
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - begin;
    std::printf("%.2f %.2f %.1f\n", wall.count(), static_cast<double>(cost.time.count()),
                static_cast<double>(cost.peak) / (1 << 20));
}

std::string message(std::size_t number, std::size_t bytes) {
    std::string text = "From: Eve <eve@example.org>\r\nTo: ada@example.org\r\nSubject: message " +
                       std::to_string(number) + "\r\nDate: Mon, 02 Nov 2026 10:00:00 +0000\r\nMessage-ID: <" +
                       std::to_string(number) +
                       "@example.org>\r\nMIME-Version: 1.0\r\n"
                       "Content-Type: text/plain; charset=us-ascii\r\n\r\n";
    while (text.size() < bytes) text += std::string(74, 'x') + "\r\n";
    return text;
}

void list(std::size_t count) {
    Account account;
    for (std::size_t i = 0; i < count; ++i) account.server().deliver("ada@example.org", message(i, 2000));
    // The server makes its own index first.
    account.client().examine("INBOX", account.operation());
    account.client().list(static_cast<std::uint32_t>(count), account.operation());
    measure([&] {
        account.client().examine("INBOX", account.operation());
        const auto entries = account.client().list(static_cast<std::uint32_t>(count), account.operation());
        if (entries.size() != count) std::exit(1);
    });
}

void fetch(std::size_t mib) {
    Account account;
    account.server().deliver("ada@example.org", message(1, mib << 20));
    account.client().examine("INBOX", account.operation());
    const auto uid = account.client().list(1, account.operation()).at(0).uid;
    std::uint64_t bytes = 0;
    measure([&] {
        FunctionSink sink([&](std::string_view piece) { bytes += piece.size(); });
        account.client().fetch(uid, sink, account.operation());
    });
    if (bytes < mib << 20) std::exit(1);
}

void append(std::size_t mib) {
    Account account;
    Stand stand;
    // The engine of the stand makes two bytes of one.
    std::string text;
    while (text.size() < (mib << 20) / 2) text += std::string(63, 'x') + "\n";
    const auto sealed =
        stand.seal("To: bob@example.org\n", {.sent_copy = outgoing::SentCopy::make}, std::move(text));
    measure([&] {
        static_cast<void>(outbox::Courier().append(*sealed.sent, account.client(), "INBOX",
                                                   outbox::Filing::sent, account.operation()));
    });
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    const std::string what = argv[1];
    const std::size_t number = std::strtoul(argv[2], nullptr, 10);
    if (what == "list") list(number);
    if (what == "fetch") fetch(number);
    if (what == "append") append(number);
    return 0;
}
