// SPDX-License-Identifier: GPL-3.0-or-later
// The signed attributes of a SignerInfo (RFC 5652 sections 5.3 and 11): which must be there, how often, and
// what they must agree with. The library looks at some of it, and not at all in every version.
#pragma once

#include "core/base/clock.h"
#include "core/crypto/facts.h"
#include "smime/openssl.h"

#include <optional>
#include <string_view>

namespace sealpost::smime {

struct SignedAttribute {
    bool present = false;
    /// Its one value; nullptr where the attribute is absent, stands there twice, or has not exactly one.
    const ASN1_TYPE* value = nullptr;
};
SignedAttribute find_attribute(CMS_SignerInfo* info, int nid);

struct AttributeFault {
    /// invalid: it speaks of another content or another certificate. failed: it is not as it must be.
    crypto::Mathematics mathematics = crypto::Mathematics::failed;
    /// "content-type", "message-digest", "signing-time", "signing-certificate", "signed-attributes".
    const char* attribute = "";
};

/// nullopt: every attribute that a signature stands or falls with is as the RFCs want it. Whether the message
/// digest is the content's is seen when that has been read.
/// - content-type: once, and the type of the content that is signed;
/// - message-digest: once;
/// - signing-time: at most once, a time;
/// - signing-certificate in both its versions (RFC 2634 section 5.4, RFC 5035): at most once, and the first
///   certificate that it names is `signer`;
/// - none at all: only over plain data (RFC 5652 section 5.3).
std::optional<AttributeFault> fault_of_attributes(CMS_SignerInfo* info, const ASN1_OBJECT* content_type,
                                                  X509* signer);

inline constexpr std::size_t attributes_peek_bytes = 64;
/// A signature without signed attributes over such a content may be one that was made over attributes, from
/// which they were taken away: the two cannot be told apart (RFC 5652 section 5.4 signs the DER of either).
bool begins_as_attributes(std::string_view content) noexcept;

/// nullopt: there is none, or none that fault_of_attributes() would let pass.
std::optional<Time> signing_time(CMS_SignerInfo* info);

} // namespace sealpost::smime
