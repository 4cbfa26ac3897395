// SPDX-License-Identifier: GPL-3.0-or-later
// docs/keys.md explains every reason why a key cannot be used, and none that does not exist.
#include "core/keys/usability.h"
#include "tests/support/corpora.h"
#include "tests/support/temporary_folder.h"

#include <QRegularExpression>
#include <QtTest>

using namespace sealpost;

class KeysGuideTest final : public QObject {
    Q_OBJECT

  private slots:
    void explainsEveryReasonOnce() {
        const QString guide =
            QString::fromStdString(test::file_bytes(test::source_root() / "docs" / "keys.md"));
        const qsizetype heading = guide.indexOf("## Why a key cannot be used\n");
        QVERIFY(heading >= 0);
        QStringList explained, reasons;
        for (const QString& line : guide.mid(heading).split('\n')) {
            if (!line.startsWith("| `")) continue;
            const QString reason = line.section('|', 1, 1).trimmed();
            explained << reason.mid(1, reason.size() - 2);
            QVERIFY2(!line.section('|', 2, 2).trimmed().isEmpty(), qPrintable(line));
            // Whatever is wrong, something can be done.
            QVERIFY2(reason == "`ok`" || !line.section('|', 3, 3).trimmed().isEmpty(), qPrintable(line));
        }
        for (int i = 0; i <= static_cast<int>(keys::Unusable::rejected); ++i)
            reasons << QString::fromStdString(std::string(keys::name_of(static_cast<keys::Unusable>(i))));
        explained.sort();
        reasons.sort();
        QCOMPARE(explained, reasons);
    }
};

QTEST_GUILESS_MAIN(KeysGuideTest)
#include "keys_guide_test.moc"
