// SPDX-License-Identifier: GPL-3.0-or-later
// 5,000 recipients of one message: planned, sealed, queued and submitted in bounded time; everybody gets it
// once, also where the server takes only some at a time.
#include "core/outbox/sender.h"
#include "tests/e2e/submission_play.h"
#include "tests/outbox/stand.h"
#include "tests/support/test_pki.h"

#include <QTest>

#include <ctime>
#include <mutex>
#include <set>

using namespace sealpost;
using namespace sealpost::outbox;
using namespace sealpost::test;

namespace {

constexpr int many = 5000;

std::string address_of(int number) { return "r" + std::to_string(number) + "@example.org"; }

/// Processor time of this process: the machine may be busy.
double seconds_used() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

} // namespace

class ManyRecipientsTest : public QObject {
    Q_OBJECT
    TestPki pki_;
    std::unique_ptr<Stand> stand_;
    net::NoActivityLog log_;
    SystemClock clock_;
    net::Dialer dialer_{log_, clock_};
    net::VolatileTlsMemory memory_;

    static std::string header(const char* field) {
        std::string text = std::string(field) + ": " + address_of(0);
        for (int i = 1; i < many; ++i) text += ",\n " + address_of(i);
        return text + "\n";
    }
    void know_all() {
        for (int i = 0; i < many; ++i)
            stand_->directory().add(address_of(i), usable_key(address_of(i), 'B'), crypto::Level::accepted);
    }
    void run(const LoopbackServer& server) {
        Sender sender(
            {.queue = stand_->queue(),
             .directory = stand_->directory(),
             .servers = {.submission =
                             [&](const std::string&) {
                                 return std::make_unique<transport::SmtpClient>(
                                     net::Surroundings{dialer_, memory_, clock_, std::chrono::seconds(30)},
                                     net::ServerSettings{
                                         {"localhost", server.port()}, net::Security::implicit, pki_.ca()},
                                     transport::Credential::with_password("ada@example.org", Secret("pw")));
                             },
                         .mailbox = {}},
             .clock = stand_->clock(),
             .changed = [](const Item&) {}});
        sender.run(Lease::try_take(stand_->outbox()).value(), {.at_once = true}, stand_->operation());
    }

    /// Processor time of sending that many blind copies of one message.
    double submitting(int copies) {
        stand_ = std::make_unique<Stand>();
        std::string bcc = "Bcc: " + address_of(0);
        for (int i = 0; i < copies; ++i) {
            stand_->directory().add(address_of(i), usable_key(address_of(i), 'B'), crypto::Level::accepted);
            if (i > 0) bcc += ",\n " + address_of(i);
        }
        stand_->add(stand_->seal(bcc + "\n", {}));
        const SubmissionPlay play{.tls = {.certificate = pki_.certificate("good"), .key = pki_.key("good")}};
        const LoopbackServer server(session_of(play));
        const double before = seconds_used();
        run(server);
        const double used = seconds_used() - before;
        for (const Item& item : stand_->queue().items())
            if (item.state != ItemState::done) return -1;
        return used;
    }

  private slots:
    void init() { stand_ = std::make_unique<Stand>(); }

    void allInOneCopy() {
        know_all();
        const double before = seconds_used();
        const auto sealed = stand_->seal(header("To"), {});
        QCOMPARE(sealed.copies.size(), std::size_t{1});
        QCOMPARE(sealed.copies[0].envelope().rcpt_to.size(), std::size_t(many));
        stand_->add(sealed);
        std::mutex mutex;
        std::set<std::string> reached;
        int transactions = 0;
        SubmissionPlay play{.tls = {.certificate = pki_.certificate("good"), .key = pki_.key("good")}};
        play.received = [&](const Received& one) {
            const std::lock_guard lock(mutex);
            ++transactions;
            reached.insert(one.envelope.begin() + 1, one.envelope.end());
        };
        const LoopbackServer server(session_of(play));
        run(server);
        QCOMPARE(stand_->only().state, ItemState::done);
        QCOMPARE(transactions, 1);
        QCOMPARE(reached.size(), std::size_t(many));
        const double used = seconds_used() - before;
        QVERIFY2(used < 60, std::to_string(used).c_str());
    }

    void eachBlindCopyByItself() {
        know_all();
        const double before = seconds_used();
        const auto sealed = stand_->seal(header("Bcc"), {});
        QCOMPARE(sealed.copies.size(), std::size_t(many));
        for (const auto& copy : sealed.copies) QCOMPARE(copy.copy().keys.size(), std::size_t{1});
        const double used = seconds_used() - before;
        QVERIFY2(used < 120, std::to_string(used).c_str());
    }

    // Each copy costs the same, however many others belong to its message.
    void submittingIsLinear() {
        const double few = submitting(200);
        const double four_times_as_many = submitting(800);
        QVERIFY(few > 0 && four_times_as_many > 0);
        QVERIFY2(four_times_as_many < few * 8,
                 (std::to_string(few) + " " + std::to_string(four_times_as_many)).c_str());
    }

    void refusesThemAllAtOnce() {
        const double before = seconds_used();
        const auto draft = draft_of("From: ada@example.org\n" + header("To") + "\nx\n");
        const auto outcome = outgoing::plan(draft, {}, stand_->directory(), stand_->clock().now());
        QCOMPARE(outcome.refusals().size(), std::size_t(many));
        const double used = seconds_used() - before;
        QVERIFY2(used < 20, std::to_string(used).c_str());
    }
};

QTEST_GUILESS_MAIN(ManyRecipientsTest)
#include "many_recipients_test.moc"
