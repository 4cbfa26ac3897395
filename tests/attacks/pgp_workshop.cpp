// SPDX-License-Identifier: GPL-3.0-or-later
#include "pgp/engine.h"
#include "tests/attacks/workshop.h"

#include "core/base/clock.h"

namespace sealpost::test {

namespace {

class PgpWorkshop final : public Workshop {
  public:
    PgpWorkshop() { pgp::initialize(); }

    crypto::Technology technology() const override { return crypto::Technology::openpgp; }
    std::string signed_part(const std::string& content, const std::string& signer) const override {
        return maker_.signed_part(content, signer);
    }
    std::string encrypted_part(const std::string& content) const override {
        return MailMaker::encrypted_part(maker_.encrypt(content));
    }
    std::string sealed_part(const std::string& content, const std::string& signer) const override {
        return MailMaker::encrypted_part(maker_.encrypt(content, signer));
    }
    std::string signature_part(const std::string& content, const std::string& signer) const override {
        return "Content-Type: application/pgp-signature; name=signature.asc\n\n" +
               maker_.sign(content, signer);
    }
    std::string signed_parameters() const override {
        return "; protocol=\"application/pgp-signature\"; micalg=pgp-sha512";
    }
    Reader reader() const override {
        Reader reader;
        reader.openpgp = &engine_;
        reader.now = SystemClock().now();
        for (const char* who : {alice, mallory})
            reader.set_level(who, maker_.fingerprint(who), crypto::Level::accepted);
        return reader;
    }
    const MailMaker& maker() const { return maker_; }

  private:
    MailMaker maker_;
    mutable pgp::Engine engine_{pgp::EngineConfig{maker_.home().path()}};
};

} // namespace

std::unique_ptr<Workshop> pgp_workshop() { return std::make_unique<PgpWorkshop>(); }

const MailMaker& maker_of(const Workshop& workshop) {
    return dynamic_cast<const PgpWorkshop&>(workshop).maker();
}

} // namespace sealpost::test
