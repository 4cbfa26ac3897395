// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outgoing/envelope.h"

#include "core/base/limits.h"
#include "core/base/text.h"
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

/// base64 in lines of 76 characters.
class Base64Sink final : public Sink {
  public:
    explicit Base64Sink(Spool& to) noexcept : to_(to) {}

    void write(std::string_view bytes) override {
        pending_ += bytes;
        drain(pending_.size() - pending_.size() % bytes_a_line);
    }
    void commit() override {
        drain(pending_.size());
        to_.commit();
    }
    void discard() noexcept override { to_.discard(); }

  private:
    static constexpr std::size_t bytes_a_line = 57;

    void drain(std::size_t count) {
        std::string out;
        for (std::size_t at = 0; at < count; at += bytes_a_line)
            out +=
                to_base64(std::string_view(pending_).substr(at, std::min(bytes_a_line, count - at))) + "\r\n";
        pending_.erase(0, count);
        if (!out.empty()) to_.write(out);
    }

    Spool& to_;
    std::string pending_;
};

std::string pgp_head(const std::string& boundary) {
    return encrypted_content_type(crypto::Technology::openpgp, boundary, true).to_wire() +
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
    return encrypted_content_type(crypto::Technology::smime, "", authenticated).to_wire() +
           "Content-Transfer-Encoding: base64\r\n"
           "Content-Disposition: attachment; filename=\"smime.p7m\"\r\n"
           "\r\n";
}

} // namespace

mime::FieldLine encrypted_content_type(crypto::Technology technology, const std::string& boundary,
                                       bool authenticated) {
    if (technology == crypto::Technology::openpgp)
        return mime::FieldLine::with_parameters(
            "Content-Type", "multipart/encrypted",
            {{"protocol", "application/pgp-encrypted"}, {"boundary", boundary}});
    return mime::FieldLine::with_parameters(
        "Content-Type", "application/pkcs7-mime",
        {{"smime-type", authenticated ? "authEnveloped-data" : "enveloped-data"}, {"name", "smime.p7m"}});
}

EncryptedEntity encrypt_entity(crypto::Encryptor& engine, const EncryptEntityRequest& request,
                               const Operation& operation) {
    const bool pgp = engine.technology() == crypto::Technology::openpgp;
    const crypto::EncryptRequest to_engine{
        .recipients = request.recipients,
        .signer = request.signer,
        .encoding = pgp ? crypto::Encoding::armor : crypto::Encoding::binary,
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
        Base64Sink sink(spool);
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
