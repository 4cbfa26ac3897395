// SPDX-License-Identifier: GPL-3.0-or-later
// The way to the servers ends in the middle of fetching and of sending: the page says in its place what is
// wrong, nothing is claimed that is not so, and one click goes on when it is back.
#include "gui/mail/list_model.h"
#include "gui/write/write_page.h"
#include "tests/e2e/household.h"
#include "tests/e2e/submission_play.h"
#include "tests/gui/support/gui_window.h"
#include "tests/gui/support/relay.h"
#include "tests/gui/support/surroundings.h"

#include <QAbstractItemView>
#include <QJsonArray>
#include <QTextEdit>

#include <atomic>

using namespace sealpost;
using namespace sealpost::test;

namespace {

using Direction = Relay::Direction;

std::string plain(const std::string& subject, const std::string& text) {
    return "From: Bob <bob@example.org>\r\nTo: ada@example.org\r\nSubject: " + subject +
           "\r\nDate: Fri, 27 Nov 2026 10:00:00 +0000\r\nMessage-ID: <" + std::to_string(subject.size()) +
           "." + std::to_string(text.size()) + "@example.org>\r\n\r\n" + text + "\r\n";
}

std::string long_text(std::size_t size) {
    std::string text;
    while (text.size() < size) text += "A line of a message of which there is a lot to send and fetch.\r\n";
    return text;
}

void write_to_bob(GuiWindow& gui, const QString& subject, const QString& text) {
    gui.desktop().write({.to = {"bob@example.org"}, .subject = subject, .text = text});
    QTRY_VERIFY_WITH_TIMEOUT(gui.shows("writeSend") && find_visible("writeSend")->isEnabled(), patience);
    QCOMPARE(gui.text_of("writeSubject"), subject);
}

QJsonObject last_item(const Person& person) {
    return person.run({"outbox", "list", "--all", "--json"})
        .json()
        .value("items")
        .toArray()
        .last()
        .toObject();
}

} // namespace

class FaultsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MailServer> server_;
    std::unique_ptr<Relay> imap_;
    std::unique_ptr<Relay> smtp_;
    std::unique_ptr<Person> ada_;
    std::unique_ptr<Person> bob_;

    void add_ada(std::uint16_t smtp = 0) {
        ada_ = std::make_unique<Person>();
        ada_->make_key();
        QCOMPARE(add_account(*ada_, {.imap = imap_->port(),
                                     .smtp = smtp != 0 ? smtp : smtp_->port(),
                                     .ca = server_->pki().ca(),
                                     .password = "ada's password",
                                     .test = false})
                     .exit_code,
                 0);
        QCOMPARE(ada_->run({"config", "set", "undo.seconds", "0"}).exit_code, 0);
        acquaint(*ada_, *bob_);
    }

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        bob_ = std::make_unique<Person>("bob@example.org");
        bob_->make_key();
    }
    void init() {
        server_ = std::make_unique<MailServer>();
        imap_ = std::make_unique<Relay>(server_->imaps_port());
        smtp_ = std::make_unique<Relay>(server_->smtps_port());
    }
    void cleanup() {
        imap_.reset();
        smtp_.reset();
        server_.reset();
        ada_.reset();
    }

    void theWayEndsInTheMiddleOfAMessage() {
        add_ada();
        const std::string text = long_text(2 << 20) + "The last line.";
        server_->deliver(ada_->address(), plain("Long", text));
        server_->deliver(ada_->address(), plain("Short one", "Short."));
        GuiWindow gui(*ada_);
        auto* list = gui.wait_for<QAbstractItemView>("mailMessages");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, patience);
        gui.wait_until_idle();
        imap_->cut_after(Direction::from_server, 300'000);
        gui.click_row("mailMessages", "Long");
        gui.wait_for("mailBanner");
        gui.wait_until_idle();
        QVERIFY(imap_->is_cut());
        // Nothing of it is shown as if it were the message; the list stays.
        QVERIFY(!gui.shows("mailText") || gui.text_of("mailText").isEmpty());
        QCOMPARE(list->model()->rowCount(), 2);
        QVERIFY(!gui.wait_for<gui::Banner>("mailBanner")->text().explanation.isEmpty());
        QVERIFY(list->model()->index(0, 0).data(gui::ListModel::unread_role).toBool());
        QVERIFY(list->model()->index(1, 0).data(gui::ListModel::unread_role).toBool());
        // Nor does another click help, while nobody answers.
        gui.click("mailRetry");
        gui.wait_for("mailRetry");
        gui.wait_until_idle();
        imap_->mend();
        gui.click("mailRetry");
        gui.wait_for_text("mailText", "A line of a message");
        gui.wait_until_idle();
        QVERIFY(!gui.shows("mailBanner"));
        gui.click_row("mailMessages", "Short one");
        gui.wait_for_text("mailText", "Short.");
        QCOMPARE(open_dialogs(), 0);
    }

    void theWayEndsWhileTheListIsRead() {
        add_ada();
        for (int i = 0; i < 40; ++i)
            server_->deliver(ada_->address(), plain("Message " + std::to_string(i), "Text."));
        // Within the list: what TLS and the log-in take is less.
        imap_->cut_after(Direction::from_server, 8'000);
        GuiWindow gui(*ada_);
        gui.wait_for("mailRetry");
        QVERIFY(imap_->is_cut());
        QVERIFY2(gui.text_of("mailListHint").contains("could not be read"),
                 qPrintable(gui.text_of("mailListHint")));
        imap_->mend();
        gui.click("mailRetry");
        auto* list = gui.wait_for<QAbstractItemView>("mailMessages");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 40, patience);
        QVERIFY(!gui.shows("mailBanner"));
        QCOMPARE(open_dialogs(), 0);
    }

    void theWayEndsInTheMiddleOfSending() {
        add_ada();
        GuiWindow gui(*ada_);
        write_to_bob(gui, "Long", QString::fromStdString(long_text(300'000)));
        gui.wait_until_idle();
        smtp_->cut_after(Direction::from_client, 60'000);
        gui.click("writeSend");
        QTRY_VERIFY_WITH_TIMEOUT(smtp_->is_cut(), patience);
        // It waits, and says what for; nobody has it.
        gui.wait_for_text("writeSendingHeadline", "again");
        gui.wait_until_idle();
        QVERIFY(server_->stored(bob_->address()).empty());
        QCOMPARE(last_item(*ada_).value("state").toString(), QStringLiteral("queued"));
        gui.click("writeShowOutbox");
        gui.wait_for("outboxRetry");
        const QString state = gui.text_of("outboxState");
        QVERIFY2(gui.wait_for<gui::Banner>("outboxState")->text().tone == gui::Tone::caution,
                 qPrintable(state));
        smtp_->mend();
        gui.click("outboxRetry");
        QTRY_COMPARE_WITH_TIMEOUT(server_->stored(bob_->address()).size(), std::size_t{1}, patience);
        gui.wait_for("outboxEmpty");
        QTRY_COMPARE_WITH_TIMEOUT(last_item(*ada_).value("state").toString(), QStringLiteral("done"),
                                  patience);
        QCOMPARE(server_->stored(bob_->address()).size(), std::size_t{1});
        QCOMPARE(open_dialogs(), 0);
    }

    void theServerClosesBeforeItsLastWord() {
        SubmissionPlay closing{
            .tls = {.certificate = server_->pki().certificate("good"), .key = server_->pki().key("good")}};
        SubmissionPlay good = closing;
        closing.end_of_data = closes;
        std::atomic<int> taken = 0;
        good.before_end_of_data = [&taken] { ++taken; };
        LoopbackServer smtp(
            [first = session_of(closing), then = session_of(good),
             count = 0](ServerConnection& connection) mutable { (count++ == 0 ? first : then)(connection); });
        add_ada(smtp.port());
        GuiWindow gui(*ada_);
        write_to_bob(gui, "Short", "A short text.");
        gui.wait_until_idle();
        gui.click("writeSend");
        // Nobody can tell, and it is not claimed.
        gui.wait_for_text("writeSendingHeadline", "Perhaps sent");
        gui.click("writeShowOutbox");
        gui.wait_for_text("outboxState", "Perhaps sent");
        QVERIFY(gui.text_of("outboxState").contains(QStringLiteral("before you send it again")) ||
                gui.text_of("outboxState").contains(QStringLiteral("may have")));
        gui.click("outboxRetry");
        QTRY_COMPARE_WITH_TIMEOUT(taken.load(), 1, patience);
        gui.wait_for("outboxEmpty");
    }

    void theOwnCopyIsFiledWhenTheMailboxIsBack() {
        add_ada();
        GuiWindow gui(*ada_);
        gui.wait_until_idle();
        write_to_bob(gui, "Short", "A short text.");
        gui.wait_until_idle();
        imap_->cut();
        gui.click("writeSend");
        QTRY_COMPARE_WITH_TIMEOUT(server_->stored(bob_->address()).size(), std::size_t{1}, patience);
        gui.wait_for_text("writeSendingHeadline", "Sent");
        gui.wait_until_idle();
        gui.click("sideOutbox");
        // It is sent; only one's own copy is not where it belongs.
        gui.wait_for_text("outboxState", "copy");
        imap_->mend();
        gui.click("outboxRetry");
        QTRY_COMPARE_WITH_TIMEOUT(server_->stored(ada_->address(), "Sent").size(), std::size_t{1}, patience);
        gui.wait_for("outboxEmpty");
        QCOMPARE(server_->stored(bob_->address()).size(), std::size_t{1});
    }
};

SEALPOST_GUI_MAIN(FaultsTest)
#include "faults_test.moc"
