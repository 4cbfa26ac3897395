// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_file.h"
#include "core/accounts/identity.h"
#include "core/base/error.h"
#include "tests/accounts/example_accounts.h"
#include "tests/support/qt_error.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

#include <map>

using namespace sealpost;
using namespace sealpost::accounts;
using test::by_hand;
using test::new_account;

class IdentitiesTest : public QObject {
    Q_OBJECT

  private slots:
    void addsAndRemovesIdentities() {
        test::TemporaryFolder folder;
        AccountFile file(folder.write("accounts.toml", by_hand));
        const Identity sales{.address = "Sales@Example.org",
                             .display_name = "Sales",
                             .pgp_key = std::string(40, 'C'),
                             .policy = AccountPolicy::prefer};
        file.add_identity("anna@example.org", sales);
        file.add_identity("anna@example.org", {.address = "info@example.org"});
        auto text = test::file_bytes(file.path());
        QVERIFY2(text.starts_with(by_hand), text.c_str());
        const std::vector<Identity> both{sales, {.address = "info@example.org"}};
        QVERIFY(file.get("anna@example.org").identities == both);
        QVERIFY(file.get("club@example.com").identities.empty());

        SEALPOST_THROWS(file.add_identity("nobody@example.org", {.address = "x@example.org"}),
                        ErrorCode::no_account);
        SEALPOST_THROWS(file.add_identity("anna@example.org", {.address = "x"}), ErrorCode::bad_address);
        for (const char* taken :
             {"sales@example.org", "INFO@example.org", "anna@example.org", "club@example.com"})
            SEALPOST_THROWS(file.add_identity("club@example.com", {.address = taken}),
                            ErrorCode::already_exists);
        SEALPOST_THROWS(file.remove_identity("anna@example.org"), ErrorCode::no_account);
        QCOMPARE(test::file_bytes(file.path()), text);

        // A change of the account leaves them, and goes before their tables.
        auto anna = file.get("anna@example.org");
        anna.settings.sent = SentCopy::none;
        anna.settings.pgp_key = std::string(40, 'D');
        file.replace(anna);
        QVERIFY(file.get("anna@example.org") == anna);
        anna.identities[1].policy = AccountPolicy::sign_only;
        anna.identities[0].pgp_key.clear();
        file.replace(anna);
        QVERIFY(file.get("anna@example.org") == anna);
        text = test::file_bytes(file.path());
        QVERIFY(text.find("# The club's.") != std::string::npos && text.find("# usual") != std::string::npos);

        QCOMPARE(file.remove_identity("SALES@example.org").address, std::string("Anna@Example.org"));
        QCOMPARE(file.get("anna@example.org").identities.size(), std::size_t{1});
        file.remove("anna@example.org");
        QCOMPARE(file.load().size(), std::size_t{1});
        QVERIFY(test::file_bytes(file.path()).find("info@") == std::string::npos);
    }

    void changesWhatItIsToldAlone_data() {
        QTest::addColumn<QByteArray>("was");
        QTest::addColumn<QByteArray>("is");
        const auto row = [](const char* name, const char* was, const char* is) {
            QTest::newRow(name) << QByteArray(was) << QByteArray(is);
        };
        row("name", "\"Sales\" # ours", "\"Shop\" # ours");
        row("key", "pgp-key = \"CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC\"\n",
            "pgp-key = \"DDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD\"\n");
        row("no key", "pgp-key = \"CCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCC\"\n", "");
        row("policy", "policy = \"prefer\"", "policy = \"sign-only\"");
        row("the account's policy", "policy = \"prefer\"\n", "");
        row("nothing", "", "");
    }
    /// Byte for byte: the rest of the file is a person's.
    void changesWhatItIsToldAlone() {
        QFETCH(QByteArray, was);
        QFETCH(QByteArray, is);
        const std::map<std::string, IdentityChange> changes{
            {"name", {.display_name = "Shop"}},
            {"key", {.pgp_key = std::string(40, 'D')}},
            {"no key", {.pgp_key = ""}},
            {"policy", {.policy = AccountPolicy::sign_only}},
            {"the account's policy", {.policy = std::optional<AccountPolicy>()}},
            {"nothing", {}}};
        const auto& change = changes.at(QTest::currentDataTag());
        const std::string text = std::string(by_hand) + "\n[accounts.\"Anna@Example.org\".identities" +
                                 ".\"Sales@Example.org\"]\nname = \"Sales\" # ours\npgp-key = \"" +
                                 std::string(40, 'C') + "\"\npolicy = \"prefer\"\n# the end\n";
        test::TemporaryFolder folder;
        AccountFile file(folder.write("accounts.toml", text));
        const Identity before = file.get_identity("sales@EXAMPLE.org");
        const Account after = file.change_identity("sales@EXAMPLE.org", change);
        QCOMPARE(after.address, std::string("Anna@Example.org"));
        QVERIFY(after.identities == std::vector<Identity>{changed(before, change)});
        QVERIFY(file.get("anna@example.org") == after);
        std::string expected = text;
        if (!was.isEmpty()) expected.replace(expected.find(was.toStdString()), was.size(), is.toStdString());
        QCOMPARE(test::file_bytes(file.path()), expected);
    }

    void onlyAnIdentityIsChangedAsOne() {
        test::TemporaryFolder folder;
        AccountFile file(folder.write("accounts.toml", by_hand));
        file.add_identity("club@example.com", {.address = "bare@example.com"});
        const auto text = test::file_bytes(file.path());
        for (const char* address : {"anna@example.org", "nobody@example.com", "no address"}) {
            SEALPOST_THROWS(file.get_identity(address), ErrorCode::no_account);
            SEALPOST_THROWS(file.change_identity(address, {.display_name = "x"}), ErrorCode::no_account);
        }
        QCOMPARE(test::file_bytes(file.path()), text);
    }

    void isAnotherForEachOfItsAddresses() {
        const Account account = new_account();
        QVERIFY(addresses_of(account) ==
                (std::vector<std::string>{"new@example.net", "bare@example.net", "sales@shop.example"}));
        QVERIFY(as_identity(account, "NEW@example.net") == account);
        const auto sales = as_identity(account, "sales@SHOP.example").value();
        QCOMPARE(sales.address, std::string("new@example.net"));
        QCOMPARE(sales.display_name, std::string("Sales \"x\""));
        QCOMPARE(sales.settings.pgp_key, std::string(64, 'B'));
        QVERIFY(sales.settings.policy == AccountPolicy::prefer && sales.smtp == account.smtp);
        const auto bare = as_identity(account, "bare@example.net").value();
        QVERIFY2(bare.settings.pgp_key.empty() && bare.settings.smime_key.empty() &&
                     bare.display_name.empty(),
                 "the account's own name and keys are not the alias's");
        QVERIFY(bare.settings.policy == AccountPolicy::sign_only);
        QVERIFY(!as_identity(account, "other@example.net") && !as_identity(account, ""));
    }

    void noAddressIsHadTwice() {
        const Account account = new_account();
        QVERIFY(shared_address(account, {.address = "Bare@Example.net"}) == "bare@example.net");
        QVERIFY(!shared_address(account, {.address = "else@example.net"}));
        demand_free({account}, {.address = "else@example.net"});
        try {
            demand_free({account},
                        {.address = "x@example.net", .identities = {{.address = "NEW@example.net"}}});
            QFAIL("taken");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::already_exists);
            QCOMPARE(error.fact("account"), std::string("new@example.net"));
            QCOMPARE(error.fact("taken"), std::string("NEW@example.net"));
        }
    }
};

QTEST_GUILESS_MAIN(IdentitiesTest)
#include "identities_test.moc"
