// SPDX-License-Identifier: GPL-3.0-or-later
#include "smime/engine.h"
#include "smime/key_store.h"
#include "tests/contract/engine_contract.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

namespace sealpost::test {

namespace {

/// Stores imported keys in the clear.
class InTheClear final : public keys::PassphraseKeeper {
  public:
    std::optional<Secret> keep(const crypto::Fingerprint&, const std::string&) override {
        return std::nullopt;
    }
};

class Home {
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
    SmimeUnderTest() {
        Home elsewhere;
        carol_ = elsewhere.generate("carol");
        StringSink exported;
        elsewhere.store().export_public(*carol_, keys::ExportForm::armor, exported);
        NoPrompts nobody;
        home_.store().import_keys(exported.bytes(), {.prompts = nobody});
    }
    crypto::Decryptor& reader() override { return home_.engine(); }
    crypto::Encryptor& writer() override { return home_.engine(); }
    keys::KeyStore& store() override { return home_.store(); }
    crypto::Decryptor& stranger() override { return stranger_.engine(); }
    keys::KeyStore& strangers_store() override { return stranger_.store(); }
    crypto::Fingerprint alice() const override { return alice_; }
    crypto::Fingerprint bob() const override { return bob_; }
    crypto::Fingerprint carol() const override { return *carol_; }
    crypto::Fingerprint dave() const override { return dave_; }
    void forget_passphrases() override {} // none is kept

  private:
    Home home_;
    Home stranger_;
    crypto::Fingerprint alice_ = home_.generate("alice");
    crypto::Fingerprint bob_ = home_.generate("bob");
    crypto::Fingerprint dave_ = home_.generate("dave", daves_passphrase);
    std::optional<crypto::Fingerprint> carol_;
};

} // namespace

class SmimeContractTest final : public EngineContract {
    Q_OBJECT

  protected:
    std::unique_ptr<EngineUnderTest> make() override { return std::make_unique<SmimeUnderTest>(); }
};

} // namespace sealpost::test

QTEST_GUILESS_MAIN(sealpost::test::SmimeContractTest)
#include "smime_contract_test.moc"
