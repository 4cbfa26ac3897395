// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounts/account_file.h"

#include "core/base/error.h"
#include "tests/accounts/example_accounts.h"
#include "tests/support/qt_error.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace sealpost;
using namespace sealpost::accounts;
using test::by_hand;
using test::new_account;

namespace {

Account smallest_account() { return {.address = "small@example.net"}; }

} // namespace

class AccountFileTest : public QObject {
    Q_OBJECT

  private slots:
    void readsWhatAPersonWrote() {
        test::TemporaryFolder folder;
        const AccountFile file(folder.write("accounts.toml", by_hand));
        const auto accounts = file.load();
        QCOMPARE(accounts.size(), std::size_t{2});
        const auto& anna = accounts[0];
        QCOMPARE(anna.address, std::string("Anna@Example.org"));
        QCOMPARE(anna.display_name, std::string("\xc3\x84nnchen"));
        QCOMPARE(anna.login(), std::string("Anna@Example.org"));
        QCOMPARE(anna.imap->endpoint.host, std::string("imap.example.org"));
        QCOMPARE(anna.imap->endpoint.port, std::uint16_t{993});
        QVERIFY(anna.imap->security == net::Security::implicit);
        QVERIFY(!anna.imap->ca_file);
        QVERIFY(anna.smtp->security == net::Security::starttls);
        QCOMPARE(anna.smtp->ca_file->string(), (folder / "my-ca.pem").string());
        QVERIFY((anna.credential ==
                 Credential{CredentialSource::password_command, {"pass", "show", "mail anna"}}));
        QVERIFY(anna.settings == AccountSettings{});
        const auto& club = accounts[1];
        QCOMPARE(club.login(), std::string("club-user"));
        QVERIFY(!club.smtp);
        QVERIFY((club.credential ==
                 Credential{CredentialSource::token_command, {"get-token", "--for", "the club"}}));
        QVERIFY((club.settings == AccountSettings{.policy = AccountPolicy::no_mixed,
                                                  .sent = SentCopy::provider,
                                                  .headers = HeaderPolicy::shy,
                                                  .sign_style = SignStyle::unobtrusive,
                                                  .engine = PreferredEngine::smime,
                                                  .require_tls = true,
                                                  .notify = "success,failure"}));
    }

    void findsByNameInAnyCase() {
        test::TemporaryFolder folder;
        const AccountFile file(folder.write("accounts.toml", by_hand));
        QCOMPARE(file.get("anna@EXAMPLE.org").address, std::string("Anna@Example.org"));
        SEALPOST_THROWS(file.get("nobody@example.org"), ErrorCode::no_account);
        SEALPOST_THROWS(file.get("no address"), ErrorCode::no_account);
        SEALPOST_THROWS(file.get_or_only(""), ErrorCode::ambiguous);
        QCOMPARE(file.get_or_only("club@example.com").user, std::string("club-user"));
    }

    void withoutAFileThereIsNoAccount() {
        test::TemporaryFolder folder;
        const AccountFile file(folder / "none/accounts.toml");
        QVERIFY(file.load().empty());
        SEALPOST_THROWS(file.get_or_only(""), ErrorCode::no_account);
        QCOMPARE(folder.file_count(), std::size_t{0});
    }

    void theOnlyAccountNeedsNoName() {
        test::TemporaryFolder folder;
        AccountFile file(folder / "accounts.toml");
        file.add(smallest_account());
        QVERIFY(file.get_or_only("") == smallest_account());
    }

    void keepsEveryValue() {
        test::TemporaryFolder folder;
        AccountFile file(folder / "config/accounts.toml");
        file.add(new_account());
        file.add(smallest_account());
        const std::vector<Account> expected{new_account(), smallest_account()};
        QVERIFY(file.load() == expected);
        struct stat status {};
        QCOMPARE(::stat(file.path().c_str(), &status), 0);
        QCOMPARE(status.st_mode & 07777, mode_t{0600});
    }

