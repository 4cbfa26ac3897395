// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/people/compare_view.h"

#include "core/keys/fingerprint_words.h"
#include "core/keys/qr_code.h"
#include "gui/people/qr_view.h"
#include "tests/gui/support/watched_application.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace sealpost;
using namespace sealpost::gui;

namespace {

keys::Key key(const char* digits, crypto::Technology technology = crypto::Technology::openpgp) {
    return {.technology = technology, .fingerprint = crypto::Fingerprint::parse(digits).value()};
}

constexpr const char* theirs = "0123456789ABCDEF0123456789ABCDEF01234567";
constexpr const char* mine = "FEDCBA9876543210FEDCBA9876543210FEDCBA98";
constexpr const char* certificate = "00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF";

} // namespace

class CompareViewTest : public QObject {
    Q_OBJECT

  private slots:
    void showsTheWordsThatTheOtherProgramShows_data() {
        QTest::addColumn<QByteArray>("digits");
        QTest::newRow("a key") << QByteArray(theirs);
        QTest::newRow("a certificate") << QByteArray(certificate);
    }
    void showsTheWordsThatTheOtherProgramShows() {
        QFETCH(QByteArray, digits);
        const auto fingerprint = crypto::Fingerprint::parse(digits.toStdString()).value();
        QStringList shown;
        for (const auto& word : numbered_words(fingerprint).simplified().split(u' '))
            if (!word.endsWith(u'.')) shown << word;
        QStringList expected;
        for (const auto word : keys::words_of(fingerprint))
            expected << QString::fromStdString(std::string(word));
        QCOMPARE(shown, expected);
    }

    void showsOnesOwnWordsBeside() {
        const CompareView view(QStringLiteral("Bob"), key(theirs), key(mine));
        const auto words = [&](const char* name) {
            return view.findChild<QLabel*>(QString::fromLatin1(name))->text();
        };
        QCOMPARE(words("compareTheirsWords"), numbered_words(key(theirs).fingerprint));
        QCOMPARE(words("compareOwnWords"), numbered_words(key(mine).fingerprint));
    }

    void doesWithoutAKeyOfOnesOwn() {
        const CompareView view(QStringLiteral("Bob"), key(theirs), std::nullopt);
        QVERIFY(!view.findChild<QLabel*>(QStringLiteral("compareOwnWords")));
    }

    void paintsTheCodeModuleByModule() {
        const auto one = key(theirs);
        QrView view(QStringLiteral("code"), one.technology, one.fingerprint);
        const keys::QrCode code(keys::verification_uri(one.technology, one.fingerprint));
        view.resize(view.sizeHint());
        const QImage painted = view.grab().toImage();
        const int side = code.size() + 8;
        const int module = painted.width() / side;
        QVERIFY(module >= 3);
        for (int y = 0; y < side; ++y)
            for (int x = 0; x < side; ++x) {
                const int cx = x - 4;
                const int cy = y - 4;
                const bool inside = cx >= 0 && cy >= 0 && cx < code.size() && cy < code.size();
                const QColor colour = painted.pixelColor(x * module + module / 2, y * module + module / 2);
                QCOMPARE(colour.lightness() < 128, inside && code.is_dark(cx, cy));
            }
    }

    void asksForTheResult() {
        CompareView view(QStringLiteral("Bob"), key(theirs), key(mine));
        const QSignalSpy same(&view, &CompareView::same);
        const QSignalSpy differs(&view, &CompareView::differs);
        view.findChild<QPushButton*>(QStringLiteral("compareSame"))->click();
        view.findChild<QPushButton*>(QStringLiteral("compareDiffers"))->click();
        QCOMPARE(same.count(), 1);
        QCOMPARE(differs.count(), 1);
    }
};

SEALPOST_GUI_MAIN(CompareViewTest)
#include "compare_view_test.moc"
