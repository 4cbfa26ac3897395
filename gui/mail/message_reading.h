// SPDX-License-Identifier: GPL-3.0-or-later
// What a message view shows, put together in the work lane. Nothing here belongs to a widget.
#pragma once

#include "app/learning.h"
#include "app/reading.h"
#include "core/people/acceptance.h"
#include "gui/mail/page_document.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace sealpost::gui {

enum class TextForm { formatted, plain };

/// A key of the sender's that waits for a click.
struct KeyOffer {
    mime::AddrSpec address;
    std::string fingerprint;
    /// The message carries it; else it is signed by it, and the key is known from elsewhere.
    bool brought = true;
};

/// A part that is offered beside the text.
struct PartEntry {
    std::string path{};
    /// As the sender named it, safe to save under; may be empty.
    std::string name{};
    std::string type{};
    std::uint64_t size = 0;
    bool has_text = false;
    bool is_message = false;
    /// Of another protection than the message as a whole, or with one of its own.
    bool differs = false;
    bool carries_key = false;
    /// A layer of its own: what was protected there is shown, not saved as it stands.
    bool errant_layer = false;
    /// Without its text.
    incoming::PartSummary summary{};
};

struct OpenedMessage {
    /// Its sources are read in the work lane alone.
    std::shared_ptr<const app::Reading> reading;
    std::shared_ptr<const PageText> text;
    /// There is a plain and a formatted one, and both may be shown.
    bool has_both_forms = false;
    std::vector<PartEntry> parts{};
    std::optional<mime::Mailbox> author{};

    const incoming::MessageSummary& summary() const noexcept { return reading->summary; }
};

/// Throws what app::read_message() throws.
OpenedMessage open_message(app::Home& home, std::shared_ptr<SeekableSource> bytes, TextForm form,
                           const Operation& operation);

/// What an opened message says of keys, and what is known of its sender's.
struct SenderKeys {
    std::optional<KeyOffer> offer{};
    /// Another key than the one in use came for the sender.
    bool conflict = false;
    /// Of the sender.
    std::vector<people::KnownKey> known{};
    /// Why nothing, or not all, of what it says of keys was recorded.
    std::optional<Error> not_recorded{};
    /// Something new is known of people since.
    bool learnt = false;
};

enum class Learning {
    yes,
    /// It stands inside another message, whose author may have made it up.
    no,
};

/// A step of its own, so that nobody waits for it to read. Throws Error{cancelled} alone.
SenderKeys learn_keys(app::Home& home, const app::Reading& reading, Learning learning,
                      const Operation& operation);

/// The main text once more, in that form; nullptr: there is none.
std::shared_ptr<const PageText> text_of(const app::Reading& reading, TextForm form,
                                        const Operation& operation);
/// A part's own text; nullptr: it has none.
std::shared_ptr<const PageText> text_of_part(const app::Reading& reading, const std::string& path,
                                             const Operation& operation);

} // namespace sealpost::gui
