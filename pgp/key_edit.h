// SPDX-License-Identifier: GPL-3.0-or-later
// A dialogue with GnuPG's key editor, for what GPGME has no call for. Its questions have names, which do not
// change with the language; one that is not expected ends the dialogue, and then nothing is saved.
#pragma once

#include "pgp/session.h"

#include <string>
#include <utility>
#include <vector>

namespace sealpost::pgp {

struct EditStep {
    /// As typed at the editor's prompt.
    std::string command;
    /// Name of a question that may follow, and its answer; each serves once.
    std::vector<std::pair<std::string, std::string>> answers{};
};

/// The steps, then "save". What the editor could not do it passes over: look at the key afterwards.
gpgme_error_t edit_key(Session& session, const KeyRef& key, std::vector<EditStep> steps);

} // namespace sealpost::pgp
