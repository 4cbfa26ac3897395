// SPDX-License-Identifier: GPL-3.0-or-later
// Armoured blocks in plain text: how mail was encrypted and signed before PGP/MIME (RFC 9580 sections 6 and
// 7). A block says nothing of the text around it, so it is only ever an errant part.
#pragma once

#include "core/incoming/layer.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sealpost::incoming {

struct InlineBlock {
    LayerKind kind = LayerKind::inline_encrypted;
    /// From the first dash of its first line to the line end of its last.
    mime::ByteRange range;
    /// Of the armour header; empty if there is none.
    std::string charset;
};

/// At most limits::errant_layers of them, complete ones only, in their order.
std::vector<InlineBlock> find_inline_pgp(std::string_view text);

/// A cleartext signature taken apart (RFC 9580 section 7).
struct ClearSigned {
    /// What was signed: dashes unescaped, without white space at line ends, CRLF between lines and none after
    /// the last. Nothing of the armour header is in it: that is not signed.
    std::string text;
    /// The armoured detached signature.
    std::string signature;
};

/// `block` as find_inline_pgp() found it; nullopt where the header has lines that are none of it, or a line
/// of the text begins with a dash that is not escaped.
std::optional<ClearSigned> parse_clear_signed(std::string_view block);

} // namespace sealpost::incoming
