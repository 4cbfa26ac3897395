// SPDX-License-Identifier: GPL-3.0-or-later
// Words for what the work found: refusals of the policy, verdicts and their reasons, keys that cannot be
// used.
#pragma once

#include "cli/words.h"
#include "core/crypto/verdict.h"
#include "core/incoming/warning.h"
#include "core/keys/usability.h"
#include "core/outgoing/refusal.h"

#include <string>

namespace sealpost::cli {

/// `message` names the address and what stands in the way; `hint` the remedy.
Wording word(const outgoing::Refusal& refusal);
std::string word(crypto::Verdict verdict);
std::string word(crypto::VerdictReason reason);
/// What is wrong with a chain; empty where nothing is, or where another word says it.
std::string word(crypto::ChainState state);
/// ", on 2026-11-24, because ...".
std::string word(const crypto::Revocation& revocation);
/// What stands in the way, and the command that mends it; `address`: that the key is wanted for, or empty.
Wording word(const keys::Usability& usability, keys::Use use, const keys::Key& key,
             const std::string& address = {});
/// A warning of `inspect` as a sentence; its name where there is none.
std::string word(incoming::Warning warning);

} // namespace sealpost::cli