    void addingLeavesTheRestByteForByte() {
        test::TemporaryFolder folder;
        AccountFile file(folder.write("accounts.toml", by_hand));
        file.add(new_account());
        const auto text = test::file_bytes(file.path());
        QVERIFY(text.starts_with(by_hand));
        QVERIFY(file.get("new@example.net") == new_account());
        SEALPOST_THROWS(file.add(new_account()), ErrorCode::already_exists);
        SEALPOST_THROWS(file.add({.address = "ANNA@example.org"}), ErrorCode::already_exists);
        SEALPOST_THROWS(file.add({.address = "no address"}), ErrorCode::bad_address);
        SEALPOST_THROWS(file.add({.address = "Sales@shop.example"}), ErrorCode::already_exists);
        SEALPOST_THROWS(file.add({.address = "x@example.net", .identities = {{.address = "no address"}}}),
                        ErrorCode::bad_address);
        SEALPOST_THROWS(
            file.add({.address = "x@example.net", .identities = {{.address = "anna@example.org"}}}),
            ErrorCode::already_exists);
        QCOMPARE(test::file_bytes(file.path()), text);
    }

    void changingTouchesOnlyTheValue() {
        test::TemporaryFolder folder;
        AccountFile file(folder.write("accounts.toml", by_hand));
        auto anna = file.get("anna@example.org");
        anna.display_name = "Anna";
        anna.settings.sent = SentCopy::none;
        file.replace(anna);
        std::string expected = by_hand;
        const std::string old_name = "\"\xc3\x84nnchen\"";
        expected.replace(expected.find(old_name), old_name.size(), "\"Anna\"");
        const std::string last = "]\n\n# The club's.";
        expected.replace(expected.find(last), last.size(), "]\nsent = \"none\"\n\n# The club's.");
        QCOMPARE(test::file_bytes(file.path()), expected);
        QVERIFY(file.get("anna@example.org") == anna);
        SEALPOST_THROWS(file.replace(new_account()), ErrorCode::no_account);
    }

    void takingAwayAValueTakesItsLines() {
        test::TemporaryFolder folder;
        AccountFile file(folder.write("accounts.toml", by_hand));
        auto anna = file.get("anna@example.org");
        anna.credential = {};
        file.replace(anna);
        const auto text = test::file_bytes(file.path());
        QVERIFY(text.find("pass") == std::string::npos);
        QVERIFY(text.find("# with an umlaut") != std::string::npos);
        QVERIFY(file.get("anna@example.org") == anna);
        QCOMPARE(file.load().size(), std::size_t{2});
    }

    void removingLeavesTheOthersAsTheyAre() {
        test::TemporaryFolder folder;
        AccountFile file(folder.write("accounts.toml", by_hand));
        file.remove("anna@example.org");
        const std::string whole = by_hand;
        QCOMPARE(test::file_bytes(file.path()),
                 "# My mail. Do not touch.\n\n" + whole.substr(whole.find("# The club's.")));
        file.remove("club@example.com");
        QVERIFY(file.load().empty());
        SEALPOST_THROWS(file.remove("club@example.com"), ErrorCode::no_account);
        file.add(new_account());
        QVERIFY(file.get_or_only("") == new_account());
    }

