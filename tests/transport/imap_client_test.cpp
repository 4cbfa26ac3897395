// SPDX-License-Identifier: GPL-3.0-or-later
// Against Dovecot.
#include "core/transport/imap_client.h"

#include "core/transport/smtp_client.h"
#include "tests/support/mail_server.h"
#include "tests/support/qt_error.h"

using namespace sealpost;
using namespace sealpost::transport;

class ImapClientTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::MailServer> server_;
    net::NoActivityLog log_;
    SystemClock clock_;
    NoPrompts prompts_;
    net::Dialer dialer_{log_, clock_};
    net::VolatileTlsMemory memory_;
    const net::Surroundings surroundings_{dialer_, memory_, clock_, std::chrono::seconds(20)};
    const Operation operation_{prompts_};

    net::ServerSettings implicit() const {
        return {{"localhost", server_->imaps_port()}, net::Security::implicit, server_->pki().ca()};
    }
    net::ServerSettings starttls() const {
        return {{"localhost", server_->imap_port()}, net::Security::starttls, server_->pki().ca()};
    }
    static Credential ada() { return Credential::with_password("ada@example.org", Secret("ada's password")); }

    std::string fetch(ImapClient& imap, std::uint32_t uid) {
        StringSink sink;
        imap.fetch(uid, sink, operation_);
        return sink.take();
    }

  private slots:
    void initTestCase() {
        const auto missing = test::MailServer::missing();
        if (!missing.empty()) QSKIP(missing.c_str());
        server_ = std::make_unique<test::MailServer>();
    }

    void letsInByEitherSecurity() {
        for (const auto& settings : {implicit(), starttls()}) {
            ImapClient imap(surroundings_, settings, ada());
            const auto report = imap.test(operation_);
            QVERIFY(report.tls.starts_with("TLSv1.3"));
            QVERIFY(!report.mechanism.empty());
            QVERIFY(std::ranges::find(report.capabilities, "IDLE") != report.capabilities.end());
            QCOMPARE(report.sha256, imap.identify(operation_).sha256);
        }
    }

    void refusesAWrongPassword() {
        ImapClient imap(surroundings_, implicit(),
                        Credential::with_password("ada@example.org", Secret("bob's password")));
        SEALPOST_THROWS(imap.connect(operation_), ErrorCode::auth_refused);
    }

    void aPasswordMayHoldAnything() {
        test::MailServer::Options options;
        const std::string odd = "q\"uo\\te {5} p\xc3\xa4ss ) (";
        options.users = {{"eve@example.org", odd}};
        const test::MailServer own(options);
        ImapClient imap(surroundings_,
                        {{"localhost", own.imaps_port()}, net::Security::implicit, own.pki().ca()},
                        Credential::with_password("eve@example.org", Secret(odd)));
        imap.test(operation_);
    }

    void listsFoldersWithTheirUse() {
        ImapClient imap(surroundings_, implicit(), ada());
        imap.connect(operation_);
        const auto folders = imap.folders(operation_);
        const auto use = [&](std::string_view name) {
            for (const auto& folder : folders)
                if (folder.name == name) return folder.use;
            return SpecialUse::none;
        };
        QVERIFY(use("INBOX") == SpecialUse::inbox);
        QVERIFY(use("Sent") == SpecialUse::sent);
        QVERIFY(use("Drafts") == SpecialUse::drafts);
        for (const auto& folder : folders) QVERIFY(folder.selectable && folder.delimiter != 0);
    }

    void aFolderThatIsNotThereIsNotFound() {
        ImapClient imap(surroundings_, implicit(), ada());
        imap.connect(operation_);
        SEALPOST_THROWS(imap.examine("No such \xc3\xb6rtchen", operation_), ErrorCode::not_found);
        SEALPOST_THROWS(imap.examine("", operation_), ErrorCode::not_found);
        SEALPOST_THROWS(imap.examine(std::string("IN\0BOX", 6), operation_), ErrorCode::not_found);
        SEALPOST_THROWS(imap.examine("x\" \"y\r\nA1 DELETE INBOX", operation_), ErrorCode::not_found);
        // The session goes on.
        QCOMPARE(imap.examine("INBOX", operation_).name, std::string("INBOX"));
    }

    void listsTheNewestFirst() {
        for (int i = 1; i <= 5; ++i)
            server_->deliver("bob@example.org",
                             "From: =?utf-8?q?=C3=9Cmit?= <umit@example.org>, Eve <eve@example.org>\r\nTo: "
                             "bob@example.org\r\n"
                             "Subject: =?utf-8?q?gr=C3=BC=C3=9Fe?= " +
                                 std::to_string(i) +
                                 "\r\nDate: Tue, 24 Nov 2026 10:00:00 +0000\r\nMessage-ID: <m" +
                                 std::to_string(i) + "@example.org>\r\n\r\nhi\r\n");
        ImapClient imap(surroundings_, implicit(),
                        Credential::with_password("bob@example.org", Secret("bob's password")));
        imap.connect(operation_);
        const auto status = imap.examine("inbox", operation_);
        QCOMPARE(status.messages, 5u);
        QVERIFY(status.uidvalidity != 0);
        const auto entries = imap.list(3, operation_);
        QCOMPARE(entries.size(), std::size_t{3});
        QCOMPARE(entries[0].subject, std::string("=?utf-8?q?gr=C3=BC=C3=9Fe?= 5"));
        QCOMPARE(entries[2].message_id, std::string("<m3@example.org>"));
        QVERIFY(entries[0].uid > entries[1].uid);
        const std::vector<EnvelopeAddress> from = {{"=?utf-8?q?=C3=9Cmit?=", "umit@example.org"},
                                                   {"Eve", "eve@example.org"}};
        QVERIFY(entries[0].from == from);
        QCOMPARE(entries[0].date, std::string("Tue, 24 Nov 2026 10:00:00 +0000"));
        QVERIFY(entries[0].looks == Looks::plain);
        QVERIFY(entries[0].size > 100);
        QCOMPARE(imap.list(100, operation_).size(), std::size_t{5});
        QCOMPARE(imap.list(0, operation_).size(), std::size_t{0});
        QCOMPARE(imap.find_message_id("<m4@example.org>", operation_),
                 std::vector<std::uint32_t>{entries[1].uid});
        QVERIFY(imap.find_message_id("<nobody@example.org>", operation_).empty());
        QVERIFY(imap.find_message_id("a\"b\r\nA1 DELETE INBOX", operation_).empty());
    }

    void anEmptyFolderListsNothing() {
        ImapClient imap(surroundings_, implicit(), ada());
        imap.connect(operation_);
        QCOMPARE(imap.examine("Drafts", operation_).messages, 0u);
        QVERIFY(imap.list(10, operation_).empty());
    }

    void looks_data() {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("looks");
        const auto row = [](const char* name, const char* type, Looks looks) {
            QTest::newRow(name) << QByteArray(type) << static_cast<int>(looks);
        };
        row("PGP encrypted", "multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=b",
            Looks::encrypted);
        row("signed", "multipart/signed; protocol=\"application/pgp-signature\"; boundary=b", Looks::signed_);
        row("CMS enveloped", "application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m",
            Looks::encrypted);
        row("CMS signed", "application/x-pkcs7-mime; smime-type=signed-data", Looks::signed_);
        row("CMS certificates", "application/pkcs7-mime; smime-type=certs-only", Looks::plain);
        row("unnamed CMS", "application/octet-stream; name=\"smime.p7m\"", Looks::encrypted);
        row("a picture", "image/png; name=smime.p7m", Looks::plain);
        row("mixed", "multipart/mixed; boundary=b", Looks::plain);
    }
    void looks() {
        QFETCH(QByteArray, type);
        QFETCH(int, looks);
        server_->deliver("ada@example.org", "From: a@example.org\r\nContent-Type: " + type.toStdString() +
                                                "\r\n\r\n--b\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b--\r\n");
        ImapClient imap(surroundings_, implicit(), ada());
        imap.connect(operation_);
        imap.examine("INBOX", operation_);
        QCOMPARE(static_cast<int>(imap.list(1, operation_).at(0).looks), looks);
    }

    void fetchesByteForByte_data() {
        QTest::addColumn<QByteArray>("message");
        QTest::newRow("plain") << QByteArray("From: a@b.c\r\n\r\nhello\r\n");
        QTest::newRow("no line end at the end") << QByteArray("From: a@b.c\r\n\r\nhello");
        QTest::newRow("empty body") << QByteArray("From: a@b.c\r\n\r\n");
        QTest::newRow("header only") << QByteArray("From: a@b.c\r\n");
        QTest::newRow("eight bits") << QByteArray(
            "From: a@b.c\r\n\r\n\xff\xfe\xc3\x28 {12}\r\n) FLAGS (\r\n");
        QTest::newRow("dots and brackets")
            << QByteArray("From: a@b.c\r\n\r\n.\r\n..\r\n)\r\nA1 OK done\r\n* BYE\r\n");
        QTest::newRow("long line") << QByteArray("From: a@b.c\r\n\r\n") + QByteArray(5 << 20, 'x') + "\r\n";
        QByteArray large = "From: a@b.c\r\n\r\n";
        for (int i = 0; i < 300000; ++i)
            large += QByteArray::number(qint64{i} * 7919) + " and more of it\r\n";
        QTest::newRow("8 MiB") << large;
    }
    void fetchesByteForByte() {
        QFETCH(QByteArray, message);
        server_->deliver("ada@example.org", message.toStdString());
        for (const auto& settings : {implicit(), starttls()}) {
            ImapClient imap(surroundings_, settings, ada());
            imap.connect(operation_);
            const auto status = imap.examine("INBOX", operation_);
            const auto entry = imap.list(1, operation_).at(0);
            QCOMPARE(entry.uid, status.uidnext - 1);
            QVERIFY(fetch(imap, entry.uid) == message.toStdString());
            // Reading leaves no mark.
            QVERIFY(imap.list(1, operation_).at(0).flags == entry.flags);
            QVERIFY(std::ranges::find(entry.flags, "seen") == entry.flags.end());
        }
    }

    void aMessageThatIsNotThereIsNotFound() {
        ImapClient imap(surroundings_, implicit(), ada());
        imap.connect(operation_);
        imap.examine("INBOX", operation_);
        StringSink sink;
        SEALPOST_THROWS(imap.fetch(999999, sink, operation_), ErrorCode::not_found);
        QVERIFY(!sink.committed());
        QVERIFY(!imap.list(1, operation_).empty());
    }

    void aFaultOfTheSinkEndsTheSessionAndIsReported() {
        server_->deliver("ada@example.org", "From: a@b.c\r\n\r\n" + std::string(1 << 20, 'x'));
        ImapClient imap(surroundings_, implicit(), ada());
        imap.connect(operation_);
        const auto status = imap.examine("INBOX", operation_);
        StringSink small(1000);
        SEALPOST_THROWS(imap.fetch(status.uidnext - 1, small, operation_), ErrorCode::limit);
        QVERIFY(!small.committed());
        SEALPOST_THROWS(imap.list(1, operation_), ErrorCode::connection_lost);
    }

    void aStopEndsAFetch() {
        server_->deliver("ada@example.org", "From: a@b.c\r\n\r\n" + std::string(4 << 20, 'x'));
        ImapClient imap(surroundings_, implicit(), ada());
        imap.connect(operation_);
        const auto status = imap.examine("INBOX", operation_);
        std::stop_source stop;
        const Operation operation{prompts_, stop.get_token(), [&](std::uint64_t) { stop.request_stop(); }};
        StringSink sink;
        SEALPOST_THROWS(imap.fetch(status.uidnext - 1, sink, operation), ErrorCode::cancelled);
        QVERIFY(!sink.committed());
    }

    void callsNeedASession() {
        ImapClient imap(surroundings_, implicit(), ada());
        SEALPOST_THROWS(imap.folders(operation_), ErrorCode::internal);
        imap.connect(operation_);
        imap.disconnect();
        SEALPOST_THROWS(imap.folders(operation_), ErrorCode::internal);
    }

    void theSubmissionServerLetsUsIn() {
        for (const auto& settings :
             {net::ServerSettings{
                  {"localhost", server_->smtps_port()}, net::Security::implicit, server_->pki().ca()},
              net::ServerSettings{
                  {"localhost", server_->smtp_port()}, net::Security::starttls, server_->pki().ca()}}) {
            SmtpClient smtp(surroundings_, settings, ada());
            QVERIFY(smtp.test(operation_).tls.starts_with("TLSv1.3"));
            SmtpClient wrong(surroundings_, settings,
                             Credential::with_password("ada@example.org", Secret("no")));
            SEALPOST_THROWS(wrong.test(operation_), ErrorCode::auth_refused);
        }
    }
};

QTEST_GUILESS_MAIN(ImapClientTest)
#include "imap_client_test.moc"
