// SPDX-License-Identifier: GPL-3.0-or-later
// What is submitted, and what became of it: values.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::transport {

/// Of what the servers on the way are to tell the sender (NOTIFY, RFC 3461 section 4.1).
enum class DeliveryReport { never, success, failure, delay };
/// "never", ...
std::string_view name_of(DeliveryReport report) noexcept;
/// Names between commas, each once, "never" alone; nullopt for anything else.
std::optional<std::set<DeliveryReport>> parse_delivery_reports(std::string_view text);
/// The same, in the order of the enumeration.
std::string to_string(const std::set<DeliveryReport>& reports);

struct Envelope {
    /// addr-spec of the sender (RFC 5321 reverse-path, without angle brackets).
    std::string mail_from{};
    std::vector<std::string> rcpt_to{};
    /// REQUIRETLS (RFC 8689); not offered: Error{requiretls_missing}, nothing sent.
    bool require_tls = false;
    /// Empty: what the servers do by themselves. Without DSN the message goes out all the same: see
    /// SubmitReceipt.
    std::set<DeliveryReport> reports{};
    /// What the reports name the message by (ENVID, RFC 3461 section 4.4): letters and digits, at most 100;
    /// sent where reports are asked for. It says nothing of the message.
    std::string envelope_id{};
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
    /// Reports were asked for, and the server has no DSN: it was not told.
    bool reports_not_offered = false;

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
