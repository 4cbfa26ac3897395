// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/write/knowledge_completions.h"
#include "gui/write/recipient_chip.h"
#include "gui/write/recipient_field.h"
#include "gui/write/recipient_split.h"
#include "tests/gui/support/watched_application.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QClipboard>
#include <QLineEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace sealpost::gui;

namespace {

const QString bob = QStringLiteral("bob@example.org");
const QString carol = QStringLiteral("carol@example.org");

} // namespace

class RecipientFieldTest : public QObject {
    Q_OBJECT
    std::unique_ptr<QWidget> window_;
    RecipientField* field_ = nullptr;
    QLineEdit* after_ = nullptr;

    QList<RecipientChip*> chips() const {
        QList<RecipientChip*> result;
        for (auto* chip : field_->findChildren<RecipientChip*>(QStringLiteral("writeToChip")))
            if (chip->isVisible()) result << chip;
        std::sort(result.begin(), result.end(), [](const RecipientChip* a, const RecipientChip* b) {
            return std::pair(a->y(), a->x()) < std::pair(b->y(), b->x());
        });
        return result;
    }
    RecipientChip* chip(int index) const {
        QCoreApplication::processEvents();
        return chips().value(index);
    }
    QLineEdit* line() const { return field_->line(); }
    void type(const QString& text) { QTest::keyClicks(line(), text); }

  private slots:
    void init() {
        window_ = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(window_.get());
        field_ = new RecipientField(QStringLiteral("writeTo"), QStringLiteral("To"));
        after_ = new QLineEdit;
        column->addWidget(field_);
        column->addWidget(after_);
        column->addStretch(1);
        window_->resize(600, 400);
        window_->show();
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        field_->focus();
        QVERIFY(line()->hasFocus());
    }
    void cleanup() { window_.reset(); }

    void hasTheNamesThatItWasGiven() {
        QCOMPARE(line()->objectName(), QStringLiteral("writeTo"));
        QCOMPARE(line()->accessibleName(), QStringLiteral("To"));
    }

