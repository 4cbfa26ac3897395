// SPDX-License-Identifier: GPL-3.0-or-later
// The page on which a message is written, in the real window, with people who know each other and a provider.
#include "gui/write/compose_message.h"
#include "gui/write/recipient_field.h"
#include "gui/write/write_page.h"
#include "tests/e2e/household.h"
#include "tests/gui/support/gui_window.h"

#include <QJsonArray>
#include <QPushButton>
#include <QTextEdit>

using namespace sealpost;
using namespace sealpost::test;

namespace {

using namespace std::chrono_literals;

/// The window with the page in front, planning and saving at once.
class Writing : public GuiWindow {
  public:
    explicit Writing(const Person& person) : GuiWindow(person) {
        desktop().write({});
        wait_for("writeTo");
        page().set_delays(0ms, 0ms);
        wait_until_idle();
    }
    gui::WritePage& page() {
        auto* page = window().findChild<gui::WritePage*>();
        if (!page) throw std::runtime_error("no page to write on");
        return *page;
    }
    void write_to(const std::string& address, const QString& subject, const QString& text) {
        fill("writeTo", QString::fromStdString(address) + QLatin1Char(','));
        fill("writeSubject", subject);
        fill("writeText", text);
    }
    bool may_send() {
        auto* const button = find_visible(QStringLiteral("writeSend"));
        return button && button->isEnabled();
    }
};

QJsonArray drafts_of(const Person& person) {
    return person.run({"draft", "list", "--json"}).json().value("drafts").toArray();
}

std::string first_draft(const Person& person) {
    const auto drafts = drafts_of(person);
    if (drafts.isEmpty()) return {};
    const auto id = drafts.first().toObject().value("id").toString().toStdString();
    return person.run({"draft", "open", id}).out;
}

} // namespace

class WritePageTest : public QObject {
    Q_OBJECT

  private slots:
    void initTestCase() {
        if (const std::string missing = MailServer::missing(); !missing.empty()) QSKIP(missing.c_str());
        household_ = std::make_unique<Household>("implicit");
        QCOMPARE(ada().run({"config", "set", "undo.seconds", "3600"}).exit_code, 0);
    }

    void cleanup() {
        for (const auto draft : drafts_of(ada()))
            ada().run({"draft", "delete", draft.toObject().value("id").toString().toStdString()});
    }

