// SPDX-License-Identifier: GPL-3.0-or-later
// A whole session with a mailbox, libetpan below it and TLS below that, against a server whose words are the
// input: the first byte chooses the task, the rest is the script (scripted_server.h). Whatever the server
// says, each call ends with an Error or a value, no password is said in the clear, and nothing that was
// fetched is larger than what was sent.
#include "core/base/error.h"
#include "core/transport/imap_client.h"
#include "tests/fuzz/scripted_server.h"
#include "tests/support/fixed_clock.h"

#include <cstdint>
#include <cstdlib>

using namespace sealpost;
using namespace sealpost::transport;

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SEALPOST_LEAKS_ARE_LOOKED_FOR
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define SEALPOST_LEAKS_ARE_LOOKED_FOR
#endif
#ifdef SEALPOST_LEAKS_ARE_LOOKED_FOR
// libetpan forgets what it has parsed of a response that breaks off.
extern "C" const char* __lsan_default_suppressions() { return "leak:libetpan.so\n"; }
#endif

namespace {

constexpr std::string_view password = "correct horse";
constexpr std::string_view password_in_base64 = "Y29ycmVjdCBob3JzZQ";

void heard_in_clear(std::string_view bytes) {
    for (const std::string_view word :
         {std::string_view("LOGIN"), std::string_view("AUTHENTICATE"), password, password_in_base64})
        if (bytes.find(word) != std::string_view::npos) std::abort();
}

/// One call; what stands in its way is no finding.
template <class Call>
bool attempt(Call call) {
    try {
        call();
        return true;
    } catch (const Error&) {
        return false;
    }
}

void visit(ImapClient& imap, std::size_t most, const Operation& operation) {
    if (!attempt([&] { imap.connect(operation); })) return;
    attempt([&] { static_cast<void>(imap.folders(operation)); });
    if (attempt([&] { static_cast<void>(imap.examine("INBOX", operation)); }))
        attempt([&] { static_cast<void>(imap.list(3, operation)); });
    std::size_t received = 0;
    FunctionSink sink([&](std::string_view bytes) { received += bytes.size(); });
    attempt([&] { imap.fetch(7, sink, operation); });
    if (received > most) std::abort();
    attempt([&] { static_cast<void>(imap.find_message_id("<m@example.org>", operation)); });
    if (!attempt([&] { static_cast<void>(imap.select("INBOX", operation)); })) return;
    attempt([&] { static_cast<void>(imap.change_flags(7, {.set = {SystemFlag::seen}}, operation)); });
    attempt([&] { static_cast<void>(imap.move(7, "Trash", operation)); });
    attempt([&] { static_cast<void>(imap.erase(8, operation)); });
    attempt([&] { imap.check_connection(operation); });
    // It ends with the script: a server that is heard no more has closed.
    attempt([&] { static_cast<void>(imap.wait_for_change(std::chrono::hours(1), operation)); });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const bool starttls = (data[0] & 1) != 0;
    const bool with_token = (data[0] & 2) != 0;
    const std::string_view script(reinterpret_cast<const char*>(data) + 1, size - 1);
    const net::Endpoint endpoint{"mail.example", 143};
    net::VolatileTlsMemory memory;
    memory.store(endpoint, {.pin = fuzz::scripted_server_pin()});
    net::NoActivityLog log;
    const test::FixedClock clock("2026-11-24T09:00:00Z");
    NoPrompts prompts;
    const Operation operation{prompts};
    fuzz::ScriptedDialer dialer(log, clock, script, heard_in_clear);
    const net::Surroundings surroundings{dialer, memory, clock};
    ImapClient imap(surroundings,
                    {endpoint, starttls ? net::Security::starttls : net::Security::implicit, std::nullopt},
                    with_token ? Credential::with_token("anna", Secret("token"))
                               : Credential::with_password("anna", Secret(password)));
    // The script may say the tag in the place of "{tag}", which is longer.
    visit(imap, size, operation);
    return 0;
}
