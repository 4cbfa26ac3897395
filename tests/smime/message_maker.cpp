// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/smime/message_maker.h"

#include "core/base/error.h"
#include "core/base/text.h"
#include "smime/revocation_list.h"

namespace sealpost::test {

namespace {

using namespace smime;

void require(bool done) {
    if (!done) throw Error(ErrorCode::internal, {{"detail", take_openssl_errors()}});
}

std::string signed_data(const SignedMessageRequest& request) {
    const std::string entity = "Content-Type: text/plain; charset=utf-8\r\n\r\n" + request.text + "\r\n";
    const BioPtr content(BIO_new_mem_buf(entity.data(), static_cast<int>(entity.size())));
    const unsigned flags = CMS_BINARY | CMS_PARTIAL | (request.with_certificate ? 0U : CMS_NOCERTS);
    const CmsPtr cms(CMS_sign(nullptr, nullptr, nullptr, content.get(), flags));
    require(cms != nullptr);
    CMS_SignerInfo* info =
        CMS_add1_signer(cms.get(), request.signer.certificate.get(), request.signer.key.get(),
                        EVP_get_digestbyname(request.digest.c_str()), flags);
    require(info != nullptr);
    const std::unique_ptr<ASN1_TIME, OpensslFree<ASN1_STRING_free>> time(
        ASN1_TIME_set(nullptr, request.signed_at.time_since_epoch().count()));
    require(CMS_signed_add1_attr_by_NID(info, NID_pkcs9_signingTime, time->type, time.get(), -1) == 1);
    for (const auto& companion : request.companions)
        require(CMS_add1_cert(cms.get(), companion.certificate.get()) == 1);
    for (const auto& list : request.lists)
        require(CMS_add1_crl(cms.get(), RevocationList::parse(list.der)->get()) == 1);
    require(CMS_final(cms.get(), content.get(), nullptr, flags) == 1);
    unsigned char* data = nullptr;
    const int size = i2d_CMS_ContentInfo(cms.get(), &data);
    require(size > 0);
    const std::unique_ptr<unsigned char, OpensslMemoryFree> owner(data);
    return {reinterpret_cast<const char*>(data), static_cast<std::size_t>(size)};
}

} // namespace

std::string signed_message(const SignedMessageRequest& request) {
    std::string text = "From: " + request.from + "\r\nTo: " + request.to +
                       "\r\nSubject: signed\r\nDate: " + to_rfc5322(request.signed_at) +
                       "\r\nMIME-Version: 1.0\r\n"
                       "Content-Type: application/pkcs7-mime; smime-type=signed-data; name=smime.p7m\r\n"
                       "Content-Transfer-Encoding: base64\r\n\r\n";
    const std::string base64 = to_base64(signed_data(request));
    for (std::size_t i = 0; i < base64.size(); i += 76) text += base64.substr(i, 76) + "\r\n";
    return text;
}

} // namespace sealpost::test