    void textBecomesAChip_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("key");
        QTest::newRow("comma") << bob + QStringLiteral(",") << 0;
        QTest::newRow("semicolon") << bob + QStringLiteral(";") << 0;
        QTest::newRow("Enter") << bob << int(Qt::Key_Return);
        QTest::newRow("Tab") << bob << int(Qt::Key_Tab);
        QTest::newRow("closing bracket") << QStringLiteral("<bob@example.org>") << 0;
    }
    void textBecomesAChip() {
        QFETCH(QString, typed);
        QFETCH(int, key);
        QSignalSpy changed(field_, &RecipientField::changed);
        type(typed);
        if (key != 0) QTest::keyClick(line(), Qt::Key(key));
        QCOMPARE(field_->addresses(), QStringList{bob});
        QVERIFY(line()->text().isEmpty());
        QVERIFY(changed.count() > 0);
        QCOMPARE(after_->hasFocus(), key == Qt::Key_Tab);
    }

    void becomesAChipWhenTheFocusLeaves() {
        type(bob);
        after_->setFocus();
        QCOMPARE(field_->addresses(), QStringList{bob});
    }

    void halfTypedTextIsTheLastMailbox() {
        type(QStringLiteral("Bob <bob@example.org>, car"));
        QCOMPARE(field_->mailboxes(),
                 (QStringList{QStringLiteral("Bob <bob@example.org>"), QStringLiteral("car")}));
        QCOMPARE(field_->addresses(), QStringList{bob});
    }

    void takesManyAddressesApart_data() {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("commas") << QStringLiteral("bob@example.org, carol@example.org");
        QTest::newRow("lines") << QStringLiteral("bob@example.org\r\ncarol@example.org\n");
        QTest::newRow("blanks") << QStringLiteral("bob@example.org carol@example.org");
        QTest::newRow("names") << QStringLiteral("Bob <bob@example.org>; \"Carol, C.\" <carol@example.org>");
        QTest::newRow("names without quotes")
            << QStringLiteral("Meier, Bob <bob@example.org>, Carol <carol@example.org>");
    }
    void takesManyAddressesApart() {
        QFETCH(QString, pasted);
        QApplication::clipboard()->setText(pasted);
        QTest::keyClick(line(), Qt::Key_V, Qt::ControlModifier);
        after_->setFocus();
        QCOMPARE(field_->addresses(), (QStringList{bob, carol}));
    }

    void keepsANameThatNeedsQuotes() {
        field_->add_mailbox(QStringLiteral("Meier, Bob <bob@example.org>"));
        QCOMPARE(field_->mailboxes(), QStringList{QStringLiteral("\"Meier, Bob\" <bob@example.org>")});
    }

    void takesEachAddressOnce() {
        type(QStringLiteral("bob@example.org,Bob <BOB@EXAMPLE.ORG>,"));
        QCOMPARE(field_->addresses(), QStringList{bob});
    }

    void saysWhyTextIsNoAddress() {
        type(QStringLiteral("bob;"));
        QVERIFY(chip(0));
        QVERIFY(!chip(0)->is_address());
        QCOMPARE(field_->addresses(), QStringList());
        QCOMPARE(field_->mailboxes(), QStringList{QStringLiteral("bob")});
        QVERIFY(chip(0)->toolTip().contains(QStringLiteral("no @")));
        QVERIFY(!chip(0)->accessibleDescription().isEmpty());
        // Enter takes it back into the line, where it can be mended.
        chip(0)->setFocus();
        QTest::keyClick(chip(0), Qt::Key_Return);
        QVERIFY(chips().isEmpty());
        QCOMPARE(line()->text(), QStringLiteral("bob"));
        QVERIFY(line()->hasFocus());
    }

    void isWorkedByKeyboardAlone() {
        type(QStringLiteral("bob@example.org,carol@example.org,dora@example.org,"));
        QTest::keyClick(line(), Qt::Key_Backspace);
        QVERIFY(chip(2)->hasFocus());
        QTest::keyClick(chip(2), Qt::Key_Left);
        QVERIFY(chip(1)->hasFocus());
        QTest::keyClick(chip(1), Qt::Key_Home);
        QVERIFY(chip(0)->hasFocus());
        QTest::keyClick(chip(0), Qt::Key_Delete);
        QCOMPARE(field_->addresses(), (QStringList{carol, QStringLiteral("dora@example.org")}));
        QVERIFY(chip(0)->hasFocus());
        QTest::keyClick(chip(0), Qt::Key_Right);
        QVERIFY(chip(1)->hasFocus());
        QTest::keyClick(chip(1), Qt::Key_Backspace);
        QCOMPARE(field_->addresses(), QStringList{carol});
        QVERIFY(chip(0)->hasFocus());
        QTest::keyClick(chip(0), Qt::Key_Right);
        QVERIFY(line()->hasFocus());
        QTest::keyClick(line(), Qt::Key_Left);
        QVERIFY(chip(0)->hasFocus());
        QTest::keyClicks(chip(0), QStringLiteral("e"));
        QVERIFY(line()->hasFocus());
        QCOMPARE(line()->text(), QStringLiteral("e"));
    }

    void tabVisitsTheChipsInOrder() {
        type(QStringLiteral("bob@example.org,carol@example.org,"));
        QTest::keyClick(line(), Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY(chip(1)->hasFocus());
        QTest::keyClick(chip(1), Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY(chip(0)->hasFocus());
        QTest::keyClick(chip(0), Qt::Key_Tab);
        QTest::keyClick(chip(1), Qt::Key_Tab);
        QVERIFY(line()->hasFocus());
        QTest::keyClick(line(), Qt::Key_Tab);
        QVERIFY(after_->hasFocus());
    }

    void tellsWhichChipIsMeant() {
        QSignalSpy activated(field_, &RecipientField::chipActivated);
        field_->add_mailbox(bob);
        chip(0)->setFocus();
        QTest::keyClick(chip(0), Qt::Key_Return);
        QTest::keyClick(chip(0), Qt::Key_Space);
        QTest::mouseClick(chip(0), Qt::LeftButton, {}, QPoint(8, chip(0)->height() / 2));
        QCOMPARE(activated.count(), 3);
        QCOMPARE(activated.last().first().toString(), bob);
    }

    void theCrossTakesAPersonOff() {
        field_->add_mailbox(bob);
        QTest::mouseClick(chip(0), Qt::LeftButton, {}, QPoint(chip(0)->width() - 8, chip(0)->height() / 2));
        QCOMPARE(field_->addresses(), QStringList());
        field_->add_mailbox(bob);
        field_->remove_address(QStringLiteral("Bob@example.org"));
        QCOMPARE(field_->addresses(), QStringList());
    }

    void saysTheStandingByWordAndToScreenReaders() {
        field_->add_mailbox(QStringLiteral("Bob <bob@example.org>"));
        const int before = chip(0)->width();
        field_->set_standing(bob, Standing::accepted, QStringLiteral("a sentence"));
        QTRY_VERIFY(chip(0)->width() > before);
        QCOMPARE(chip(0)->accessibleName(), sentence_of(Standing::accepted, QStringLiteral("Bob")));
        QCOMPARE(chip(0)->accessibleDescription(), QStringLiteral("a sentence"));
        QVERIFY(chip(0)->toolTip().contains(bob));
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(chip(0));
        QVERIFY(spoken);
        QCOMPARE(spoken->text(QAccessible::Name), chip(0)->accessibleName());
        QCOMPARE(spoken->role(), QAccessible::Button);
    }

    void aChipIsNeverWiderThanTheField() {
        field_->add_mailbox(
            QStringLiteral("A name that is far too long to stand in any line of any field of any "
                           "window <bob@example.org>"));
        window_->resize(300, 300);
        QTRY_VERIFY(chip(0)->width() <= field_->width());
        field_->set_standing(bob, Standing::accepted, {});
        QCoreApplication::processEvents();
        QVERIFY(chip(0)->width() <= field_->width());
    }

    void growsByRowsAndThenScrolls() {
        const int one = field_->height();
        QStringList many;
        for (int i = 0; i < 100; ++i) many << QStringLiteral("person%1@example.org").arg(i);
        field_->set_mailboxes(many);
        QTRY_VERIFY(field_->height() > one);
        QVERIFY(field_->height() < 5 * one);
        // All of the room is used.
        const auto* area = field_->findChild<QScrollArea*>();
        QTRY_VERIFY(area->height() > 2 * line()->height());
        QCOMPARE(field_->addresses(), many);
        field_->set_mailboxes({});
        QTRY_COMPARE(field_->height(), one);
    }

    void offersWhomOneMayMean_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("offered");
        QTest::newRow("first name") << QStringLiteral("an")
                                    << QStringLiteral("Anna Meier <a.meier@example.org>");
        QTest::newRow("last name") << QStringLiteral("meier")
                                   << QStringLiteral("Anna Meier <a.meier@example.org>");
        QTest::newRow("both") << QStringLiteral("meier an")
                              << QStringLiteral("Anna Meier <a.meier@example.org>");
        QTest::newRow("address") << QStringLiteral("b@ex") << QStringLiteral("b@example.org");
        QTest::newRow("nobody") << QStringLiteral("nna") << QString();
    }
    void offersWhomOneMayMean() {
        QFETCH(QString, typed);
        QFETCH(QString, offered);
        KnowledgeCompletions people;
        people.set_people(
            {QStringLiteral("Anna Meier <a.meier@example.org>"), QStringLiteral("b@example.org")});
        field_->set_completions(&people);
        type(typed);
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(field_->mailboxes(), QStringList{offered.isEmpty() ? typed : offered});
        field_->set_completions(nullptr);
    }

    void aWholeAddressStandsAsItWasTyped() {
        KnowledgeCompletions people;
        people.set_people({QStringLiteral("Eve <bob@example.org.evil.example>"),
                           QStringLiteral("Bob B. <bob@example.org>")});
        field_->set_completions(&people);
        type(bob);
        QTest::keyClick(line(), Qt::Key_Return);
        QCOMPARE(field_->mailboxes(), QStringList{QStringLiteral("\"Bob B.\" <bob@example.org>")});
        field_->set_completions(nullptr);
    }

    void anArrowChoosesAnotherOne() {
        KnowledgeCompletions people;
        people.set_people({QStringLiteral("Bea <bea@example.org>"), QStringLiteral("Bob <bob@example.org>")});
        field_->set_completions(&people);
        type(QStringLiteral("b"));
        QWidget* popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
        QCOMPARE(field_->addresses(), QStringList{bob});
        QVERIFY(!popup->isVisible());
        field_->set_completions(nullptr);
    }

    void typesOnWith2000PeopleWithin50Ms() {
        QStringList many;
        for (int i = 0; i < 2000; ++i)
            many << QStringLiteral("Person Number%1 <person%1@example.org>").arg(i, 4, 10, QLatin1Char('0'));
        KnowledgeCompletions people;
        people.set_people(many);
        field_->set_completions(&people);
        auto& application = sealpost::test::watched_application();
        application.forget();
        type(QStringLiteral("person0123"));
        const auto longest = std::chrono::duration_cast<std::chrono::milliseconds>(application.longest());
        qInfo("longest event while typing: %lld ms", static_cast<long long>(longest.count()));
        QVERIFY(longest.count() <= 50);
        QTest::keyClick(line(), Qt::Key_Tab);
        QCOMPARE(field_->mailboxes(),
                 QStringList{QStringLiteral("Person Number0123 <person0123@example.org>")});
        field_->set_completions(nullptr);
    }

    void saysWhatIsWrong() {
        for (const char* text :
             {"bob", "@example.org", "bob@", "a@b@c", "bob smith@example.org", "bob(@example.org"}) {
            const QString typed = QString::fromLatin1(text);
            QVERIFY2(!parse_recipient(typed), text);
            QVERIFY2(reason_against(typed).contains(typed), text);
        }
    }
};

SEALPOST_GUI_MAIN(RecipientFieldTest)
#include "recipient_field_test.moc"
