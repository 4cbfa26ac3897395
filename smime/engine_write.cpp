// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/base64_lines.h"
#include "smime/engine.h"
#include "smime/enveloped_data.h"
#include "smime/pem.h"
#include "smime/signer.h"

#include <algorithm>

namespace sealpost::smime {

namespace {

[[noreturn]] void fail() { throw Error(ErrorCode::engine_failed, {{"detail", take_openssl_errors()}}); }

/// The sink that a caller named, in the encoding that was asked for: discards unless commit() was reached.
class Output {
  public:
    Output(Sink& to, crypto::Encoding encoding) : to_(to) {
        if (encoding == crypto::Encoding::armor) pem_ = make_pem_sink(to);
    }
    ~Output() {
        if (!committed_) to_.discard();
    }
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;
    Sink& sink() noexcept { return pem_ ? *pem_ : to_; }
    void commit() {
        sink().commit();
        committed_ = true;
    }

  private:
    Sink& to_;
    std::unique_ptr<Sink> pem_;
    bool committed_ = false;
};

/// A filter BIO of CMS streaming is freed apart from what it writes to.
struct FilterFree {
    void operator()(BIO* bio) const noexcept {
        for (BIO* next = nullptr; bio; bio = next) {
            next = BIO_pop(bio);
            if (BIO_method_type(bio) & BIO_TYPE_SOURCE_SINK) return;
            BIO_free(bio);
        }
    }
};
using FilterPtr = std::unique_ptr<BIO, FilterFree>;

FilterPtr begin_stream(BIO* to, CMS_ContentInfo* cms) {
    FilterPtr filter(BIO_new_CMS(to, cms));
    if (!filter) fail();
    return filter;
}

const EVP_CIPHER* content_cipher() { return EVP_aes_256_cbc(); }

void add_recipient(CMS_ContentInfo* cms, const Certificate& certificate) {
    const crypto::Fingerprint& fingerprint = certificate.fingerprint();
    if (!certificate.can_encrypt())
        throw Error(
            ErrorCode::engine_failed,
            {{"key", fingerprint.hex()}, {"detail", "cannot encrypt to " + certificate.algorithm_name()}});
    CMS_RecipientInfo* info = CMS_add1_recipient_cert(cms, certificate.get(), CMS_KEY_PARAM);
    if (!info) fail();
    if (CMS_RecipientInfo_type(info) == CMS_RECIPINFO_AGREE) {
        // The library's default derivation is with SHA-1.
        EVP_PKEY_CTX* context = CMS_RecipientInfo_get0_pkey_ctx(info);
        if (!context || EVP_PKEY_CTX_set_ecdh_kdf_md(context, EVP_sha256()) <= 0) fail();
    }
}

CmsPtr begin_envelope(CertificateStore& store, const std::vector<crypto::Fingerprint>& recipients) {
    CmsPtr cms(CMS_encrypt(nullptr, nullptr, content_cipher(), CMS_BINARY | CMS_PARTIAL | CMS_STREAM));
    if (!cms) fail();
    for (const crypto::Fingerprint& fingerprint : recipients) {
        const Certificate* certificate = store.find(fingerprint);
        if (!certificate)
            throw Error(ErrorCode::engine_failed, {{"key", fingerprint.hex()}, {"detail", "not-found"}});
        add_recipient(cms.get(), *certificate);
    }
    return cms;
}

/// Exactly the planned certificates, each once.
void compare_with_plan(CertificateStore& store, const std::vector<crypto::Fingerprint>& planned,
                       std::vector<std::string> found) {
    std::vector<std::string> wanted;
    for (const crypto::Fingerprint& fingerprint : planned) wanted.push_back(store.find(fingerprint)->id());
    std::sort(wanted.begin(), wanted.end());
    std::sort(found.begin(), found.end());
    if (wanted != found) throw Error(ErrorCode::planned_keys_mismatch);
}

constexpr std::string_view signed_layer_header =
    "Content-Type: application/pkcs7-mime; smime-type=signed-data;\r\n"
    " name=\"smime.p7m\"\r\n"
    "Content-Transfer-Encoding: base64\r\n"
    "Content-Disposition: attachment; filename=\"smime.p7m\"\r\n"
    "\r\n";

} // namespace

crypto::SignatureMade Engine::sign_detached(Source& content, Sink& signature,
                                            const crypto::SignRequest& request, const Operation& operation) {
    Output output(signature, request.encoding);
    const UnlockedSigner signer(store_, request.signer, operation);
    const CmsPtr cms = signer.begin(true, store_, clock_.now());
    FunctionSink nowhere([](std::string_view) {});
    SinkBio null(nowhere);
    const FilterPtr digests(CMS_dataInit(cms.get(), null.get()));
    if (!digests) fail();
    BioSink into_digests(digests.get(), &null);
    copy(content, into_digests, operation);
    if (CMS_dataFinal(cms.get(), digests.get()) != 1) fail();
    SinkBio end(output.sink());
    const int written = i2d_CMS_bio(end.get(), cms.get());
    end.rethrow();
    if (written != 1) fail();
    output.commit();
    return signer.made();
}

crypto::SignatureMade Engine::sign_embedded(Source& content, Sink& signed_data,
                                            const crypto::SignRequest& request, const Operation& operation) {
    Output output(signed_data, request.encoding);
    const UnlockedSigner signer(store_, request.signer, operation);
    const CmsPtr cms = signer.begin(false, store_, clock_.now());
    SinkBio end(output.sink());
    const FilterPtr stream = begin_stream(end.get(), cms.get());
    BioSink into_stream(stream.get(), &end);
    copy(content, into_stream, operation);
    into_stream.commit();
    output.commit();
    return signer.made();
}

crypto::EncryptionMade Engine::encrypt(Source& content, Sink& ciphertext,
                                       const crypto::EncryptRequest& request, const Operation& operation) {
    Output output(ciphertext, request.encoding);
    std::optional<UnlockedSigner> signer;
    if (request.signer) signer.emplace(store_, *request.signer, operation);
    const CmsPtr envelope = begin_envelope(store_, request.recipients);
    crypto::EncryptionMade made{.cipher = cipher_label(content_cipher()),
                                .authenticated = false,
                                .recipient_ids = recipient_ids(envelope.get()),
                                .signature = std::nullopt};
    compare_with_plan(store_, request.recipients, made.recipient_ids);
    SinkBio end(output.sink());
    const FilterPtr outer = begin_stream(end.get(), envelope.get());
    BioSink into_envelope(outer.get(), &end);
    if (signer) {
        const CmsPtr cms = signer->begin(false, store_, clock_.now());
        into_envelope.write(signed_layer_header);
        Base64Lines lines(into_envelope);
        SinkBio inner_end(lines);
        const FilterPtr inner = begin_stream(inner_end.get(), cms.get());
        BioSink into_signature(inner.get(), &inner_end);
        copy(content, into_signature, operation);
        into_signature.commit();
        lines.finish();
        made.signature = signer->made();
    } else {
        copy(content, into_envelope, operation);
    }
    into_envelope.commit();
    output.commit();
    return made;
}

} // namespace sealpost::smime
