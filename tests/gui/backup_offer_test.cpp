// SPDX-License-Identifier: GPL-3.0-or-later
// When a back-up is offered.
#include "gui/backup/backup_offer.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::gui;

Q_DECLARE_METATYPE(BackupFacts)

class BackupOfferTest : public QObject {
    Q_OBJECT

  private slots:
    void isDue_data() {
        QTest::addColumn<BackupFacts>("facts");
        QTest::addColumn<bool>("due");
        const Time long_ago{};
        const Time just_now{std::chrono::hours(99)};
        QTest::newRow("nothing to lose") << BackupFacts{.first_mail_sent = true} << false;
        QTest::newRow("about to begin") << BackupFacts{.own_key = true, .key_since = just_now} << false;
        QTest::newRow("first mail sent")
            << BackupFacts{.own_key = true, .first_mail_sent = true, .key_since = just_now} << true;
        QTest::newRow("a day passed") << BackupFacts{.own_key = true, .key_since = long_ago} << true;
        QTest::newRow("there is one")
            << BackupFacts{.own_key = true, .backed_up = true, .first_mail_sent = true} << false;
        QTest::newRow("declined") << BackupFacts{.own_key = true, .first_mail_sent = true, .declined = true}
                                  << false;
        QTest::newRow("age unknown") << BackupFacts{.own_key = true} << false;
    }
    void isDue() {
        QFETCH(const BackupFacts, facts);
        QTEST(BackupOffer::due(facts, Time{std::chrono::hours(100)}), "due");
    }
};

QTEST_GUILESS_MAIN(BackupOfferTest)
#include "backup_offer_test.moc"
