// SPDX-License-Identifier: GPL-3.0-or-later
// What stands on the page, as values: to the bytes of a message (RFC 5322) and back.
#pragma once

#include "core/base/stream.h"
#include "core/mime/builder.h"
#include "core/outgoing/confidential.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace sealpost::gui {

/// A part of the draft that is not its text and that is no file here: what a forwarded message brought.
struct EnclosedPart {
    std::string name{};
    /// "type/subtype"
    std::string media_type = "application/octet-stream";
    std::shared_ptr<const std::string> bytes = std::make_shared<const std::string>();
    bool operator==(const EnclosedPart&) const = default;
};

struct ComposedMessage {
    /// "Name <a@b>" or "a@b"; empty: nobody is known yet.
    std::string from{};
    /// The same, each; what is half typed stands as it is.
    std::vector<std::string> to{};
    std::vector<std::string> cc{};
    std::vector<std::string> bcc{};
    std::string subject{};
    /// UTF-8 with LF.
    std::string text{};
    /// The same text with its formats; empty: it has none.
    std::string html{};
    std::vector<EnclosedPart> enclosed{};
    /// With its angle brackets; empty: it gets one when it is sealed.
    std::string message_id{};
    /// "In-Reply-To", "References", ... as they stand in the draft that is gone on with: name, raw value.
    std::vector<std::pair<std::string, std::string>> other_fields{};
    /// What must stay inside.
    outgoing::ConfidentialFields confidential{};
    bool operator==(const ComposedMessage&) const = default;
};

/// The complete message without the files attached. Whatever is typed, no value becomes a field of its own:
/// line breaks in it become blanks.
std::string message_of(const ComposedMessage& composed);

/// What is to be done with formats in a message that is read.
enum class Formats {
    /// Saved here: it was written by html_of() (compose_document.h).
    keep,
    /// The plain text alone; of a message that has none, the words of the other.
    leave,
};
/// Throws Error{not_a_message, limit}. Date and the fields of its transport are left out.
ComposedMessage read_composed(std::shared_ptr<SeekableSource> message, Formats formats);

} // namespace sealpost::gui
