// SPDX-License-Identifier: GPL-3.0-or-later
// GnuPG's agent dies while one reads and writes: it is started again, and asks again for what it knew.
#include "tests/e2e/household.h"
#include "tests/gui/support/gui_window.h"
#include "tests/gui/support/surroundings.h"

#include <QAbstractItemView>

#include <csignal>

using namespace sealpost;
using namespace sealpost::test;

namespace {

/// Ends the agent of that home without a word, by its own process id.
void kill_agent(const Person& person) {
    const auto said = run_process({"gpg-connect-agent", "--no-autostart", "--homedir",
                                   person.gnupg().path().native(), "getinfo pid", "/bye"});
    const pid_t agent = QByteArray::fromStdString(said.out).mid(2).split('\n').first().toInt();
    if (!said.out.starts_with("D ") || agent <= 1)
        throw std::runtime_error("no agent answers: " + said.out + said.err);
    ::kill(agent, SIGKILL);
}

std::string sealed_by(const Person& bob, const std::string& subject, const std::string& text) {
    const Said said =
        bob.run({"encrypt"}, "From: Bob <bob@example.org>\nTo: ada@example.org\nSubject: " + subject +
                                 "\n\n" + text + "\n");
    if (said.exit_code != 0) throw std::runtime_error(said.out + said.err);
    return said.out;
}

} // namespace

class AgentTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MailServer> server_;
    std::unique_ptr<Person> ada_;
    std::unique_ptr<Person> bob_;

    void add_ada(const std::string& passphrase = {}) {
        ada_ = std::make_unique<Person>();
        if (passphrase.empty())
            ada_->make_key();
        else
            ada_->gnupg().generate("Ada <ada@example.org>", passphrase);
        QCOMPARE(add_account(*ada_, account_at(*server_, "ada's password")).exit_code, 0);
        QCOMPARE(ada_->run({"config", "set", "undo.seconds", "0"}).exit_code, 0);
        acquaint(*ada_, *bob_);
        acquaint(*bob_, *ada_);
    }

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        bob_ = std::make_unique<Person>("bob@example.org");
        bob_->make_key();
    }
    void init() { server_ = std::make_unique<MailServer>(); }
    void cleanup() {
        server_.reset();
        ada_.reset();
    }

    void theAgentDiesBetweenTwoMessages() {
        add_ada();
        for (const std::string n : {"one", "two"})
            server_->deliver(ada_->address(), sealed_by(*bob_, "Number " + n, "The text of " + n + "."));
        GuiWindow gui(*ada_);
        auto* list = gui.wait_for<QAbstractItemView>("mailMessages");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, patience);
        gui.click_row("mailMessages", "Protected message");
        gui.wait_for_text("mailText", "The text of");
        gui.wait_until_idle();
        kill_agent(*ada_);
        gui.click_row("mailMessages", "Protected message");
        QTRY_VERIFY_WITH_TIMEOUT(list->model()->index(0, 0).data().toString().startsWith("Number") &&
                                     list->model()->index(1, 0).data().toString().startsWith("Number"),
                                 patience);
        gui.wait_for_text("mailText", "The text of");
        QVERIFY(gui.wait_for<gui::Banner>("mailStatus")->text().tone == gui::Tone::good);
        QCOMPARE(open_dialogs(), 0);
    }

    void theAgentDiesBetweenPlanAndSend() {
        add_ada();
        GuiWindow gui(*ada_);
        gui.desktop().write(
            {.to = {"bob@example.org"}, .subject = "After the fall", .text = "It goes out all the same."});
        QTRY_VERIFY_WITH_TIMEOUT(find_visible("writeSend") && find_visible("writeSend")->isEnabled(),
                                 patience);
        gui.wait_until_idle();
        kill_agent(*ada_);
        gui.click("writeSend");
        QTRY_COMPARE_WITH_TIMEOUT(server_->stored(bob_->address()).size(), std::size_t{1}, patience);
        QCOMPARE(open_dialogs(), 0);
    }

    void whatTheAgentKnewIsAskedForAgain() {
        add_ada("a passphrase");
        for (const std::string n : {"one", "two"})
            server_->deliver(ada_->address(), sealed_by(*bob_, "Number " + n, "The text of " + n + "."));
        GuiWindow gui(*ada_);
        auto* list = gui.wait_for<QAbstractItemView>("mailMessages");
        QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 2, patience);
        gui.click_row("mailMessages", "Protected message");
        gui.fill("passphraseField", "a passphrase");
        gui.click("passphraseUnlock");
        gui.wait_for_text("mailText", "The text of");
        gui.wait_until_idle();
        QVERIFY(!gui.shows("passphraseBar"));
        kill_agent(*ada_);
        gui.click_row("mailMessages", "Protected message");
        // The person does not want to.
        gui.wait_for("passphraseField");
        gui.click("passphraseCancel");
        gui.wait_for("mailTryAgain");
        QVERIFY(gui.text_of("mailText").isEmpty());
        gui.click("mailTryAgain");
        gui.fill("passphraseField", "a passphrase");
        gui.click("passphraseUnlock");
        gui.wait_for_text("mailText", "The text of");
        QCOMPARE(open_dialogs(), 0);
    }
};

SEALPOST_GUI_MAIN(AgentTest)
#include "agent_test.moc"
