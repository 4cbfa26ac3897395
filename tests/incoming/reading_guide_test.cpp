// SPDX-License-Identifier: GPL-3.0-or-later
// docs/reading.md names every value that a reader can meet, and none that does not exist.
#include "core/incoming/summary.h"
#include "tests/support/corpora.h"
#include "tests/support/temporary_folder.h"

#include <QRegularExpression>
#include <QtTest>

using namespace sealpost;
using namespace sealpost::incoming;

namespace {

/// The names of an enumeration from its first value to `last`.
template <typename Value>
QStringList names_to(Value last, int first = 0) {
    QStringList names;
    for (int i = first; i <= static_cast<int>(last); ++i)
        names << QString::fromStdString(std::string(name_of(static_cast<Value>(i))));
    return names;
}

} // namespace

class ReadingGuideTest final : public QObject {
    Q_OBJECT

  private slots:
    void explainsEveryValueOnce_data();
    void explainsEveryValueOnce();
};

void ReadingGuideTest::explainsEveryValueOnce_data() {
    QTest::addColumn<QString>("section");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("summaries") << "Summaries, and the states of a header field"
                               << names_to(Protection::signed_and_encrypted);
    QTest::newRow("verdicts") << "Verdicts on a signature" << names_to(crypto::Verdict::good);
    QTest::newRow("reasons") << "Reasons" << names_to(crypto::VerdictReason::no_signing_time, 1);
    QTest::newRow("failures") << "Why a message could not be opened"
                              << names_to(crypto::DecryptFailure::limit, 1);
    QTest::newRow("warnings") << "Warnings" << names_to(Warning::limit_exceeded);
}

void ReadingGuideTest::explainsEveryValueOnce() {
    QFETCH(QString, section);
    QFETCH(QStringList, values);
    const QString guide =
        QString::fromStdString(test::file_bytes(test::source_root() / "docs" / "reading.md"));
    const qsizetype heading = guide.indexOf("# " + section + "\n");
    QVERIFY(heading >= 0);
    const QString text = guide.mid(heading + 2, guide.indexOf("\n#", heading) - heading);
    QStringList explained;
    for (const QString& line : text.split('\n')) {
        if (!line.startsWith("| `")) continue;
        auto found = QRegularExpression("`([a-z0-9-]+)`").globalMatch(line.section('|', 1, 1));
        while (found.hasNext()) explained << found.next().captured(1);
    }
    explained.sort();
    values.sort();
    QCOMPARE(explained, values);
}

QTEST_GUILESS_MAIN(ReadingGuideTest)
#include "reading_guide_test.moc"
