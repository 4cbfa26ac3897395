// SPDX-License-Identifier: GPL-3.0-or-later
// A machine without GnuPG.
#include "pgp/engine.h"
#include "pgp/key_store.h"
#include "tests/contract/helpers.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::test;

class PgpEngineMissingTest : public QObject {
    Q_OBJECT
    TemporaryFolder folder_;
    NoPrompts nobody_;

  private slots:
    void initTestCase() {
        // Before GPGME looks for it, once.
        qputenv("PATH", folder_.path().native().c_str());
        pgp::initialize();
    }
    void saysSo() {
        pgp::Engine engine({.home = folder_.path()});
        pgp::KeyStore store({.home = folder_.path()});
        const Operation operation{.prompts = nobody_};
        const auto nobody = crypto::Fingerprint::parse(std::string(40, 'A')).value();
        ViewSource content(entity);
        StringSink out;
        QCOMPARE(error_of([&] { store.list("", false); }), std::optional(ErrorCode::engine_missing));
        QCOMPARE(error_of([&] { store.generate({.address = "a@example.org"}, operation); }),
                 std::optional(ErrorCode::engine_missing));
        QCOMPARE(error_of([&] {
                     engine.encrypt(content, out, {.recipients = {nobody}, .signer = {}}, operation);
                 }),
                 std::optional(ErrorCode::engine_missing));
        QCOMPARE(error_of([&] { engine.sign_detached(content, out, {.signer = nobody}, operation); }),
                 std::optional(ErrorCode::engine_missing));
        QVERIFY(!out.committed());
    }
};

QTEST_GUILESS_MAIN(PgpEngineMissingTest)
#include "engine_missing_test.moc"
