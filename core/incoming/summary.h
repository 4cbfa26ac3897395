// SPDX-License-Identifier: GPL-3.0-or-later
// One honest summary for a message: a pure function from the opened tree and what the user decided to the
// values of `inspect --json`. nullopt stands for "not known" or "not analysed", never for a guess.
#pragma once

#include "core/incoming/message_status.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::incoming {

struct BodySummary {
    /// What a reader is shown under the summary, UTF-8 with LF; nullopt where there is none or it could not
    /// be opened.
    std::optional<std::string> text{};
    bool cut = false;
    /// There is an HTML form of the main text, and it may be shown.
    bool html = false;
    /// The text was taken out of HTML because there is no other.
    bool text_from_html = false;
    /// References in that HTML that a browser would have fetched.
    int remote_content_blocked = 0;
    bool operator==(const BodySummary&) const = default;
};

/// A leaf of the opened tree, an errant layer, or a message inside the message.
struct PartSummary {
    std::string path;
    std::string type;
    /// safe_file_name(); empty if there is none.
    std::string name;
    /// Bytes of the content, transfer encoding undone.
    std::uint64_t size = 0;
    Protection protection = Protection::unprotected;
    bool errant = false;
    bool attachment = false;
    /// Of text parts other than the main text (that is in body.text), and of errant layers.
    std::optional<std::string> text{};
    std::vector<SignatureSummary> signatures{};
    std::optional<EncryptionSummary> encryption{};
    /// Of a message inside the message: its own status. It says nothing of the message around it.
    std::optional<MessageStatus> message{};
    /// The part carries keys or certificates of that technology; nothing was taken from it.
    std::optional<crypto::Technology> offers{};
    bool operator==(const PartSummary&) const = default;
};

/// The status of the whole, and what is shown under it.
struct MessageSummary : MessageStatus {
    BodySummary body{};
    std::vector<PartSummary> parts{};
    bool operator==(const MessageSummary&) const = default;
};

/// Reads content through the tree's sources, so throws what they throw; otherwise pure.
MessageSummary summarise(const OpenedTree& tree, const SummaryFacts& facts, const Operation& operation);

} // namespace sealpost::incoming
