// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/engine_contract.h"
#include "tests/contract/smime_under_test.h"

#include <QTest>

namespace sealpost::test {

class SmimeContractTest final : public EngineContract {
    Q_OBJECT

  protected:
    std::unique_ptr<EngineUnderTest> make() override { return std::make_unique<SmimeUnderTest>(); }
};

} // namespace sealpost::test

QTEST_GUILESS_MAIN(sealpost::test::SmimeContractTest)
#include "smime_contract_test.moc"
