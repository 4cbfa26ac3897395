// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/base64_lines.h"
#include "smime/cms_writer.h"
#include "smime/engine.h"
#include "smime/envelope_writer.h"
#include "smime/enveloped_data.h"
#include "smime/pem.h"
#include "smime/signer.h"

namespace sealpost::smime {

namespace {

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

/// Around the signed layer inside an envelope. base64, although RFC 8551 section 3.1.2 allows binary there:
/// OpenSSL and others do not read that.
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
    const CmsPtr cms = signer.begin(store_, clock_.now());
    FunctionSink nowhere([](std::string_view) {});
    SinkBio null(nowhere);
    const FilterPtr digests(CMS_dataInit(cms.get(), null.get()));
    require(digests != nullptr);
    BioSink into_digests(digests.get(), &null);
    copy(content, into_digests, operation);
    require(CMS_dataFinal(cms.get(), digests.get()) == 1);
    SinkBio end(output.sink());
    const int written = i2d_CMS_bio(end.get(), cms.get());
    end.rethrow();
    require(written == 1);
    output.commit();
    return signer.made();
}

crypto::SignatureMade Engine::sign_embedded(Source& content, Sink& signed_data,
                                            const crypto::SignRequest& request, const Operation& operation) {
    Output output(signed_data, request.encoding);
    const UnlockedSigner signer(store_, request.signer, operation);
    const CmsPtr cms = signer.begin(store_, clock_.now());
    CmsWriter writer(cms.get(), output.sink());
    copy(content, writer, operation);
    writer.commit();
    output.commit();
    return signer.made();
}

crypto::EncryptionMade Engine::encrypt(Source& content, Sink& ciphertext,
                                       const crypto::EncryptRequest& request, const Operation& operation) {
    Output output(ciphertext, request.encoding);
    std::optional<UnlockedSigner> signer;
    if (request.signer) signer.emplace(store_, *request.signer, operation);
    const CmsPtr envelope = begin_envelope(store_, request);
    crypto::EncryptionMade made{.cipher = std::string(name_of(request.cms.cipher)),
                                .authenticated = request.cms.cipher == crypto::ContentCipher::aes256_gcm,
                                .recipient_ids = recipient_ids(envelope.get()),
                                .signature = std::nullopt};
    CmsWriter outer(envelope.get(), output.sink());
    if (signer) {
        const CmsPtr cms = signer->begin(store_, clock_.now());
        outer.write(signed_layer_header);
        mime::Base64Lines lines(outer);
        CmsWriter inner(cms.get(), lines);
        copy(content, inner, operation);
        inner.commit();
        lines.finish();
        made.signature = signer->made();
    } else {
        copy(content, outer, operation);
    }
    outer.commit();
    output.commit();
    return made;
}

} // namespace sealpost::smime
