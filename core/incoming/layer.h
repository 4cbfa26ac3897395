// SPDX-License-Identifier: GPL-3.0-or-later
// Cryptographic layers (RFC 9787 section 4.1): which parts are one, and what opening one found.
#pragma once

#include "core/crypto/facts.h"
#include "core/mime/scanner.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace sealpost::incoming {

enum class LayerKind {
    pgp_signed,         ///< multipart/signed (RFC 3156 section 5)
    pgp_encrypted,      ///< multipart/encrypted (RFC 3156 section 4)
    pgp_mangled,        ///< the shape to which Exchange turns multipart/encrypted
    pgp_unobtrusive,    ///< Sig fields (draft-ietf-mailmaint-unobtrusive-signatures)
    inline_encrypted,   ///< an armoured message in text/plain
    inline_signed,      ///< a cleartext signature in text/plain
    smime_clear_signed, ///< multipart/signed (RFC 8551 section 3.5.3)
    smime_signed,       ///< application/pkcs7-mime, signed-data
    smime_enveloped,    ///< application/pkcs7-mime, enveloped-data or authEnveloped-data
};

crypto::Technology technology_of(LayerKind kind) noexcept;
bool is_encryption(LayerKind kind) noexcept;

struct Layer {
    LayerKind kind = LayerKind::pgp_signed;
    /// Of an encrypting layer that was tried; nullopt where it was left closed on request.
    std::optional<crypto::EncryptionFact> encryption;
    /// Over the content: of a signing layer, or made inside the encryption of this one. Never empty for a
    /// signing layer: what could not be verified is a fact whose mathematics failed.
    std::vector<crypto::SignatureFact> signatures;
    /// The content is there, as the layer's only child. False: nothing of it was released.
    bool opened = false;
    /// The engine of this technology is not there, so nothing is known of the content.
    bool engine_missing = false;
    /// Of an inline layer: where it stands in the text, in bytes after the transfer encoding was undone.
    std::optional<mime::ByteRange> inline_range;
};

/// A layer that has been recognised and not opened yet.
struct LayerFound {
    LayerKind kind = LayerKind::pgp_signed;
    /// It has parts beside those that the layer needs: they are not covered, so the layer is errant.
    bool has_companions = false;
};

/// Looks at the type, the parameters, the name, and where these leave it open at the content itself (content
/// types lie). nullopt: an ordinary part. Inline layers are found in text, by find_inline_pgp().
std::optional<LayerFound> recognise_layer(const mime::Part& part,
                                          const std::shared_ptr<SeekableSource>& source);

/// CMS compressed-data (RFC 3274): a wrapper, no layer.
bool is_compressed(const mime::Part& part, const std::shared_ptr<SeekableSource>& source);

/// Whether the child of that index (from 0) is the ciphertext of a multipart/encrypted that a gateway made
/// into multipart/mixed: an octet-stream right after application/pgp-encrypted. Ever only an errant layer.
bool is_mangled_ciphertext(const mime::Part& parent, std::size_t index);

} // namespace sealpost::incoming
