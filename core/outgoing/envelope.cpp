// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/envelope.h"

#include "core/base/limits.h"
#include "core/base/text.h"
#include "core/mime/base64_lines.h"
#include "core/mime/canonical.h"
#include "core/mime/field_line.h"

namespace sealpost::outgoing {
namespace {

/// Armour with CRLF line ends, whatever the engine writes.
class CrlfSink final : public Sink {
  public:
    explicit CrlfSink(Spool& to) noexcept : to_(to) {}

    void write(std::string_view bytes) override {
        std::string out;
        out.reserve(bytes.size() + bytes.size() / 32 + 2);
        std::size_t begin = 0;
        while (begin < bytes.size()) {
            const std::size_t at = std::min(bytes.find('\n', begin), bytes.size());
            out.append(bytes, begin, at - begin);
            if (at < bytes.size()) {
                const bool has_cr = at > begin ? bytes[at - 1] == '\r' : ends_in_cr_;
                out += has_cr ? "\n" : "\r\n";
            }
            ends_in_cr_ = at > begin && bytes[at - 1] == '\r' && at == bytes.size();
            begin = at + 1;
        }
        to_.write(out);
    }
    void commit() override { to_.commit(); }
    void discard() noexcept override { to_.discard(); }

  private:
    Spool& to_;
    bool ends_in_cr_ = false;
};

std::string pgp_head(const std::string& boundary) {
    return mime::to_wire(encrypted_fields(crypto::Technology::openpgp, boundary, true)) +
           "\r\n"
           "--" +
           boundary +
           "\r\n"
           "Content-Type: application/pgp-encrypted\r\n"
           "\r\n"
           "Version: 1\r\n"
           "\r\n"
           "--" +
           boundary +
           "\r\n"
           "Content-Type: application/octet-stream; name=\"encrypted.asc\"\r\n"
           "Content-Disposition: inline; filename=\"encrypted.asc\"\r\n"
           "\r\n";
}

std::string smime_head(bool authenticated) {
    return mime::to_wire(encrypted_fields(crypto::Technology::smime, "", authenticated)) + "\r\n";
}

} // namespace

std::vector<mime::FieldLine> encrypted_fields(crypto::Technology technology, const std::string& boundary,
                                              bool authenticated) {
    using mime::FieldLine;
    if (technology == crypto::Technology::openpgp)
        return {
            FieldLine::with_parameters("Content-Type", "multipart/encrypted",
                                       {{"protocol", "application/pgp-encrypted"}, {"boundary", boundary}})};
    const char* type = authenticated ? "authEnveloped-data" : "enveloped-data";
    return {FieldLine::with_parameters("Content-Type", "application/pkcs7-mime",
                                       {{"smime-type", type}, {"name", "smime.p7m"}}),
            FieldLine::structured("Content-Transfer-Encoding", "base64"),
            FieldLine::with_parameters("Content-Disposition", "attachment", {{"filename", "smime.p7m"}})};
}

EncryptedEntity encrypt_entity(crypto::Encryptor& engine, const EncryptEntityRequest& request,
                               const Operation& operation) {
    const bool pgp = engine.technology() == crypto::Technology::openpgp;
    const crypto::EncryptRequest to_engine{
        .recipients = request.recipients,
        .signer = request.signer,
        .encoding = pgp ? crypto::Encoding::armor : crypto::Encoding::binary,
        .cms = request.cms,
    };
    Spool spool;
    const auto content = request.payload.open();
    EncryptedEntity result;
    if (pgp) {
        CrlfSink sink(spool);
        result.made = engine.encrypt(*content, sink, to_engine, operation);
        const std::string boundary = mime::random_boundary();
        result.head = pgp_head(boundary);
        result.tail = "\r\n--" + boundary + "--\r\n";
    } else {
        mime::Base64Lines sink(spool);
        result.made = engine.encrypt(*content, sink, to_engine, operation);
        result.head = smime_head(result.made.authenticated);
    }
    result.ciphertext = spool.take();
    return result;
}

mime::Entity sign_entity(crypto::Encryptor& engine, const mime::Entity& payload,
                         const crypto::Fingerprint& signer, const Operation& operation) {
    const bool pgp = engine.technology() == crypto::Technology::openpgp;
    StringSink signature(limits::detached_signature);
    const auto content = payload.open();
    const crypto::SignatureMade made = engine.sign_detached(
        *content, signature,
        {.signer = signer, .encoding = pgp ? crypto::Encoding::armor : crypto::Encoding::binary}, operation);
    return mime::multipart_signed_entity(
        {.content = payload,
         .protocol = pgp ? "application/pgp-signature" : "application/pkcs7-signature",
         .micalg = made.micalg,
         .signature = signature.take()});
}

mime::Entity sign_entity_unobtrusively(crypto::Encryptor& engine, const mime::Entity& payload,
                                       const crypto::Fingerprint& signer, const Operation& operation) {
    StringSink signature(limits::detached_signature);
    const auto content = mime::end_in_one_line(payload.open());
    engine.sign_detached(*content, signature, {.signer = signer, .encoding = crypto::Encoding::binary},
                         operation);
    const std::string base64 = to_base64(signature.take());
    constexpr std::size_t in_a_line = 64;
    std::string value = engine.technology() == crypto::Technology::openpgp ? "t=p; b=" : "t=c; b=";
    for (std::size_t at = 0; at < base64.size(); at += in_a_line)
        value += (at == 0 ? "" : " ") + base64.substr(at, in_a_line);
    std::vector<mime::Entity> only;
    only.push_back(payload.with_fields({mime::FieldLine::structured("Sig", value)}));
    return mime::multipart_entity("mixed", std::move(only));
}

mime::Entity sign_entity_for_encryption(crypto::Encryptor& engine, const mime::Entity& payload,
                                        const crypto::Fingerprint& signer, const Operation& operation) {
    if (engine.technology() == crypto::Technology::openpgp)
        return sign_entity(engine, payload, signer, operation);
    Spool der;
    const auto content = payload.open();
    engine.sign_embedded(*content, der, {.signer = signer, .encoding = crypto::Encoding::binary}, operation);
    return mime::pkcs7_mime_entity("signed-data", der.take());
}

} // namespace sealpost::outgoing