    void saysWhatWillHappenWhileOneTypes() {
        Writing gui(ada());
        QVERIFY(!gui.may_send());
        gui.write_to("bob@example.org", "Plans", "Hello Bob");
        gui.wait_for("writePlan");
        QTRY_VERIFY_WITH_TIMEOUT(gui.may_send(), patience);
        const auto* plan = gui.wait_for<gui::Banner>("writePlan");
        QCOMPARE(plan->text().tone, gui::Tone::good);
        QVERIFY2(!plan->text().headline.isEmpty(), "no sentence");
        QVERIFY(gui.text_of("writeReason").isEmpty());
        const auto labels = gui.wait_for("writeProvider")->findChildren<QLabel*>();
        const bool names_bob = std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("bob@example.org"));
        });
        QVERIFY(names_bob);
        QVERIFY(!gui.shows("writeReadByOthers"));
    }

    void sendsNothingToSomebodyWithoutAKeyAndSaysWhy() {
        Writing gui(ada());
        gui.write_to("stranger@example.com", "Plans", "Hello");
        gui.wait_for("remedyPanel");
        QVERIFY(!gui.may_send());
        QVERIFY(!gui.text_of("writeReason").isEmpty());
        gui.click("remedyLeaveOut");
        QTRY_VERIFY_WITH_TIMEOUT(!gui.shows("remedyPanel"), patience);
        QVERIFY(!gui.may_send());
        gui.fill("writeTo", "bob@example.org,");
        QTRY_VERIFY_WITH_TIMEOUT(gui.may_send(), patience);
    }

    void namesWhoGetsClearTextAndLooksDifferent() {
        Writing gui(ada());
        gui.write_to("stranger@example.com", "Plans", "Hello");
        gui.click("remedySendInClear");
        gui.wait_for("writeReadByOthers");
        QTRY_VERIFY_WITH_TIMEOUT(gui.may_send(), patience);
        QVERIFY(gui.text_of("writePlan").contains(QStringLiteral("stranger@example.com")));
        QCOMPARE(gui.wait_for<gui::Banner>("writePlan")->text().tone, gui::Tone::clear);
        gui.click("writeProtectAll");
        QTRY_VERIFY_WITH_TIMEOUT(!gui.shows("writeReadByOthers"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!gui.may_send(), patience);
    }

    void saysThatWhatIsHalfTypedIsNoAddress() {
        Writing gui(ada());
        gui.write_to("bob@example.org", "Plans", "Hello");
        gui.fill("writeTo", "carol@");
        QTRY_VERIFY_WITH_TIMEOUT(gui.text_of("writeReason").contains(QStringLiteral("carol@")), patience);
        QVERIFY(!gui.may_send());
    }

    void queuesAndTakesBack() {
        Writing gui(ada());
        gui.write_to("bob@example.org", "Secret plans", "Hello Bob, here they are.");
        gui.click("writeSend");
        gui.wait_for("writeUndo");
        QCOMPARE(gui.page().findChild<QTextEdit*>("writeText")->toPlainText(), QString());
        QCOMPARE(gui.page().findChild<QLineEdit*>("writeSubject")->text(), QString());
        const auto queued = ada().run({"outbox", "list", "--json"}).json().value("items").toArray();
        QVERIFY(!queued.isEmpty());
        QCOMPARE(queued.last().toObject().value("state").toString(), QStringLiteral("queued"));
        gui.click("writeUndo");
        QTRY_COMPARE_WITH_TIMEOUT(gui.text_of("writeSubject"), QStringLiteral("Secret plans"), patience);
        QCOMPARE(gui.text_of("writeText"), QStringLiteral("Hello Bob, here they are."));
        gui.wait_until_idle();
        const auto after = ada().run({"outbox", "list", "--json"}).json().value("items").toArray();
        for (const auto item : after)
            QCOMPARE(item.toObject().value("state").toString(), QStringLiteral("cancelled"));
        QCOMPARE(drafts_of(ada()).size(), 1);
    }

    void arrivesAndLeavesNoDraft() {
        QCOMPARE(ada().run({"config", "set", "undo.seconds", "0"}).exit_code, 0);
        const auto before = household_->server().stored(bob().address()).size();
        {
            Writing gui(ada());
            gui.write_to("bob@example.org", "Secret plans", "A sealed text");
            gui.click("writeSend");
            QTRY_COMPARE_WITH_TIMEOUT(household_->server().stored(bob().address()).size(), before + 1,
                                      patience);
            gui.wait_for_text("writeSendingHeadline", "Sent");
            gui.wait_until_idle();
        }
        QCOMPARE(ada().run({"config", "set", "undo.seconds", "3600"}).exit_code, 0);
        const std::string mail = household_->server().stored(bob().address()).back();
        QVERIFY(!contains(mail, "A sealed text"));
        QVERIFY(!contains(mail, "Secret plans"));
        QVERIFY(drafts_of(ada()).isEmpty());
    }

    void keepsWhatIsTypedByItself() {
        Writing gui(ada());
        gui.write_to("bob@example.org", "Secret plans", "Not finished");
        gui.wait_for_text("writeSaved", "Draft");
        gui.wait_until_idle();
        const std::string draft = first_draft(ada());
        QVERIFY2(contains(draft, "Not finished"), draft.c_str());
        QVERIFY2(contains(draft, "Secret plans"), draft.c_str());
        QVERIFY(!ada().home().contains("Not finished"));
    }

    void goesOnWithADraft() {
        std::string id;
        {
            Writing gui(ada());
            gui.write_to("bob@example.org", "Secret plans", "Not finished");
            gui.wait_for_text("writeSaved", "Draft");
            gui.wait_until_idle();
            id = drafts_of(ada()).first().toObject().value("id").toString().toStdString();
        }
        Writing gui(ada());
        gui.wait_for("writeDrafts");
        gui.desktop().write({.draft_id = id});
        QTRY_COMPARE_WITH_TIMEOUT(gui.text_of("writeSubject"), QStringLiteral("Secret plans"), patience);
        QCOMPARE(gui.text_of("writeText"), QStringLiteral("Not finished"));
        QTRY_VERIFY_WITH_TIMEOUT(gui.may_send(), patience);
        gui.fill("writeSubject", "Other plans");
        gui.wait_for_text("writeSaved", "Draft");
        gui.wait_until_idle();
        QCOMPARE(drafts_of(ada()).size(), 1);
        QVERIFY(contains(first_draft(ada()), "Other plans"));
    }

    void keepsTheUnfinishedOneBeforeAnotherBegins() {
        Writing gui(ada());
        gui.page().set_delays(0ms, 1h);
        gui.write_to("bob@example.org", "First", "The first text");
        gui.desktop().write({.to = {"carol@example.org"}, .subject = "Second"});
        QTRY_COMPARE_WITH_TIMEOUT(gui.text_of("writeSubject"), QStringLiteral("Second"), patience);
        QVERIFY(contains(first_draft(ada()), "The first text"));
        QVERIFY(!gui.page().has_unsaved());
    }

    void rememberedInADraftIsWhatMustStayInside() {
        gui::ComposedMessage reply{.from = "ada@example.org",
                                   .to = {"bob@example.org"},
                                   .subject = "Re: Secret plans",
                                   .text = "> quoted\n"};
        reply.confidential.add("Subject", outgoing::Hidden::all);
        reply.other_fields = {{"In-Reply-To", " <one@example.org>"}};
        Writing gui(ada());
        gui.desktop().write({.draft = message_of(reply)});
        QTRY_COMPARE_WITH_TIMEOUT(gui.text_of("writeSubject"), QStringLiteral("Re: Secret plans"), patience);
        gui.fill("writeText", "An answer. ");
        gui.wait_for_text("writeSaved", "Draft");
        gui.wait_until_idle();
        const std::string draft = first_draft(ada());
        QVERIFY2(contains(draft, "X-Sealpost-Confidential: subject"), draft.c_str());
        QVERIFY2(contains(draft, "In-Reply-To: <one@example.org>"), draft.c_str());
    }

    void attachesFilesAndReadsThemInTheBackground() {
        const auto file = ada().work().write("report.txt", std::string(100'000, 'x'));
        Writing gui(ada());
        gui.desktop().write({.to = {"bob@example.org"},
                             .subject = "Report",
                             .attachments = {QString::fromStdString(file.native())}});
        gui.wait_for("writeAttachment");
        gui.wait_until_idle();
        QTRY_VERIFY_WITH_TIMEOUT(gui.may_send(), patience);
        gui.fill("writeText", "See there.");
        gui.wait_for_text("writeSaved", "Draft");
        gui.wait_until_idle();
        const auto attachments = drafts_of(ada()).first().toObject().value("attachments").toArray();
        QCOMPARE(attachments.size(), 1);
        QCOMPARE(attachments.first().toObject().value("name").toString(), QStringLiteral("report.txt"));
        gui.click("writeAttachmentRemove");
        QTRY_VERIFY_WITH_TIMEOUT(!gui.shows("writeAttachment"), patience);
    }

    void throwsAwayAndBringsBack() {
        Writing gui(ada());
        gui.write_to("bob@example.org", "Plans", "Worth keeping");
        gui.wait_for_text("writeSaved", "Draft");
        gui.wait_until_idle();
        gui.click("writeDiscard");
        QTRY_VERIFY_WITH_TIMEOUT(drafts_of(ada()).isEmpty(), patience);
        QCOMPARE(gui.text_of("writeText"), QString());
        gui.click("writeBringBack");
        QTRY_COMPARE_WITH_TIMEOUT(gui.text_of("writeText"), QStringLiteral("Worth keeping"), patience);
    }

    void losesNothingWhereNothingCanBeSaved() {
        const Person eve("eve@example.org");
        Writing gui(eve);
        gui.write_to("bob@example.org", "Plans", "Typed all the same");
        gui.wait_for("writeSaveAgain");
        QCOMPARE(gui.text_of("writeText"), QStringLiteral("Typed all the same"));
        gui.desktop().write({.subject = "Another"});
        gui.wait_for("writeStay");
        QCOMPARE(gui.text_of("writeText"), QStringLiteral("Typed all the same"));
        QVERIFY(gui.page().has_unsaved());
    }

  private:
    const Person& ada() const { return household_->ada(); }
    const Person& bob() const { return household_->bob(); }
    std::unique_ptr<Household> household_;
};

SEALPOST_GUI_MAIN(WritePageTest)
#include "write_page_test.moc"
