// SPDX-License-Identifier: GPL-3.0-or-later
// What takes the outbox to the servers: a provider that takes, refuses, is away, and comes back.
#include "gui/outbox/outbox_runner.h"
#include "tests/gui/outbox_bench.h"

using namespace sealpost;
using namespace sealpost::test;

class OutboxRunnerTest : public QObject {
    Q_OBJECT
    std::unique_ptr<OutboxBench> bench_;
    std::unique_ptr<MailServer> server_;
    SystemClock clock_;
    std::unique_ptr<gui::Desktop> desktop_;
    std::unique_ptr<gui::OutboxRunner> runner_;
    std::vector<gui::StatusLine> said_;
    int changes_ = 0;

    void start() {
        said_.clear();
        changes_ = 0;
        desktop_ = std::make_unique<gui::Desktop>(homes_of(bench_->ada()), clock_);
        QObject::connect(desktop_.get(), &gui::Desktop::said, desktop_.get(),
                         [this](const gui::StatusLine& line) { said_.push_back(line); });
        QObject::connect(desktop_.get(), &gui::Desktop::outboxChanged, desktop_.get(),
                         [this] { ++changes_; });
        runner_ = std::make_unique<gui::OutboxRunner>(*desktop_);
    }
    QString last() const { return said_.empty() ? QString() : said_.back().text; }
    void wait() { QTRY_COMPARE_WITH_TIMEOUT(desktop_->outbox().pending(), 0, patience); }

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        server_ = std::make_unique<MailServer>();
    }
    void init() {
        bench_ = std::make_unique<OutboxBench>();
        bench_->use(*server_);
    }
    void cleanup() {
        runner_.reset();
        desktop_.reset();
        bench_.reset();
    }

    void sendsWhatIsDueAndSaysSo() {
        const std::size_t before = server_->stored("bob@example.org").size();
        const std::string id = bench_->queue();
        start();
        QTRY_COMPARE_WITH_TIMEOUT(server_->stored("bob@example.org").size(), before + 1, patience);
        QTRY_VERIFY_WITH_TIMEOUT(last().startsWith("Sent"), patience);
        QVERIFY(said_.front().text.startsWith("Sending"));
        QCOMPARE(bench_->state(id), QStringLiteral("done"));
        QVERIFY(changes_ > 0);
        // What it told itself leads to nothing more.
        wait();
        const int told = changes_;
        QTest::qWait(1500);
        QCOMPARE(changes_, told);
        for (const auto& line : said_)
            QVERIFY(!line.text.contains(QLatin1String(canary)) &&
                    !line.reason.contains(QLatin1String(canary)));
    }

    void waitsUntilItCanNoLongerBeUndone() {
        bench_->set("undo.seconds", "3");
        const std::size_t before = server_->stored("bob@example.org").size();
        const std::string id = bench_->queue();
        start();
        wait();
        QCOMPARE(bench_->state(id), QStringLiteral("queued"));
        QTRY_COMPARE_WITH_TIMEOUT(server_->stored("bob@example.org").size(), before + 1, patience);
    }

    void wakesForWhatIsQueuedLater() {
        start();
        wait();
        QTRY_COMPARE_WITH_TIMEOUT(desktop_->outbox().pending(), 0, patience);
        const std::string id = bench_->queue();
        desktop_->outbox_changed();
        QTRY_VERIFY_WITH_TIMEOUT(last().startsWith("Sent"), patience);
        QCOMPARE(bench_->state(id), QStringLiteral("done"));
    }

    void saysWhatTheServerRefused() {
        bench_->ada().knows("nobody@example.org");
        const std::string id = bench_->queue("nobody@example.org");
        start();
        QTRY_VERIFY_WITH_TIMEOUT(last().contains("could not be sent"), patience);
        QVERIFY(!said_.back().reason.isEmpty());
        QCOMPARE(bench_->state(id), QStringLiteral("failed"));
    }

    void waitsForAServerThatIsAwayAndGoesOnWhenItIsBack() {
        bench_->use(0, 1);
        const std::string id = bench_->queue();
        start();
        QTRY_VERIFY_WITH_TIMEOUT(last().startsWith("Waiting for the network"), patience);
        QVERIFY(!said_.back().reason.isEmpty());
        QCOMPARE(bench_->state(id), QStringLiteral("queued"));
        bench_->use(*server_);
        desktop_->accounts_changed();
        QTRY_COMPARE_WITH_TIMEOUT(bench_->state(id), QStringLiteral("done"), patience);
    }

    void goesOnWhenThePersonsKeyCountsAgain() {
        bench_->use(0, server_->smtps_port(), server_->pki().ca());
        const auto trust = [this](const char* level) {
            return bench_->ada()
                .run({"keys", "trust", bench_->bobs_key(), "--for", "bob@example.org", "--level", level})
                .exit_code;
        };
        const std::string id = bench_->queue();
        QCOMPARE(trust("rejected"), 0);
        start();
        QTRY_VERIFY_WITH_TIMEOUT(last().contains("held back"), patience);
        QCOMPARE(bench_->state(id), QStringLiteral("held"));
        QCOMPARE(trust("verified"), 0);
        desktop_->people_changed();
        QTRY_VERIFY_WITH_TIMEOUT(last().startsWith("Sent"), patience);
        QCOMPARE(bench_->state(id), QStringLiteral("done"));
    }

    void leavesTheTurnToAnotherProcess() {
        const std::string id = bench_->queue();
        auto lease = outbox::Lease::try_take(bench_->ada().home() / "state/outbox");
        if (!lease) QSKIP("the outbox lies elsewhere");
        start();
        wait();
        QCOMPARE(bench_->state(id), QStringLiteral("queued"));
        lease.reset();
        QTRY_VERIFY_WITH_TIMEOUT(last().startsWith("Sent"), patience);
    }

    void losesNothingWhenItEnds() {
        const std::string id = bench_->queue();
        start();
        QTRY_VERIFY_WITH_TIMEOUT(!said_.empty(), patience);
        runner_.reset();
        desktop_.reset();
        // Sent, or still there: never in between.
        bench_->ada().run({"outbox", "flush", "--timeout", "10"});
        QCOMPARE(bench_->state(id), QStringLiteral("done"));
    }
};

SEALPOST_GUI_MAIN(OutboxRunnerTest)
#include "outbox_runner_test.moc"
