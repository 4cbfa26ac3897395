// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody has no key. Nothing goes out; one click asks for it, and the answer brings it; another sends in
// the clear to this person alone, who is named, in a window that looks different.
#include "gui/write/recipient_chip.h"
#include "tests/e2e/household.h"
#include "tests/gui/support/gui_window.h"
#include "tests/gui/support/surroundings.h"

#include <QAbstractItemView>
#include <QJsonArray>
#include <QTextEdit>

using namespace sealpost;
using namespace sealpost::test;

namespace {

const QString words = QStringLiteral("The figures are ready.");

bool may_send(GuiWindow& gui) { return gui.wait_for("writeSend")->isEnabled(); }

} // namespace

class InTheClearTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MailServer> server_;
    std::unique_ptr<Person> ada_;
    std::unique_ptr<Person> bob_;
    std::unique_ptr<Person> zoe_;

    QJsonArray drafts() const {
        return ada_->run({"draft", "list", "--json"}).json().value("drafts").toArray();
    }
    std::vector<std::string> zoes_mail() const { return server_->stored(zoe_->address()); }

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
    }
    void init() {
        server_ = std::make_unique<MailServer>(
            MailServer::Options{.users = {{"ada@example.org", "ada's password"},
                                          {"bob@example.org", "bob's password"},
                                          {"zoe@example.org", "zoe's password"}}});
        ada_ = std::make_unique<Person>();
        bob_ = std::make_unique<Person>("bob@example.org");
        zoe_ = std::make_unique<Person>("zoe@example.org");
        ada_->make_key();
        bob_->make_key();
        acquaint(*ada_, *bob_);
        for (const auto& [person, password] :
             {std::pair{ada_.get(), "ada's password"}, {zoe_.get(), "zoe's password"}})
            QCOMPARE(add_account(*person, account_at(*server_, password)).exit_code, 0);
        QCOMPARE(ada_->run({"config", "set", "undo.seconds", "0"}).exit_code, 0);
    }
    void cleanup() { server_.reset(); }

    void asksForTheKeyAndGoesOnWhenItComes() {
        GuiWindow gui(*ada_);
        gui.desktop().write({.to = {"zoe@example.org"}, .subject = "Secret figures"});
        gui.wait_for_text("remedyHeadline", "no key");
        gui.fill("writeText", words);
        QVERIFY(!may_send(gui));
        QVERIFY2(gui.text_of("writeReason").contains("zoe@example.org"),
                 qPrintable(gui.text_of("writeReason")));
        gui.click("remedyInvite");
        gui.wait_for("remedyInviteSend");
        // Seen before it goes.
        const QString letter = gui.window().findChild<QLabel*>("remedyLetterText")->text();
        QVERIFY(!letter.contains(words) && !letter.contains("Secret figures"));
        gui.click("remedyInviteSend");
        gui.wait_for_text("remedyHeadline", "asked");
        QTRY_COMPARE_WITH_TIMEOUT(zoes_mail().size(), std::size_t{1}, patience);
        const std::string invitation = zoes_mail().front();
        QVERIFY(contains(invitation, "public-key.asc"));
        QVERIFY(!contains(invitation, words.toStdString()));
        QVERIFY(!contains(invitation, "Secret figures"));
        // The message waits; its text is where it was.
        QVERIFY(!may_send(gui));
        QCOMPARE(gui.text_of("writeText"), words);
        gui.click("sideMail");
        gui.wait_until_idle();
        QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), 1, patience);

        // Zoe makes a key with another program, and just answers.
        zoe_->make_key();
        const auto answer = zoe_->work().write(
            "answer.eml",
            "From: Zoe Example <zoe@example.org>\nTo: ada@example.org\nSubject: My key\n\nHere.\n");
        const Said sent =
            zoe_->run({"send", "--allow-plaintext", "ada@example.org", answer.native(), "--json"});
        QVERIFY2(sent.exit_code == 0, (sent.out + sent.err).c_str());
        QTRY_COMPARE_WITH_TIMEOUT(server_->stored(ada_->address()).size(), std::size_t{1}, patience);
        gui.click("mailRefresh");
        gui.click_row("mailMessages", "My key");
        gui.click("mailKeyOfferUse");
        gui.wait_for_text("mailKeyOffer", "from now on");
        gui.click("sideWrite");
        QTRY_VERIFY_WITH_TIMEOUT(may_send(gui), patience);
        QVERIFY(!gui.shows("remedyPanel"));
        QCOMPARE(gui.text_of("writeText"), words);
        gui.click("writeSend");
        QTRY_COMPARE_WITH_TIMEOUT(zoes_mail().size(), std::size_t{2}, patience);
        QVERIFY(!contains(zoes_mail().back(), words.toStdString()));
        QVERIFY(!contains(zoes_mail().back(), "Secret figures"));
        gui.wait_for_text("writeSendingHeadline", "Sent");
        gui.wait_until_idle();
        QTRY_COMPARE_WITH_TIMEOUT(drafts().size(), 0, patience);
        QCOMPARE(open_dialogs(), 0);
    }

    void sendsInTheClearToThisPersonAlone() {
        GuiWindow gui(*ada_);
        gui.desktop().write(
            {.to = {"zoe@example.org", "bob@example.org"}, .subject = "Figures", .text = words});
        gui.wait_for_text("remedyHeadline", "zoe@example.org");
        QVERIFY(!may_send(gui));
        QVERIFY(!gui.shows("writeReadByOthers"));
        gui.click("remedySendInClear");
        gui.wait_for("writeReadByOthers");
        QTRY_VERIFY_WITH_TIMEOUT(may_send(gui), patience);
        const auto plan = gui.wait_for<gui::Banner>("writePlan")->text();
        QCOMPARE(plan.tone, gui::Tone::clear);
        QVERIFY2(plan.headline.contains("zoe@example.org"), qPrintable(plan.headline));
        QVERIFY2(plan.headline.contains("bob@example.org") || plan.headline.contains("encrypted"),
                 qPrintable(plan.headline));
        // By more than a colour.
        QVERIFY(plan.shape == gui::Shape::open_envelope);

        // A third one does not get it so.
        gui.fill("writeTo", "yan@example.org,");
        QTRY_VERIFY_WITH_TIMEOUT(!may_send(gui), patience);
        gui.wait_for_text("remedyHeadline", "yan@example.org");
        gui.click("remedyLeaveOut");
        QTRY_VERIFY_WITH_TIMEOUT(may_send(gui), patience);

        // One click and all is as before.
        gui.click("writeProtectAll");
        QTRY_VERIFY_WITH_TIMEOUT(!gui.shows("writeReadByOthers") && !may_send(gui), patience);
        gui.click("remedySendInClear");
        QTRY_VERIFY_WITH_TIMEOUT(may_send(gui), patience);

        gui.click("writeSend");
        QTRY_COMPARE_WITH_TIMEOUT(zoes_mail().size(), std::size_t{1}, patience);
        QTRY_COMPARE_WITH_TIMEOUT(server_->stored(bob_->address()).size(), std::size_t{1}, patience);
        QVERIFY(contains(zoes_mail().front(), words.toStdString()));
        QVERIFY(!contains(server_->stored(bob_->address()).front(), words.toStdString()));
        // One's own copy is sealed.
        QTRY_COMPARE_WITH_TIMEOUT(server_->stored(ada_->address(), "Sent").size(), std::size_t{1}, patience);
        QVERIFY(!contains(server_->stored(ada_->address(), "Sent").front(), words.toStdString()));
        // The next message begins protected.
        gui.wait_for_text("writeSendingHeadline", "Sent");
        gui.desktop().write({.to = {"zoe@example.org"}, .subject = "Again", .text = words});
        gui.wait_for_text("remedyHeadline", "zoe@example.org");
        QVERIFY(!may_send(gui));
        QVERIFY(!gui.shows("writeReadByOthers"));
        QCOMPARE(open_dialogs(), 0);
    }

    void whoComesLaterIsNotSentToInTheClear() {
        GuiWindow gui(*ada_);
        gui.desktop().write({.to = {"zoe@example.org"}, .subject = "Figures", .text = words});
        gui.click("remedySendInClear");
        QTRY_VERIFY_WITH_TIMEOUT(may_send(gui), patience);
        // Taken off the list and put on it again, she is somebody new.
        QTest::keyClick(gui.wait_for("writeToChip"), Qt::Key_Delete);
        QTRY_VERIFY_WITH_TIMEOUT(!gui.shows("writeToChip"), patience);
        gui.fill("writeTo", "zoe@example.org,");
        gui.wait_for_text("remedyHeadline", "zoe@example.org");
        QVERIFY(!may_send(gui));
        QVERIFY(!gui.shows("writeReadByOthers"));
        QVERIFY(zoes_mail().empty());
    }
};

SEALPOST_GUI_MAIN(InTheClearTest)
#include "in_the_clear_test.moc"
