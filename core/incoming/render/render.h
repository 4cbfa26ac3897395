// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of an opened message as pages: the main text under the message's status, others under their own.
// Each is made from one part alone. HTML only where an encryption that carries it, if any, is proven whole
// (protocols: what encryption proves); otherwise the words, without links and images.
#pragma once

#include "core/incoming/message_status.h"
#include "core/incoming/open.h"
#include "core/incoming/render/page.h"

#include <optional>
#include <string>
#include <string_view>

namespace sealpost::incoming::render {

/// What the reader would rather have; the other one where a text has one form only.
enum class Form { plain, html };

struct RenderedPart {
    /// Of the part in the opened tree.
    std::string path;
    /// The page keeps what HTML means. False for plain text, and for the words of HTML that may not be shown.
    bool is_html = false;
    Page page;
};

/// `status`: of the whole message. nullopt where there is no text, or it could not be opened.
std::optional<RenderedPart> render_body(const OpenedTree& tree, const MessageStatus& status, Form form);

/// A text part by its path, wherever it lies; nullopt for what is no text. Images by cid come only from the
/// same payload, the same errant layer or the same message inside the message.
std::optional<RenderedPart> render_part(const OpenedTree& tree, std::string_view path);

} // namespace sealpost::incoming::render
