// SPDX-License-Identifier: GPL-3.0-or-later
// gui.ini: what is kept of the window's language and look, and what a damaged file does (nothing).
#include "core/base/error.h"
#include "gui/settings/preferences.h"
#include "tests/support/temporary_folder.h"

#include <QTest>

using namespace sealpost;
using namespace sealpost::gui;
using namespace sealpost::test;

class PreferencesTest : public QObject {
    Q_OBJECT

  private slots:
    void areTheSystemsWhereThereIsNoFile() {
        const TemporaryFolder folder;
        QCOMPARE(load_preferences(folder / "config"), Preferences());
    }

    void comeBackAsTheyWereKept() {
        const TemporaryFolder folder;
        const auto config = folder / "new/config";
        const QStringList languages = known_languages() + QStringList{QString()};
        for (const QString& language : languages)
            for (const Look look : {Look::system, Look::light, Look::dark}) {
                const Preferences wanted{.language = language, .look = look};
                save_preferences(config, wanted);
                QCOMPARE(load_preferences(config), wanted);
            }
    }

    void leavesOtherLinesAlone() {
        const TemporaryFolder folder;
        folder.write("gui.ini", "# mine\nlook = light\nlanguage=fr\nfuture = 7\n");
        save_preferences(folder.path(), {.language = QStringLiteral("de"), .look = Look::dark});
        const std::string text = file_bytes(folder / "gui.ini");
        QVERIFY(text.find("# mine\n") != text.npos);
        QVERIFY(text.find("future = 7\n") != text.npos);
        QCOMPARE(text.find("light"), text.npos);
        QCOMPARE(load_preferences(folder.path()).look, Look::dark);
        QCOMPARE(load_preferences(folder.path()).language, QStringLiteral("de"));
    }

    void takesNothingThatMakesNoSense_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("unknown values") << QByteArray("language = tlh\nlook = pink\n");
        QTest::newRow("no lines") << QByteArray("\xff\xfe\0\0junk", 8);
        QTest::newRow("a comment") << QByteArray("# language = de\n");
        QTest::newRow("too large") << QByteArray("look = dark\n") + QByteArray(1 << 20, 'x');
    }
    void takesNothingThatMakesNoSense() {
        QFETCH(QByteArray, text);
        const TemporaryFolder folder;
        folder.write("gui.ini", text.toStdString());
        QCOMPARE(load_preferences(folder.path()), Preferences());
    }

    void keepsTheOldOnesWhereTheNewCannotBeWritten() {
        const TemporaryFolder folder;
        folder.write("config", "a file in the place of the folder");
        QVERIFY_EXCEPTION_THROWN(save_preferences(folder / "config", {.look = Look::dark}), Error);
        QCOMPARE(file_bytes(folder / "config"), std::string("a file in the place of the folder"));
    }
};

QTEST_GUILESS_MAIN(PreferencesTest)
#include "preferences_test.moc"