    // Forms that cannot be changed line by line lose their comments, never their values.
    void changesFormsThatAreHardToChange_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("inline") << QByteArray("accounts = { \"a@b.example\" = { name = \"A\" }, "
                                              "\"c@d.example\" = { user = \"u\" } }\n");
        QTest::newRow("dotted") << QByteArray("accounts.\"a@b.example\".name = \"A\"\n"
                                              "accounts.\"c@d.example\".user = \"u\"\n");
        QTest::newRow("table of tables") << QByteArray("[accounts]\n\"a@b.example\" = { name = \"A\" }\n"
                                                       "[accounts.\"c@d.example\"]\nuser = \"u\"\n");
        QTest::newRow("sub-tables") << QByteArray(
            "[accounts.\"a@b.example\"]\nname = \"A\"\n"
            "[accounts.\"c@d.example\".imap]\nhost = \"h.example\"\nport = 1\n"
            "[accounts.\"c@d.example\"]\nuser = \"u\"\n");
        QTest::newRow("CRLF") << QByteArray("[accounts.\"a@b.example\"]\r\nname = \"A\"\r\n"
                                            "[accounts.\"c@d.example\"]\r\nuser = \"u\"\r\n");
        QTest::newRow("no line end") << QByteArray("[accounts.\"a@b.example\"]\nname = \"A\"\n"
                                                   "[accounts.\"c@d.example\"]\nuser = \"u\"");
        QTest::newRow("byte order mark")
            << QByteArray("\xef\xbb\xbf[accounts.\"a@b.example\"]\nname = \"A\"\n"
                          "[accounts.\"c@d.example\"]\nuser = \"u\"\n");
    }
    void changesFormsThatAreHardToChange() {
        QFETCH(QByteArray, text);
        test::TemporaryFolder folder;
        AccountFile file(folder.write("accounts.toml", text.toStdString()));
        auto before = file.load();
        QCOMPARE(before.size(), std::size_t{2});
        auto changed = file.get("a@b.example");
        changed.settings.headers = HeaderPolicy::shy;
        changed.display_name = "B";
        file.replace(changed);
        QVERIFY(file.get("a@b.example") == changed);
        QCOMPARE(file.get("c@d.example").user, std::string("u"));
        file.add(new_account());
        QVERIFY(file.get("new@example.net") == new_account());
        QVERIFY(file.get("a@b.example") == changed);
        file.remove("a@b.example");
        QCOMPARE(file.load().size(), std::size_t{2});
        QCOMPARE(file.get("c@d.example").user, std::string("u"));
        QVERIFY(file.get("new@example.net") == new_account());
    }

    void keepsALinkALink() {
        test::TemporaryFolder folder;
        const auto real = folder.write("dotfiles/mail.toml", by_hand);
        std::filesystem::create_symlink(real, folder / "accounts.toml");
        AccountFile file(folder / "accounts.toml");
        file.add(new_account());
        QVERIFY(std::filesystem::is_symlink(file.path()));
        QVERIFY(test::file_bytes(real).find("new@example.net") != std::string::npos);
    }

    void refusesAFaultyFileAtItsLine_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("line");
        const auto row = [](const char* name, const char* text, const char* line) {
            QTest::newRow(name) << QByteArray(text) << QString(line);
        };
        row("no TOML", "[accounts\n", "1");
        row("twice the same key", "[accounts.\"a@b.example\"]\nname = \"a\"\nname = \"b\"\n", "3");
        row("unknown table", "# c\n[account.\"a@b.example\"]\n", "2");
        row("unknown key", "[accounts.\"a@b.example\"]\n\npasword-command = \"x\"\n", "3");
        row("unknown key of a server",
            "[accounts.\"a@b.example\"]\nimap = { host = \"h\", port = 1, tls = false }\n", "2");
        row("no address", "\n[accounts.work]\n", "2");
        row("the same account twice", "[accounts.\"a@b.example\"]\n[accounts.\"A@b.example\"]\n", "1");
        row("a text for a server", "[accounts.\"a@b.example\"]\nimap = \"h:993\"\n", "2");
        row("no port", "[accounts.\"a@b.example\"]\nimap = { host = \"h\" }\n", "2");
        row("port too high", "[accounts.\"a@b.example\"]\nimap = { host = \"h\", port = 65536 }\n", "2");
        row("port as text", "[accounts.\"a@b.example\"]\nimap = { host = \"h\", port = \"993\" }\n", "2");
        row("no host name", "[accounts.\"a@b.example\"]\nimap = { host = \"a b\", port = 1 }\n", "2");
        row("no TLS", "[accounts.\"a@b.example\"]\nimap = { host = \"h\", port = 1, security = \"none\" }\n",
            "2");
        row("a number for a name", "[accounts.\"a@b.example\"]\nname = 5\n", "2");
        row("a line break in a name", "[accounts.\"a@b.example\"]\nname = \"a\\r\\nBcc: x\"\n", "2");
        row("a policy that is none", "[accounts.\"a@b.example\"]\npolicy = \"sometimes\"\n", "2");
        row("no words", "[accounts.\"a@b.example\"]\npassword-command = []\n", "2");
        row("an open quote", "[accounts.\"a@b.example\"]\npassword-command = \"a 'b\"\n", "2");
        row("two sources", "[accounts.\"a@b.example\"]\npassword-command = \"a\"\ntoken-command = \"b\"\n",
            "3");
        row("an identity that is no address",
            "[accounts.\"a@b.example\"]\n[accounts.\"a@b.example\".identities.sales]\nname = \"s\"\n", "2");
        row("unknown key of an identity",
            "[accounts.\"a@b.example\"]\n[accounts.\"a@b.example\".identities.\"s@b.example\"]\nimap = 1\n",
            "3");
        row("an identity that is the account",
            "[accounts.\"a@b.example\"]\n[accounts.\"a@b.example\".identities.\"A@B.example\"]\nname = "
            "\"\"\n",
            "1");
        row("an identity of two accounts",
            "[accounts.\"a@b.example\"]\nidentities = { \"s@b.example\" = {} }\n"
            "[accounts.\"c@b.example\"]\nidentities = { \"S@b.example\" = {} }\n",
            "3");
        row("a key ID", "[accounts.\"a@b.example\"]\npgp-key = \"0123456789ABCDEF\"\n", "2");
        row("a text for a switch", "[accounts.\"a@b.example\"]\nrequire-tls = \"yes\"\n", "2");
        row("reports that are none", "[accounts.\"a@b.example\"]\nnotify = \"never,success\"\n", "2");
        row("a password", "[accounts.\"a@b.example\"]\npassword = \"secret\"\n", "2");
    }
    void refusesAFaultyFileAtItsLine() {
        QFETCH(QByteArray, text);
        test::TemporaryFolder folder;
        AccountFile file(folder.write("accounts.toml", text.toStdString()));
        QString line;
        try {
            file.load();
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::unreadable_config);
            QCOMPARE(error.fact("path"), file.path().string());
            QVERIFY(error.what() == nullptr || std::string(error.what()).find("secret") == std::string::npos);
            line = QString::fromStdString(error.fact("line"));
        }
        QTEST(line, "line");
        SEALPOST_THROWS(file.add(new_account()), ErrorCode::unreadable_config);
        QCOMPARE(test::file_bytes(file.path()), text.toStdString());
    }

    void twoProcessesUndoNoChange() {
        test::TemporaryFolder folder;
        std::vector<pid_t> children;
        for (int process = 0; process < 3; ++process) {
            const pid_t pid = ::fork();
            if (pid == 0) {
                int code = 1;
                try {
                    for (int i = 0; i < 10; ++i)
                        AccountFile(folder / "accounts.toml")
                            .add({.address = std::to_string(process * 100 + i) + "@example.org"});
                    code = 0;
                } catch (...) {
                }
                ::_exit(code);
            }
            children.push_back(pid);
        }
        for (const auto pid : children) {
            int status = -1;
            ::waitpid(pid, &status, 0);
            QCOMPARE(status, 0);
        }
        QCOMPARE(AccountFile(folder / "accounts.toml").load().size(), std::size_t{30});
    }

    void splitsWordsWithoutAShell_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const char* text, const QStringList& words) {
            QTest::newRow(text) << QByteArray(text) << words;
        };
        row("pass show mail", {"pass", "show", "mail"});
        row("  a \t b\n", {"a", "b"});
        row("a 'b c' \"d e\"", {"a", "b c", "d e"});
        row("a'b'\"c\"", {"abc"});
        row("a '' b", {"a", "", "b"});
        row("a\\ b \\'", {"a b", "'"});
        row("'a\\' \"b\\\"c\\\\d\\e\"", {"a\\", "b\"c\\d\\e"});
        row("echo $HOME `id` $(id) ; rm * | x > y &",
            {"echo", "$HOME", "`id`", "$(id)", ";", "rm", "*", "|", "x", ">", "y", "&"});
    }
    void splitsWordsWithoutAShell() {
        QFETCH(QByteArray, text);
        QStringList words;
        for (const auto& word : split_command(text.toStdString())) words += QString::fromStdString(word);
        QTEST(words, "words");
    }

    void refusesWhatIsNoCommand() {
        for (const auto* text : {"", "  ", "a 'b", "a \"b", "''"})
            SEALPOST_THROWS(split_command(text), ErrorCode::usage);
        SEALPOST_THROWS(split_command(std::string_view("a\0b", 3)), ErrorCode::usage);
    }
};

QTEST_GUILESS_MAIN(AccountFileTest)
#include "account_file_test.moc"
