// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attacks/workshop.h"

#include "core/base/clock.h"

namespace sealpost::test {

std::string Workshop::header_with(std::string_view from_lines) const {
    return std::string(from_lines) + "To: " + bob +
           "\nSubject: Lunch\nDate: " + to_rfc5322(SystemClock().now()) +
           "\nMessage-ID: <1@example.org>\nMIME-Version: 1.0\n";
}

std::string Workshop::header(std::string_view from) const {
    return header_with("From: " + std::string(from) + "\n");
}

std::string forged_text() { return MailMaker::text_part("pay mallory, " + std::string(forged) + "\n"); }
std::string genuine_text() {
    return MailMaker::text_part("see you at lunch, " + std::string(genuine) + "\n");
}
std::string secret_text() { return MailMaker::text_part("the code is " + std::string(secret) + "\n"); }

} // namespace sealpost::test
