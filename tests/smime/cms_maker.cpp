// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/smime/cms_maker.h"

#include "core/base/error.h"
#include "core/base/text.h"

#include <openssl/rsa.h>

namespace sealpost::test {

namespace {

using namespace smime;

void require(bool done) {
    if (!done) throw Error(ErrorCode::internal, {{"detail", take_openssl_errors()}});
}

BioPtr memory(std::string_view bytes) {
    return BioPtr(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
}

std::string bytes_of(BIO* bio) {
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, static_cast<std::size_t>(size)};
}

std::string finished(const CmsPtr& cms, std::string_view content, unsigned flags) {
    const BioPtr data = memory(content);
    require(CMS_final(cms.get(), data.get(), nullptr, flags) == 1);
    const BioPtr out(BIO_new(BIO_s_mem()));
    require(i2d_CMS_bio(out.get(), cms.get()) == 1);
    return bytes_of(out.get());
}

CmsPtr parsed(std::string_view message) {
    const auto* data = reinterpret_cast<const unsigned char*>(message.data());
    const auto* end = data + message.size();
    CmsPtr cms(d2i_CMS_ContentInfo(nullptr, &data, static_cast<long>(message.size())));
    if (data != end) cms.reset();
    return cms;
}

void configure(CMS_RecipientInfo* info, const EnvelopeOptions& options) {
    EVP_PKEY_CTX* context = CMS_RecipientInfo_get0_pkey_ctx(info);
    const bool agrees = CMS_RecipientInfo_type(info) == CMS_RECIPINFO_AGREE;
    if (!agrees && !options.oaep.empty()) {
        const EVP_MD* digest = EVP_get_digestbyname(options.oaep.c_str());
        require(EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_OAEP_PADDING) == 1 &&
                EVP_PKEY_CTX_set_rsa_oaep_md(context, digest) == 1);
    }
    if (agrees && !options.kdf.empty())
        require(EVP_PKEY_CTX_set_ecdh_kdf_md(context, EVP_get_digestbyname(options.kdf.c_str())) == 1);
    if (agrees && !options.wrap.empty()) {
        EVP_CIPHER_CTX* wrap = CMS_RecipientInfo_kari_get0_ctx(info);
        EVP_CIPHER_CTX_set_flags(wrap, EVP_CIPHER_CTX_FLAG_WRAP_ALLOW);
        require(EVP_EncryptInit_ex(wrap, EVP_get_cipherbyname(options.wrap.c_str()), nullptr, nullptr,
                                   nullptr) == 1);
    }
}

} // namespace

std::string sign(const std::vector<MadeCertificate>& signers, std::string_view content,
                 const SignOptions& options) {
    const unsigned flags = options.flags | CMS_BINARY | CMS_PARTIAL;
    const CmsPtr cms(CMS_sign(nullptr, nullptr, nullptr, nullptr, flags));
    require(cms != nullptr);
    for (const auto& signer : signers) {
        CMS_SignerInfo* info = CMS_add1_signer(cms.get(), signer.certificate.get(), signer.key.get(),
                                               EVP_get_digestbyname(options.digest), flags | CMS_KEY_PARAM);
        require(info != nullptr);
        const bool restricted = EVP_PKEY_get_base_id(signer.key.get()) == EVP_PKEY_RSA_PSS;
        if (options.pss || restricted)
            require(EVP_PKEY_CTX_set_rsa_padding(CMS_SignerInfo_get0_pkey_ctx(info), RSA_PKCS1_PSS_PADDING) ==
                    1);
    }
    return finished(cms, content, flags);
}

std::string envelop(const std::vector<MadeCertificate>& recipients, std::string_view content,
                    const EnvelopeOptions& options) {
    const unsigned flags = options.flags | CMS_BINARY | CMS_PARTIAL;
    const CmsPtr cms(CMS_encrypt(nullptr, nullptr, EVP_get_cipherbyname(options.cipher), flags));
    require(cms != nullptr);
    for (const auto& recipient : recipients) {
        CMS_RecipientInfo* info =
            CMS_add1_recipient_cert(cms.get(), recipient.certificate.get(), options.flags | CMS_KEY_PARAM);
        require(info != nullptr);
        configure(info, options);
    }
    return finished(cms, content, flags);
}

std::optional<std::string> stock_decrypt(std::string_view message, X509* recipient, EVP_PKEY* key) {
    const CmsPtr cms = parsed(message);
    const BioPtr out(BIO_new(BIO_s_mem()));
    const bool done = cms && CMS_decrypt(cms.get(), key, recipient, nullptr, out.get(), CMS_BINARY) == 1;
    take_openssl_errors();
    if (!done) return std::nullopt;
    return bytes_of(out.get());
}

StockVerified stock_verify(std::string_view message, const std::optional<std::string_view>& detached,
                           const std::vector<Certificate>* known) {
    const CmsPtr cms = parsed(message);
    const BioPtr out(BIO_new(BIO_s_mem()));
    const BioPtr content = detached ? memory(*detached) : nullptr;
    const CertificateStackPtr certificates(sk_X509_new_null());
    if (known)
        for (const Certificate& one : *known)
            X509_add_cert(certificates.get(), one.get(), X509_ADD_FLAG_UP_REF);
    StockVerified found;
    found.holds = cms && CMS_verify(cms.get(), certificates.get(), nullptr, content.get(), out.get(),
                                    CMS_BINARY | CMS_NO_SIGNER_CERT_VERIFY) == 1;
    take_openssl_errors();
    found.content = bytes_of(out.get());
    return found;
}

std::string smime_part(std::string_view cms, const std::string& smime_type, const std::string& name,
                       std::string_view line_end) {
    constexpr std::size_t line = 76;
    std::string part;
    const auto add = [&](std::string_view text) { part.append(text).append(line_end); };
    add("Content-Type: application/pkcs7-mime; smime-type=" + smime_type + "; name=" + name);
    add("Content-Transfer-Encoding: base64");
    add("Content-Disposition: attachment; filename=" + name);
    add("");
    const std::string encoded = to_base64(cms);
    for (std::size_t at = 0; at < encoded.size(); at += line) add(std::string_view(encoded).substr(at, line));
    return part;
}

std::optional<std::string> stock_inner_signed_data(std::string_view entity) {
    const BioPtr in = memory(entity);
    BIO* detached = nullptr;
    const CmsPtr cms(SMIME_read_CMS(in.get(), &detached));
    const BioPtr owner(detached);
    take_openssl_errors();
    if (!cms || detached || OBJ_obj2nid(CMS_get0_type(cms.get())) != NID_pkcs7_signed) return std::nullopt;
    const BioPtr out(BIO_new(BIO_s_mem()));
    require(i2d_CMS_bio(out.get(), cms.get()) == 1);
    return bytes_of(out.get());
}

} // namespace sealpost::test
