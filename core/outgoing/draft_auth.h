// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts are encrypted to oneself and never signed, so that anybody can make one: whoever can write into the
// Drafts folder could put words into one's mouth. What was saved here carries an HMAC under a key of this
// home's.
#pragma once

#include "core/base/secret.h"
#include "core/base/stream.h"
#include "core/mime/builder.h"

#include <string_view>

namespace sealpost::outgoing {

inline constexpr std::string_view draft_auth_field = "X-Sealpost-Draft-Auth";

class DraftAuthenticator final {
  public:
    /// 32 bytes, for this purpose alone.
    explicit DraftAuthenticator(Secret key) : key_(std::move(key)) {}

    /// The payload with the field in front.
    mime::Entity authenticate(const mime::Entity& payload) const;
    /// Whether the payload, as it came out of the encryption, is one that authenticate() made, to the byte.
    bool holds(const std::shared_ptr<SeekableSource>& payload) const;

  private:
    std::string mac(Source& payload) const;
    Secret key_;
};

} // namespace sealpost::outgoing
