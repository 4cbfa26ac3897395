// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of notmuch's test suite with protected header fields, honest and adversarial, against the
// table beside them.
#include "pgp/engine.h"
#include "tests/corpus/smime_people.h"
#include "tests/incoming/mail_maker.h"
#include "tests/support/corpora.h"

#include <QtTest>
#include <memory>

using namespace sealpost;
using namespace sealpost::incoming;

class NotmuchTest final : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase();
    void showsWhatTheTableSays_data();
    void showsWhatTheTableSays();
    void opensForeignMessages_data();
    void opensForeignMessages();

  private:
    std::optional<std::filesystem::path> folder_;
    std::unique_ptr<test::TemporaryGnupgHome> home_;
    std::unique_ptr<pgp::Engine> engine_;
    std::unique_ptr<test::SmimePeople> smime_;
    test::Reader reader_;
};

void NotmuchTest::initTestCase() {
    folder_ = test::corpus("notmuch");
    if (!folder_) QSKIP("the corpus notmuch is not here: set SEALPOST_CORPORA");
    pgp::initialize();
    home_ = std::make_unique<test::TemporaryGnupgHome>();
    home_->import(test::file_bytes(*folder_ / "keys" / "openpgp4-secret-key.asc"));
    engine_ = std::make_unique<pgp::Engine>(pgp::EngineConfig{home_->path()});
    reader_.openpgp = engine_.get();
    reader_.my_addresses = {"test_suite@notmuchmail.org"};
    // The time at which the messages were signed or the S/MIME ones sent; their certificates have expired
    // since, or will.
    reader_.now = *parse_rfc3339("2022-12-31T12:00:00Z");
    reader_.set_level("test_suite@notmuchmail.org", "9A3AFE6C60065A148FD4B58A7E6ABE924645CC60",
                      crypto::Level::accepted);

    smime_ = test::notmuch_people(*folder_, reader_.now);
    reader_.smime = &smime_->engine;
    reader_.smime_level = crypto::Level::ca;
}

void NotmuchTest::showsWhatTheTableSays_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("summary");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("protection");
    if (!folder_) return;
    // The table names one Subject for all S/MIME messages; `openssl cms -decrypt` shows that these say
    // otherwise.
    const QStringList other_subject{"protected-headers/smime-sign+enc.eml",
                                    "protected-headers/smime-sign+enc+legacy-disp.eml",
                                    "protected-headers/smime-enc+legacy-disp.eml"};
    const QStringList lines =
        QString::fromStdString(test::file_bytes(*folder_ / "expected.tsv")).split('\n', Qt::SkipEmptyParts);
    QVERIFY(lines.size() > 10);
    for (const QString& line : lines.mid(1)) {
        QStringList columns = line.split('\t');
        if (other_subject.contains(columns[0])) columns[2] = "BarCorp contract signed, let's go!";
        QTest::newRow(qPrintable(columns[0])) << columns[0] << columns[1] << columns[2] << columns[3];
    }
}

void NotmuchTest::showsWhatTheTableSays() {
    QFETCH(QString, file);
    QFETCH(QString, summary);
    QFETCH(QString, subject);
    QFETCH(QString, protection);
    const MessageSummary found = reader_.read(test::file_bytes(*folder_ / file.toStdString()));
    QCOMPARE(QString::fromStdString(std::string(name_of(found.summary))), summary);
    const ShownField* shown = found.header("Subject");
    QVERIFY(shown != nullptr);
    QCOMPARE(QString::fromStdString(shown->value), subject);
    QCOMPARE(QString::fromStdString(std::string(name_of(shown->protection))), protection);
}

void NotmuchTest::opensForeignMessages_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("state");
    QTest::newRow("basic") << "crypto/basic-encrypted.eml"
                           << "decrypted";
    QTest::newRow("signed inside") << "crypto/encrypted-signed.eml"
                                   << "decrypted";
    QTest::newRow("forwarded as attachment") << "crypto/encrypted-rfc822-attachment"
                                             << "decrypted";
    // To a key that is not in the corpus.
    QTest::newRow("to somebody else") << "crypto/simple-encrypted"
                                      << "failed";
}

void NotmuchTest::opensForeignMessages() {
    QFETCH(QString, file);
    QFETCH(QString, state);
    const MessageSummary found = reader_.read(test::file_bytes(*folder_ / file.toStdString()));
    QCOMPARE(QString::fromStdString(std::string(name_of(found.encryption.state))), state);
    QCOMPARE(found.body.text.has_value(), found.encryption.state == EncryptionState::decrypted);
}

QTEST_GUILESS_MAIN(NotmuchTest)
#include "notmuch_test.moc"
