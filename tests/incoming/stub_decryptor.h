// SPDX-License-Identifier: GPL-3.0-or-later
// An engine without cryptography, for what the walk does with the facts: "ciphertext" is its own plaintext
// after one line that says what is found ("open", "weak", "closed"), and signatures are what the test says.
#pragma once

#include "core/crypto/engine.h"

#include <algorithm>
#include <string>

namespace sealpost::test {

class StubDecryptor final : public crypto::Decryptor {
  public:
    explicit StubDecryptor(crypto::Technology technology = crypto::Technology::openpgp)
        : technology_(technology) {}
    crypto::Technology technology() const noexcept override { return technology_; }

    crypto::DecryptResult decrypt(SeekableSource& ciphertext, Sink& plaintext, const Operation&) override {
        ++calls;
        const std::string text = content_of(ciphertext);
        crypto::DecryptResult result;
        const auto [word, rest] = first_line(text);
        if (word != "open" && word != "weak") {
            // A careless engine hands on what it has and then says that it failed.
            plaintext.write(rest);
            plaintext.discard();
            result.encryption.failure = crypto::DecryptFailure::integrity;
            return result;
        }
        plaintext.write(rest);
        plaintext.commit();
        result.encryption.state = crypto::DecryptState::decrypted;
        result.encryption.failure = crypto::DecryptFailure::none;
        result.encryption.authenticated = word == "open";
        result.encryption.cipher = "STUB";
        return result;
    }
    crypto::VerifyResult verify_detached(Source& content, Source& signature, const Operation&) override {
        ++calls;
        read_all(content, SIZE_MAX);
        const std::string text = read_all(signature, SIZE_MAX);
        return {.signatures = {fact(text)}};
    }
    crypto::VerifyResult verify_embedded(SeekableSource& signed_data, Sink& content,
                                         const Operation&) override {
        ++calls;
        const std::string text = content_of(signed_data);
        const auto [word, rest] = first_line(text);
        const crypto::SignatureFact found = fact(word);
        if (found.mathematics == crypto::Mathematics::valid) {
            content.write(rest);
            content.commit();
        }
        return {.signatures = {found}};
    }

    int calls = 0;

  private:
    static std::string content_of(SeekableSource& source) {
        source.seek(0);
        return read_all(source, SIZE_MAX);
    }
    static std::pair<std::string, std::string> first_line(const std::string& text) {
        const std::size_t feed = text.find('\n');
        std::string line = text.substr(0, feed);
        std::erase(line, '\r');
        return {line, feed == std::string::npos ? std::string() : text.substr(feed + 1)};
    }
    crypto::SignatureFact fact(const std::string& text) const {
        crypto::SignatureFact fact;
        fact.technology = technology_;
        fact.mathematics = crypto::Mathematics::invalid;
        if (text.find("good") == std::string::npos) return fact;
        fact.mathematics = crypto::Mathematics::valid;
        fact.digest = crypto::DigestAlgorithm::sha256;
        crypto::SignerKey key{.fingerprint = crypto::Fingerprint::parse(std::string(40, 'A')).value()};
        key.addresses = {"alice@example.org"};
        key.algorithm = crypto::PublicKeyAlgorithm::eddsa;
        fact.signer = key;
        fact.signed_at = parse_rfc3339("2026-01-02T12:00:00Z");
        return fact;
    }

    crypto::Technology technology_;
};

} // namespace sealpost::test
