// SPDX-License-Identifier: GPL-3.0-or-later
// What is submitted, and what became of it: values.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::transport {

struct Envelope {
    /// addr-spec of the sender (RFC 5321 reverse-path, without angle brackets).
    std::string mail_from{};
    std::vector<std::string> rcpt_to{};
    /// REQUIRETLS (RFC 8689); not offered: Error{requiretls_missing}, nothing sent.
    bool require_tls = false;
    friend bool operator==(const Envelope&, const Envelope&) = default;
};

/// pending: the server put it off (4xx); it may be tried again.
enum class RecipientState { pending, accepted, rejected };
/// "pending", ...
std::string_view name_of(RecipientState state) noexcept;
std::optional<RecipientState> parse_recipient_state(std::string_view name) noexcept;

struct RecipientResult {
    std::string address{};
    RecipientState state = RecipientState::pending;
    /// The server's words on this recipient ("250 2.1.5 Ok"), or on the message, where that decided.
    std::string reply{};
    friend bool operator==(const RecipientResult&, const RecipientResult&) = default;
};

/// One result for each recipient of the envelope, in its order. Returned whenever the server answered for the
/// recipients one by one, even where none was accepted: look at the states.
struct SubmitReceipt {
    std::vector<RecipientResult> recipients{};
    /// The server's answer to the message; empty where no recipient was accepted, and nothing was sent.
    std::string reply{};

    bool all_accepted() const noexcept {
        for (const auto& result : recipients)
            if (result.state != RecipientState::accepted) return false;
        return !recipients.empty();
    }
    bool any_accepted() const noexcept {
        for (const auto& result : recipients)
            if (result.state == RecipientState::accepted) return true;
        return false;
    }
    friend bool operator==(const SubmitReceipt&, const SubmitReceipt&) = default;
};

} // namespace sealpost::transport
