// SPDX-License-Identifier: GPL-3.0-or-later
// Bob's key is in use; a mail in his name brings another one. The page of the mail says so, nothing is sent
// to him before the person has decided, and from there it is sealed with the key that was chosen.
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

std::optional<gui::Standing> standing_of_bob(GuiWindow& gui) {
    const auto* chip = gui.wait_for<gui::RecipientChip>("writeToChip");
    return chip->standing();
}

} // namespace

class ConflictPathTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MailServer> server_;

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
    }
    void init() { server_ = std::make_unique<MailServer>(); }

    void fromTheMailToTheDecisionAndOn_data() {
        QTest::addColumn<bool>("new_one");
        QTest::newRow("the new key is the right one") << true;
        QTest::newRow("the old key stays") << false;
    }
    void fromTheMailToTheDecisionAndOn() {
        QFETCH(bool, new_one);
        const Person ada;
        ada.make_key();
        QCOMPARE(add_account(ada, account_at(*server_, "ada's password")).exit_code, 0);
        QCOMPARE(ada.run({"config", "set", "undo.seconds", "0"}).exit_code, 0);
        ada.knows("bob@example.org", "accepted");
        const Person bob("bob@example.org");
        const std::string new_key = bob.make_key();
        QCOMPARE(add_account(bob, account_at(*server_, "bob's password")).exit_code, 0);
        server_->deliver(ada.address(), mail_with_key(bob, new_key, ada.address(), "My new key"));

        GuiWindow gui(ada);
        // Before it is read nothing is known of it.
        gui.desktop().write({.to = {"bob@example.org"}, .subject = "Plans", .text = "A sealed answer."});
        QTRY_VERIFY_WITH_TIMEOUT(find_visible("writeSend") && find_visible("writeSend")->isEnabled(),
                                 patience);
        QTRY_COMPARE_WITH_TIMEOUT(standing_of_bob(gui), std::optional(gui::Standing::accepted), patience);

        gui.click("sideMail");
        gui.click_row("mailMessages", "My new key");
        gui.wait_for_text("mailKeyOffer", "two different keys");
        QVERIFY(!gui.shows("mailKeyOfferUse"));
        QCOMPARE(gui.wait_for<gui::Banner>("mailKeyOffer")->text().tone, gui::Tone::danger);

        // What is being written knows of it, and is as it was.
        gui.click("sideWrite");
        QTRY_COMPARE_WITH_TIMEOUT(standing_of_bob(gui), std::optional(gui::Standing::conflict), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!gui.wait_for("writeSend")->isEnabled(), patience);
        gui.wait_for_text("writeReason", "two different keys");
        QCOMPARE(gui.text_of("writeText"), QStringLiteral("A sealed answer."));
        gui.wait_for_text("remedyHeadline", "two different keys");
        // In a conflict nothing goes out in the clear by one click either.
        QVERIFY(!gui.shows("remedySendInClear"));
        QTest::keyClick(gui.wait_for("writeText"), Qt::Key_Return, Qt::ControlModifier);
        gui.wait_until_idle();
        QVERIFY(server_->stored(bob.address()).empty());

        gui.click("writeToChip");
        gui.click("remedyCompare");
        gui.wait_for_text("personState", "two different keys");
        gui.wait_for("conflictView");
        QVERIFY(!gui.shows("personUse"));
        gui.click(new_one ? "conflictNewUse" : "conflictOldUse");
        gui.wait_for_text("personState", "not yet compared");
        QVERIFY(!gui.shows("conflictView"));

        gui.click("sideWrite");
        QTRY_COMPARE_WITH_TIMEOUT(standing_of_bob(gui), std::optional(gui::Standing::accepted), patience);
        QTRY_VERIFY_WITH_TIMEOUT(gui.wait_for("writeSend")->isEnabled(), patience);
        QVERIFY(!gui.shows("remedyPanel"));
        QVERIFY(gui.text_of("writeReason").isEmpty());
        QCOMPARE(gui.text_of("writeText"), QStringLiteral("A sealed answer."));
        gui.click("writeSend");
        QTRY_COMPARE_WITH_TIMEOUT(server_->stored(bob.address()).size(), std::size_t{1}, patience);
        // Sealed with the one that was chosen, and with no other.
        const Said read = bob.run({"mail", "open", "1", "--json"});
        const QString text = read.json().value("body").toObject().value("text").toString();
        QCOMPARE(text.contains(QStringLiteral("A sealed answer.")), new_one);
        QVERIFY(!contains(server_->stored(bob.address()).front(), "A sealed answer."));

        // The mail says what holds now.
        gui.click("sideMail");
        QTRY_VERIFY_WITH_TIMEOUT(!gui.shows("mailKeyOffer") ||
                                     !gui.text_of("mailKeyOffer").contains("two different keys"),
                                 patience);
        QCOMPARE(open_dialogs(), 0);
    }

    void fromTheMailStraightToBothKeys() {
        const Person ada;
        ada.make_key();
        QCOMPARE(add_account(ada, account_at(*server_, "ada's password")).exit_code, 0);
        ada.knows("bob@example.org", "accepted");
        const Person bob("bob@example.org");
        const std::string new_key = bob.make_key();
        server_->deliver(ada.address(), mail_with_key(bob, new_key, ada.address(), "My new key"));
        GuiWindow gui(ada);
        gui.click_row("mailMessages", "My new key");
        gui.click("mailKeyConflict");
        gui.wait_for_text("personState", "two different keys");
        gui.wait_for("conflictOld");
        gui.wait_for("conflictNew");
        gui.click("conflictNewCompare");
        gui.wait_for("compareTheirsWords");
        gui.click("sideMail");
        gui.wait_for_text("mailKeyOffer", "two different keys");
        // An answer begins, and is refused in the same words.
        gui.click("mailReply");
        gui.fill("writeText", "An answer.");
        gui.wait_for_text("writeReason", "two different keys");
        QVERIFY(!gui.wait_for("writeSend")->isEnabled());
        QCOMPARE(open_dialogs(), 0);
    }
};

SEALPOST_GUI_MAIN(ConflictPathTest)
#include "conflict_path_test.moc"
