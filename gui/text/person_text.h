// SPDX-License-Identifier: GPL-3.0-or-later
// A person has a state, a key has none in the main view. One question and one wording for trust, everywhere.
#pragma once

#include "core/crypto/level.h"
#include "core/keys/usability.h"
#include "core/outgoing/refusal.h"
#include "gui/common/banner.h"

#include <QString>

namespace sealpost::gui {

/// The state of the protection of mail to one address, from the best key for it.
enum class Standing {
    verified, ///< a key whose fingerprint was compared
    accepted, ///< a key the user uses, or one that an authority or a first look-up vouches for
    new_key,  ///< there is one, it waits for a click
    conflict,
    unusable, ///< expired, revoked, too weak ...
    none,
};
Standing standing_of(crypto::Level level);

/// "Protected, compared", "Protected, not yet compared", "New key", "Two different keys", "No key".
QString word_of(Standing standing);
Shape shape_of(Standing standing);
Tone tone_of(Standing standing);
/// "Bob: protected, not yet compared".
QString sentence_of(Standing standing, const QString& name);

/// The one question of trust and its answers; `name` is put into them.
struct TrustQuestion {
    QString question{}; ///< "Use this key for mails to Bob?"
    QString meaning{};  ///< what the answers mean, in two sentences at most
    QString yes{};      ///< "Yes, use it"
    QString compared{}; ///< "Yes, I have compared it with Bob"
    QString no{};       ///< "No, do not use it"
};
TrustQuestion trust_question(const QString& name);

/// Why a key cannot be used, as a sentence with what mends it; empty for Unusable::no.
QString sentence_of(const keys::Usability& usability, keys::Use use);
/// How a level came about: "You accepted it", "Compared by you", "Found on the server of example.org".
QString origin_of(crypto::Level level, const std::string& source);

} // namespace sealpost::gui
