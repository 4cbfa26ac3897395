// SPDX-License-Identifier: GPL-3.0-or-later
// Carries out a plan: signs, encrypts, and yields the only things that may leave.
#pragma once

#include "core/base/operation.h"
#include "core/crypto/engine.h"
#include "core/outgoing/own_key.h"
#include "core/outgoing/plan.h"
#include "core/outgoing/sealed.h"

#include <optional>
#include <vector>

namespace sealpost::outgoing {

/// Not owned; nullptr: not at hand, and a plan that needs it ends in Error{engine_missing} (fact "engine").
struct Engines {
    crypto::Encryptor* pgp = nullptr;
    crypto::Encryptor* smime = nullptr;
};

struct SealedMessage {
    /// In the order of the plan's copies.
    std::vector<SealedForSubmission> copies;
    std::optional<SealedForSelf> sent;
};

/// All copies, or none. One OpenPGP copy is signed and encrypted in one pass (RFC 3156 section 6.2); several
/// carry one and the same signature (section 6.1). Constant memory. Throws what the engines throw.
SealedMessage seal(const SendPlan& plan, const Engines& engines, const Operation& operation);

/// A draft for one's own Drafts folder: encrypted to `own` alone, with Bcc inside, never signed (RFC 9787
/// section 6: a signature would stand under words that were never sent).
SealedForSelf seal_draft(const Draft& draft, const OwnKey& own, const Engines& engines,
                         const Operation& operation);

/// multipart/signed (RFC 3156 section 5, RFC 8551 section 3.5.3), or an unobtrusive signature, with
/// hp="clear". Bcc is left out.
SignedMessage sign_message(const Draft& draft, const OwnKey& signer, SignStyle style, const Engines& engines,
                           const Operation& operation);

} // namespace sealpost::outgoing
