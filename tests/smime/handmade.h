// SPDX-License-Identifier: GPL-3.0-or-later
// CMS messages put together by hand from DER: those that no encoder makes, and those with algorithms that the
// OpenSSL at hand does not have.
#pragma once

#include "tests/smime/certificate_maker.h"
#include "tests/smime/der.h"

#include <string>
#include <string_view>
#include <vector>

namespace sealpost::test {

namespace oids {
inline constexpr const char* data = "1.2.840.113549.1.7.1";
inline constexpr const char* content_type = "1.2.840.113549.1.9.3";
inline constexpr const char* message_digest = "1.2.840.113549.1.9.4";
inline constexpr const char* signing_time = "1.2.840.113549.1.9.5";
inline constexpr const char* signing_certificate = "1.2.840.113549.1.9.16.2.12";
inline constexpr const char* signing_certificate_v2 = "1.2.840.113549.1.9.16.2.47";
} // namespace oids

/// AlgorithmIdentifier.
std::string algorithm(const char* dotted, std::string_view parameters = {});
std::string issuer_and_serial(const smime::Certificate& certificate);
std::string digest_of(std::string_view bytes, const char* digest = "SHA256");

/// Attribute with any number of values.
std::string attribute(const char* dotted, const std::vector<std::string>& values);

struct HandmadeSignature {
    /// DER; the two that must be there where left empty, unless without_attributes.
    std::vector<std::string> attributes{};
    bool without_attributes = false;
    std::vector<std::string> unsigned_attributes{};
    const char* content_type = oids::data;
    /// The algorithms that SignedData announces; empty: the one that is used.
    std::string digest_algorithms{};
    /// As the message says; what is computed follows the key.
    std::string signature_algorithm{};
    std::string digest_algorithm{};
};
/// content-type and message-digest, as they should be.
std::vector<std::string> right_attributes(std::string_view content, const char* digest = "SHA256");
/// SignerInfo by a P-256 key (SHA-256), or an Ed25519 key (RFC 8419: SHA-512).
std::string signer_info(const MadeCertificate& signer, std::string_view content,
                        const HandmadeSignature& how = {});
/// SignedData around SignerInfos, with certificates.
std::string signed_data(std::string_view content, const std::vector<std::string>& signer_infos,
                        const std::vector<smime::Certificate>& certificates,
                        const HandmadeSignature& how = {});
/// Both in one step.
std::string handmade_signed(const MadeCertificate& signer, std::string_view content,
                            const HandmadeSignature& how = {});

/// KeyTransRecipientInfo with any algorithm and octets.
std::string key_transport(const smime::Certificate& recipient, const std::string& algorithm_identifier,
                          std::string_view encrypted_key);
/// KeyAgreeRecipientInfo of an ephemeral public key, which is any.
std::string key_agreement(const smime::Certificate& recipient, const std::string& key_algorithm,
                          const std::string& algorithm_identifier, std::string_view encrypted_key);
/// EnvelopedData; with a tag AuthEnvelopedData.
std::string handmade_envelope(const std::vector<std::string>& recipient_infos,
                              const std::string& algorithm_identifier, std::string_view octets,
                              std::string_view tag = {});

} // namespace sealpost::test
