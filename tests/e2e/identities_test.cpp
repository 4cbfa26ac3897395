// SPDX-License-Identifier: GPL-3.0-or-later
// Mail from a further address of an account, through a real provider: its key signs and reads it, as gpg
// says; the envelope, From and Message-ID are its own; what comes back is answered from it.
#include "tests/e2e/household.h"
#include "tests/e2e/sealed_text.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <fstream>

using namespace sealpost::test;

namespace {

constexpr const char* alias = "sales@shop.example";

std::string fingerprint_in(const Said& generated) {
    return generated.json().value("key").toObject().value("fingerprint").toString().toStdString();
}

/// The value of a header field, or empty.
std::string field(const std::string& message, const std::string& name) {
    const std::string mark = "\n" + name + ": ";
    const auto at = ("\n" + message).find(mark);
    if (at == std::string::npos) return {};
    std::string value = message.substr(at + mark.size() - 1);
    value.erase(std::min(value.find('\n'), value.size()));
    std::erase(value, '\r');
    return value;
}

} // namespace

class IdentitiesTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MailServer> server_;
    std::unique_ptr<Person> ada_;
    std::unique_ptr<Person> bob_;
    std::string main_key_;
    std::string alias_key_;
    std::string delivered_;

    static void must(const Said& said) { QVERIFY2(said.exit_code == 0, (said.out + said.err).c_str()); }

    void must_gpg(const std::vector<std::string>& arguments) const {
        const auto done = ada_->gnupg().gpg(arguments);
        QVERIFY2(done.exit_code == 0, done.err.c_str());
    }

    Said joins(const Person& person, const std::string& password) const {
        return add_account(person, account_at(*server_, password));
    }
    /// Whether that key of Ada's alone, of all that she has, opens the message with gpg.
    bool opens(const std::string& key, const std::string& message) const {
        const auto secret = ada_->gnupg().gpg(
            {"--pinentry-mode", "loopback", "--passphrase", "", "--export-secret-keys", key});
        const TemporaryGnupgHome alone;
        alone.import(secret.out);
        return alone.gpg({"-d"}, armour_in(message)).exit_code == 0;
    }

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        MailServer::Options options;
        options.aliases = {{alias, "ada@example.org"}};
        server_ = std::make_unique<MailServer>(options);
        ada_ = std::make_unique<Person>("ada@example.org");
        bob_ = std::make_unique<Person>("bob@example.org");
        main_key_ = ada_->make_key();
        bob_->make_key();
        acquaint(*ada_, *bob_);
        acquaint(*bob_, *ada_);
        alias_key_ = fingerprint_in(
            ada_->run({"keys", "generate", alias, "--name", "Sales", "--no-passphrase", "--json"}));
        QVERIFY(!alias_key_.empty() && alias_key_ != main_key_);
        must(bob_->run({"keys", "import", "-"}, ada_->run({"keys", "export", alias_key_}).out));
        must(bob_->run({"keys", "trust", alias_key_, "--for", alias, "--level", "verified"}));
        must(joins(*ada_, "ada's password"));
        must(joins(*bob_, "bob's password"));
        must(ada_->run({"account", "identity", "add", "ada@example.org", alias, "--name", "Sales", "--key",
                        alias_key_}));

        must(ada_->run({"send", "--from", alias, "--json"},
                       message("Ada <ada@example.org>", "Bob <bob@example.org>")));
        const auto stored = server_->stored("bob@example.org");
        QCOMPARE(stored.size(), std::size_t{1});
        delivered_ = stored.front();
    }

    void theEnvelopeAndTheHeaderNameTheIdentityAlone() {
        QVERIFY(contains(server_->submission_log(), "\"mail_from\": \"sales@shop.example\""));
        QCOMPARE(field(delivered_, "Return-Path"), std::string("<sales@shop.example>"));
        QCOMPARE(field(delivered_, "From"), std::string("Sales <sales@shop.example>"));
        const QString message_id = QString::fromStdString(field(delivered_, "Message-ID"));
        QVERIFY2(QRegularExpression("^<[0-9a-f]{32}@shop\\.example>$").match(message_id).hasMatch(),
                 qPrintable(message_id));
        QVERIFY(contains(field(delivered_, "Autocrypt"), "addr=sales@shop.example"));
        const Said opened = bob_->run({"decrypt"}, delivered_);
        must(opened);
        QCOMPARE(field(opened.out, "From"), std::string("Sales <sales@shop.example>"));
        QVERIFY2(!contains(delivered_ + opened.out, "ada@example.org"),
                 "nothing tells whose further address it is");
    }

    void gpgFindsTheSignatureOfItsKey() {
        const auto read = bob_->gnupg().gpg({"--status-fd", "1", "-d"}, armour_in(delivered_));
        QCOMPARE(read.exit_code, 0);
        QVERIFY(contains(read.out, canary));
        const auto at = read.out.find("[GNUPG:] VALIDSIG ");
        QVERIFY(at != std::string::npos);
        const std::string line = read.out.substr(at, read.out.find('\n', at) - at);
        QVERIFY2(line.ends_with(" " + alias_key_), line.c_str());
        QVERIFY(!contains(read.out, main_key_));
    }

    void sealpostCallsTheSignatureGood() {
        const QJsonObject seen = bob_->run({"inspect", "--json"}, delivered_).json();
        QCOMPARE(seen.value("summary").toString(), QString("signed-and-encrypted"));
        const QJsonObject signature = seen.value("signatures").toArray().first().toObject();
        QCOMPARE(signature.value("verdict").toString(), QString("good"));
        QCOMPARE(signature.value("signer").toObject().value("fingerprint").toString().toStdString(),
                 alias_key_);
    }

    void theOwnCopiesAreSealedToItsKey() {
        const auto sent = server_->stored("ada@example.org", "Sent");
        QVERIFY(!sent.empty());
        must(ada_->run({"draft", "save"}, message(alias, "bob@example.org")));
        const auto drafts = server_->stored("ada@example.org", "Drafts");
        QCOMPARE(drafts.size(), std::size_t{1});
        for (const auto& copy : {delivered_, sent.front(), drafts.front()}) {
            QVERIFY(opens(alias_key_, copy));
            QVERIFY(!opens(main_key_, copy));
        }
    }

    // The key that was named is not the newest of the address, which would be taken without a name.
    void aDraftWithFilesStaysSealedToItsKey() {
        const std::string address = "help@shop.example";
        must_gpg({"--faked-system-time", "20240101T000000", "--pinentry-mode", "loopback", "--passphrase", "",
                  "--quick-generate-key", address, "future-default", "default", "never"});
        const std::string listed = ada_->gnupg().gpg({"--with-colons", "--list-keys", address}).out;
        const std::string mark = "\nfpr:::::::::";
        const auto at = listed.find(mark);
        QVERIFY(at != std::string::npos);
        const std::string older = listed.substr(at + mark.size(), 40);
        const std::string newer = ada_->gnupg().generate(address);
        QVERIFY(newer != older);
        must(ada_->run({"account", "identity", "add", "ada@example.org", address, "--key", older}));

        const auto others = server_->stored("ada@example.org", "Drafts");
        const auto own = [&] {
            auto found = server_->stored("ada@example.org", "Drafts");
            std::erase_if(found, [&](const std::string& one) {
                return std::find(others.begin(), others.end(), one) != others.end();
            });
            return found;
        };
        const Said saved = ada_->run({"draft", "save", "--json"}, message(address, "bob@example.org"));
        must(saved);
        const std::string id = saved.json().value("draft").toObject().value("id").toString().toStdString();
        const auto remove = qScopeGuard([&] { ada_->run({"draft", "delete", id}); });
        const auto file = ada_->work() / "prices.txt";
        std::ofstream(file) << "1\n";
        must(ada_->run({"draft", "attach", id, file.native()}));
        const auto copies = own();
        QCOMPARE(copies.size(), std::size_t{1});
        QVERIFY(opens(older, copies.front()));
        QVERIFY(!opens(newer, copies.front()));
    }

    void whatComesBackIsAnsweredFromIt() {
        const Said answer = bob_->run({"reply"}, delivered_);
        must(answer);
        QVERIFY(contains(field(answer.out, "To"), alias));
        must(bob_->run({"send"}, answer.out));
        const auto inbox = server_->stored("ada@example.org");
        QCOMPARE(inbox.size(), std::size_t{1});
        const QJsonObject seen = ada_->run({"inspect", "--json"}, inbox.front()).json();
        QCOMPARE(seen.value("summary").toString(), QString("signed-and-encrypted"));
        QVERIFY(!seen.value("warnings").toArray().contains("not-addressed-to-you"));
        const Said back = ada_->run({"reply"}, inbox.front());
        must(back);
        QCOMPARE(field(back.out, "From"), std::string("Sales <sales@shop.example>"));
        const auto before = server_->stored("bob@example.org").size();
        must(ada_->run({"send"}, back.out));
        const auto stored = server_->stored("bob@example.org");
        QCOMPARE(stored.size(), before + 1);
        QCOMPARE(field(stored.back(), "Return-Path"), std::string("<sales@shop.example>"));
    }
};

QTEST_GUILESS_MAIN(IdentitiesTest)
#include "identities_test.moc"
