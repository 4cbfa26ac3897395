// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/enveloped_data.h"

#include "core/base/text.h"
#include "smime/algorithm_names.h"
#include "smime/pem.h"

#include <algorithm>

#include <openssl/rsa.h>

namespace sealpost::smime {

namespace {

using crypto::DecryptFailure;

bool is_aead(const EVP_CIPHER* cipher) {
    return (EVP_CIPHER_get_flags(cipher) & EVP_CIPH_FLAG_AEAD_CIPHER) != 0;
}

std::string text_of_id(ASN1_OCTET_STRING* key_id, X509_NAME* issuer, ASN1_INTEGER* serial) {
    if (issuer) return to_text(issuer) + "#" + to_hex(serial);
    if (!key_id) return {};
    return "ski:" + to_hex_upper({reinterpret_cast<const char*>(ASN1_STRING_get0_data(key_id)),
                                  static_cast<std::size_t>(ASN1_STRING_length(key_id))});
}

/// One way to the content key: a RecipientInfo, or one of the keys of a key agreement.
struct Slot {
    std::string id;
    CMS_RecipientInfo* info = nullptr;
    CMS_RecipientEncryptedKey* agreed = nullptr;

    bool matches(X509* certificate) const {
        if (agreed) return CMS_RecipientEncryptedKey_cert_cmp(agreed, certificate) == 0;
        return is_transport() && CMS_RecipientInfo_ktri_cert_cmp(info, certificate) == 0;
    }
    bool is_transport() const { return CMS_RecipientInfo_type(info) == CMS_RECIPINFO_TRANS; }
    const X509_ALGOR* algorithm() const {
        X509_ALGOR* found = nullptr;
        if (agreed)
            CMS_RecipientInfo_kari_get0_alg(info, &found, nullptr);
        else if (is_transport())
            CMS_RecipientInfo_ktri_get0_algs(info, nullptr, nullptr, &found);
        return found;
    }
};

bool is_known_digest(const X509_ALGOR* algorithm) {
    return !algorithm || EVP_get_digestbyobj(object_of(algorithm)) != nullptr;
}

/// RSAES-OAEP (RFC 4055 section 4.1) with digests and a mask generation that the library has.
bool is_known_oaep(const X509_ALGOR* algorithm) {
    int type = V_ASN1_UNDEF;
    const void* value = nullptr;
    X509_ALGOR_get0(nullptr, &type, &value, algorithm);
    if (type != V_ASN1_SEQUENCE) return type == V_ASN1_NULL || type == V_ASN1_UNDEF;
    const std::unique_ptr<RSA_OAEP_PARAMS, OpensslFree<RSA_OAEP_PARAMS_free>> parameters(
        static_cast<RSA_OAEP_PARAMS*>(
            ASN1_item_unpack(static_cast<const ASN1_STRING*>(value), ASN1_ITEM_rptr(RSA_OAEP_PARAMS))));
    if (!parameters || !is_known_digest(parameters->hashFunc)) return false;
    if (!parameters->maskGenFunc) return true;
    const AlgorithmPtr mask(X509_ALGOR_dup(parameters->maskGenFunc));
    const ASN1_TYPE* digest = mask ? mask->parameter : nullptr;
    if (!digest || OBJ_obj2nid(object_of(mask.get())) != NID_mgf1 || digest->type != V_ASN1_SEQUENCE)
        return false;
    const AlgorithmPtr inner(
        static_cast<X509_ALGOR*>(ASN1_item_unpack(digest->value.sequence, ASN1_ITEM_rptr(X509_ALGOR))));
    return inner && is_known_digest(inner.get());
}

/// What makes it useless to try a key in a slot, by name; empty: nothing. Where RSA fails the library goes on
/// with a random content key, so that nobody can learn anything from the difference: it must be known before.
std::string obstacle(const Slot& slot, const Certificate& certificate) {
    if (!slot.is_transport()) return {};
    if (!certificate.can_be_recipient()) return certificate.algorithm_name();
    const ASN1_OBJECT* oid = object_of(slot.algorithm());
    const int nid = OBJ_obj2nid(oid);
    const bool known = nid == NID_rsaEncryption || (nid == NID_rsaesOaep && is_known_oaep(slot.algorithm()));
    return known ? std::string() : name_of_algorithm(oid);
}

/// A key agreement failed: the algorithm that the library does not have for it, by name; empty where it has.
std::string missing_agreement(const Slot& slot, const Certificate& certificate) {
    if (!certificate.can_be_recipient()) return certificate.algorithm_name();
    switch (OBJ_obj2nid(object_of(slot.algorithm()))) {
    case NID_dhSinglePass_stdDH_sha1kdf_scheme:
    case NID_dhSinglePass_stdDH_sha224kdf_scheme:
    case NID_dhSinglePass_stdDH_sha256kdf_scheme:
    case NID_dhSinglePass_stdDH_sha384kdf_scheme:
    case NID_dhSinglePass_stdDH_sha512kdf_scheme:
    case NID_dhSinglePass_cofactorDH_sha1kdf_scheme:
    case NID_dhSinglePass_cofactorDH_sha224kdf_scheme:
    case NID_dhSinglePass_cofactorDH_sha256kdf_scheme:
    case NID_dhSinglePass_cofactorDH_sha384kdf_scheme:
    case NID_dhSinglePass_cofactorDH_sha512kdf_scheme:
        return {};
    default:
        return name_of_algorithm(object_of(slot.algorithm()));
    }
}

std::vector<Slot> slots_of(CMS_ContentInfo* cms) {
    std::vector<Slot> slots;
    STACK_OF(CMS_RecipientInfo)* infos = CMS_get0_RecipientInfos(cms);
    for (int i = 0; i < sk_CMS_RecipientInfo_num(infos); ++i) {
        CMS_RecipientInfo* info = sk_CMS_RecipientInfo_value(infos, i);
        ASN1_OCTET_STRING* key_id = nullptr;
        X509_NAME* issuer = nullptr;
        ASN1_INTEGER* serial = nullptr;
        switch (CMS_RecipientInfo_type(info)) {
        case CMS_RECIPINFO_TRANS:
            CMS_RecipientInfo_ktri_get0_signer_id(info, &key_id, &issuer, &serial);
            slots.push_back({text_of_id(key_id, issuer, serial), info, nullptr});
            break;
        case CMS_RECIPINFO_AGREE: {
            STACK_OF(CMS_RecipientEncryptedKey)* keys = CMS_RecipientInfo_kari_get0_reks(info);
            for (int k = 0; k < sk_CMS_RecipientEncryptedKey_num(keys); ++k) {
                CMS_RecipientEncryptedKey* key = sk_CMS_RecipientEncryptedKey_value(keys, k);
                key_id = nullptr;
                issuer = nullptr;
                CMS_RecipientEncryptedKey_get0_id(key, &key_id, nullptr, nullptr, &issuer, &serial);
                slots.push_back({text_of_id(key_id, issuer, serial), info, key});
            }
            break;
        }
        case CMS_RECIPINFO_KEK:
            slots.push_back({"(kek)", info, nullptr});
            break;
        case CMS_RECIPINFO_PASS:
            slots.push_back({"(password)", info, nullptr});
            break;
        default:
            slots.push_back({"(other)", info, nullptr});
            break;
        }
    }
    return slots;
}

} // namespace

std::vector<std::string> recipient_ids(CMS_ContentInfo* cms) {
    std::vector<std::string> ids;
    for (const Slot& slot : slots_of(cms)) ids.push_back(slot.id);
    return ids;
}

/// RFC 5084 section 3.2.
constexpr std::uint64_t least_tag_octets = 12;
constexpr std::uint64_t most_tag_octets = 16;

std::string cipher_label(const EVP_CIPHER* cipher) {
    if (!cipher) return {};
    const int bits = EVP_CIPHER_get_key_length(cipher) * 8;
    const int mode = EVP_CIPHER_get_mode(cipher);
    const std::string name = EVP_CIPHER_get0_name(cipher);
    const bool aes = ascii_lower(name).find("aes") != std::string::npos;
    if (aes && mode == EVP_CIPH_CBC_MODE) return "AES" + std::to_string(bits) + ".CBC";
    if (aes && mode == EVP_CIPH_GCM_MODE) return "AES" + std::to_string(bits) + ".GCM";
    if (EVP_CIPHER_is_a(cipher, "DES-EDE3-CBC")) return "3DES.CBC";
    return name;
}

EnvelopeReader::EnvelopeReader(SeekableSource& ciphertext, CertificateStore& store,
                               const Operation& operation)
    : ciphertext_(ciphertext), operation_(operation) {
    fact_.technology = crypto::Technology::smime;
    try {
        open_frame();
        find_recipients();
        find_key(store);
        if (ready()) begin();
    } catch (const BerFault& fault) {
        fact_.failure =
            fault.kind() == BerFault::Kind::limit ? DecryptFailure::limit : DecryptFailure::malformed;
    }
    take_openssl_errors();
}

EnvelopeReader::~EnvelopeReader() = default;

void EnvelopeReader::open_frame() {
    const auto open = [this] {
        message_.reset();
        bytes_ = open_cms_bytes(ciphertext_);
        reader_ = std::make_unique<BerReader>(*bytes_);
        message_ = std::make_unique<CmsMessage>(*reader_);
    };
    open();
    std::string skeleton;
    if (message_->kind() == CmsKind::auth_enveloped_data) {
        // The tag stands behind the content, and the cipher wants it first.
        std::vector<char> buffer(stream_buffer_size);
        if (Source* content = message_->content())
            while (content->read(buffer) > 0) operation_.check();
        message_->finish();
        skeleton = message_->skeleton();
        tag_octets_ = message_->tag_octets();
        open();
    } else if (message_->kind() == CmsKind::enveloped_data) {
        skeleton = message_->early_skeleton();
    } else {
        throw BerFault(BerFault::Kind::malformed);
    }
    if (!message_->content()) throw BerFault(BerFault::Kind::malformed);
    const auto* data = reinterpret_cast<const unsigned char*>(skeleton.data());
    cms_.reset(d2i_CMS_ContentInfo(nullptr, &data, static_cast<long>(skeleton.size())));
    if (!cms_) throw BerFault(BerFault::Kind::malformed);
}

void EnvelopeReader::find_recipients() {
    for (std::string& id : recipient_ids(cms_.get()))
        fact_.recipients.push_back({.id = std::move(id), .ours = false});
    fact_.failure = DecryptFailure::no_secret_key;
}

void EnvelopeReader::find_key(CertificateStore& store) {
    const auto slots = slots_of(cms_.get());
    // Only what needs no certificate at all: for mail that is a message for nobody's listed key.
    if (!slots.empty() &&
        std::all_of(slots.begin(), slots.end(), [](const Slot& s) { return s.id.starts_with("("); })) {
        fact_.failure = DecryptFailure::unsupported;
        return;
    }
    bool locked = false;
    for (const Certificate& certificate : store.certificates()) {
        if (!store.has_secret(certificate.fingerprint())) continue;
        const Slot* mine = nullptr;
        for (std::size_t i = 0; i < slots.size(); ++i) {
            if (!slots[i].matches(certificate.get())) continue;
            fact_.recipients[i].ours = true;
            if (!mine) mine = &slots[i];
        }
        if (!mine || ready()) continue;
        if (is_forbidden_cipher(message_->algorithm())) {
            fail_as_unsupported(name_of_algorithm(message_->algorithm()));
            continue;
        }
        if (std::string name = obstacle(*mine, certificate); !name.empty()) {
            fail_as_unsupported(std::move(name));
            continue;
        }
        try {
            // Tries every slot of the certificate.
            const KeyPtr key = store.unlock(certificate, operation_);
            if (CMS_decrypt_set1_pkey(cms_.get(), key.get(), certificate.get()) == 1)
                fact_.failure = DecryptFailure::none;
            else if (std::string name = missing_agreement(*mine, certificate); !name.empty())
                fail_as_unsupported(std::move(name));
            else
                fact_.failure = DecryptFailure::integrity; // what was wrapped was changed
        } catch (const Error& error) {
            if (error.code() != ErrorCode::locked && error.code() != ErrorCode::bad_passphrase) throw;
            locked = true;
        }
    }
    if (locked && !ready()) fact_.failure = DecryptFailure::locked;
    if (fact_.failure != DecryptFailure::unsupported) fact_.unsupported.clear();
}

void EnvelopeReader::fail_as_unsupported(std::string algorithm) {
    fact_.failure = DecryptFailure::unsupported;
    fact_.unsupported = std::move(algorithm);
}

void EnvelopeReader::begin() {
    // A cipher in the other's container: what the library at hand would say of it depends on its age.
    const EVP_CIPHER* named = cipher_of(message_->algorithm());
    if (named && is_aead(named) != (message_->kind() == CmsKind::auth_enveloped_data)) {
        fact_.failure = DecryptFailure::malformed;
        return;
    }
    content_ = std::make_unique<SourceBio>(*message_->content());
    BIO* content = content_->release();
    chain_.reset(CMS_dataInit(cms_.get(), content));
    if (!chain_) {
        BIO_free(content);
        // The algorithm is unknown, or its parameters make no sense.
        fail_as_unsupported(name_of_algorithm(message_->algorithm()));
        return;
    }
    EVP_CIPHER_CTX* context = nullptr;
    BIO_get_cipher_ctx(chain_.get(), &context);
    const EVP_CIPHER* cipher = context ? EVP_CIPHER_CTX_get0_cipher(context) : nullptr;
    if (!fits_container(cipher)) {
        chain_.reset();
        fact_.failure = DecryptFailure::malformed;
        return;
    }
    fact_.cipher = cipher_label(cipher);
}

bool EnvelopeReader::fits_container(const EVP_CIPHER* cipher) const {
    if (!cipher) return false;
    const int mode = EVP_CIPHER_get_mode(cipher);
    // OpenSSL does not look (CVE-2026-34182): another mode under the name of AuthEnvelopedData would pass for
    // authenticated, and would make an oracle for the key; a tag of one octet is found in 256 attempts.
    if (message_->kind() == CmsKind::auth_enveloped_data)
        return mode == EVP_CIPH_GCM_MODE && tag_octets_ >= least_tag_octets && tag_octets_ <= most_tag_octets;
    return !is_aead(cipher);
}

std::size_t EnvelopeReader::read(std::span<char> buffer) {
    const int count = BIO_read(chain_.get(), buffer.data(), static_cast<int>(buffer.size()));
    content_->rethrow();
    return count > 0 ? static_cast<std::size_t>(count) : 0;
}

bool EnvelopeReader::finish() {
    const bool aead = message_->kind() == CmsKind::auth_enveloped_data;
    // What the tag does not cover: without attributes the content is data (RFC 5083 section 2.1).
    if (aead && !message_->holds_data()) return false;
    // A failed tag or padding looks like a clean end; only the status tells.
    const bool held = BIO_get_cipher_status(chain_.get()) == 1;
    take_openssl_errors();
    if (!held) return false;
    message_->finish();
    if (!reader_->at_end()) throw BerFault(BerFault::Kind::malformed);
    authenticated_ = aead;
    return true;
}

} // namespace sealpost::smime
