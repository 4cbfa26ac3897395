// SPDX-License-Identifier: GPL-3.0-or-later
// The engine interface. An operation takes a Source, a Sink that it commits or discards, and an Operation
// (prompts, stop, progress), blocks, and returns facts. Both engines pass the same suite, tests/contract.
//
// Around the work (throws Error): engine_missing, engine_failed, io, disk_full, cancelled. Found by the work
// (a value): no secret key, broken integrity, a bad signature. A sink that was not committed holds nothing.
#pragma once

#include "core/base/operation.h"
#include "core/base/stream.h"
#include "core/crypto/cms_choice.h"
#include "core/crypto/facts.h"

#include <optional>
#include <string>
#include <vector>

namespace sealpost::crypto {

struct DecryptResult {
    EncryptionFact encryption{};
    /// Made inside the encryption, over exactly the plaintext that was released. Empty: none.
    std::vector<SignatureFact> signatures{};
};

struct VerifyResult {
    /// Empty: the input holds no signature.
    std::vector<SignatureFact> signatures{};
};

enum class ExpandResult { expanded, malformed, unsupported };

/// The reading half. Has everything that needs a key; knows no policy.
class Decryptor {
  public:
    virtual ~Decryptor() = default;
    virtual Technology technology() const noexcept = 0;

    /// Opens encrypted data, armoured or binary (PGP), BER or DER (CMS). The plaintext is committed only
    /// where state is decrypted; otherwise it is discarded, whatever had been deciphered. CMS in CBC mode has
    /// no integrity: authenticated is then false, unless a signed layer directly inside holds mathematically;
    /// where such a layer is there and does not hold, the result is failed/integrity. An S/MIME signed layer
    /// directly inside is opened in the same pass: what is released is its content, and its signatures are
    /// returned. A key that would have to be asked for and cannot be: failed/locked. Passphrase-only
    /// messages: unsupported.
    virtual DecryptResult decrypt(SeekableSource& ciphertext, Sink& plaintext,
                                  const Operation& operation) = 0;

    /// `content` exactly as it was signed (CRLF line ends in mail). Reads it to its end.
    virtual VerifyResult verify_detached(Source& content, Source& signature, const Operation& operation) = 0;

    /// Signed data with its content inside (OpenPGP one-pass signed message, CMS opaque signed-data). The
    /// content is committed where at least one signature holds mathematically, its key is missing
    /// or its algorithm is not supported; discarded otherwise.
    virtual VerifyResult verify_embedded(SeekableSource& signed_data, Sink& content,
                                         const Operation& operation) = 0;

    /// CMS compressed-data (RFC 3274), a wrapper that protects nothing. The content is committed where all of
    /// it could be expanded, discarded otherwise; how much that may be is the sink's to say. OpenPGP
    /// compresses only inside its own layers, which decrypt() opens.
    virtual ExpandResult expand([[maybe_unused]] SeekableSource& compressed, Sink& content,
                                [[maybe_unused]] const Operation& operation) {
        content.discard();
        return ExpandResult::unsupported;
    }
};

/// How ciphertext and signatures are written.
enum class Encoding {
    binary,
    /// ASCII armour (RFC 9580 section 6), CRLF or LF line ends; PEM for CMS.
    armor,
};

struct SignRequest {
    Fingerprint signer;
    Encoding encoding = Encoding::binary;
};

struct SignatureMade {
    Fingerprint signer;
    DigestAlgorithm digest = DigestAlgorithm::unknown;
    /// For Content-Type: "pgp-sha256" (RFC 3156 section 5), "sha-256" (RFC 8551 section 3.5.3.2).
    std::string micalg{};
};

struct EncryptRequest {
    /// Primary-key or certificate fingerprints; exactly these can open the result, no matter what the user's
    /// engine configuration says. Never empty. A key that cannot encrypt is Error{engine_failed} with fact
    /// "key": usability is decided before.
    std::vector<Fingerprint> recipients{};
    /// Signs inside the encryption, in the same pass. S/MIME: `content` must then be a MIME entity.
    std::optional<Fingerprint> signer{};
    Encoding encoding = Encoding::binary;
    /// S/MIME alone: OpenPGP's engine takes what the keys themselves prefer.
    CmsChoice cms{};
};

struct EncryptionMade {
    /// As EncryptionFact::cipher.
    std::string cipher{};
    bool authenticated = false;
    /// As they stand in the result, read back from it and compared with the plan.
    std::vector<std::string> recipient_ids{};
    std::optional<SignatureMade> signature{};
};

/// The writing half. Commits its sink on success, discards on every throw. A secret key that cannot be
/// unlocked: Error{locked}, after three wrong passphrases Error{bad_passphrase}; a key without its secret
/// part: Error{no_secret_key}; a result whose recipients differ from the request:
/// Error{planned_keys_mismatch}.
class Encryptor {
  public:
    virtual ~Encryptor() = default;
    virtual Technology technology() const noexcept = 0;

    virtual SignatureMade sign_detached(Source& content, Sink& signature, const SignRequest& request,
                                        const Operation& operation) = 0;
    /// Signed data with its content inside.
    virtual SignatureMade sign_embedded(Source& content, Sink& signed_data, const SignRequest& request,
                                        const Operation& operation) = 0;
    virtual EncryptionMade encrypt(Source& content, Sink& ciphertext, const EncryptRequest& request,
                                   const Operation& operation) = 0;
};

} // namespace sealpost::crypto
