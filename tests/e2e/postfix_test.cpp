// SPDX-License-Identifier: GPL-3.0-or-later
// Postfix, as a provider runs it, takes what Sealpost submits.
#include "tests/e2e/household.h"
#include "tests/e2e/sealed_text.h"
#include "tests/support/postfix_server.h"

#include <QJsonArray>
#include <QTest>

using namespace sealpost::test;

class PostfixTest : public QObject {
    Q_OBJECT

  private slots:
    void takesOurSubmission_data() {
        QTest::addColumn<bool>("starttls");
        QTest::newRow("implicit TLS") << false;
        QTest::newRow("STARTTLS") << true;
    }
    void takesOurSubmission() {
        QFETCH(bool, starttls);
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        if (const std::string missing = PostfixServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        const MailServer passwords;
        const PostfixServer postfix(passwords, {"ada@example.org", "bob@example.org"});
        const Person ada("ada@example.org");
        const Person bob("bob@example.org");
        ada.make_key();
        bob.make_key();
        acquaint(ada, bob);
        acquaint(bob, ada);
        const Said added = add_account(ada, {.smtp = starttls ? postfix.smtp_port() : postfix.smtps_port(),
                                             .security = starttls ? "starttls" : "implicit",
                                             .ca = passwords.pki().ca(),
                                             .password = "ada's password"});
        QVERIFY2(added.exit_code == 0, (added.out + added.err).c_str());
        const Said sent = ada.run({"send", "--json"}, message("Ada <ada@example.org>", "bob@example.org"));
        QVERIFY2(sent.exit_code == 0, (sent.out + sent.err).c_str());
        const auto stored = postfix.wait_for("bob@example.org", 1);
        QCOMPARE(stored.size(), std::size_t{1});
        QCOMPARE(bob.run({"verify"}, stored.front()).exit_code, 0);
        const auto read = bob.gnupg().gpg({"-d"}, armour_in(stored.front()));
        QCOMPARE(read.exit_code, 0);
        QVERIFY(read.out.find(canary) != std::string::npos);
        for (const auto& disguise : disguises(canary)) QVERIFY(!postfix.folder().contains(disguise));
    }

    /// The report names the message by what we gave it, and brings its header back, not the ciphertext.
    void sendsTheReportThatWasAskedFor() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        if (const std::string missing = PostfixServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        const MailServer passwords;
        const PostfixServer postfix(passwords, {"ada@example.org", "bob@example.org"});
        const Person ada("ada@example.org");
        ada.make_key();
        ada.knows("bob@example.org");
        const Said added = add_account(
            ada, {.smtp = postfix.smtps_port(), .ca = passwords.pki().ca(), .password = "ada's password"});
        QVERIFY2(added.exit_code == 0, (added.out + added.err).c_str());
        const Said sent =
            ada.run({"send", "--notify", "success", "--json"}, message("ada@example.org", "bob@example.org"));
        QVERIFY2(sent.exit_code == 0, (sent.out + sent.err).c_str());
        QVERIFY2(sent.json().value("warnings").toArray().isEmpty(), sent.out.c_str());
        const auto items = ada.run({"outbox", "list", "--all", "--json"}).json().value("items").toArray();
        const std::string id = items.first().toObject().value("envelope_id").toString().toStdString();
        const auto reports = postfix.wait_for("ada@example.org", 1);
        QCOMPARE(reports.size(), std::size_t{1});
        QVERIFY2(contains(reports.front(), "Original-Envelope-Id: " + id), reports.front().c_str());
        QVERIFY2(contains(reports.front(), "Original-Recipient: rfc822;bob@example.org"),
                 reports.front().c_str());
        QVERIFY(contains(reports.front(), "text/rfc822-headers"));
        QVERIFY(!contains(reports.front(), "BEGIN PGP MESSAGE"));
    }

    void takesAnInternationalAddress() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        if (const std::string missing = PostfixServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        const std::string address = "j\xc3\xbcrgen@example.org";
        const MailServer passwords;
        const PostfixServer postfix(passwords, {"ada@example.org", address});
        const Person ada("ada@example.org");
        const Person juergen(address);
        ada.make_key();
        juergen.make_key();
        acquaint(ada, juergen);
        acquaint(juergen, ada);
        const Said added = add_account(
            ada, {.smtp = postfix.smtps_port(), .ca = passwords.pki().ca(), .password = "ada's password"});
        QVERIFY2(added.exit_code == 0, (added.out + added.err).c_str());
        // And the address in the form of RFC 6533, for the reports.
        const Said sent =
            ada.run({"send", "--notify", "failure", "--json"}, message("Ada <ada@example.org>", address));
        QVERIFY2(sent.exit_code == 0, (sent.out + sent.err).c_str());
        const auto stored = postfix.wait_for(address, 1);
        QCOMPARE(stored.size(), std::size_t{1});
        QVERIFY(contains(stored.front(), "To: " + address));
        QCOMPARE(juergen.run({"verify"}, stored.front()).exit_code, 0);
    }
};

QTEST_GUILESS_MAIN(PostfixTest)
#include "postfix_test.moc"
