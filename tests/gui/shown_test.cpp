// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/text/explanation.h"

#include <QTest>

using namespace sealpost::gui;

class ShownTest : public QObject {
    Q_OBJECT
  private slots:
    void keepsItsBound_data();
    void keepsItsBound();
};

void ShownTest::keepsItsBound_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("longest");
    QTest::addColumn<QString>("expected");
    const QString more(QChar(0x2026));
    QTest::newRow("short") << QByteArray("Bob") << 10 << "Bob";
    QTest::newRow("exact") << QByteArray("0123456789") << 10 << "0123456789";
    QTest::newRow("long") << QByteArray("0123456789A") << 10 << "012345678" + more;
    QTest::newRow("very long") << QByteArray(1000000, 'x') << 4 << "xxx" + more;
    QTest::newRow("no half of a pair") << QByteArray("ab\xf0\x9f\x98\x80zz") << 4 << "ab" + more;
    QTest::newRow("control") << QByteArray("a\x07") << 20 << "a\\u{0007}";
    QTest::newRow("override") << QByteArray("\xe2\x80\xae") << 20 << "\\u{202E}";
    QTest::newRow("umlaut") << QByteArray("J\xc3\xb6rg") << 10 << QString::fromUtf8("J\xc3\xb6rg");
    QTest::newRow("empty") << QByteArray() << 10 << "";
}

void ShownTest::keepsItsBound() {
    QFETCH(QByteArray, text);
    QFETCH(int, longest);
    QFETCH(QString, expected);
    QCOMPARE(shown(text.toStdString(), longest), expected);
}

QTEST_GUILESS_MAIN(ShownTest)
#include "shown_test.moc"
