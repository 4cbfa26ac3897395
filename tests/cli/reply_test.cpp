// SPDX-License-Identifier: GPL-3.0-or-later
// Replies, header policies and unobtrusive signatures through the command line.
#include "core/base/file.h"
#include "tests/cli/person.h"
#include "tests/support/temporary_folder.h"

#include <QJsonArray>
#include <QTest>
#include <memory>

using namespace sealpost::test;

namespace {

std::string field(const std::string& message, const std::string& name) {
    const std::size_t header_end = std::min(message.find("\r\n\r\n"), message.find("\n\n"));
    const std::size_t at = ("\n" + message).find("\n" + name + ": ");
    if (at == std::string::npos || at > header_end) return {};
    const std::size_t begin = at + name.size() + 2;
    std::string value = message.substr(begin, message.find('\n', begin) - begin);
    std::erase(value, '\r');
    return value;
}

} // namespace

class ReplyTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Person> ada_;

    std::string sealed(const std::string& draft, const std::vector<std::string>& options = {}) const {
        std::vector<std::string> arguments{"encrypt"};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return ada_->run(arguments, draft).out;
    }
    std::string draft(const std::string& more = {}) const {
        return "From: Ada <ada@example.org>\nTo: Ada Herself <ada@example.org>\nSubject: " +
               std::string(canary) + "\nDate: Tue, 24 Nov 2026 10:00:00 +0100\n" + more + "\nhello, " +
               canary + "\n";
    }

  private slots:
    void initTestCase() {
        ada_ = std::make_unique<Person>("ada@example.org");
        ada_->make_key();
    }

    void hidesWhatThePolicySays_data() {
        QTest::addColumn<QString>("policy");
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("date");
        QTest::newRow("baseline") << "baseline"
                                  << "[...]"
                                  << "Ada <ada@example.org>"
                                  << "Tue, 24 Nov 2026 10:00:00 +0100";
        QTest::newRow("shy") << "shy"
                             << "[...]"
                             << "ada@example.org"
                             << "Tue, 24 Nov 2026 09:00:00 +0000";
        QTest::newRow("none") << "none" << canary << "Ada <ada@example.org>"
                              << "Tue, 24 Nov 2026 10:00:00 +0100";
    }
    void hidesWhatThePolicySays() {
        QFETCH(QString, policy);
        QFETCH(QString, subject);
        QFETCH(QString, from);
        QFETCH(QString, date);
        const std::string message = sealed(draft(), {"--headers", policy.toStdString()});
        QCOMPARE(QString::fromStdString(field(message, "Subject")), subject);
        QCOMPARE(QString::fromStdString(field(message, "From")), from);
        QCOMPARE(QString::fromStdString(field(message, "Date")), date);
        const QJsonObject object = ada_->run({"inspect", "--json"}, message).json();
        QCOMPARE(object.value("summary").toString(), "signed-and-encrypted");
        for (const auto header : object.value("headers").toArray()) {
            const QJsonObject one = header.toObject();
            if (one.value("name").toString() == "Subject")
                QCOMPARE(one.value("protection").toString(),
                         policy == "none" ? "signed" : "signed-and-encrypted");
            if (one.value("name").toString() == "From")
                QCOMPARE(one.value("protection").toString(),
                         policy == "shy" ? "signed-and-encrypted" : "signed");
        }
    }

    void answersWithoutGivingTheSubjectAway() {
        const Said said = ada_->run({"reply"}, sealed(draft()));
        QCOMPARE(said.exit_code, 0);
        QCOMPARE(field(said.out, "Subject"), "Re: " + std::string(canary));
        QVERIFY(said.out.find("> hello, " + std::string(canary)) != std::string::npos);
        QCOMPARE(field(said.out, "X-Sealpost-Confidential"), std::string("subject"));
        // Even where the account hides nothing.
        const std::string answer = sealed(said.out, {"--headers", "none"});
        QCOMPARE(field(answer, "Subject"), std::string("[...]"));
        QVERIFY(answer.find("Confidential") == std::string::npos);
        QVERIFY(answer.find(canary) == std::string::npos);

        const Said refused = ada_->run({"sign", "--json", "-o", "x"}, said.out);
        QCOMPARE(refused.exit_code, 3);
        QCOMPARE(refused.error_code(), "confidential-fields");
        QCOMPARE(ada_->run({"sign", "--publish-fields"}, said.out).exit_code, 0);
    }

    void refusesACopyInTheClearOfWhatWasConfidential() {
        std::string answer = ada_->run({"reply"}, sealed(draft())).out;
        answer = answer.replace(answer.find("To: "),
                                answer.find("\r\n", answer.find("To: ")) - answer.find("To: "),
                                "To: nobody@example.net");
        const Said refused =
            ada_->run({"encrypt", "--allow-plaintext", "nobody@example.net", "--json", "-o", "x"}, answer);
        QCOMPARE(refused.exit_code, 3);
        QCOMPARE(refused.error_code(), "confidential-fields");
        const Said allowed =
            ada_->run({"encrypt", "--allow-plaintext", "nobody@example.net", "--publish-fields"}, answer);
        QCOMPARE(allowed.exit_code, 0);
    }

    void refusesAReplyToAllOfABlindCopy() {
        const std::string bcc = "From: Ada <ada@example.org>\nTo: carol@example.net\nSubject: x\n\nhello\n";
        // It is my own: I wrote to carol, and may again. Mine is the address of an account.
        const Person ada("ada@example.org");
        QCOMPARE(ada.run({"account", "add", "ada@example.org", "--smtp", "127.0.0.1:1", "--password-command",
                          "true", "--no-test"})
                     .exit_code,
                 0);
        QCOMPARE(ada.run({"reply", "--all", "--json"}, bcc).exit_code, 0);
        const Person bob("bob@example.org");
        const Said refused = bob.run({"reply", "--all", "--json"}, bcc);
        QCOMPARE(refused.exit_code, 3);
        QCOMPARE(refused.error_code(), "not-addressed-to-you");
        QCOMPARE(bob.run({"reply", "--json"}, bcc).exit_code, 0);
        QCOMPARE(bob.run({"reply", "--all", "--yes", "--json"}, bcc).exit_code, 0);
    }

    void signsUnobtrusively_data() {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("one line") << QByteArray("hello\n");
        QTest::newRow("empty lines at the end") << QByteArray("hello\n\n\n\n");
        QTest::newRow("no line end") << QByteArray("hello");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("several parts, in UTF-8")
            << QByteArray("--b\nContent-Type: text/plain; charset=utf-8\n\nGr\xc3\xbc\xc3\x9f"
                          "e\n--b\n\nx\n--b--\n");
    }
    void signsUnobtrusively() {
        QFETCH(QByteArray, body);
        const std::string mail =
            "From: ada@example.org\nTo: ben@example.net\nSubject: s\n"
            "MIME-Version: 1.0\nContent-Type: " +
            std::string(body.startsWith("--b") ? "multipart/mixed; boundary=b" : "text/plain") + "\n\n" +
            body.toStdString();
        const Said said = ada_->run({"sign", "--style", "unobtrusive"}, mail);
        QCOMPARE(said.exit_code, 0);
        const QJsonObject object = ada_->run({"inspect", "--json"}, said.out).json();
        QCOMPARE(object.value("summary").toString(), "signed");

        // gpg, over the part without its Sig field.
        const std::size_t boundary_at = said.out.find("boundary=\"") + 10;
        const std::string line =
            "--" + said.out.substr(boundary_at, said.out.find('"', boundary_at) - boundary_at);
        const std::size_t part = said.out.find("\r\n" + line + "\r\n") + line.size() + 4;
        QVERIFY(said.out.compare(part, 5, "Sig: ") == 0);
        std::size_t end_of_sig = said.out.find("\r\n", part);
        while (said.out[end_of_sig + 2] == ' ') end_of_sig = said.out.find("\r\n", end_of_sig + 2);
        std::string base64 =
            said.out.substr(said.out.find("b=", part) + 2, end_of_sig - said.out.find("b=", part) - 2);
        std::erase_if(base64, [](char c) { return c == '\r' || c == '\n' || c == ' '; });
        std::string content =
            said.out.substr(end_of_sig + 2, said.out.rfind("\r\n" + line + "--") - end_of_sig - 2);
        while (content.ends_with("\r\n")) content.resize(content.size() - 2);
        const TemporaryFolder folder;
        const auto signature = (folder.path() / "sig").native();
        const QByteArray binary = QByteArray::fromBase64(QByteArray::fromStdString(base64));
        sealpost::write_file(signature, binary.toStdString());
        QCOMPARE(ada_->gnupg().gpg({"--verify", signature, "-"}, content + "\r\n").exit_code, 0);
    }

    void followsTheAccountsStyle() {
        const Person bob("bob@example.org");
        bob.make_key();
        QCOMPARE(bob.run({"account", "add", "bob@example.org", "--imap", "127.0.0.1:1", "--smtp",
                          "127.0.0.1:1", "--no-test"})
                     .exit_code,
                 0);
        const std::string mail = message("bob@example.org", "ben@example.net");
        QVERIFY(bob.run({"sign"}, mail).out.find("multipart/signed") != std::string::npos);
        QCOMPARE(bob.run({"config", "set", "bob@example.org.sign-style", "unobtrusive"}).exit_code, 0);
        QVERIFY(bob.run({"sign"}, mail).out.find("Sig: t=p;") != std::string::npos);
        QVERIFY(bob.run({"sign", "--style", "multipart"}, mail).out.find("multipart/signed") !=
                std::string::npos);
        QCOMPARE(bob.run({"config", "set", "bob@example.org.headers", "shy"}).exit_code, 0);
        const std::string to_self = "From: Bob B <bob@example.org>\nTo: bob@example.org\nSubject: x\n\nx\n";
        QCOMPARE(field(bob.run({"encrypt"}, to_self).out, "From"), std::string("bob@example.org"));
    }
};

QTEST_GUILESS_MAIN(ReplyTest)
#include "reply_test.moc"
