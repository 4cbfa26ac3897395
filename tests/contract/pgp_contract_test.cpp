// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/engine.h"
#include "pgp/key_store.h"
#include "tests/contract/engine_contract.h"
#include "tests/support/temporary_gnupg_home.h"

#include <QTest>

namespace sealpost::test {

namespace {

class PgpUnderTest final : public EngineUnderTest {
  public:
    PgpUnderTest() {
        pgp::initialize();
        TemporaryGnupgHome elsewhere;
        home_.import(elsewhere.export_public(carol_ = elsewhere.generate("Carol <carol@example.org>")));
    }
    crypto::Decryptor& reader() override { return engine_; }
    crypto::Encryptor& writer() override { return engine_; }
    keys::KeyStore& store() override { return store_; }
    crypto::Decryptor& stranger() override { return stranger_; }
    keys::KeyStore& strangers_store() override { return strangers_store_; }
    crypto::Fingerprint alice() const override { return parse(alice_); }
    crypto::Fingerprint bob() const override { return parse(bob_); }
    crypto::Fingerprint carol() const override { return parse(carol_); }
    crypto::Fingerprint dave() const override { return parse(dave_); }
    void forget_passphrases() override {
        run_process({"gpgconf", "--homedir", home_.path().native(), "--kill", "gpg-agent"});
    }

  private:
    static crypto::Fingerprint parse(const std::string& hex) {
        return crypto::Fingerprint::parse(hex).value();
    }
    TemporaryGnupgHome home_;
    TemporaryGnupgHome empty_home_;
    std::string alice_ = home_.generate("Alice <alice@example.org>");
    std::string bob_ = home_.generate("Bob <bob@example.org>");
    std::string dave_ = home_.generate("Dave <dave@example.org>", daves_passphrase);
    std::string carol_;
    pgp::Engine engine_{{.home = home_.path()}};
    pgp::KeyStore store_{{.home = home_.path()}};
    pgp::Engine stranger_{{.home = empty_home_.path()}};
    pgp::KeyStore strangers_store_{{.home = empty_home_.path()}};
};

} // namespace

class PgpContractTest final : public EngineContract {
    Q_OBJECT

  protected:
    std::unique_ptr<EngineUnderTest> make() override { return std::make_unique<PgpUnderTest>(); }
};

} // namespace sealpost::test

QTEST_GUILESS_MAIN(sealpost::test::PgpContractTest)
#include "pgp_contract_test.moc"
