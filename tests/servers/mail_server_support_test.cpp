// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postfix_server.h"

#include <QTest>
#include <csignal>

using namespace sealpost::test;

class MailServerSupportTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
    }
    void answersAndStoresWhatIsDelivered() {
        MailServer server;
        for (const auto port :
             {server.imap_port(), server.imaps_port(), server.smtp_port(), server.smtps_port()}) {
            QVERIFY(port != 0);
        }
        server.deliver("bob@example.org", "Subject: one\r\n\r\ncanary one\r\n");
        server.deliver("bob@example.org", "Subject: two\r\n\r\ncanary two\r\n");
        QVERIFY((server.stored("bob@example.org") ==
                 std::vector<std::string>{"Subject: one\r\n\r\ncanary one\r\n",
                                          "Subject: two\r\n\r\ncanary two\r\n"}));
        QVERIFY(server.stored("ada@example.org").empty());
        QVERIFY(server.folder().contains("canary two"));
        const auto seen = run_process(
            {"openssl", "s_client", "-quiet", "-verify_return_error", "-CAfile", server.pki().ca(),
             "-connect", "localhost:" + std::to_string(server.imaps_port())},
            {.input = "a LOGIN bob@example.org \"bob's password\"\r\nb SELECT INBOX\r\nc LOGOUT\r\n"});
        QVERIFY2(seen.out.find("* 2 EXISTS") != std::string::npos, (seen.out + seen.err).c_str());
    }
    void postfixStartsBesideIt() {
        if (const std::string missing = PostfixServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        const MailServer server;
        const PostfixServer postfix(server, {"ada@example.org", "bob@example.org"});
        const auto seen =
            run_process({"openssl", "s_client", "-quiet", "-verify_return_error", "-CAfile",
                         server.pki().ca(), "-connect", "localhost:" + std::to_string(postfix.smtps_port())},
                        {.input = "EHLO test\r\nQUIT\r\n"});
        QVERIFY2(seen.out.find("250-AUTH PLAIN") != std::string::npos,
                 (seen.out + seen.err + postfix.log()).c_str());
    }
    void stopsWithItsObject() {
        std::string port;
        {
            const MailServer server;
            port = std::to_string(server.imaps_port());
        }
        QVERIFY(run_process({"openssl", "s_client", "-connect", "localhost:" + port}).exit_code != 0);
    }
};

QTEST_GUILESS_MAIN(MailServerSupportTest)
#include "mail_server_support_test.moc"
