// SPDX-License-Identifier: GPL-3.0-or-later
// What `decrypt` writes: the opened message, streamed.
#pragma once

#include "core/base/error.h"
#include "core/base/stream.h"
#include "core/incoming/open.h"
#include "core/incoming/summary.h"

#include <string_view>

namespace sealpost::incoming {

/// The payload as a message whose header is the protected fields (`summary.headers`). Commits the sink.
/// Without an opened encrypted envelope throws Error{not_encrypted}, or error_for() of the one that could not
/// be opened; the sink is then discarded.
void extract_message(const OpenedTree& tree, const MessageSummary& summary, Sink& to,
                     const Operation& operation);

/// The content of the errant encrypted layer at `path` (an entity; the bare text of an inline layer). Throws
/// Error{not_encrypted} (fact "path") if there is none.
void extract_part(const OpenedTree& tree, std::string_view path, Sink& to, const Operation& operation);

/// For a layer whose decryption failed: no_secret_key, integrity, malformed, locked, unsupported or limit.
Error error_for(const crypto::EncryptionFact& encryption);
/// As above, of a summary; its state must be failed.
Error error_for(const EncryptionSummary& encryption);

} // namespace sealpost::incoming
