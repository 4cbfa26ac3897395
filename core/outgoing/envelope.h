// SPDX-License-Identifier: GPL-3.0-or-later
// The MIME form of each technology around an entity: PGP/MIME (RFC 3156) and application/pkcs7-mime (RFC
// 8551). The one place that knows how they differ.
#pragma once

#include "core/base/operation.h"
#include "core/base/spool.h"
#include "core/crypto/engine.h"
#include "core/mime/builder.h"

#include <optional>
#include <string>
#include <vector>

namespace sealpost::outgoing {

/// An encrypted entity in three pieces, so that the ciphertext is written once.
struct EncryptedEntity {
    /// The Content-* fields, the blank line and what stands before the ciphertext.
    std::string head;
    /// Armour or base64, CRLF.
    SpooledBytes ciphertext;
    std::string tail;
    crypto::EncryptionMade made;
};

struct EncryptEntityRequest {
    mime::Entity payload;
    std::vector<crypto::Fingerprint> recipients;
    /// Signs in the same pass: inside the OpenPGP message (RFC 3156 section 6.2), or as opaque signed-data
    /// inside the enveloped-data.
    std::optional<crypto::Fingerprint> signer;
    /// S/MIME alone.
    crypto::CmsChoice cms{};
};
EncryptedEntity encrypt_entity(crypto::Encryptor& engine, const EncryptEntityRequest& request,
                               const Operation& operation);

/// multipart/signed, for copies in the clear, and for OpenPGP inside an encryption.
mime::Entity sign_entity(crypto::Encryptor& engine, const mime::Entity& payload,
                         const crypto::Fingerprint& signer, const Operation& operation);

/// An unobtrusive signature (draft-ietf-mailmaint-unobtrusive-signatures): multipart/mixed of the payload
/// alone, whose header begins with Sig. The payload must have hp="clear" and take fields.
mime::Entity sign_entity_unobtrusively(crypto::Encryptor& engine, const mime::Entity& payload,
                                       const crypto::Fingerprint& signer, const Operation& operation);

/// Signed once, to be encrypted several times: multipart/signed (RFC 3156 section 6.1), or opaque
/// signed-data.
mime::Entity sign_entity_for_encryption(crypto::Encryptor& engine, const mime::Entity& payload,
                                        const crypto::Fingerprint& signer, const Operation& operation);

/// The Content-* fields that stand outside on an entity encrypted with that technology. `boundary` and
/// `authenticated` matter to one technology each.
std::vector<mime::FieldLine> encrypted_fields(crypto::Technology technology, const std::string& boundary,
                                              bool authenticated);

} // namespace sealpost::outgoing
