// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/person.h"
#include "tests/support/mail_server.h"
#include "tests/support/secret_service_session.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

using namespace sealpost::test;

/// A desktop with a keyring: passwords and the state key lie there and nowhere else.
class KeyringTest : public QObject {
    Q_OBJECT
    std::unique_ptr<SecretServiceSession> session_;

    Said run(const Person& person, const std::vector<std::string>& arguments) const {
        return person.run(arguments, {}, session_->environment());
    }

  private slots:
    void init() {
        if (const auto missing = SecretServiceSession::missing()) QSKIP(missing->c_str());
        session_ = std::make_unique<SecretServiceSession>();
    }
    void cleanup() { session_.reset(); }

    void keepsTheStateKeyInTheKeyring() {
        const Person ada;
        const Said said = run(ada, {"keys", "generate", "ada@example.org", "--no-passphrase"});
        QCOMPARE(said.exit_code, 0);
        QVERIFY(said.err.empty());
        QVERIFY(!std::filesystem::exists(ada.home() / "data" / "state.key"));
        QCOMPARE(run(ada, {"config", "get", "state-key"}).out, std::string("secret-service\n"));
    }

    void keepsAPasswordInTheKeyringAndUsesIt() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        const MailServer server;
        const Person ada;
        const auto password = ada.work().write("password", "ada's password\n");
        const Said added =
            run(ada, {"account", "add", "ada@example.org", "--imap",
                      "localhost:" + std::to_string(server.imaps_port()), "--security", "implicit",
                      "--ca-file", server.pki().ca().native(), "--password-file", password.native()});
        QVERIFY2(added.exit_code == 0, added.err.c_str());
        QCOMPARE(run(ada, {"mail", "folders"}).exit_code, 0);
        QVERIFY(!ada.home().contains("ada's password"));
        QCOMPARE(run(ada, {"account", "remove", "ada@example.org"}).exit_code, 0);
    }

    void isLockedWhereTheKeyringIs() {
        const Person ada;
        QCOMPARE(run(ada, {"keys", "generate", "ada@example.org", "--no-passphrase"}).exit_code, 0);
        session_->lock();
        const Said listed = run(ada, {"keys", "list", "--json"});
        QCOMPARE(listed.exit_code, 8);
        QCOMPARE(listed.error_code(), "locked");
        // A message without a signature asks for nothing of the state.
        const Said inspected =
            ada.run({"inspect"}, message("ada@example.org", "bob@example.org"), session_->environment());
        QCOMPARE(inspected.exit_code, 0);
    }
};

QTEST_GUILESS_MAIN(KeyringTest)
#include "keyring_test.moc"
