// SPDX-License-Identifier: GPL-3.0-or-later
// A computer whose password store is not there, or locked: the password is asked for in the window, the key
// gets a passphrase of the person's own, and nothing of either is written anywhere.
#include "tests/e2e/household.h"
#include "tests/gui/support/gui_window.h"
#include "tests/gui/support/surroundings.h"
#include "tests/support/dns_server.h"
#include "tests/support/https_server.h"
#include "tests/support/secret_service_session.h"

#include <QAbstractItemView>
#include <QJsonArray>

using namespace sealpost;
using namespace sealpost::test;

namespace {

constexpr const char* password = "ada's password";
constexpr const char* passphrase = "a few words of mine";

/// The questions in the order in which they came.
class Questions {
  public:
    explicit Questions(GuiWindow& gui) {
        QObject::connect(
            &gui.desktop().prompter(), &gui::Prompter::asked, &gui.window(),
            [this](const gui::QuestionPointer& question) { asked_.push_back(question->prompt().purpose); });
    }
    int count(PromptPurpose purpose) const {
        return static_cast<int>(std::count(asked_.begin(), asked_.end(), purpose));
    }

  private:
    std::vector<PromptPurpose> asked_;
};

void answer(GuiWindow& gui, const char* secret) {
    gui.fill("passphraseField", secret);
    gui.click("passphraseUnlock");
}

/// Answers whatever is asked, until that holds.
template <class Condition>
bool answer_until(GuiWindow& gui, Condition holds) {
    return QTest::qWaitFor(
        [&] {
            if (gui.shows("passphraseField") && gui.text_of("passphraseField").isEmpty())
                answer(gui, gui.text_of("passphraseQuestion").contains(QStringLiteral("password"))
                                ? password
                                : passphrase);
            return holds();
        },
        patience);
}

} // namespace

class PasswordStoreTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MailServer> server_;
    std::unique_ptr<HttpsServer> web_;
    std::unique_ptr<DnsServer> dns_;
    std::unique_ptr<Person> bob_;
    std::string bobs_key_;

    void look_up_here(const Person& ada) const {
        for (const auto& [name, value] :
             {std::pair<std::string, std::string>{"lookup.servers.dns", dns_->address()},
              {"lookup.servers.url", web_->url()},
              {"lookup.servers.ca-file", web_->pki().ca().native()}})
            QCOMPARE(ada.run({"config", "set", name, value}).exit_code, 0);
    }
    /// The account's password lies in that store, as does the key of the state.
    Said add_account_with(const Person& ada, const SecretServiceSession& secrets) const {
        const auto file = ada.work().write("password", std::string(password) + "\n");
        return ada.run({"account", "add", ada.address(), "--no-test", "--security", "implicit", "--imap",
                        "localhost:" + std::to_string(server_->imaps_port()), "--smtp",
                        "localhost:" + std::to_string(server_->smtps_port()), "--ca-file",
                        server_->pki().ca().native(), "--password-file", file.native()},
                       {}, secrets.environment());
    }

    /// As the first start leaves it where nothing keeps the password.
    void add_account_without_password(const Person& ada) const {
        const Said added = ada.run({"account", "add", ada.address(), "--no-test", "--security", "implicit",
                                    "--imap", "localhost:" + std::to_string(server_->imaps_port()), "--smtp",
                                    "localhost:" + std::to_string(server_->smtps_port()), "--ca-file",
                                    server_->pki().ca().native(), "--password-command", "echo x"});
        QVERIFY2(added.exit_code == 0, added.err.c_str());
        const auto file = ada.home() / "config/accounts.toml";
        std::string text = file_bytes(file);
        const auto at = text.find("password-command");
        QVERIFY2(at != std::string::npos, text.c_str());
        text.erase(at, text.find('\n', at) + 1 - at);
        ada.home().write("config/accounts.toml", text);
    }

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        server_ = std::make_unique<MailServer>(
            MailServer::Options{.users = {{"ada@localhost", password}, {"bob@localhost", "bob's password"}}});
        qputenv("SSL_CERT_FILE", QByteArray::fromStdString(server_->pki().ca().native()));
        dns_ = std::make_unique<DnsServer>();
        dns_->serve({{"_imaps._tcp.localhost", {{0, 1, server_->imaps_port(), "localhost"}}},
                     {"_submissions._tcp.localhost", {{0, 1, server_->smtps_port(), "localhost"}}}});
        web_ = std::make_unique<HttpsServer>();
        bob_ = std::make_unique<Person>("bob@localhost");
        bobs_key_ = bob_->make_key();
        server_->deliver("ada@localhost", mail_with_key(*bob_, bobs_key_, "ada@localhost", "My key"));
    }

    void fromTheFirstStartToASealedMail() {
        const WithoutBus alone;
        const Person ada("ada@localhost");
        look_up_here(ada);
        QCOMPARE(ada.run({"config", "set", "undo.seconds", "0"}).exit_code, 0);
        const auto before = server_->stored(bob_->address()).size();
        GuiWindow gui(ada);
        const Questions questions(gui);
        gui.fill("startName", "Ada Example");
        gui.fill("startAddress", "ada@localhost");
        gui.fill("startPassword", password);
        gui.click("startContinue");
        gui.wait_for_text("startBanner", "keeps passwords");
        gui.click("startAskEachTime");
        gui.fill("startPassphraseField", passphrase);
        gui.fill("startPassphraseAgain", passphrase);
        gui.click("startKeyMake");
        auto* list = gui.wait_for<QAbstractItemView>("mailMessages");
        QVERIFY(answer_until(gui, [&] { return list->model()->rowCount() == 1; }));
        gui.click_row("mailMessages", "My key");
        QVERIFY(answer_until(gui, [&] { return gui.shows("mailKeyOfferUse"); }));
        gui.click("mailKeyOfferUse");
        QVERIFY(answer_until(gui, [&] {
            return gui.shows("mailKeyOffer") && gui.text_of("mailKeyOffer").contains("from now on");
        }));
        gui.click("mailReply");
        gui.fill("writeText", "A sealed answer.");
        QVERIFY(answer_until(
            gui, [&] { return gui.shows("writeSend") && find_visible("writeSend")->isEnabled(); }));
        gui.click("writeSend");
        QVERIFY(answer_until(gui, [&] { return server_->stored(bob_->address()).size() == before + 1; }));
        QVERIFY(!contains(server_->stored(bob_->address()).back(), "A sealed answer."));
        QVERIFY(answer_until(gui, [&] {
            return gui.desktop().work().pending() + gui.desktop().mail().pending() +
                       gui.desktop().outbox().pending() ==
                   0;
        }));
        // It was typed a moment before; and the passphrase is not asked for again and again.
        QCOMPARE(questions.count(PromptPurpose::account_password), 0);
        QVERIFY(questions.count(PromptPurpose::unlock_openpgp_key) <= 1);
        for (const char* secret : {password, passphrase}) QVERIFY(!ada.home().contains(secret));
        QCOMPARE(open_dialogs(), 0);
    }

    void isAskedForOnceWhenItIsStartedAgain() {
        const WithoutBus alone;
        const Person ada("ada@localhost");
        add_account_without_password(ada);
        ada.make_key();
        acquaint(ada, *bob_);
        QCOMPARE(ada.run({"config", "set", "undo.seconds", "0"}).exit_code, 0);
        const auto before = server_->stored(bob_->address()).size();
        GuiWindow gui(ada);
        const Questions questions(gui);
        // Asked for in the window, where the mail is read.
        gui.wait_for_text("passphraseQuestion", "ada@localhost");
        answer(gui, password);
        gui.click_row("mailMessages", "My key");
        gui.wait_for_text("mailText", "Here is my key.");
        // Keys change, mail goes out, its copy is put away: with the same answer.
        gui.desktop().people_changed();
        gui.click("mailRefresh");
        gui.desktop().write({.to = {"bob@localhost"}, .subject = "Hello", .text = "Sealed."});
        gui.click("writeSend");
        QTRY_COMPARE_WITH_TIMEOUT(server_->stored(bob_->address()).size(), before + 1, patience);
        gui.wait_for_text("writeSendingHeadline", "Sent");
        gui.wait_until_idle();
        QTRY_COMPARE_WITH_TIMEOUT(server_->stored(ada.address(), "Sent").empty(), false, patience);
        QCOMPARE(questions.count(PromptPurpose::account_password), 1);
        QVERIFY(!ada.home().contains(password));
    }

    void aWrongPasswordIsAskedForAgain() {
        const WithoutBus alone;
        const Person ada("ada@localhost");
        add_account_without_password(ada);
        GuiWindow gui(ada);
        gui.wait_for("passphraseField");
        gui.click("passphraseCancel");
        gui.wait_for("mailRetry");
        gui.click("mailRetry");
        answer(gui, "not the password");
        gui.wait_for_text("mailBanner", "password");
        gui.click("mailRetry");
        answer(gui, password);
        gui.click_row("mailMessages", "My key");
        gui.wait_for_text("mailText", "Here is my key.");
        QVERIFY(!gui.shows("mailBanner"));
        QCOMPARE(open_dialogs(), 0);
    }

    void saysThatTheStoreIsLockedAndGoesOnWhenItIsOpen() {
        if (const auto missing = SecretServiceSession::missing()) QSKIP(missing->c_str());
        const Person ada("ada@localhost");
        SecretServiceSession secrets;
        const Said added = add_account_with(ada, secrets);
        QVERIFY2(added.exit_code == 0, (added.out + added.err).c_str());
        ada.gnupg().generate("Ada <ada@localhost>");
        secrets.lock();
        GuiWindow gui(ada, secrets.environment());
        // Nothing that lies there can be asked for here; the page says where it lies.
        gui.wait_for_text("mailBanner", "password store");
        gui.wait_for("mailRetry");
        QVERIFY(!gui.text_of("mailListHint").isEmpty());
        gui.desktop().write({.to = {"bob@localhost"}, .subject = "Hello", .text = "Typed."});
        gui.wait_for_text("writePlan", "password store");
        QVERIFY(!gui.wait_for("writeSend")->isEnabled());
        QVERIFY(gui.text_of("writeReason").contains(QStringLiteral("password store")));
        QCOMPARE(gui.text_of("writeText"), QStringLiteral("Typed."));
        QCOMPARE(open_dialogs(), 0);
        secrets.unlock();
        gui.click("sideMail");
        gui.click("mailRetry");
        gui.click_row("mailMessages", "My key");
        gui.wait_for_text("mailText", "Here is my key.");
        gui.click("sideWrite");
        QTRY_VERIFY_WITH_TIMEOUT(!gui.text_of("writeReason").contains(QStringLiteral("password store")),
                                 patience);
        QCOMPARE(gui.text_of("writeText"), QStringLiteral("Typed."));
    }
};

SEALPOST_GUI_MAIN(PasswordStoreTest)
#include "password_store_test.moc"
