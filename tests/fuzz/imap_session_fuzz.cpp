// SPDX-License-Identifier: GPL-3.0-or-later
// A whole session with a mailbox, libetpan below it and TLS below that, against a server whose words are the
// input: the first byte chooses the task, the rest is the script (scripted_server.h). Whatever the server
// says, each call ends with an Error or a value, no password is said in the clear, nothing that was fetched
// is larger than what was sent, and a message to be filed is said once, and only to a server that asked for
// it.
#include "core/base/error.h"
#include "core/outbox/courier.h"
#include "core/transport/imap_client.h"
#include "tests/fuzz/own_copy.h"
#include "tests/fuzz/scripted_server.h"
#include "tests/support/fixed_clock.h"

#include <cstdint>
#include <cstdlib>
#include <string>

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

class OwnCopy {
  public:
    OwnCopy() : sealed_(fuzz::seal_own_copy()), bytes_(read_all(*sealed_.open(), SIZE_MAX)) {}

    /// `heard`: what the server heard; it is emptied before.
    void file(ImapClient& imap, std::string& heard, const Operation& operation) const {
        heard.clear();
        bool filed = false;
        bool refused = false;
        try {
            const auto receipt =
                outbox::Courier().append(sealed_, imap, "Sent", outbox::Filing::sent, operation);
            static_cast<void>(receipt);
            filed = true;
        } catch (const Error& error) {
            refused = error.code() == ErrorCode::not_found || error.fact("detail") == "no continuation";
        }
        const auto at = heard.find(bytes_);
        const bool said = at != std::string::npos;
        if (filed && (!said || heard.find(bytes_, at + bytes_.size()) != std::string::npos)) std::abort();
        // The last line of the command, and then nothing (RFC 3501 section 4.3).
        if (refused && !heard.ends_with("}\r\n")) std::abort();
    }

  private:
    outgoing::SealedForSelf sealed_;
    std::string bytes_;
};

/// A refusal leaves the session as it was: what follows is said all the same.
void file_copies(ImapClient& imap, std::string& heard, const Operation& operation) {
    static const OwnCopy own_copy;
    if (!attempt([&] { imap.connect(operation); })) return;
    own_copy.file(imap, heard, operation);
    attempt([&] { static_cast<void>(imap.examine("Sent", operation)); });
    own_copy.file(imap, heard, operation);
    attempt([&] { static_cast<void>(imap.find_message_id("<m@example.org>", operation)); });
    attempt([&] { imap.check_connection(operation); });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    const bool starttls = (data[0] & 1) != 0;
    const bool with_token = (data[0] & 2) != 0;
    const bool filing = (data[0] & 4) != 0;
    const std::string_view script(reinterpret_cast<const char*>(data) + 1, size - 1);
    const net::Endpoint endpoint{"mail.example", 143};
    net::VolatileTlsMemory memory;
    memory.store(endpoint, {.pin = fuzz::scripted_server_pin()});
    net::NoActivityLog log;
    const test::FixedClock clock("2026-11-24T09:00:00Z");
    NoPrompts prompts;
    const Operation operation{prompts};
    std::string heard;
    fuzz::ScriptedDialer dialer(log, clock, script, heard_in_clear,
                                [&](std::string_view bytes) { heard += bytes; });
    const net::Surroundings surroundings{dialer, memory, clock};
    ImapClient imap(surroundings,
                    {endpoint, starttls ? net::Security::starttls : net::Security::implicit, std::nullopt},
                    with_token ? Credential::with_token("anna", Secret("token"))
                               : Credential::with_password("anna", Secret(password)));
    // The script may say the tag in the place of "{tag}", which is longer.
    if (filing)
        file_copies(imap, heard, operation);
    else
        visit(imap, size, operation);
    return 0;
}
