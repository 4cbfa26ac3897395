// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the outbox over a real queue: sealed messages, no server that would take them.
#include "gui/outbox/outbox_page.h"
#include "tests/gui/outbox_bench.h"
#include "tests/gui/support/page_check.h"

#include <QListView>

using namespace sealpost;
using namespace sealpost::test;

class OutboxPageTest : public QObject {
    Q_OBJECT
    std::unique_ptr<OutboxBench> bench_;
    SystemClock clock_;
    std::unique_ptr<gui::Desktop> desktop_;
    std::unique_ptr<gui::OutboxPage> page_;

    void open() {
        desktop_ = std::make_unique<gui::Desktop>(homes_of(bench_->ada()), clock_);
        page_ = std::make_unique<gui::OutboxPage>(*desktop_);
        page_->resize(800, 560);
        page_->show();
        page_->enter();
        wait();
    }
    void wait() {
        QTRY_COMPARE_WITH_TIMEOUT(desktop_->work().pending(), 0, patience);
        QCoreApplication::processEvents();
    }
    void click(const char* name) {
        auto* const button = button_of(name, *page_);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        button->click();
        wait();
    }
    QListView* list() { return page_->findChild<QListView*>(QStringLiteral("outboxList")); }
    QString row(int number, int role = Qt::AccessibleTextRole) {
        return list()->model()->index(number, 0).data(role).toString();
    }

  private slots:
    void init() {
        bench_ = std::make_unique<OutboxBench>();
        // The port of nobody.
        bench_->use(0, 1);
    }
    void cleanup() {
        page_.reset();
        desktop_.reset();
        bench_.reset();
    }

    void saysThatNothingWaits() {
        open();
        QVERIFY(find_visible("outboxEmpty", page_.get()));
        QVERIFY(!list()->isVisible());
        QVERIFY(!find_visible("outboxRetry", page_.get()));
    }

    void showsToWhomAndWhere() {
        bench_->queue();
        open();
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), 1, patience);
        QVERIFY(list()->isVisible());
        QVERIFY(row(0).contains("bob@example.org"));
        QVERIFY(find_visible("outboxState", page_.get()));
        QCOMPARE(unnamed_controls(*page_), QStringList());
        QTRY_COMPARE(cut_texts(*page_).join(QLatin1Char(0x0a)), QString());
        // Nobody who stands behind sees what the message is about.
        for (const QLabel* label : page_->findChildren<QLabel*>())
            QVERIFY(!label->text().contains(QLatin1String(canary)));
    }

    void takesAMessageBack() {
        const std::string id = bench_->queue();
        open();
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), 1, patience);
        click("outboxCancel");
        QTRY_VERIFY_WITH_TIMEOUT(find_visible("outboxEmpty", page_.get()), patience);
        QCOMPARE(bench_->state(id), QStringLiteral("cancelled"));
        QVERIFY(!said_by("outboxBanner", *page_).isEmpty());
        QVERIFY(find_visible("outboxFinishedLine", page_.get()));
    }

    void bringsBackWhatWasWritten() {
        bench_->use(1, 1);
        bench_->queue();
        open();
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), 1, patience);
        QSignalSpy wanted(desktop_.get(), &gui::Desktop::writingWanted);
        click("outboxCancel");
        click("outboxRewrite");
        QTRY_COMPARE_WITH_TIMEOUT(wanted.count(), 1, patience);
        const auto request = wanted.first().first().value<gui::ComposeRequest>();
        QVERIFY(contains(request.draft, std::string("Der Text: ") + canary));
        QVERIFY(contains(request.draft, "bob@example.org"));
    }

    void makesItDueAtOnce() {
        bench_->set("undo.seconds", "300");
        bench_->queue();
        open();
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), 1, patience);
        const QString waiting = row(0);
        const QSignalSpy changed(desktop_.get(), &gui::Desktop::outboxChanged);
        click("outboxRetry");
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(row(0) != waiting, patience);
    }

    void countsDownOnlyWhileItIsSeen() {
        bench_->set("undo.seconds", "100");
        bench_->queue();
        open();
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), 1, patience);
        const QString first = row(0);
        QTRY_VERIFY_WITH_TIMEOUT(row(0) != first, patience);
        page_->hide();
        const auto timers = page_->findChildren<QTimer*>();
        QVERIFY(std::none_of(timers.begin(), timers.end(),
                             [](const QTimer* timer) { return timer->isActive(); }));
    }

    void holdsAndNamesThePerson() {
        bench_->queue();
        QCOMPARE(
            bench_->ada()
                .run({"keys", "trust", bench_->bobs_key(), "--for", "bob@example.org", "--level", "rejected"})
                .exit_code,
            0);
        bench_->ada().run({"outbox", "flush", "--timeout", "5"});
        open();
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), 1, patience);
        QVERIFY2(said_by("outboxState", *page_).contains("bob@example.org"),
                 qPrintable(said_by("outboxState", *page_)));
        const QSignalSpy person(desktop_.get(), &gui::Desktop::personWanted);
        click("outboxPerson");
        QCOMPARE(person.count(), 1);
        QCOMPARE(person.first().first().toString(), QStringLiteral("bob@example.org"));
    }

    void leadsTabThroughItsControls() {
        bench_->queue();
        open();
        QTRY_COMPARE_WITH_TIMEOUT(list()->model()->rowCount(), 1, patience);
        QStringList names;
        QWidget* at = list();
        do {
            if (at->isVisible() && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus))
                names << at->objectName();
            at = at->nextInFocusChain();
        } while (at != list());
        QCOMPARE(names, (QStringList{"outboxList", "outboxRetry", "outboxCancel"}));
    }
};

SEALPOST_GUI_MAIN(OutboxPageTest)
#include "outbox_page_test.moc"
