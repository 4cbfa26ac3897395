// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/planning.h"
#include "gui/desktop/desktop.h"
#include "gui/write/knowledge.h"
#include "tests/gui/support/gui_window.h"

#include <QAbstractItemModel>
#include <QSignalSpy>
#include <QTest>

using namespace sealpost;
using namespace sealpost::gui;
using sealpost::test::Person;

namespace {

const QString bob = QStringLiteral("bob@example.org");
const QString carol = QStringLiteral("carol@example.org");
const QString dora = QStringLiteral("dora@example.org");

} // namespace

class KnowledgeTest : public QObject {
    Q_OBJECT
    SystemClock clock_;
    std::unique_ptr<Person> ada_;
    std::unique_ptr<Desktop> desktop_;
    std::unique_ptr<RecipientKnowledge> knowledge_;

    Standing standing_now(const QString& address) {
        knowledge_->ask({address});
        if (!QTest::qWaitFor([&] { return knowledge_->of(address) != nullptr; }, test::patience))
            qFatal("%s: nothing becomes known", qPrintable(address));
        return knowledge_->of(address)->standing;
    }

  private slots:
    void initTestCase() {
        ada_ = std::make_unique<Person>("ada@example.org");
        ada_->make_key();
        ada_->knows("bob@example.org", "verified");
        ada_->knows("carol@example.org", "none");
    }
    void init() {
        desktop_ = std::make_unique<Desktop>(test::homes_of(*ada_), clock_);
        knowledge_ = std::make_unique<RecipientKnowledge>(*desktop_);
        knowledge_->set_sender(QStringLiteral("ada@example.org"));
    }
    void cleanup() {
        knowledge_.reset();
        desktop_.reset();
    }

    void tellsTheStandingOfEach() {
        QSignalSpy known(knowledge_.get(), &RecipientKnowledge::known);
        knowledge_->ask({bob, carol, dora, QStringLiteral("no address")});
        QTRY_COMPARE_WITH_TIMEOUT(known.count(), 3, test::patience);
        QCOMPARE(knowledge_->of(bob)->standing, Standing::verified);
        QCOMPARE(knowledge_->of(carol)->standing, Standing::new_key);
        QCOMPARE(knowledge_->of(dora)->standing, Standing::none);
        QVERIFY(knowledge_->of(bob)->sentence.startsWith(QStringLiteral("Other")));
        QVERIFY2(knowledge_->of(carol)->name == carol,
                 "nobody is called by the name of a key that does not count");
        QVERIFY(!knowledge_->of(bob)->refusal);
        QCOMPARE(knowledge_->of(carol)->refusal->reason, outgoing::RefusalReason::not_accepted);
        QVERIFY(!knowledge_->of(carol)->fingerprint.isEmpty());
    }

    void answersAtOnceWhatItKnows() {
        standing_now(bob);
        QSignalSpy known(knowledge_.get(), &RecipientKnowledge::known);
        knowledge_->ask({QStringLiteral("BOB@example.org")});
        QCOMPARE(known.count(), 1);
        QCOMPARE(known.first().first().toString(), QStringLiteral("BOB@example.org"));
    }

    void knowsOneselfAsVerified() {
        QCOMPARE(standing_now(QStringLiteral("ada@example.org")), Standing::verified);
        QVERIFY(knowledge_->of(QStringLiteral("ada@example.org"))->own);
    }

    void neverContradictsThePlan() {
        ada_->knows("erna@example.org", "accepted");
        ada_->knows("frida@example.org", "rejected");
        desktop_->people_changed();
        for (const char* text : {"bob@example.org", "carol@example.org", "dora@example.org",
                                 "erna@example.org", "frida@example.org"}) {
            const QString address = QString::fromLatin1(text);
            const Standing standing = standing_now(address);
            std::optional<bool> accepted;
            desktop_->work().run(
                this,
                [text = std::string(text)](app::Home& home, const Operation&) {
                    const auto draft = outgoing::Draft::parse(
                        {.message = std::make_shared<StringSource>(test::message("ada@example.org", text)),
                         .now = home.now()});
                    return app::make_plan(home, {.draft = draft}).accepted();
                },
                [&](Outcome<bool> outcome) { accepted = std::get<bool>(outcome); });
            QTRY_VERIFY_WITH_TIMEOUT(accepted.has_value(), test::patience);
            QVERIFY2(*accepted == (standing == Standing::verified || standing == Standing::accepted), text);
        }
    }

    void forgetsWhenPeopleChange() {
        const QString greta = QStringLiteral("greta@example.org");
        QCOMPARE(standing_now(greta), Standing::none);
        ada_->knows("greta@example.org", "accepted");
        QCOMPARE(standing_now(greta), Standing::none);
        QSignalSpy forgotten(knowledge_.get(), &RecipientKnowledge::forgotten);
        desktop_->people_changed();
        QCOMPARE(forgotten.count(), 1);
        QVERIFY(!knowledge_->of(greta));
        QCOMPARE(standing_now(greta), Standing::accepted);
    }

    void saysThatMailGoesInTheClearWhereThatWasDecided() {
        QCOMPARE(ada_->run({"people", "set", "bob@example.org", "--policy", "sign-only"}).exit_code, 0);
        QCOMPARE(standing_now(bob), Standing::none);
        QVERIFY(knowledge_->of(bob)->sentence.contains(QStringLiteral("without encryption")));
        QCOMPARE(ada_->run({"people", "set", "bob@example.org", "--policy", "account"}).exit_code, 0);
    }

    void offersEverybodyWhoIsKnown() {
        QAbstractItemModel* people = knowledge_->completions();
        const auto offers = [&](const QString& text) {
            for (int row = 0; row < people->rowCount(); ++row)
                if (people->index(row, 0).data().toString() == text) return true;
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(offers(QStringLiteral("Other <bob@example.org>")), test::patience);
        QVERIFY(offers(QStringLiteral("Other <carol@example.org>")));
        QVERIFY(!offers(dora));
    }
};

SEALPOST_GUI_MAIN(KnowledgeTest)
#include "knowledge_test.moc"
