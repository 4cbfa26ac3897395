// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/attacks/smime_workshop.h"

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/file.h"
#include "core/base/text.h"

#include <openssl/cms.h>

namespace sealpost::test {

namespace {

std::string base64_lines(const std::string& der) {
    const std::string all = to_base64(der);
    std::string lines;
    for (std::size_t at = 0; at < all.size(); at += 64) lines += all.substr(at, 64) + "\n";
    return lines;
}

smime::CmsPtr parse(const std::string& der) {
    const auto* data = reinterpret_cast<const unsigned char*>(der.data());
    smime::CmsPtr cms(d2i_CMS_ContentInfo(nullptr, &data, static_cast<long>(der.size())));
    if (!cms) throw Error(ErrorCode::internal, {{"detail", "no CMS"}});
    return cms;
}

/// Each belongs to one structure alone: what is taken out here has to go in there.
void move_signers(CMS_ContentInfo* from, CMS_ContentInfo* to) {
    STACK_OF(CMS_SignerInfo)* signers = CMS_get0_SignerInfos(from);
    while (sk_CMS_SignerInfo_num(signers) > 0)
        sk_CMS_SignerInfo_push(CMS_get0_SignerInfos(to), sk_CMS_SignerInfo_shift(signers));
}

} // namespace

SmimeWorkshop::SmimeWorkshop()
    : home_(to_rfc3339(SystemClock().now())), authority_(make_authority("Test Root")) {
    home_.store.add_authority(authority_.certificate);
    for (const char* who : {alice, mallory}) add(who, make_person(who, &authority_));
    const MadeCertificate own = make_person(bob, &authority_, "rsa2048");
    add(bob, own);
    home_.own(own);
}

void SmimeWorkshop::add(const std::string& name, const MadeCertificate& certificate) {
    write_file(file(name + ".pem"), certificate.certificate_pem());
    write_file(file(name + ".key"), certificate.key_pem());
}

std::string SmimeWorkshop::sign(const std::string& content, const std::string& signer,
                                const std::vector<std::string>& options) const {
    std::vector<std::string> argv{"openssl",  "cms",
                                  "-sign",    "-binary",
                                  "-outform", "DER",
                                  "-signer",  file(signer + ".pem"),
                                  "-inkey",   file(signer + ".key"),
                                  "-md",      "sha256"};
    argv.insert(argv.end(), options.begin(), options.end());
    const auto made = run_process(argv, {.input = crlf(content)});
    if (made.exit_code != 0) throw Error(ErrorCode::engine_failed, {{"detail", made.err}});
    return made.out;
}

std::string SmimeWorkshop::encrypt(const std::string& content,
                                   const std::vector<std::string>& options) const {
    std::vector<std::string> argv{"openssl", "cms", "-encrypt", "-binary", "-outform", "DER"};
    if (options.empty()) argv.emplace_back("-aes-256-cbc");
    argv.insert(argv.end(), options.begin(), options.end());
    argv.push_back(file(std::string(bob) + ".pem"));
    const auto made = run_process(argv, {.input = crlf(content)});
    if (made.exit_code != 0) throw Error(ErrorCode::engine_failed, {{"detail", made.err}});
    return made.out;
}

std::string SmimeWorkshop::pkcs7_part(const std::string& der, std::string_view smime_type) {
    return "Content-Type: application/pkcs7-mime; name=smime.p7m; smime-type=" + std::string(smime_type) +
           "\nContent-Transfer-Encoding: base64\n\n" + base64_lines(der);
}

std::string SmimeWorkshop::pkcs7_signature(const std::string& der) {
    return "Content-Type: application/pkcs7-signature; name=smime.p7s\nContent-Transfer-Encoding: "
           "base64\n\n" +
           base64_lines(der);
}

std::string SmimeWorkshop::signed_by_der(const std::string& content, const std::string& der) const {
    return MailMaker::multipart("signed", {content, pkcs7_signature(der)}, signed_parameters());
}

std::string SmimeWorkshop::signed_part(const std::string& content, const std::string& signer) const {
    return signed_by_der(content, sign(content, signer));
}

std::string SmimeWorkshop::signature_part(const std::string& content, const std::string& signer) const {
    return pkcs7_signature(sign(content, signer));
}

std::string SmimeWorkshop::encrypted_part(const std::string& content) const {
    return pkcs7_part(encrypt(content), "enveloped-data");
}

std::string SmimeWorkshop::sealed_part(const std::string& content, const std::string& signer) const {
    return encrypted_part(pkcs7_part(sign(content, signer, {"-nodetach"}), "signed-data"));
}

std::string SmimeWorkshop::signed_parameters() const {
    return "; protocol=\"application/pkcs7-signature\"; micalg=sha-256";
}

Reader SmimeWorkshop::reader() const {
    Reader reader;
    reader.smime = &home_.engine;
    reader.now = home_.clock.now();
    return reader;
}

std::string splice_signers(const std::string& der, const std::string& from, Splice splice) {
    const smime::CmsPtr cms = parse(der);
    const smime::CmsPtr spare = parse(der);
    if (splice != Splice::append) move_signers(cms.get(), spare.get());
    if (splice != Splice::remove) {
        const smime::CmsPtr donor = parse(from);
        move_signers(donor.get(), cms.get());
    }
    unsigned char* bytes = nullptr;
    const int size = i2d_CMS_ContentInfo(cms.get(), &bytes);
    const std::unique_ptr<unsigned char, smime::OpensslMemoryFree> owned(bytes);
    if (size <= 0) throw Error(ErrorCode::internal, {{"detail", "CMS not written"}});
    return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

} // namespace sealpost::test
