// SPDX-License-Identifier: GPL-3.0-or-later
// The S/MIME engine for the contract suite, over certificate files of its own.
#pragma once

#include "smime/engine.h"
#include "smime/key_store.h"
#include "tests/contract/compared_writer.h"
#include "tests/contract/engine_under_test.h"
#include "tests/support/temporary_folder.h"

#include <optional>
#include <string>

namespace sealpost::test {

/// Stores imported keys in the clear.
class InTheClear final : public keys::PassphraseKeeper {
  public:
    std::optional<Secret> keep(const crypto::Fingerprint&, const std::string&) override {
        return std::nullopt;
    }
};

/// Encrypts as is chosen here, whatever the request says: the suite knows no more than what engines share.
class Choosing final : public crypto::Encryptor {
  public:
    Choosing(crypto::Encryptor& engine, crypto::CmsChoice choice)
        : engine_(engine), choice_(std::move(choice)) {}
    crypto::Technology technology() const noexcept override { return engine_.technology(); }
    crypto::SignatureMade sign_detached(Source& content, Sink& signature, const crypto::SignRequest& request,
                                        const Operation& operation) override {
        return engine_.sign_detached(content, signature, request, operation);
    }
    crypto::SignatureMade sign_embedded(Source& content, Sink& signed_data,
                                        const crypto::SignRequest& request,
                                        const Operation& operation) override {
        return engine_.sign_embedded(content, signed_data, request, operation);
    }
    crypto::EncryptionMade encrypt(Source& content, Sink& ciphertext, const crypto::EncryptRequest& request,
                                   const Operation& operation) override {
        crypto::EncryptRequest chosen = request;
        chosen.cms = choice_;
        return engine_.encrypt(content, ciphertext, chosen, operation);
    }

  private:
    crypto::Encryptor& engine_;
    crypto::CmsChoice choice_;
};

class CertificateHome {
  public:
    crypto::Fingerprint generate(const std::string& name, const char* passphrase = nullptr) {
        keys::GenerateRequest request{.address = name + "@example.org", .name = name, .algorithm = "p256"};
        request.now = clock_.now();
        request.expires = request.now + std::chrono::hours(24 * 365);
        if (passphrase) request.passphrase = Secret(passphrase);
        NoPrompts nobody;
        return store_.generate(request, {.prompts = nobody}).fingerprint;
    }
    smime::Engine& engine() { return engine_; }
    smime::KeyStore& store() { return store_; }
    smime::CertificateStore& files() { return files_; }

  private:
    TemporaryFolder folder_;
    SystemClock clock_;
    InTheClear keeper_;
    smime::CertificateStore files_{folder_.path() / "smime"};
    smime::Engine engine_{files_, clock_};
    smime::KeyStore store_{files_, keeper_, clock_};
};

class SmimeUnderTest final : public EngineUnderTest {
  public:
    explicit SmimeUnderTest(crypto::CmsChoice choice = {}) : writer_(home_.engine(), std::move(choice)) {
        CertificateHome elsewhere;
        carol_ = elsewhere.generate("carol");
        StringSink exported;
        elsewhere.store().export_public(*carol_, keys::ExportForm::armor, exported);
        NoPrompts nobody;
        home_.store().import_keys(exported.bytes(), {.prompts = nobody});
    }
    crypto::Decryptor& reader() override { return home_.engine(); }
    crypto::Encryptor& writer() override { return compared_; }
    keys::KeyStore& store() override { return home_.store(); }
    crypto::Decryptor& stranger() override { return stranger_.engine(); }
    keys::KeyStore& strangers_store() override { return stranger_.store(); }
    crypto::Fingerprint alice() const override { return alice_; }
    crypto::Fingerprint bob() const override { return bob_; }
    crypto::Fingerprint carol() const override { return *carol_; }
    crypto::Fingerprint dave() const override { return dave_; }
    void forget_passphrases() override {} // none is kept

  private:
    CertificateHome home_;
    CertificateHome stranger_;
    Choosing writer_;
    ComparedWriter compared_{writer_, home_.engine(), home_.files()};
    crypto::Fingerprint alice_ = home_.generate("alice");
    crypto::Fingerprint bob_ = home_.generate("bob");
    crypto::Fingerprint dave_ = home_.generate("dave", daves_passphrase);
    std::optional<crypto::Fingerprint> carol_;
};

} // namespace sealpost::test
