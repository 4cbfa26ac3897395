// SPDX-License-Identifier: GPL-3.0-or-later
// A server's side of the conversation is the input: the first byte chooses the task, a byte of 0xff cuts it
// in pieces. Whatever it says, the client ends with an Error or says no more, and never a credential before
// TLS.
#include "core/base/error.h"
#include "core/transport/smtp_dialogue.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>

using namespace sealpost;
using namespace sealpost::transport;

namespace {

constexpr std::string_view password = "correct horse";

SmtpTask make_task(unsigned char choice, const Credential& credential) {
    SmtpTask task{.starttls = (choice & 1) != 0,
                  .host = "mail.example",
                  .port = 587,
                  .credential = credential,
                  .identify_only = (choice & 8) != 0,
                  .nonce = "rOprNGfwEbeRWgbNEkqO"};
    if (choice & 2)
        task.message = SmtpMessage{
            {.mail_from = "anna@example.org", .rcpt_to = {"bob@example.org", "c@example.org"}}, 12};
    if (task.message) {
        task.message->envelope.require_tls = (choice & 16) != 0;
        if (choice & 32) task.message->envelope.reports = {DeliveryReport::success, DeliveryReport::delay};
        task.message->envelope.envelope_id = "0123456789abcdef";
        task.message->utf8_header = (choice & 64) != 0;
    }
    task.keep_open = (choice & 128) != 0;
    return task;
}

class Client {
  public:
    explicit Client(SmtpTask task) : secure_(!task.starttls), dialogue_(std::move(task)) {}

    void hear(std::string_view bytes) {
        dialogue_.receive(bytes);
        // Everything but waiting for the server is done at once.
        for (int i = 0; i < 8; ++i) {
            check_output();
            switch (dialogue_.want()) {
            case SmtpDialogue::Want::tls:
                secure_ = true;
                dialogue_.secured();
                break;
            case SmtpDialogue::Want::mechanism:
                if (!secure_) std::abort();
                dialogue_.approve_mechanism();
                break;
            case SmtpDialogue::Want::body:
                dialogue_.body("Subject: x\r\n");
                dialogue_.end_body();
                break;
            case SmtpDialogue::Want::ready:
                dialogue_.quit();
                break;
            case SmtpDialogue::Want::input:
            case SmtpDialogue::Want::done:
                return;
            }
        }
        std::abort();
    }

  private:
    void check_output() {
        const auto output = dialogue_.output();
        if (!secure_ &&
            (output.find("AUTH") != std::string_view::npos || output.find("MAIL") != std::string_view::npos))
            std::abort();
        // Passwords go in base64 only.
        if (output.find(password) != std::string_view::npos) std::abort();
        dialogue_.written();
    }

    bool secure_;
    SmtpDialogue dialogue_;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size == 0) return 0;
    // One bit of the choice: a token instead of a password.
    const auto credential = (data[0] & 4) != 0 ? Credential::with_token("anna", Secret("token"))
                                               : Credential::with_password("anna", Secret(password));
    std::string_view input(reinterpret_cast<const char*>(data) + 1, size - 1);
    try {
        Client client(make_task(data[0], credential));
        while (!input.empty()) {
            const auto end = std::min(input.find('\xff'), input.size());
            client.hear(input.substr(0, end));
            input.remove_prefix(std::min(end + 1, input.size()));
        }
    } catch (const Error&) {
        // As it should be.
    }
    return 0;
}
