// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/credentials.h"

#include "core/accounts/credential_command.h"
#include "core/base/error.h"
#include "tests/support/qt_error.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/secret_service_session.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::accounts;
using test::SecretServiceSession;

namespace {

const Account anna{.address = "anna@example.org"};

} // namespace

class CredentialsTest : public QObject {
    Q_OBJECT

  private slots:
    void comesFromTheSecretService() {
        if (const auto missing = SecretServiceSession::missing()) QSKIP(missing->c_str());
        SecretServiceSession session;
        state::SecretService service;
        PasswordStore store{service, "home-1"};
        PasswordStore other{service, "home-2"};
        NoPrompts nobody;
        SEALPOST_THROWS(fetch_credential(anna, store, {.prompts = nobody}), ErrorCode::locked);
        store.put(anna, Secret("first"));
        store.put({.address = "Anna@Example.ORG"}, Secret("canary"));
        const auto found = fetch_credential(anna, store, {.prompts = nobody});
        QCOMPARE(found.kind, CredentialKind::password);
        QVERIFY(found.secret.reveal() == "canary");
        QVERIFY(!other.get(anna));
        QVERIFY(!session.files_contain("canary"));

        session.lock();
        SEALPOST_THROWS(fetch_credential(anna, store, {.prompts = nobody}), ErrorCode::locked);
    }

    void erasesOnlyItsOwn() {
        if (const auto missing = SecretServiceSession::missing()) QSKIP(missing->c_str());
        const SecretServiceSession session;
        state::SecretService service;
        PasswordStore store{service, "home-1"};
        PasswordStore other{service, "home-2"};
        store.put(anna, Secret("one"));
        other.put(anna, Secret("two"));
        QVERIFY(store.erase(anna));
        QVERIFY(!store.erase(anna));
        QVERIFY(other.get(anna)->reveal() == "two");
    }

    void asksThePersonWhereThereIsNoService() {
        const test::WithoutBus without;
        state::SecretService service;
        PasswordStore store{service, "home"};
        NoPrompts nobody;
        SEALPOST_THROWS(fetch_credential(anna, store, {.prompts = nobody}),
                        ErrorCode::secret_service_unavailable);
        test::ScriptedPrompts prompts({"typed"});
        QVERIFY(fetch_credential(anna, store, {.prompts = prompts}).secret.reveal() == "typed");
        QCOMPARE(prompts.asked().size(), std::size_t{1});
        QVERIFY(prompts.asked()[0].purpose == PromptPurpose::account_password);
        QCOMPARE(prompts.asked()[0].subject, std::string("anna@example.org"));
    }

    void comesFromACommandWithoutAnyService() {
        const test::WithoutBus without;
        state::SecretService service;
        PasswordStore store{service, "home"};
        NoPrompts nobody;
        auto account = anna;
        account.credential = {CredentialSource::password_command, {"printf", "from command\\nrest"}};
        const auto password = fetch_credential(account, store, {.prompts = nobody});
        QCOMPARE(password.kind, CredentialKind::password);
        QVERIFY(password.secret.reveal() == "from command");
        account.credential.command = {"false"};
        SEALPOST_THROWS(fetch_credential(account, store, {.prompts = nobody}), ErrorCode::locked);
    }

    void takesATokenFromACommand_data() {
        QTest::addColumn<QString>("script");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a token") << "echo ya29.A0-B_c~d+e/f=="
                                 << "ya29.A0-B_c~d+e/f==";
        QTest::newRow("two lines") << "echo first; echo second"
                                   << "first";
        QTest::newRow("a long one") << "head -c 20000 /dev/zero | tr '\\0' a" << QString(20000, 'a');
        QTest::newRow("nothing") << "true"
                                 << "empty";
        QTest::newRow("an empty line first") << "echo; echo token"
                                             << "empty";
        QTest::newRow("it fails") << "echo token; exit 7"
                                  << "exit 7";
        QTest::newRow("it is not there") << "exec /nonexistent/program"
                                         << "exit 127";
        QTest::newRow("it hangs") << "echo token; sleep 1000"
                                  << "timeout";
        QTest::newRow("words for people") << "echo please log in first"
                                          << "not-a-token";
        QTest::newRow("JSON") << "echo '{\"access_token\":\"x\"}'"
                              << "not-a-token";
        // It would end the field of the mechanism, and begin another one.
        QTest::newRow("a separator") << "printf 'tok\\001auth=x'"
                                     << "not-a-token";
        QTest::newRow("a zero octet") << "printf 'tok\\000en'"
                                      << "not-a-token";
        QTest::newRow("only padding") << "echo =="
                                      << "not-a-token";
    }
    void takesATokenFromACommand() {
        QFETCH(QString, script);
        QFETCH(QString, expected);
        const Credential credential{CredentialSource::token_command, {"sh", "-c", script.toStdString()}};
        std::string outcome;
        try {
            const auto timeout =
                expected == "timeout" ? std::chrono::milliseconds(300) : std::chrono::seconds(20);
            outcome = secret_from_command(credential, timeout, {}).reveal();
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::locked);
            QCOMPARE(error.fact("command"), std::string("sh"));
            outcome = error.fact("detail");
        }
        QCOMPARE(outcome, expected.toStdString());
    }
    void aPasswordMayBeAnything() {
        const Credential credential{CredentialSource::password_command, {"echo", "pass phrase = \x01"}};
        QCOMPARE(secret_from_command(credential, std::chrono::seconds(20), {}).reveal(),
                 std::string_view("pass phrase = \x01"));
    }
    void theCredentialIsAToken() {
        const test::WithoutBus without;
        state::SecretService service;
        PasswordStore store{service, "home"};
        NoPrompts nobody;
        auto account = anna;
        account.credential = {CredentialSource::token_command, {"echo", "token"}};
        QCOMPARE(fetch_credential(account, store, {.prompts = nobody}).kind, CredentialKind::token);
        account.credential.command = {"echo", "no token"};
        SEALPOST_THROWS(fetch_credential(account, store, {.prompts = nobody}), ErrorCode::locked);
    }
};

QTEST_GUILESS_MAIN(CredentialsTest)
#include "credentials_test.moc"
