// SPDX-License-Identifier: GPL-3.0-or-later
// With AES-GCM: AuthEnvelopedData keeps what CBC cannot promise.
#include "tests/contract/engine_contract.h"
#include "tests/contract/smime_under_test.h"

#include <QTest>

namespace sealpost::test {

class SmimeGcmContractTest final : public EngineContract {
    Q_OBJECT

  protected:
    std::unique_ptr<EngineUnderTest> make() override {
        return std::make_unique<SmimeUnderTest>(
            crypto::CmsChoice{.cipher = crypto::ContentCipher::aes256_gcm});
    }
};

} // namespace sealpost::test

QTEST_GUILESS_MAIN(sealpost::test::SmimeGcmContractTest)
#include "smime_gcm_contract_test.moc"
