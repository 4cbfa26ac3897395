// SPDX-License-Identifier: GPL-3.0-or-later
// Sealed messages over TLS to a real provider on loopback, and back out of its mailboxes.
#include "core/outbox/courier.h"
#include "tests/outgoing/correspondents.h"
#include "tests/support/mail_server.h"
#include "tests/support/qt_error.h"

#include <QTest>

#include <memory>

using namespace sealpost;
using namespace sealpost::outgoing;
using namespace sealpost::outbox;
using namespace sealpost::test;

class CourierTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MailServer> server_;
    std::unique_ptr<Correspondents> people_;
    net::NoActivityLog log_;
    SystemClock clock_;
    NoPrompts nobody_;
    net::Dialer dialer_{log_, clock_};
    net::VolatileTlsMemory memory_;
    const net::Surroundings surroundings_{dialer_, memory_, clock_, std::chrono::seconds(20)};
    const Operation operation_{nobody_};
    const Courier courier_{};

    static transport::Credential alice() {
        return transport::Credential::with_password("alice@example.org", Secret("alice's password"));
    }
    transport::SmtpClient smtp() const {
        return {surroundings_,
                {{"localhost", server_->smtps_port()}, net::Security::implicit, server_->pki().ca()},
                alice()};
    }
    std::unique_ptr<transport::ImapClient> imap() const {
        auto client = std::make_unique<transport::ImapClient>(
            surroundings_,
            net::ServerSettings{
                {"localhost", server_->imaps_port()}, net::Security::implicit, server_->pki().ca()},
            alice());
        client->connect(operation_);
        return client;
    }

  private slots:
    void initTestCase() {
        const std::string missing = MailServer::missing();
        if (!missing.empty()) QSKIP(missing.c_str());
        pgp::initialize();
        people_ = std::make_unique<Correspondents>();
    }
    void init() {
        MailServer::Options options;
        options.users = {{"alice@example.org", "alice's password"},
                         {"bob@example.org", "bob's password"},
                         {"carol@example.org", "carol's password"}};
        server_ = std::make_unique<MailServer>(options);
        memory_ = {};
    }
    void everyRecipientGetsExactlyTheirCopy();
    void providerNeverHoldsTheText();
    void refusedRecipientIsReported();
    void ownCopyIsFiledByteForByte();
    void draftIsFlaggedAsDraft();
};

void CourierTest::everyRecipientGetsExactlyTheirCopy() {
    const SealedMessage sealed = people_->seal(rich_draft("To: bob@example.org\nBcc: carol@example.org\n"));
    transport::SmtpClient server = smtp();
    for (const SealedForSubmission& copy : sealed.copies) {
        const auto receipt = courier_.submit(copy, server, {}, operation_);
        QVERIFY(receipt.all_accepted());
        QCOMPARE(receipt.recipients.size(), std::size_t{1});
    }
    const char* names[] = {"bob", "carol"};
    for (std::size_t i = 0; i < 2; ++i) {
        const auto stored = server_->stored(std::string(names[i]) + "@example.org");
        QCOMPARE(stored.size(), std::size_t{1});
        QVERIFY(stored.front().ends_with(bytes_of(sealed.copies[i])));
        QCOMPARE(people_->open(names[i], stored.front()).exit_code, 0);
    }
    // The dialogue of Bob's copy does not know of Carol.
    const std::string log = server_->submission_log();
    QVERIFY(log.find("RCPT TO:<bob@example.org>") != std::string::npos);
    QVERIFY(log.find("RCPT TO:<carol@example.org>") != std::string::npos);
    QVERIFY(server_->stored("bob@example.org").front().find("carol") == std::string::npos);
}

void CourierTest::providerNeverHoldsTheText() {
    const SealedMessage sealed = people_->seal(rich_draft("To: bob@example.org\nBcc: carol@example.org\n"),
                                               {.sent_copy = SentCopy::make});
    transport::SmtpClient server = smtp();
    for (const SealedForSubmission& copy : sealed.copies)
        QVERIFY(courier_.submit(copy, server, {}, operation_).all_accepted());
    static_cast<void>(courier_.append(*sealed.sent, *imap(), "Sent", Filing::sent, operation_));
    QVERIFY(server_->folder().file_count() > 0);
    QVERIFY(server_->folder().contains("draft-1@example.org"));
    QVERIFY(!server_->folder().contains(canary));
}

void CourierTest::refusedRecipientIsReported() {
    const SealedMessage sealed = people_->seal(rich_draft("To: bob@example.org, dave@example.org\n"));
    transport::SmtpClient server = smtp();
    const auto receipt = courier_.submit(sealed.copies.front(), server, {}, operation_);
    QVERIFY(!receipt.all_accepted());
    QVERIFY(receipt.any_accepted());
    QCOMPARE(receipt.recipients.at(1).address, std::string("dave@example.org"));
    QVERIFY(receipt.recipients.at(1).state == transport::RecipientState::rejected);
    QVERIFY(receipt.recipients.at(1).reply.starts_with("550"));
}

void CourierTest::ownCopyIsFiledByteForByte() {
    const SealedMessage sealed = people_->seal(rich_draft("To: bob@example.org\nBcc: carol@example.org\n"),
                                               {.sent_copy = SentCopy::make});
    const auto mailbox = imap();
    const auto receipt = courier_.append(*sealed.sent, *mailbox, "Sent", Filing::sent, operation_);
    QVERIFY(receipt.uid > 0);
    static_cast<void>(mailbox->examine("Sent", operation_));
    StringSink fetched;
    mailbox->fetch(receipt.uid, fetched, operation_);
    QVERIFY(fetched.bytes() == bytes_of(*sealed.sent));
    QCOMPARE(mailbox->list(1, operation_).at(0).flags, std::vector<std::string>{"seen"});
}

void CourierTest::draftIsFlaggedAsDraft() {
    const Draft draft =
        Draft::parse({.message = std::make_shared<StringSource>(rich_draft("")), .use = DraftUse::keep});
    const auto own =
        choose_own_key({.address = draft.from().address, .sign = false, .encrypt = true, .now = clock_.now()},
                       people_->directory());
    const SealedForSelf sealed =
        seal_draft(draft, std::get<OwnKey>(own), {.pgp = &people_->engine()}, operation_);
    const auto mailbox = imap();
    static_cast<void>(courier_.append(sealed, *mailbox, "Drafts", Filing::draft, operation_));
    static_cast<void>(mailbox->examine("Drafts", operation_));
    QCOMPARE(mailbox->list(1, operation_).at(0).flags, std::vector<std::string>{"draft"});
}

QTEST_GUILESS_MAIN(CourierTest)
#include "courier_test.moc"
