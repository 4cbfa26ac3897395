// SPDX-License-Identifier: GPL-3.0-or-later
// Message identifiers (RFC 5322 section 3.6.4).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::mime {

class MessageId {
  public:
    /// "<…>", with or without surrounding white space; nullopt for anything else.
    static std::optional<MessageId> parse(std::string_view text);
    /// 128 random bits at `domain` (A-labels): tells nothing of host, user or time. Throws Error{bad_address}
    /// for a domain that is none.
    static MessageId generate(std::string_view domain);
    /// With the angle brackets.
    const std::string& to_string() const noexcept { return text_; }
    bool operator==(const MessageId&) const = default;
    auto operator<=>(const MessageId&) const = default;

  private:
    explicit MessageId(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

/// Of References and In-Reply-To: the identifiers in their order; comments and words between are skipped.
std::vector<MessageId> parse_message_ids(std::string_view raw);

} // namespace sealpost::mime
