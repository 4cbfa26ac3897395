// SPDX-License-Identifier: GPL-3.0-or-later
// Flags, moving, deleting and waiting, against Dovecot: with its extensions, and announcing none.
#include "core/transport/steady_mailbox.h"

#include "tests/support/mail_server.h"
#include "tests/support/qt_error.h"

#include <QTest>

#include <thread>

using namespace sealpost;
using namespace sealpost::transport;
using namespace std::chrono_literals;

class ImapChangesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::MailServer> server_;
    std::unique_ptr<test::MailServer> plain_;
    net::NoActivityLog log_;
    SystemClock clock_;
    NoPrompts prompts_;
    net::Dialer dialer_{log_, clock_};
    net::VolatileTlsMemory memory_;
    const net::Surroundings surroundings_{dialer_, memory_, clock_, std::chrono::seconds(20)};
    const Operation operation_{prompts_};

    test::MailServer& server() {
        const bool plain =
            QTest::currentDataTag() != nullptr && QByteArray(QTest::currentDataTag()) == "plain";
        return plain ? *plain_ : *server_;
    }

    std::unique_ptr<ImapClient> client(test::MailServer& server) {
        return std::make_unique<ImapClient>(
            surroundings_,
            net::ServerSettings{
                {"localhost", server.imaps_port()}, net::Security::implicit, server.pki().ca()},
            Credential::with_password("ada@example.org", Secret("ada's password")));
    }

    /// In the folder that is open. The number of the message that was delivered.
    std::uint32_t deliver(test::MailServer& server, ImapClient& imap, const std::string& subject) {
        server.deliver("ada@example.org", "From: eve@example.org\r\nSubject: " + subject + "\r\n\r\nhi\r\n");
        imap.select("INBOX", operation_);
        return find(imap, subject).value();
    }

    std::optional<std::uint32_t> find(ImapClient& imap, const std::string& subject) {
        for (const auto& entry : imap.list(100, operation_))
            if (entry.subject == subject) return entry.uid;
        return std::nullopt;
    }

    static void servers() {
        QTest::addColumn<bool>("extensions");
        QTest::newRow("extensions") << true;
        QTest::newRow("plain") << false;
    }

  private slots:
    void initTestCase() {
        const auto missing = test::MailServer::missing();
        if (!missing.empty()) QSKIP(missing.c_str());
        server_ = std::make_unique<test::MailServer>();
        plain_ = std::make_unique<test::MailServer>(test::MailServer::Options{.plain_imap = true});
    }

    void thePlainServerAnnouncesNoExtension() {
        const auto report = client(*plain_)->test(operation_);
        for (const char* name : {"IDLE", "MOVE", "UIDPLUS"})
            QVERIFY(std::ranges::find(report.capabilities, name) == report.capabilities.end());
    }

    void setsAndClearsFlags() {
        const auto imap = client(*server_);
        imap->connect(operation_);
        const auto uid = deliver(*server_, *imap, "flags");
        using Flags = std::vector<std::string>;
        auto flags = imap->change_flags(uid, {.set = {SystemFlag::seen, SystemFlag::flagged}}, operation_);
        std::erase(flags, "recent");
        std::ranges::sort(flags);
        QVERIFY((flags == Flags{"flagged", "seen"}));
        flags =
            imap->change_flags(uid, {.set = {SystemFlag::answered}, .clear = {SystemFlag::seen}}, operation_);
        std::erase(flags, "recent");
        std::ranges::sort(flags);
        QVERIFY((flags == Flags{"answered", "flagged"}));
        SEALPOST_THROWS(imap->change_flags(999999, {.set = {SystemFlag::seen}}, operation_),
                        ErrorCode::not_found);
        imap->examine("INBOX", operation_);
        SEALPOST_THROWS(imap->change_flags(uid, {.set = {SystemFlag::seen}}, operation_),
                        ErrorCode::server_refused);
    }

    void moves_data() { servers(); }
    void moves() {
        QFETCH(bool, extensions);
        const auto imap = client(server());
        imap->connect(operation_);
        const auto uid = deliver(server(), *imap, "to be moved");
        QCOMPARE(imap->move(uid, "Drafts", operation_), extensions ? Removal::gone : Removal::marked);
        const auto left = find(*imap, "to be moved");
        QCOMPARE(left.has_value(), !extensions);
        imap->select("Drafts", operation_);
        QVERIFY(find(*imap, "to be moved").has_value());
    }

    void aMoveToNowhereLeavesTheMessage_data() { servers(); }
    void aMoveToNowhereLeavesTheMessage() {
        const auto imap = client(server());
        imap->connect(operation_);
        const auto uid = deliver(server(), *imap, "stays");
        SEALPOST_THROWS(imap->move(uid, "No such folder", operation_), ErrorCode::not_found);
        SEALPOST_THROWS(imap->move(uid, "x\" \"y\r\nA1 DELETE INBOX", operation_), ErrorCode::not_found);
        SEALPOST_THROWS(imap->move(999999, "Drafts", operation_), ErrorCode::not_found);
        const auto flags = imap->change_flags(uid, {}, operation_);
        QVERIFY(std::ranges::find(flags, "deleted") == flags.end());
        QVERIFY(find(*imap, "stays").has_value());
    }

    void erasesThatMessageAlone_data() { servers(); }
    void erasesThatMessageAlone() {
        QFETCH(bool, extensions);
        const auto imap = client(server());
        imap->connect(operation_);
        const auto other = deliver(server(), *imap, "marked by another program");
        imap->change_flags(other, {.set = {SystemFlag::deleted}}, operation_);
        const auto uid = deliver(server(), *imap, "to be erased");
        QCOMPARE(imap->erase(uid, operation_), extensions ? Removal::gone : Removal::marked);
        QCOMPARE(find(*imap, "to be erased").has_value(), !extensions);
        QVERIFY(find(*imap, "marked by another program").has_value());
        SEALPOST_THROWS(imap->erase(999999, operation_), ErrorCode::not_found);
    }

    void waitsForAChange_data() { servers(); }
    void waitsForAChange() {
        QFETCH(bool, extensions);
        const auto waiting = client(server());
        waiting->connect(operation_);
        const auto before = waiting->select("INBOX", operation_);
        QVERIFY(!waiting->wait_for_change(50ms, operation_));
        std::thread sender([&] {
            server().deliver("ada@example.org", "From: eve@example.org\r\nSubject: news\r\n\r\nhi\r\n");
        });
        const auto started = std::chrono::steady_clock::now();
        const auto after = waiting->wait_for_change(extensions ? 60s : 1s, operation_);
        sender.join();
        // Told, not waited for to the end.
        if (extensions) QVERIFY(std::chrono::steady_clock::now() - started < 50s);
        QVERIFY(after.has_value());
        QCOMPARE(after->messages, before.messages + 1);
        QVERIFY(find(*waiting, "news").has_value());
    }

    void aStopEndsTheWaiting() {
        const auto imap = client(*server_);
        imap->connect(operation_);
        imap->select("INBOX", operation_);
        std::stop_source stop;
        const Operation operation{prompts_, stop.get_token()};
        std::thread stopper([&] { stop.request_stop(); });
        SEALPOST_THROWS(imap->wait_for_change(60s, operation), ErrorCode::cancelled);
        stopper.join();
    }

    void goesOnOverANewConnection() {
        const auto imap = client(*server_);
        SteadyMailbox mailbox(*imap, "INBOX");
        mailbox.open(operation_);
        server_->deliver("ada@example.org", "From: eve@example.org\r\nSubject: steady\r\n\r\nhi\r\n");
        mailbox.open(operation_);
        const auto uid = mailbox.list(1, operation_).at(0).uid;
        for (int call = 0; call < 6; ++call) {
            server_->drop_sessions();
            StringSink sink;
            switch (call) {
            case 0:
                QCOMPARE(mailbox.list(1, operation_).at(0).uid, uid);
                break;
            case 1:
                QVERIFY(!mailbox.change_flags(uid, {.set = {SystemFlag::seen}}, operation_).empty());
                break;
            case 2:
                mailbox.fetch(uid, sink, operation_);
                QVERIFY(sink.committed());
                break;
            case 3:
                QVERIFY(!mailbox.wait_for_change(10ms, operation_));
                break;
            case 4:
                QCOMPARE(mailbox.move(uid, "Drafts", operation_), Removal::gone);
                break;
            default:
                SEALPOST_THROWS(mailbox.erase(uid, operation_), ErrorCode::not_found);
            }
        }
    }

    void aFolderMadeAnewIsNotTakenForTheOldOne() {
        const auto imap = client(*server_);
        imap->connect(operation_);
        imap->move(deliver(*server_, *imap, "in a folder that ends"), "Sent", operation_);
        SteadyMailbox mailbox(*imap, "Sent");
        const auto before = mailbox.open(operation_);
        server_->drop_sessions();
        server_->renew("ada@example.org", "Sent");
        try {
            mailbox.list(1, operation_);
            QFAIL("the old numbers are still taken for good");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::not_found);
            QCOMPARE(error.fact("detail"), std::string("uidvalidity"));
        }
        QVERIFY(mailbox.open(operation_).uidvalidity != before.uidvalidity);
        QVERIFY(mailbox.list(1, operation_).empty());
    }
};

QTEST_GUILESS_MAIN(ImapChangesTest)
#include "imap_changes_test.moc"
