// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/credentials.h"

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
        account.credential.source = CredentialSource::token_command;
        QCOMPARE(fetch_credential(account, store, {.prompts = nobody}).kind, CredentialKind::token);
        account.credential.command = {"false"};
        SEALPOST_THROWS(fetch_credential(account, store, {.prompts = nobody}), ErrorCode::locked);
    }
};

QTEST_GUILESS_MAIN(CredentialsTest)
#include "credentials_test.moc"
