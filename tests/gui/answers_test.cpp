// SPDX-License-Identifier: GPL-3.0-or-later
// From a sealed mail on: a reply to all with formats and a link, and a forward, each to its end at the other
// side; what was protected stays so.
#include "gui/write/write_page.h"
#include "tests/e2e/household.h"
#include "tests/gui/support/gui_window.h"

#include <QAbstractItemView>
#include <QJsonArray>
#include <QTextEdit>

using namespace sealpost;
using namespace sealpost::test;

namespace {

/// What that person reads in their newest message.
QJsonObject newest_of(const Person& person, std::size_t number) {
    return person.run({"mail", "open", std::to_string(number), "--json"}).json();
}

QString text_of(const QJsonObject& message) {
    return message.value("body").toObject().value("text").toString();
}

} // namespace

class AnswersTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Household> household_;
    const Person& ada() const { return household_->ada(); }
    const Person& bob() const { return household_->bob(); }
    const Person& carol() const { return household_->carol(); }
    std::size_t mail_of(const Person& person) const {
        return household_->server().stored(person.address()).size();
    }
    std::string newest_as_stored(const Person& person) const {
        return household_->server().stored(person.address()).back();
    }

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        household_ = std::make_unique<Household>("implicit");
        acquaint(bob(), carol());
        QCOMPARE(ada().run({"config", "set", "undo.seconds", "0"}).exit_code, 0);
        const auto letter = bob().work().write(
            "letter.eml", "From: Bob Example <bob@example.org>\nTo: Ada Example <ada@example.org>\n"
                          "Cc: Carol <carol@example.org>\nSubject: The third quarter\n\n"
                          "The figures are fine.\n");
        const Said sent = bob().run({"send", letter.native()});
        QVERIFY2(sent.exit_code == 0, (sent.out + sent.err).c_str());
        QCOMPARE(mail_of(ada()), std::size_t{1});
    }

    void repliesToAllWithFormats() {
        const auto before = std::pair(mail_of(bob()), mail_of(carol()));
        GuiWindow gui(ada());
        gui.click_row("mailMessages", "Protected message");
        gui.wait_for_text("mailText", "The figures are fine.");
        gui.click("mailReplyAll");
        gui.wait_for_text("writeSubject", "Re: The third quarter");
        QVERIFY2(gui.text_of("writeText").contains("> The figures are fine."),
                 qPrintable(gui.text_of("writeText")));
        QVERIFY(gui.shows("writeCcChip") || gui.window().findChildren<QWidget*>("writeToChip").size() == 2);
        // By keyboard: bold, a list, a link.
        auto* text = gui.wait_for<QTextEdit>("writeText");
        text->setFocus();
        QTest::keyClick(text, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClicks(text, QStringLiteral("Well done"));
        QTest::keyClick(text, Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(text, Qt::Key_Return);
        QTest::keyClick(text, Qt::Key_K, Qt::ControlModifier);
        gui.fill("writeLinkTarget", "https://example.org/figures");
        QTest::keyClick(gui.wait_for("writeLinkTarget"), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(gui.text_of("writeText").contains("https://example.org/figures"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(gui.wait_for("writeSend")->isEnabled(), patience);
        gui.click("writeSend");
        QTRY_COMPARE_WITH_TIMEOUT(mail_of(bob()), before.first + 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(mail_of(carol()), before.second + 1, patience);
        // Back where the answer was begun.
        gui.wait_for("mailMessages");
        for (const Person* person : {&bob(), &carol()}) {
            const std::string stored = newest_as_stored(*person);
            for (const char* part : {"Well done", "third quarter", "figures"})
                QVERIFY2(!contains(stored, part), part);
            const auto read = newest_of(*person, mail_of(*person));
            QVERIFY2(text_of(read).contains("Well done"), qPrintable(text_of(read)));
            QVERIFY2(text_of(read).contains("> The figures are fine."), qPrintable(text_of(read)));
            const Said source = person->run({"decrypt", "-"}, stored);
            QVERIFY2(contains(source.out, "https://example.org/figures"), source.out.c_str());
            QVERIFY2(contains(source.out, "text/html"), source.out.c_str());
        }
    }

    void forwardsWhatWasSealedSealed() {
        const auto before = mail_of(carol());
        GuiWindow gui(ada());
        auto* list = gui.wait_for<QAbstractItemView>("mailMessages");
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->rowCount() > 0, patience);
        gui.click_row("mailMessages", "The third quarter");
        gui.wait_for_text("mailText", "The figures are fine.");
        gui.click("mailForward");
        gui.wait_for_text("writeSubject", "Fwd: The third quarter");
        gui.fill("writeTo", "carol@example.org,");
        gui.fill("writeText", "For you. ");
        QTRY_VERIFY_WITH_TIMEOUT(gui.wait_for("writeSend")->isEnabled(), patience);
        gui.click("writeSend");
        QTRY_COMPARE_WITH_TIMEOUT(mail_of(carol()), before + 1, patience);
        QVERIFY(!contains(newest_as_stored(carol()), "third quarter"));
        const auto read = newest_of(carol(), mail_of(carol()));
        QVERIFY2(text_of(read).contains("For you."), qPrintable(text_of(read)));
        QVERIFY2(text_of(read).contains("The figures are fine."), qPrintable(text_of(read)));
    }

    void doesNotPublishWhatWasSealedByForwardingItInTheClear() {
        GuiWindow gui(ada());
        gui.click_row("mailMessages", "The third quarter");
        gui.wait_for_text("mailText", "The figures are fine.");
        gui.click("mailForward");
        gui.wait_for_text("writeSubject", "Fwd: The third quarter");
        gui.fill("writeTo", "stranger@example.com,");
        gui.wait_for_text("remedyHeadline", "stranger@example.com");
        QVERIFY(!gui.wait_for("writeSend")->isEnabled());
        gui.click("remedySendInClear");
        // The subject was inside: by one click more it does not get out either, unless it is another.
        gui.wait_for_text("remedyHeadline", "confidential");
        QVERIFY(!gui.wait_for("writeSend")->isEnabled());
        QVERIFY(gui.shows("remedySubject"));
        gui.click("remedySubject");
        gui.fill("writeSubject", "Something else");
        QTRY_VERIFY_WITH_TIMEOUT(gui.wait_for("writeSend")->isEnabled(), patience);
        gui.wait_for("writeReadByOthers");
        QVERIFY(gui.text_of("writePlan").contains("stranger@example.com"));
        gui.click("writeDiscard");
    }
};

SEALPOST_GUI_MAIN(AnswersTest)
#include "answers_test.moc"
