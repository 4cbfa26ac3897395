// SPDX-License-Identifier: GPL-3.0-or-later
// What one received message brings along about keys: taken from the opened tree by core/incoming, recorded by
// learn(). A message that cannot be judged has none.
#pragma once

#include "core/crypto/smime_claims.h"
#include "core/crypto/technology.h"
#include "core/people/autocrypt.h"

#include <optional>
#include <string>
#include <vector>

namespace sealpost::people {

/// Keys or certificates as an attachment, in any of the forms in which they are sent; unread.
struct AttachedKeys {
    crypto::Technology technology = crypto::Technology::openpgp;
    std::string bytes{};
    bool operator==(const AttachedKeys&) const = default;
};

/// A signature over the whole message that holds mathematically.
struct BroughtSignature {
    crypto::Technology technology = crypto::Technology::openpgp;
    crypto::Fingerprint signer;
    /// Its verdict for `MailBrought::from` is good. Otherwise the level of its key alone stood against it.
    bool good = false;
    /// Never after the present.
    Time signed_at{};
    crypto::SmimeClaims claims{};
    bool operator==(const BroughtSignature&) const = default;
};

struct MailBrought {
    /// The one sender that is judged.
    mime::AddrSpec from;
    /// To and Cc.
    std::vector<mime::AddrSpec> recipients{};
    /// The message's Date, or now where it has none or one in the future.
    Time effective{};
    std::vector<BroughtSignature> signatures{};
    std::vector<AttachedKeys> attached{};
    /// False: Autocrypt takes no notice of such a message at all (multipart/report).
    bool counts_for_autocrypt = false;
    /// The one valid field whose address is the sender's.
    std::optional<AutocryptHeader> autocrypt{};
    /// Of recipients, from inside an encryption that was opened.
    std::vector<AutocryptHeader> gossip{};
    bool operator==(const MailBrought&) const = default;
};

} // namespace sealpost::people
